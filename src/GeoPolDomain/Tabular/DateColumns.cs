using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tabular;

/// <summary>Writes beside a date the days that it can mean.</summary>
internal sealed class DateColumns
{
    /// <summary>What stands for "it goes on" in a column of days: the last day of a calendar with four digits of years.</summary>
    public static readonly LocalDate GoesOn = new(9999, 12, 31);

    private static readonly LocalDate SinceEver = new(1, 1, 1);

    // The dates of a dataset repeat. The limit keeps a stream of millions of records from holding all of its dates.
    private const int MostKept = 1 << 14;
    private readonly Dictionary<string, EdtfValue> known = new(StringComparer.Ordinal);

    /// <summary>Sets the derived columns of a date.</summary>
    public void Set(FlatRow row, PlannedText column, string text)
    {
        if (!known.TryGetValue(text, out var value))
        {
            if (known.Count >= MostKept)
                known.Clear();
            known[text] = value = EdtfValue.Parse(text);
        }

        Set(row, column.Column + 1, value.Earliest);
        Set(row, column.Column + 2, value.Latest);
        if (!column.IsInterval || value is not EdtfInterval interval)
            return;
        var from = interval.StartKind == EdtfEndpoint.Open ? SinceEver : interval.LatestStart;
        var until = interval.EndKind == EdtfEndpoint.Open ? GoesOn : interval.EarliestEnd;
        // Where the end can come before the start, no day is sure.
        if (from is null || until is null || from > until)
            return;
        Set(row, column.Column + 3, from);
        Set(row, column.Column + 4, until);
    }

    // Days that a calendar with four digits of years cannot show are left out: the text says them.
    private static void Set(FlatRow row, int column, LocalDate? day)
    {
        if (day is { Year: >= 1 and <= 9999 } known)
            row.Set(column, known);
    }
}
