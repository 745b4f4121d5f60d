using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Checks;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>check</c>: what is wrong with the file of a dataset.</summary>
internal sealed class Check : Command
{
    public Check(Terminal terminal) : base(
        "check",
        "Lists the mistakes in a file with their places. If the file can be read, lists contradictory or doubtful values in it. The exit "
        + "code is 1 if there is something to correct.")
    {
        var file = new Argument<string>("FILE") { Description = "The file (.json, .jsonl), or '-' for standard input." };
        Add(file);
        SetAction(given =>
        {
            var answer = CheckAnswer.Of(GivenFile.Read(given.GetRequiredValue(file), terminal));
            if (GivenFormat.IsJson(given))
                JsonAnswer.Write(terminal.Output, json => CheckJson.Write(json, answer));
            else
                CheckPage.Write(terminal, answer);
            return answer.IsFine ? ExitCode.Fine : ExitCode.Findings;
        });
    }
}

/// <summary>What is wrong with the file of a dataset.</summary>
/// <param name="File">The file.</param>
/// <param name="Data">The dataset, or null if mistakes in the file prevent reading it.</param>
/// <param name="Mistakes">The mistakes that prevent reading the file, in the order of the file.</param>
/// <param name="IsCut">Whether the file has more mistakes than the list holds.</param>
/// <param name="Findings">The doubtful values of a readable dataset, the most severe first; empty if the file cannot be read.</param>
internal sealed record CheckAnswer(
    GivenFile File,
    Dataset? Data,
    ImmutableArray<DocumentError> Mistakes,
    bool IsCut,
    ImmutableArray<PlacedFinding> Findings)
{
    /// <summary>Whether the file needs no correction: the file has no mistakes, and all findings are mere notices.</summary>
    public bool IsFine => Mistakes.IsEmpty && Findings.All(one => one.Finding.Severity < Severity.Warning);

    /// <summary>Reads the file, and checks the dataset if the file can be read.</summary>
    public static CheckAnswer Of(GivenFile file)
    {
        try
        {
            var data = file.Dataset();
            return new(file, data, [], false, Placed(file, data.Check()));
        }
        catch (DocumentException flawed)
        {
            return new(file, null, flawed.Errors, flawed.IsCut, []);
        }
    }

    private static ImmutableArray<PlacedFinding> Placed(GivenFile file, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty)
            return [];
        var places = file.Places();
        return [.. findings.Select(one => new PlacedFinding(one, places.Find(one.Record, one.Pointer)))];
    }
}

/// <summary>A finding together with its place in the file.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Place">The line and the byte, or null if the record of the finding is not in the file.</param>
internal sealed record PlacedFinding(Finding Finding, DocumentPlace? Place);

/// <summary>Writes the mistakes and findings of a file as JSON.</summary>
internal static class CheckJson
{
    /// <summary>Writes the mistakes, then the findings.</summary>
    public static void Write(Utf8JsonWriter json, CheckAnswer answer)
    {
        json.Text("file", answer.File.Name);
        json.Text("dataset", answer.Data?.Id);
        json.Objects("mistakes", answer.Mistakes, static (json, one) =>
        {
            json.WriteNumber("line", one.Line);
            json.WriteNumber("byte", one.BytePosition);
            json.Text("code", one.Code);
            json.Text("path", one.Path);
            json.Text("message", one.Message);
        });
        json.WriteBoolean("isCut", answer.IsCut);
        json.Objects("findings", answer.Findings, static (json, one) =>
        {
            if (one.Place is { } place)
            {
                json.WriteNumber("line", place.Line);
                json.WriteNumber("byte", place.BytePosition);
            }

            json.Text("severity", one.Finding.Severity.ToText());
            json.Text("code", one.Finding.Code);
            json.Text("record", one.Finding.Record);
            json.Text("pointer", one.Finding.Pointer);
            json.Text("message", one.Finding.Message);
        });
    }
}

/// <summary>Prints the mistakes and findings of a file for a person, and for editors that jump to <c>FILE:line:byte</c>.</summary>
internal static class CheckPage
{
    // The lines are neither wrapped nor coloured, because an editor could then no longer read the place from the line.
    public static void Write(Terminal terminal, CheckAnswer answer)
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
