using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Pictures.Timelines;

/// <summary>The days that a bar may cover and the days that it surely covers.</summary>
/// <param name="First">The first day that it may cover. Null when there is none.</param>
/// <param name="SureFirst">The first day that it surely covers. Null when it has no beginning.</param>
/// <param name="SureLast">The last day that it surely covers. Null when it has no end.</param>
/// <param name="Last">The last day that it may cover. Null when there is none.</param>
/// <param name="Start">Whether its beginning is dated, open or unknown.</param>
/// <param name="End">Whether its end is dated, open or unknown.</param>
internal readonly record struct DaySpan(
    LocalDate? First, LocalDate? SureFirst, LocalDate? SureLast, LocalDate? Last, EdtfEndpoint Start, EdtfEndpoint End)
{
    /// <summary>Whether there is a day that it surely covers.</summary>
    public bool HasSureDay => SureFirst is null || SureLast is null || SureFirst <= SureLast;

    /// <summary>The days between which the answer can change, as far as they are dated.</summary>
    public IEnumerable<LocalDate> Dated
    {
        get
        {
            if (First is { } first)
                yield return first;
            if (SureFirst is { } sureFirst && sureFirst != First && sureFirst != LocalDate.MaxIsoValue)
                yield return sureFirst;
            if (SureLast is { } sureLast && sureLast != Last && sureLast != LocalDate.MinIsoValue)
                yield return sureLast;
            if (Last is { } last)
                yield return last;
        }
    }

    /// <summary>The days of an interval.</summary>
    public static DaySpan Of(EdtfInterval interval) => new(
        interval.Earliest, interval.LatestStart, interval.EarliestEnd, interval.Latest, interval.StartKind, interval.EndKind);

    /// <summary>The days of a time: those of an interval, or the one day that a date or a set means.</summary>
    public static DaySpan At(EdtfValue time) => time is EdtfInterval interval
        ? Of(interval)
        : new(time.Earliest, time.Latest, time.Earliest, time.Latest, EdtfEndpoint.Dated, EdtfEndpoint.Dated);

    /// <summary>Whether it may cover a day that the other may cover.</summary>
    public bool CanTouch(in DaySpan other) =>
        !(Last < other.First) && !(other.Last < First);
}
