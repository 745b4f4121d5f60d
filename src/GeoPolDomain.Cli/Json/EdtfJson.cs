using System.Text.Json;
using GeoPolDomain.Time;
using NodaTime.Text;

namespace GeoPolDomain.Cli.Json;

/// <summary>What is to be said of a text that may be EDTF, as JSON.</summary>
internal static class EdtfJson
{
    /// <summary>Writes the kind, the bounds and the canonical text.</summary>
    public static void Write(Utf8JsonWriter json, string input, EdtfValue value)
    {
        json.Text("input", input);
        json.WriteBoolean("valid", true);
        json.Text("kind", value switch { EdtfDate => "date", EdtfInterval => "interval", _ => "set" });
        json.Text("earliest", value.Earliest is { } earliest ? LocalDatePattern.Iso.Format(earliest) : null);
        json.Text("latest", value.Latest is { } latest ? LocalDatePattern.Iso.Format(latest) : null);
        json.Text("canonical", value);
    }

    /// <summary>Writes the rule the text breaks.</summary>
    public static void Write(Utf8JsonWriter json, string input, string flaw)
    {
        json.Text("input", input);
        json.WriteBoolean("valid", false);
        json.Text("error", flaw);
    }
}
