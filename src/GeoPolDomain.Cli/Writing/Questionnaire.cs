using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Writing;

/// <summary>Asks for the members of a record, as the format describes them.</summary>
internal sealed partial class Questionnaire(Conversation conversation, Addition addition)
{
    private const string Add = "+";
    private const string List = "?";

    /// <summary>Asks for what the candidate does not say yet, and adds the record.</summary>
    public DatasetRecord Complete(Candidate candidate)
    {
        if (candidate.Cases.Length > 1)
            candidate.Set("kind", AskCode("kind", candidate.Cases));
        addition.RefuseMistakes(candidate);
        foreach (var member in candidate.Cases[0].Asked)
            if (!candidate.Has(member.Name))
                AskFor(candidate, candidate.Cases[0], "", member);
        AskForMore(candidate);
        if (candidate.Id is null)
            candidate.Set("id", conversation.AskUntil(
                "id, by which other records name this one",
                text => FlawOfId(candidate.Kind.Name, text),
                addition.Propose(candidate.Read(out _)!)));
        return addition.Add(candidate);
    }

    private void AskFor(Candidate candidate, DescribedObject parent, string before, DescribedMember member)
    {
        var path = before + member.Name;
        if (!member.Value.IsObject)
        {
            while (!TrySet(candidate, () => Answer(candidate, parent, before, member, conversation.Ask(QuestionOf(path, member)))))
            {
            }

            return;
        }

        var shape = member.Value.Cases[0];
        if (member.Value.Cases.Length > 1)
        {
            var kind = AskCode($"{path}.kind", member.Value.Cases);
            candidate.Set($"{path}.kind", kind);
            shape = member.Value.Cases.Single(one => one.Kind == kind);
        }

        foreach (var part in shape.Asked.DefaultIfEmpty(shape.Chief!))
            AskFor(candidate, shape, $"{path}.", part);
    }

    // An answer such as asPrinted=a diplomat sets another member of the same object.
    private void Answer(Candidate candidate, DescribedObject parent, string before, DescribedMember member, string answer)
    {
        if (answer.Length == 0)
            throw new Refusal(before.Length > 0 && !member.IsRequired ? $"the members are {Names(parent)}" : "it is required");
        if (Assignment().Match(answer) is { Success: true } other && parent.Find(other.Groups["member"].Value) is not null)
            candidate.Assign(before + answer);
        else
            candidate.Set(before + member.Name, member.Value.Reference is { } kind ? Referenced(kind, answer) : answer);
    }

    private void AskForMore(Candidate candidate)
    {
        while (true)
        {
            var answer = conversation.Ask(
                $"more of the {candidate.Kind.Name}, as MEMBER=VALUE ('{List}' lists the members, empty goes on)");
            if (answer == List)
                conversation.Say(candidate.Cases[0].Members.Where(one => one.Value.Constant is null)
                    .Select(one => $"  {one.Name}: {one.Meaning}"));
            else if (answer.Length > 0)
                TrySet(candidate, () => candidate.Assign(answer));
            else if (candidate.Read(out var mistakes) is null)
                conversation.Say(mistakes.Select(one => $"  {Addition.Told(one.Path, one.Error)}"));
            else
                return;
        }
    }

    // What is still missing is no mistake yet.
    private bool TrySet(Candidate candidate, Action set)
    {
        var copy = candidate.Copy();
        try
        {
            set();
            candidate.Read(out var mistakes);
            var real = mistakes.Where(one => one.Error.Code != DocumentErrorCode.MissingMember).ToList();
            if (real.Count == 0)
                return true;
            conversation.Say($"  {Addition.Told(real[0].Path, real[0].Error)}");
        }
        catch (Refusal refusal)
        {
            conversation.Say(refusal.Lines.Select(line => $"  {line}"));
        }

        candidate.Restore(copy);
        return false;
    }

    private string Referenced(string kind, string text)
    {
        while (true)
        {
            if (addition.Find(kind, text) is { } id)
                return id;
            var answer = conversation.Ask(
                $"  no {kind} '{text}' is known{addition.HintOf(kind, text)}",
                $"  another one, '{Add}' to add it now, empty to keep it");
            if (answer.Length == 0)
                return text;
            if (answer == Add)
                return Added(kind, text);
            text = answer;
        }
    }

    private string Added(string kind, string text)
    {
        var candidate = addition.Start(kind);
        if (RecordKey.TryParse($"{kind}:{text}", out _))
            candidate.Set("id", text);
        else if (candidate.Cases[0].Find("names") is not null)
            candidate.Set("names", text);
        return Complete(candidate).Key.Id;
    }

    private string AskCode(string path, ImmutableArray<DescribedObject> cases)
    {
        var kinds = cases.Select(one => one.Kind!).ToList();
        return conversation.AskUntil(
            $"{path}: {string.Join(", ", kinds)}",
            text => kinds.Contains(text) ? null : $"'{text}' is none of them{NearSpelling.Hint(text, kinds)}");
    }

    private string? FlawOfId(string kind, string text) =>
        !RecordKey.TryParse($"{kind}:{text}", out _, out var flaw) ? flaw
        : addition.IsKnown(kind, text) ? $"there is a {kind} '{text}' already"
        : null;

    private static IEnumerable<string> QuestionOf(string path, DescribedMember member)
    {
        yield return $"{path}: {member.Meaning}";
        if (member.Value.Reference is { } kind)
            yield return $"  the id of a record of the kind {kind}{(kind == RecordKind.Actor.ToText() ? ", or a name" : "")}";
        else if (!member.Value.Codes.IsEmpty)
            yield return $"  {string.Join(", ", member.Value.Codes)}";
        else if (member.Value.IsFlag)
            yield return "  true, false";
    }

    private static string Names(DescribedObject shape) =>
        string.Join(", ", shape.Members.Where(one => one.Value.Constant is null).Select(one => $"{one.Name}=..."));

    [GeneratedRegex(@"^(?<member>[a-zA-Z]+)[.a-zA-Z]*=")]
    private static partial Regex Assignment();
}
