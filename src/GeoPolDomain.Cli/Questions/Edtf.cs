using System.CommandLine;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>edtf</c>: whether texts are valid EDTF, and what they mean. The answer is one line of JSON per text.</summary>
internal sealed class Edtf : Command
{
    public Edtf(Terminal terminal) : base(
        "edtf",
        "Checks dates in the Extended Date/Time Format (EDTF). Prints one line of JSON per date, with its first and last day or with the "
        + "reason why it is invalid. The exit code is 1 if a date is invalid.")
    {
        var values = new Argument<string[]>("VALUE")
        {
            Description = "The dates. By default, the dates are read from standard input, one per line.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Add(values);
        SetAction(given =>
        {
            var invalid = 0;
            foreach (var text in given.GetValue(values) is { Length: > 0 } some ? some : Lines(terminal.Input))
                invalid += Answer(terminal.Output, text) ? 0 : 1;
            return invalid == 0 ? ExitCode.Fine : ExitCode.Findings;
        });
    }

    private static bool Answer(Stream output, string text)
    {
        var isValid = EdtfValue.TryParse(text, out var value, out var flaw);
        JsonAnswer.WriteLine(output, json =>
        {
            if (value is not null)
                EdtfJson.Write(json, text, value);
            else
                EdtfJson.Write(json, text, flaw!);
        });
        return isValid;
    }

    private static IEnumerable<string> Lines(Stream input)
    {
        using var reader = new StreamReader(input, Encoding.UTF8, leaveOpen: true);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}

/// <summary>Writes the meaning of an EDTF text as JSON, or the reason why the text is not valid.</summary>
internal static class EdtfJson
{
    /// <summary>
    /// Writes the kind and the level of the value, its meaning in English, its earliest and latest day, and its canonical spelling.
    /// </summary>
    public static void Write(Utf8JsonWriter json, string input, EdtfValue value)
    {
        json.Text("input", input);
        json.WriteBoolean("valid", true);
        json.Text("kind", value switch { EdtfDate => "date", EdtfInterval => "interval", _ => "set" });
        json.WriteNumber("level", value.Level);
        json.Text("means", value.Describe());
        json.Day("earliest", value.Earliest);
        json.Day("latest", value.Latest);
        json.WriteString("canonical", value.ToString());
    }

    /// <summary>Writes which rule of EDTF the text breaks.</summary>
    public static void Write(Utf8JsonWriter json, string input, string flaw)
    {
        json.Text("input", input);
        json.WriteBoolean("valid", false);
        json.Text("error", flaw);
    }
}
