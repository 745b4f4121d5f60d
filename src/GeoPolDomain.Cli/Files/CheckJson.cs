using System.Text.Json;
using GeoPolDomain.Checks;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Files;

/// <summary>Writes the mistakes and findings of files as JSON.</summary>
internal static class CheckJson
{
    /// <summary>Writes the answer about one dataset as an object, and about several as a list of such objects.</summary>
    public static void Write(Stream output, IReadOnlyList<CheckAnswer> answers) => JsonAnswer.Write(output, json =>
    {
        if (answers.Count == 1)
            Write(json, answers[0]);
        else
            json.Objects("files", answers, Write);
    });

    private static void Write(Utf8JsonWriter json, CheckAnswer answer)
    {
        json.Text("file", answer.Documents.Name);
        json.Text("dataset", answer.Data?.Id);
        var isFolder = answer.Documents.Files.Length > 1;
        json.Objects("mistakes", answer.Mistakes.SelectMany(one => one.Errors.Select(error => (one.File, Error: error))), (json, one) =>
        {
            if (isFolder)
                json.Text("file", one.File.Name);
            Write(json, one.Error);
        });
        json.WriteBoolean("isCut", answer.AreFindingsCut || answer.Mistakes.Any(one => one.IsCut));
        json.Objects("findings", answer.Findings, (json, one) =>
        {
            if (isFolder)
                json.Text("file", one.At.File?.Name ?? answer.Documents.Name);
            if (one.At.Place is { } place)
            {
                json.WriteNumber("line", place.Line);
                json.WriteNumber("byte", place.BytePosition);
            }

            json.Text("severity", one.Finding.Severity.ToText());
            json.Text("code", one.Finding.Code);
            json.Text("record", one.Finding.Record);
            json.Text("pointer", one.Finding.Pointer);
            json.SomeTexts("others", one.Finding.Others);
            json.Text("message", one.Finding.Message);
        });
    }

    /// <summary>Writes the members of a mistake.</summary>
    public static void Write(Utf8JsonWriter json, DocumentError error)
    {
        json.WriteNumber("line", error.Line);
        json.WriteNumber("byte", error.BytePosition);
        json.Text("code", error.Code);
        json.Text("path", error.Path);
        json.Text("message", error.Message);
    }
}
