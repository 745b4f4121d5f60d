using System.Text.Json;
using GeoPolDomain.Checks;
using GeoPolDomain.Cli.Answers;

namespace GeoPolDomain.Cli.Json;

/// <summary>What is wrong with a file, as JSON.</summary>
internal static class CheckJson
{
    /// <summary>Writes the mistakes and the findings.</summary>
    public static void Write(Utf8JsonWriter json, CheckAnswer answer)
    {
        json.Text("file", answer.File.Name);
        json.Text("dataset", answer.Data?.Id);
        json.Objects("mistakes", answer.Mistakes, static (json, one) =>
        {
            json.WriteNumber("line", one.Line);
            json.WriteNumber("byte", one.BytePosition);
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
