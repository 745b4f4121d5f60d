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
            json.Text("severity", one.Severity.ToText());
            json.Text("code", one.Code);
            json.Text("record", one.Record);
            json.Text("pointer", one.Pointer);
            json.Text("message", one.Message);
        });
    }
}
