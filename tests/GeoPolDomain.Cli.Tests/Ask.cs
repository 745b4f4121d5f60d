using System.Text;
using GeoPolDomain.Cli.Output;

namespace GeoPolDomain.Cli.Tests;

/// <summary>Runs command lines as a shell would, inside the process of the tests.</summary>
internal static class Ask
{
    /// <summary>A dataset with little in it, that no editor of the embedded one can change.</summary>
    public static string Small { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "small.json");

    /// <summary>Asks with the arguments as a shell would split them at blanks.</summary>
    public static Answered Geopol(string line) => With(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Asks the little dataset.</summary>
    public static Answered TheSmall(string line) => With([.. line.Split(' '), "--dataset", Small]);

    /// <summary>Asks with an input, and in a terminal of one's own.</summary>
    public static Answered With(string[] arguments, string input = "", int width = 80, bool hasUnicode = true)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error) { Width = width, HasUnicode = hasUnicode };
        var exitCode = Cli.Geopol.Run(arguments, terminal);
        return new Answered(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
