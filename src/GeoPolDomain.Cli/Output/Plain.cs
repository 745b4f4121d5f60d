using System.Text;

namespace GeoPolDomain.Cli.Output;

/// <summary>Writes texts that the library has made, line by line, without wrapping them.</summary>
internal static class Plain
{
    private const string Reset = "\u001b[0m";

    /// <summary>Writes a JSON document as it is.</summary>
    public static void Write(Terminal terminal, string json)
    {
        terminal.Output.Write(Encoding.UTF8.GetBytes(json));
        terminal.Output.Flush();
    }

    /// <summary>Writes a report of differences or conflicts, with colours by the sign at the start of a line.</summary>
    public static void WriteReport(Terminal terminal, string report)
    {
        using var text = terminal.OpenText();
        foreach (var line in report.TrimEnd('\n').Split('\n').Select(Printable.Of))
            text.WriteLine(terminal.HasColour && Colour(line) is { } colour ? $"{colour}{line}{Reset}" : line);
    }

    private static string? Colour(string line) => line.AsSpan().TrimStart() switch
    {
        ['+', ' ', ..] or ['*', ' ', ..] => "\u001b[32m",
        ['-', ' ', ..] or ['?', ' ', ..] or ['!', ' ', ..] => "\u001b[31m",
        ['~' or '>', ' ', ..] => "\u001b[33m",
        _ => null,
    };
}
