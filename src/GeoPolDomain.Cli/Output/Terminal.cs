using System.Text;
using Microsoft.Win32.SafeHandles;

namespace GeoPolDomain.Cli.Output;

/// <summary>Where the tool reads and writes: the terminal of the process, or a stand-in for it.</summary>
/// <param name="input">What is given to be read.</param>
/// <param name="output">Where answers go.</param>
/// <param name="error">Where messages go.</param>
internal sealed class Terminal(Stream input, Stream output, TextWriter error)
{
    private const int Widest = 120;
    private const int Narrowest = 40;
    private const int WidthOfPipes = 100;

    /// <summary>What is given to be read.</summary>
    public Stream Input { get; } = input;

    /// <summary>Where answers go, as bytes.</summary>
    public Stream Output { get; } = output;

    /// <summary>Where messages go.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>How many letters fit on a line.</summary>
    public int Width { get; init; } = WidthOfPipes;

    /// <summary>Whether lines and marks beyond ASCII can be shown.</summary>
    public bool HasUnicode { get; init; } = true;

    /// <summary>Whether colours can be shown.</summary>
    public bool HasColour { get; init; }

    /// <summary>The terminal this process runs in.</summary>
    public static Terminal OfProcess() => new(Console.OpenStandardInput(), OpenOutput(), Console.Error)
    {
        Width = WidthOfProcess(),
        HasUnicode = IsUnicodeShown(),
        HasColour = IsColourWanted(),
    };

    /// <summary>Writes text to the output; lines end with a line feed on every system.</summary>
    public StreamWriter OpenText()
    {
        var encoding = HasUnicode ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) : Encoding.ASCII;
        return new StreamWriter(Output, encoding, leaveOpen: true) { NewLine = "\n" };
    }

    // The console's own stream hides that nobody reads any more, and a long answer would be written to the end for nothing.
    // What can be sought is a file, which other processes may share: there the console's stream, which keeps their place, is right.
    private static Stream OpenOutput()
    {
        const int standardOutput = 1;
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(standardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    private static int WidthOfProcess()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns > 0)
            return Math.Clamp(columns, Narrowest, Widest);
        if (Console.IsOutputRedirected)
            return WidthOfPipes;
        try
        {
            return Console.WindowWidth is > 0 and var shown ? Math.Clamp(shown, Narrowest, Widest) : WidthOfPipes;
        }
        catch (IOException)
        {
            return WidthOfPipes;
        }
    }

    // Nothing said about letters, as in most containers, is no sign against them; "C" and other character sets are.
    private static bool IsUnicodeShown()
    {
        if (OperatingSystem.IsWindows())
            return Console.IsOutputRedirected || Console.OutputEncoding.CodePage == Encoding.UTF8.CodePage;
        string[] sayings = ["LC_ALL", "LC_CTYPE", "LANG"];
        var locale = sayings.Select(Environment.GetEnvironmentVariable).FirstOrDefault(said => !string.IsNullOrEmpty(said));
        return locale is null || locale.Contains("utf", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsColourWanted() =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && (OperatingSystem.IsWindows()
            ? Environment.GetEnvironmentVariable("WT_SESSION") is not null
            : Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb"));
}
