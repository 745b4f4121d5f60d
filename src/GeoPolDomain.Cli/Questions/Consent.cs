using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Time;
using Spectre.Console;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>consent</c>: whether a condition is met on a date.</summary>
internal sealed class Consent : Question<ConditionVerdict>
{
    private readonly Argument<string> condition = new("CONDITION") { Description = "The id of the condition." };

    public Consent(Terminal terminal) : base(
        terminal,
        "consent",
        "Tells whether a condition is met on a date: which requirements are met, by which records, and which records are missing.")
    {
        Add(condition);
        Add(GivenTime.Option());
        Add(GivenKnownBy.Option());
        Add(GivenView.Option());
    }

    protected override ConditionVerdict Ask(Dataset data, ParseResult given) => data.Preconditions.Evaluate(
        GivenId.Condition(data, given.GetRequiredValue(condition)),
        GivenTime.Of(given),
        GivenKnownBy.Of(given),
        GivenView.Of(given, data));

    protected override void WriteJson(Utf8JsonWriter json, ConditionVerdict answer) => ConsentJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, ConditionVerdict answer) => ConsentPage.Write(page, data, answer);
}

/// <summary>Writes the verdict on a condition as JSON.</summary>
internal static class ConsentJson
{
    /// <summary>Writes the verdict, then each requirement of the condition with the answer and the reasons for it.</summary>
    public static void Write(Utf8JsonWriter json, ConditionVerdict verdict)
    {
        json.Text("condition", verdict.ConditionId);
        json.Text("holder", verdict.Condition?.Holder);
        json.Text("act", verdict.Condition?.Act);
        json.Text("scope", verdict.Condition?.Scope);
        json.Text("nature", verdict.Nature);
        json.Text("on", verdict.On);
        json.Text("knownBy", verdict.KnownBy);
        json.Text("viewpoint", verdict.Viewpoint);
        json.Text("answer", verdict.Answer.ToText());
        json.Text("bars", verdict.Blocks.ToText());
        json.Object("stated", verdict.Stated, static (json, stated) =>
        {
            json.Text("answer", stated.Value.ToText());
            json.Texts("because", stated.Because);
        });
        var limit = new TellingLimit();
        json.Object("guard", verdict.Guard, (json, one) => Write(json, one, limit));
        json.Object("requires", verdict.Requires, (json, one) => Write(json, one, limit));
        json.SomeTexts("remarks", verdict.Remarks);
    }

    private static void Write(Utf8JsonWriter json, Explanation explanation, TellingLimit limit)
    {
        json.Text("says", explanation.Says);
        json.Text("answer", explanation.Answer.ToText());
        json.Text("condition", explanation.Condition);
        json.Text("nature", explanation.Nature);
        json.SomeTexts("because", explanation.Because);
        json.Text("needed", explanation.Needed);
        if (explanation.Parts.IsEmpty)
            return;
        if (limit.TryGoDown(explanation))
        {
            json.Objects("parts", explanation.Parts, (json, one) => Write(json, one, limit));
            limit.GoUp();
        }
        else
        {
            json.WriteNumber("partsLeftOut", explanation.Parts.Length);
        }
    }
}

/// <summary>Shows the verdict on a condition to a person.</summary>
internal static class ConsentPage
{
    /// <summary>Shows the verdict, then the requirements as a tree. A deeper node explains the node above it.</summary>
    public static void Write(Page page, Dataset data, ConditionVerdict verdict)
    {
        var knownBy = verdict.KnownBy is { } day ? $", as known by {day}" : "";
        page.Heading($"Whether {verdict.ConditionId} is met on {verdict.On}{knownBy}");
        if (verdict.Condition is not { } condition)
        {
            page.Line(Words.Warning("the dataset has no record of this condition"));
            return;
        }

        var scope = condition.Scope is { } about ? $" ({Words.Plain(about)})" : "";
        var holder = $"{Words.Plain(verdict.Nature)} of {Words.Of(data, condition.Holder)}";
        page.Line($"met: {Words.Of(verdict.Answer)}; {holder} for the act: {Words.Plain(condition.Act)}{scope}");
        page.Line($"prevents the act: {Words.Of(verdict.Blocks)}; was stated by then: {Words.Of(verdict.Stated.Value)}");
        page.List(verdict.Stated.Because.Select(Words.Of));
        if (verdict.Guard is { } guard)
            page.Write(Tree(page, "applies only if", guard));
        page.Write(Tree(page, "requires", verdict.Requires!));
        if (!verdict.Remarks.IsEmpty)
            page.List(verdict.Remarks.Select(one => Words.Warning(one)));
    }

    private static Tree Tree(Page page, string root, Explanation explanation)
    {
        var tree = page.Tree(Words.Strong(root));
        Add(tree, explanation, new TellingLimit());
        return tree;
    }

    private static void Add(IHasTreeNodes under, Explanation explanation, TellingLimit limit)
    {
        var nature = explanation.Nature is { } what && what != ConditionNature.Precondition ? $" {Words.Aside($"({what})")}" : "";
        var node = under.AddNode($"{Words.Of(explanation.Answer)} {Words.Plain(explanation.Says)}{nature}");
        foreach (var reason in explanation.Because)
            node.AddNode($"because {Words.Of(reason)}");
        if (explanation.Needed is { } needed)
            node.AddNode($"{Words.Warning("needed:")} {Words.Plain(needed)}");
        if (!limit.TryGoDown(explanation))
        {
            node.AddNode(Words.Aside($"and {explanation.Parts.Length} more ways"));
            return;
        }

        foreach (var part in explanation.Parts)
            Add(node, part, limit);
        limit.GoUp();
    }
}

/// <summary>
/// Ends the telling of a tree that is very deep or, because conditions share parts, has very many ways. No ordinary condition comes near.
/// </summary>
internal sealed class TellingLimit
{
    private const int MostParts = 10_000;
    private const int MostDepth = 100;

    private int parts;
    private int depth;

    /// <summary>Whether the parts of the explanation are still to be told. If so, <see cref="GoUp"/> follows them.</summary>
    public bool TryGoDown(Explanation explanation)
    {
        if (explanation.Parts.IsEmpty || (depth < MostDepth && parts < MostParts))
        {
            parts += explanation.Parts.Length;
            depth++;
            return true;
        }

        return false;
    }

    public void GoUp() => depth--;
}
