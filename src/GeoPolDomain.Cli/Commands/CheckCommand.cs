using System.Collections.Immutable;
using System.CommandLine;
using GeoPolDomain.Checks;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Json;

namespace GeoPolDomain.Cli.Commands;

/// <summary>Reads a file strictly and lists every mistake with its place; then what should not be so in the dataset.</summary>
internal sealed class CheckCommand : Command
{
    public CheckCommand(Terminal terminal) : base("check", "Every mistake in a file, each with its place, then what should not be so in it; exit code 1 where there is something to mend.")
    {
        var file = new Argument<string>("FILE") { Description = "The file (.json, .jsonl), or '-' for standard input." };
        Add(file);
        SetAction(given =>
        {
            var answer = CheckAnswer.Of(GivenFile.Read(given.GetRequiredValue(file), terminal));
            if (GivenFormat.IsJson(given))
                JsonAnswer.Write(terminal.Output, json => CheckJson.Write(json, answer));
            else
                Show(terminal, answer);
            return answer.IsFine ? ExitCode.Fine : ExitCode.Findings;
        });
    }

    // Plain lines that editors can jump to: never wrapped, never coloured.
    private static void Show(Terminal terminal, CheckAnswer answer)
    {
        using var text = terminal.OpenText();
        foreach (var line in answer.File.Describe(answer.Mistakes, answer.IsCut))
            text.WriteLine(Printable.Of(line));
        foreach (var finding in answer.Findings)
            text.WriteLine(Printable.Of($"{answer.File.Name}:{(finding.Place is { } place ? $"{place}:" : "")} {finding.Finding}"));
        if (answer.Data is { } data)
            text.WriteLine($"{answer.File.Name}: {Counted(answer.Findings)} in {Counted(data.Records.Count(), "record")}");
    }

    private static string Counted(ImmutableArray<PlacedFinding> findings)
    {
        Severity[] worstFirst = [Severity.Error, Severity.Warning, Severity.Notice];
        var counts = worstFirst
            .Select(severity => (severity, count: findings.Count(one => one.Finding.Severity == severity)))
            .Where(one => one.count > 0)
            .Select(one => Counted(one.count, one.severity.ToText()))
            .ToList();
        return counts.Count == 0 ? "no mistakes" : $"readable, with {string.Join(", ", counts)}";
    }

    private static string Counted(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
