using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tabular;

/// <summary>Writes beside a date the days that it can mean.</summary>
internal sealed class DateColumns
{
    // The dates of a dataset repeat. The limit keeps a stream of millions of records from holding all of its dates.
    private const int MostKept = 1 << 14;
    private readonly Dictionary<string, Numbers> known = new(StringComparer.Ordinal);

    /// <summary>Sets the derived columns of a date.</summary>
    public void Set(FlatRow row, PlannedText column, string text)
    {
        if (!known.TryGetValue(text, out var days))
        {
            if (known.Count >= MostKept)
                known.Clear();
            known[text] = days = Numbers.Of(FlatDays.Of(EdtfValue.Parse(text)));
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
    private readonly record struct Numbers(int? Earliest, int? Latest, int? From, int? Until)
    {
        public static Numbers Of(FlatDays days) =>
            new(Number(days.Earliest), Number(days.Latest), Number(days.SurelyFrom), Number(days.SurelyUntil));

        private static int? Number(LocalDate? day) => day is { } known ? FlatRow.NumberOf(known) : null;
    }
}
