using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Checks;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Files;

/// <summary>The command <c>check</c>: what is wrong with the file of a dataset.</summary>
internal sealed class Check : Command
{
    public Check(Terminal terminal) : base(
        "check",
        "Lists the mistakes in a file, or in all files of a folder, with their places. If the files can be read, lists contradictory or "
        + "doubtful values in them. The exit code is 1 if there is something to correct.")
    {
        var file = new Argument<string>("FILE") { Description = "The file (.json, .jsonl), or '-' for standard input." };
        Add(file);
        SetAction(given =>
        {
            var answer = CheckAnswer.Of(GivenDocuments.Read(given.GetRequiredValue(file), terminal));
            if (GivenFormat.IsJson(given))
                JsonAnswer.Write(terminal.Output, json => CheckJson.Write(json, answer));
            else
                CheckPage.Write(terminal, answer);
            return answer.IsFine ? ExitCode.Fine : ExitCode.Findings;
        });
    }
}

/// <summary>What is wrong with the files of a dataset.</summary>
/// <param name="Documents">The files.</param>
/// <param name="Data">The dataset, or null if mistakes in the files prevent reading it.</param>
/// <param name="Mistakes">The mistakes that prevent reading, one entry for each file that has any.</param>
/// <param name="Findings">The doubtful values of a readable dataset, the most severe first; empty if the files cannot be read.</param>
internal sealed record CheckAnswer(
    GivenDocuments Documents,
    Dataset? Data,
    ImmutableArray<FileMistakes> Mistakes,
    ImmutableArray<PlacedFinding> Findings)
{
    /// <summary>Whether the files need no correction: they have no mistakes, and all findings are mere notices.</summary>
    public bool IsFine => Mistakes.IsEmpty && Findings.All(one => one.Finding.Severity < Severity.Warning);

    /// <summary>Reads the files, and checks the dataset if they can be read.</summary>
    public static CheckAnswer Of(GivenDocuments documents)
    {
        var (data, mistakes) = documents.Dataset();
        return new(documents, data, mistakes, data is null ? [] : Placed(documents, data.Check()));
    }

    private static ImmutableArray<PlacedFinding> Placed(GivenDocuments documents, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty)
            return [];
        var maps = documents.Files.Select(file => (file.Name, Places: file.Places())).ToList();
        return [.. findings.Select(Place)];

        PlacedFinding Place(Finding finding) => maps
            .Select(map => new PlacedFinding(finding, map.Name, map.Places.Find(finding.Record, finding.Pointer)))
            .FirstOrDefault(one => one.Place is not null) ?? new PlacedFinding(finding, documents.Name, null);
    }
}

/// <summary>A finding together with its place.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="File">The name of the file that holds the record of the finding.</param>
/// <param name="Place">The line and the byte, or null if no file holds the record of the finding.</param>
internal sealed record PlacedFinding(Finding Finding, string File, DocumentPlace? Place);

/// <summary>Writes the mistakes and findings of a file as JSON.</summary>
internal static class CheckJson
{
    /// <summary>Writes the mistakes, then the findings.</summary>
    public static void Write(Utf8JsonWriter json, CheckAnswer answer)
    {
        json.Text("file", answer.Documents.Name);
        json.Text("dataset", answer.Data?.Id);
        var isFolder = answer.Documents.Files.Length > 1;
        json.Objects("mistakes", answer.Mistakes.SelectMany(one => one.Errors.Select(error => (one.File, Error: error))), (json, one) =>
        {
            if (isFolder)
                json.Text("file", one.File.Name);
            json.WriteNumber("line", one.Error.Line);
            json.WriteNumber("byte", one.Error.BytePosition);
            json.Text("code", one.Error.Code);
            json.Text("path", one.Error.Path);
            json.Text("message", one.Error.Message);
        });
        json.WriteBoolean("isCut", answer.Mistakes.Any(one => one.IsCut));
        json.Objects("findings", answer.Findings, (json, one) =>
        {
            if (isFolder)
                json.Text("file", one.File);
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
        foreach (var line in answer.Mistakes.SelectMany(one => one.Describe()))
            text.WriteLine(Printable.Of(line));
        foreach (var finding in answer.Findings)
            text.WriteLine(Printable.Of($"{finding.File}:{(finding.Place is { } place ? $"{place}:" : "")} {finding.Finding}"));
        if (answer.Data is { } data)
            text.WriteLine($"{answer.Documents.Name}: {Counted(answer.Findings)} in {Counted(data.Records.Count(), "record")}");
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
