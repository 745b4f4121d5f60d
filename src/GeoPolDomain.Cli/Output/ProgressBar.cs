namespace GeoPolDomain.Cli.Output;

/// <summary>A bar that shows on a terminal how far something long has come. In a pipe, it shows nothing.</summary>
/// <param name="terminal">The terminal.</param>
internal sealed class ProgressBar(Terminal terminal) : IDisposable
{
    private const int Width = 40;
    private int shown;

    /// <summary>Shows how much of the whole is done.</summary>
    /// <param name="share">The share that is done, from 0 to 1.</param>
    /// <param name="words">The words beside the bar.</param>
    public void Show(double share, string words)
    {
        if (!terminal.ShowsProgress)
            return;
        var filled = Math.Clamp((int)(share * Width), 0, Width);
        var (full, empty) = terminal.HasUnicode ? ('━', '─') : ('#', '-');
        var bar = $"{new string(full, filled)}{new string(empty, Width - filled)} {words}";
        terminal.Error.Write($"\r{bar.PadRight(shown)}");
        shown = bar.Length;
    }

    /// <summary>Removes the bar.</summary>
    public void Dispose()
    {
        if (shown > 0)
            terminal.Error.Write($"\r{new string(' ', shown)}\r");
        shown = 0;
    }
}
