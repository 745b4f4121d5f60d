using System.CommandLine;
using GeoPolDomain.Cli.Output;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The option <c>-o</c>, which names the file that a command writes.</summary>
internal static class GivenOutput
{
    private const string Name = "-o";

    /// <summary>Makes the option.</summary>
    public static Option<string> Option() => new(Name, "--output")
    {
        Description = "The file to write, or '-' for standard output.",
        HelpName = "FILE",
        Required = true,
    };

    /// <summary>Returns the name of the file.</summary>
    public static string Of(ParseResult given) => given.GetRequiredValue<string>(Name);

    /// <summary>Opens the file or standard output and lets the command write.</summary>
    /// <exception cref="Refusal">The file cannot be written.</exception>
    public static void Write(string file, Terminal terminal, Action<Stream> write)
    {
        if (file == GivenFile.StandardStream)
        {
            write(terminal.Output);
            terminal.Output.Flush();
            return;
        }

        try
        {
            SafeFile.Write(file, write);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"the file '{file}' cannot be written: {unwritable.Message}");
        }
    }
}
