using GeoPolDomain.Panels;

namespace GeoPolDomain.Cli.Output;

/// <summary>Shows on a terminal how far a long table has come. In a pipe, it shows nothing.</summary>
internal sealed class Progress : IDisposable
{
    private readonly Terminal terminal;
    private readonly int from;
    private readonly int count;
    private readonly string unit;
    private int shown;

    private Progress(Terminal terminal, int from, int to, string unit) =>
        (this.terminal, this.from, count, this.unit, shown) = (terminal, from, to - from + 1, unit, -1);

    /// <summary>Begins to show progress over years.</summary>
    public static Progress Over(Terminal terminal, int from, int to, string unit) => new(terminal, from, to, unit);

    /// <summary>Passes rows on, and shows the year of each.</summary>
    public IEnumerable<TRow> Of<TRow>(IEnumerable<TRow> rows)
        where TRow : IPanelRow
    {
        foreach (var row in rows)
        {
            if (row.Year - from != shown)
                Show(row.Year - from);
            yield return row;
        }
    }

    /// <summary>Removes the bar.</summary>
    public void Dispose()
    {
        if (shown >= 0 && terminal.ShowsProgress)
            terminal.Error.Write($"\r{new string(' ', Bar(count).Length)}\r");
    }

    private void Show(int done)
    {
        shown = done;
        if (terminal.ShowsProgress)
            terminal.Error.Write($"\r{Bar(done)}");
    }

    private string Bar(int done)
    {
        const int width = 40;
        var filled = (int)((long)done * width / count);
        var (full, empty) = terminal.HasUnicode ? ('━', '─') : ('#', '-');
        return $"{new string(full, filled)}{new string(empty, width - filled)} {done} of {count} {unit}";
    }
}
