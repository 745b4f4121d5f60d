using GeoPolDomain.Checks;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;

namespace GeoPolDomain.Cli.Files;

/// <summary>Checks a file in JSON Lines without holding it in memory, and tells what was found and what was not asked.</summary>
internal static class CheckStream
{
    /// <summary>From so many bytes on, a file in JSON Lines is checked as a stream unless the user says otherwise.</summary>
    public const long LongFile = 1L << 30;

    /// <summary>Checks the file.</summary>
    /// <exception cref="Refusal">The file cannot be read, or is no JSON Lines.</exception>
    public static LinesFindings Of(string file, Severity least, Terminal terminal)
    {
        if (file == GivenFile.StandardStream || Directory.Exists(file) || DocumentForms.Of(file) is Datasets.DocumentForm.Json)
            throw new Refusal($"'{file}' is no file in JSON Lines, which alone can be checked as a stream; leave out --stream");
        try
        {
            var pass = 0;
            var found = LinesCheck.Check(() =>
                new ReadingProgress(File.OpenRead(file), terminal, ++pass == 1 ? "of the ids" : "of the records"));
            return found with { Findings = [.. found.Findings.Where(one => one.Finding.Severity >= least)] };
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"the file '{file}' cannot be read: {unreadable.Message}");
        }
    }

    /// <summary>Writes what was found, a line each, as for a file that is read whole.</summary>
    public static void WriteText(Terminal terminal, string file, LinesFindings found)
    {
        using var text = terminal.OpenText();
        foreach (var error in found.Errors)
            text.WriteLine($"{file}:{error.Line}:{error.BytePosition}: {error.Path}: {error.Message}");
        foreach (var (finding, line) in found.Findings)
            text.WriteLine($"{file}:{line}:1: {finding}");
        if (found.IsCut)
            text.WriteLine($"{file}: there is more than is listed; correct these first");
        text.WriteLine(
            $"{file}: {Counted(found.Records, "record")}, {Counted(found.Errors.Length, "mistake")}, "
            + Counted(found.Findings.Length, "finding"));
        text.WriteLine($"{file}: read as a stream, so what compares records with each other was not asked: "
            + string.Join(", ", found.NotAsked));
    }

    private static string Counted(long number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";

    /// <summary>Writes what was found as JSON, with the members that a file which is read whole has.</summary>
    public static void WriteJson(Stream output, string file, LinesFindings found) => JsonAnswer.Write(output, json =>
    {
        json.Text("file", file);
        json.WriteNumber("records", found.Records);
        json.Objects("mistakes", found.Errors, CheckJson.Write);
        json.WriteBoolean("isCut", found.IsCut);
        json.Objects("findings", found.Findings, static (json, one) =>
        {
            json.WriteNumber("line", one.Line);
            json.Text("severity", one.Finding.Severity.ToText());
            json.Text("code", one.Finding.Code);
            json.Text("record", one.Finding.Record);
            json.Text("pointer", one.Finding.Pointer);
            json.Text("message", one.Finding.Message);
        });
        json.Texts("notAsked", found.NotAsked);
    });
}
