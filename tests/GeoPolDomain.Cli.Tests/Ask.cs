using System.Text;
using GeoPolDomain.Cli.Output;

namespace GeoPolDomain.Cli.Tests;

/// <summary>Runs command lines of the tool inside the test process.</summary>
internal static class Ask
{
    /// <summary>The path of a small dataset. Changes to the embedded dataset do not affect it.</summary>
    public static string Small { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "small.json");

    /// <summary>Runs a command line, split into arguments at its spaces.</summary>
    public static Answered Geopol(string line) => With(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Runs a command line on the small dataset.</summary>
    public static Answered TheSmall(string line) => With([.. line.Split(' '), "--dataset", Small]);

    /// <summary>Runs a command line with a text on standard input, in a terminal of the given width.</summary>
    public static Answered With(string[] arguments, string input = "", int width = 80, bool hasUnicode = true)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error)
        {
            Width = width,
            HasUnicode = hasUnicode,
        };
        var exitCode = Cli.Geopol.Run(arguments, terminal);
        return new Answered(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
