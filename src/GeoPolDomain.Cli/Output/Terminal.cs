using System.Text;
using Microsoft.Win32.SafeHandles;

namespace GeoPolDomain.Cli.Output;

/// <summary>
/// The streams that the tool reads from and writes to, and what the terminal can show. Tests use a terminal over streams in memory.
/// </summary>
/// <param name="input">The stream for standard input.</param>
/// <param name="output">The stream for answers.</param>
/// <param name="error">The writer for error messages.</param>
internal sealed class Terminal(Stream input, Stream output, TextWriter error)
{
    private const int Widest = 120;
    private const int Narrowest = 40;
    private const int WidthOfPipes = 100;

    /// <summary>The stream for standard input.</summary>
    public Stream Input { get; } = input;

    /// <summary>The stream for answers.</summary>
    public Stream Output { get; } = output;

    /// <summary>The writer for error messages.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>The number of characters that fit on a line.</summary>
    public int Width { get; init; } = WidthOfPipes;

    /// <summary>Whether the terminal can show characters beyond ASCII, such as the lines around a table.</summary>
    public bool HasUnicode { get; init; } = true;

    /// <summary>Whether the terminal can show colours.</summary>
    public bool HasColour { get; init; }

    /// <summary>Whether a person sees the error messages as they come, so that they can show how far a long answer has come.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>
    /// The person who answers questions, line by line. Null where input or output is no terminal, so that nobody can be asked.
    /// </summary>
    public TextReader? Person { get; init; }

    /// <summary>Returns the terminal of this process.</summary>
    public static Terminal OfProcess() => new(Console.OpenStandardInput(), OpenOutput(), Console.Error)
    {
        Width = WidthOfProcess(),
        HasUnicode = IsUnicodeShown(),
        HasColour = IsColourWanted(),
        ShowsProgress = !Console.IsErrorRedirected && IsTerminalAble(),
        Person = Console.IsInputRedirected || Console.IsOutputRedirected ? null : Console.In,
    };

    /// <summary>Opens a writer for text answers. Its lines end with a line feed on every operating system.</summary>
    public StreamWriter OpenText()
    {
        var encoding = HasUnicode ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) : Encoding.ASCII;
        return new StreamWriter(Output, encoding, leaveOpen: true) { NewLine = "\n" };
    }

    // Console.OpenStandardOutput hides the error of a closed pipe, so the tool would go on writing a long answer that nobody reads. A
    // FileStream over the same handle reports the error. If the output is a file, another process may write to it as well; then only
    // the stream of the console appends at the right place. A seekable stream is a file.
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

    // Most containers set no locale at all and still show UTF-8. Only a locale that names another character set, such as "C", speaks
    // against UTF-8.
    private static bool IsUnicodeShown()
    {
        if (OperatingSystem.IsWindows())
            return Console.IsOutputRedirected || Console.OutputEncoding.CodePage == Encoding.UTF8.CodePage;
        string[] variables = ["LC_ALL", "LC_CTYPE", "LANG"];
        var locale = variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale is null || locale.Contains("utf", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsColourWanted() =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && IsTerminalAble();

    private static bool IsTerminalAble() => OperatingSystem.IsWindows()
        ? Environment.GetEnvironmentVariable("WT_SESSION") is not null
        : Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");
}
