using System.CommandLine;
using GeoPolDomain.Checks;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Writing;

/// <summary>The command <c>add</c>: adds a record to a file.</summary>
internal sealed class Add : Command
{
    private readonly Terminal terminal;
    private readonly Argument<string> file = new("FILE") { Description = "The file of the dataset (.json, .jsonl)." };
    private readonly Argument<string?> kind = new("KIND")
    {
        Description = "The kind of record, such as membership, or the kind of actor, such as state.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Argument<string[]> members = new("MEMBER=VALUE")
    {
        Description = "A member, such as spell=1991/.., or a member of a part, such as names.text=Norland.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> dryRun = new("--dry-run")
    {
        Description = "Shows the record and what the check finds, and writes nothing.",
    };

    private readonly Option<bool> force = new("--force")
    {
        Description = "Writes the record even if the check finds an error in it.",
    };

    public Add(Terminal terminal) : base(
        "add",
        "Adds a record to a file. Ids are proposed, and actors may be named by their names. At a terminal, asks for the members that are "
        + "missing; otherwise says which they are.")
    {
        this.terminal = terminal;
        Add(file);
        Add(kind);
        Add(members);
        Add(dryRun);
        Add(force);
        SetAction(Run);
    }

    private int Run(ParseResult given)
    {
        var name = given.GetRequiredValue(file);
        if (name == GivenFile.StandardStream || Directory.Exists(name))
            throw new Refusal($"a record is added to a file, and '{name}' is none; name the file that shall hold it");
        var content = GivenFile.Read(name, terminal);
        var before = DatasetIn(content);
        var other = GivenDataset.IsNamed(given) ? GivenDataset.Of(given, terminal, () => before) : null;
        var addition = new Addition(before, other);
        var conversation = Conversation.With(terminal);
        var candidate = addition.Start(KindOf(given, conversation));
        var assigned = given.GetValue(members) ?? [];
        foreach (var member in assigned)
            candidate.Assign(member);
        addition.RefuseMistakes(candidate);
        // A script that says everything is never stopped by a question, wherever it runs.
        if (assigned.Length > 0 && candidate.Read(out _) is not null)
            conversation = null;
        if (conversation is null)
            addition.Add(candidate);
        else
            new Questionnaire(conversation, addition).Complete(candidate);

        var findings = addition.NewFindings();
        Show(addition, findings);
        var isFine = given.GetValue(force) || findings.All(one => one.Severity < Severity.Error);
        if (given.GetValue(dryRun))
            return Say($"{name}: nothing was written", isFine ? ExitCode.Fine : ExitCode.Findings);
        if (conversation is null ? !isFine : !IsWanted(conversation, name, isFine))
            return Say(
                $"{name}: nothing was written{(conversation is null ? ", because of the errors; --force writes the record as it is" : "")}",
                ExitCode.Findings);

        var written = RecordInsertion.Into(content, before, addition.After, addition.Added);
        if (!DatasetDocument.TryRead(written, out var read, out _, out _) || !read.Equals(addition.After))
            throw new Refusal($"the record cannot be inserted into '{name}'; run 'geopol format {name}' first");
        if (!GivenFile.Read(name, terminal).Content.SequenceEqual(content.Content))
            throw new Refusal($"'{name}' has changed in the meantime, and nothing was written; run the command again");
        GivenOutput.Write(name, terminal, output => output.Write(written));
        return Say($"{name}: added {string.Join(", ", addition.Added.Select(one => one.Record.Key))}", ExitCode.Fine);
    }

    private string KindOf(ParseResult given, Conversation? conversation)
    {
        if (given.GetValue(kind) is { } named)
            return named.Contains('=', StringComparison.Ordinal)
                ? throw new Refusal($"'{named}' stands where the kind of record belongs; write it as in 'geopol add FILE state {named}'")
                : named;
        var kinds = string.Join(", ", Addition.KindNames);
        return conversation?.AskUntil($"kind of record: {kinds}", static text => Addition.FlawOfKind(text))
            ?? throw new Refusal($"the kind of record is missing; the kinds are {kinds}");
    }

    private static bool IsWanted(Conversation conversation, string file, bool isFine)
    {
        var answer = conversation.Ask(isFine ? $"add to {file}? [Y/n]" : $"add to {file} with these errors? [y/N]");
        return answer.Length == 0 ? isFine : answer.StartsWith("y", StringComparison.OrdinalIgnoreCase);
    }

    private void Show(Addition addition, IEnumerable<Finding> findings)
    {
        using var text = terminal.OpenText();
        foreach (var (_, record) in addition.Added)
        {
            text.WriteLine(record.Key);
            text.WriteLine(ItemLayout.OverLines(record.ToJson()));
        }

        foreach (var finding in findings)
            text.WriteLine(Printable.Of(finding.ToString()));
    }

    private int Say(string line, int exitCode)
    {
        using var text = terminal.OpenText();
        text.WriteLine(line);
        return exitCode;
    }

    private static Dataset DatasetIn(GivenFile content)
    {
        try
        {
            return content.Dataset();
        }
        catch (DocumentException mistaken)
        {
            throw new Refusal([.. content.Describe(mistaken.Errors, mistaken.IsCut)]);
        }
    }
}
