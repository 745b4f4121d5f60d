using GeoPolDomain.Panels;

namespace GeoPolDomain.Cli.Output;

/// <summary>Shows on a terminal how far a long table has come.</summary>
internal sealed class Progress : IDisposable
{
    private readonly ProgressBar bar;
    private readonly int from;
    private readonly int count;
    private readonly string unit;
    private int shown = -1;

    private Progress(Terminal terminal, int from, int to, string unit) =>
        (bar, this.from, count, this.unit) = (new(terminal), from, to - from + 1, unit);

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
    public void Dispose() => bar.Dispose();

    private void Show(int done)
    {
        shown = done;
        bar.Show(done / (double)count, $"{done} of {count} {unit}");
    }
}
