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
    private readonly Dictionary<string, Days> known = new(StringComparer.Ordinal);

    /// <summary>Sets the derived columns of a date.</summary>
    public void Set(FlatRow row, PlannedText column, string text)
    {
        if (!known.TryGetValue(text, out var days))
        {
            if (known.Count >= MostKept)
                known.Clear();
            known[text] = days = Days.Of(EdtfValue.Parse(text));
        }

        Set(row, column.Column + 1, days.Earliest);
        Set(row, column.Column + 2, days.Latest);
        if (!column.IsInterval)
            return;
        Set(row, column.Column + 3, days.From);
        Set(row, column.Column + 4, days.Until);
    }

    private static void Set(FlatRow row, int column, int? day)
    {
        if (day is { } number)
            row.SetDayNumber(column, number);
    }

    /// <summary>The days beside a date, as numbers from 1970-01-01.</summary>
    private readonly record struct Days(int? Earliest, int? Latest, int? From, int? Until)
    {
        public static Days Of(EdtfValue value)
        {
            var (from, until) = value is EdtfInterval interval ? Sure(interval) : default;
            return new(Number(value.Earliest), Number(value.Latest), Number(from), Number(until));
        }

        private static (LocalDate? From, LocalDate? Until) Sure(EdtfInterval interval)
        {
            var from = interval.StartKind == EdtfEndpoint.Open ? SinceEver : interval.LatestStart;
            var until = interval.EndKind == EdtfEndpoint.Open ? GoesOn : interval.EarliestEnd;
            // Where the end can come before the start, no day is sure.
            return from is null || until is null || from > until ? default : (from, until);
        }

        // Days that a calendar with four digits of years cannot show are left out: the text says them.
        private static int? Number(LocalDate? day) => day is { Year: >= 1 and <= 9999 } known ? FlatRow.NumberOf(known) : null;
    }
}
