using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tabular;

/// <summary>The days of <see cref="FlatDays"/> as numbers of days since 1970-01-01.</summary>
internal readonly record struct DayNumbers(int? Earliest, int? Latest, int? SurelyFrom, int? SurelyUntil)
{
    private static readonly int SinceEver = DayNumber.Of(new LocalDate(1, 1, 1));
    private static readonly int GoesOn = DayNumber.Of(FlatDays.GoesOn);

    public static DayNumbers Of(EdtfValue value)
    {
        var (from, until) = value is EdtfInterval interval ? Sure(interval) : default;
        return new(Shown(value.EarliestDay), Shown(value.LatestDay), Shown(from), Shown(until));
    }

    private static (int? From, int? Until) Sure(EdtfInterval interval)
    {
        var from = interval.StartKind == EdtfEndpoint.Open ? SinceEver : interval.SureFirstDay;
        var until = interval.EndKind == EdtfEndpoint.Open ? GoesOn : interval.SureLastDay;
        // Where the end can come before the start, no day is sure.
        return from > until || !DayNumber.IsLocal(from) || !DayNumber.IsLocal(until) ? (null, null) : (from, until);
    }

    private static int? Shown(int? day) => day >= SinceEver && day <= GoesOn ? day : null;
}
