using System.CommandLine;
using System.Text;
using GeoPolDomain.Cli.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Commands;

/// <summary>What is to be said of texts that may be EDTF: one line of JSON each.</summary>
internal sealed class EdtfCommand : Command
{
    public EdtfCommand(Terminal terminal) : base("edtf", "Reads EDTF values: one line of JSON each, with its bounds or the rule it breaks; exit code 1 where one is invalid.")
    {
        var values = new Argument<string[]>("VALUE") { Description = "The values; read from standard input, one a line, where none is given.", Arity = ArgumentArity.ZeroOrMore };
        Add(values);
        SetAction(given =>
        {
            var flawed = 0;
            foreach (var text in given.GetValue(values) is { Length: > 0 } some ? some : Lines(terminal.Input))
                flawed += Tell(terminal.Output, text) ? 0 : 1;
            return flawed == 0 ? ExitCode.Fine : ExitCode.Findings;
        });
    }

    private static bool Tell(Stream output, string text)
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
