using System.Collections.Immutable;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Checks;

/// <summary>The dates of one legal step. Of several, only the outermost decide what all of them are after.</summary>
/// <remarks>
/// Dates are compared by days, but two dates with a time of day by the time, if both give an offset from UTC or neither does. The dates
/// therefore fall into three classes, and each has an outermost date by day and one by time.
/// </remarks>
internal sealed class StepDates
{
    private readonly ImmutableArray<EdtfDate> earliest;
    private readonly ImmutableArray<EdtfDate> latest;

    private StepDates(ImmutableArray<EdtfDate> dates)
    {
        var classes = dates.GroupBy(ClassOf).Select(same => same.ToList()).ToList();
        earliest = [.. classes.Select(same => same.MinBy(one => one.EarliestDay)!), .. classes.Select(First)];
        latest = [.. classes.Select(same => same.MaxBy(one => one.LatestDay)!), .. classes.Select(Last)];
    }

    /// <summary>The dates of each step that has a place in the order of steps, and where the step first stands in the list.</summary>
    public static Dictionary<LegalStep, (int First, StepDates Dates)> ByStep(ImmutableArray<DatedStep> steps) => steps
        .Select((one, place) => (one.Step, one.On, Place: place))
        .Where(one => one.Step.HasPlace)
        .GroupBy(one => one.Step)
        .ToDictionary(same => same.Key, same => (same.First().Place, Of(same.Select(one => one.On))));

    public static StepDates Of(params IEnumerable<EdtfDate> dates) => new([.. dates]);

    /// <summary>Whether there are dates, and every one is certainly after every one of the others.</summary>
    public bool AreAllAfter(StepDates others) =>
        !earliest.IsEmpty && earliest.All(date => others.latest.All(other => date.IsAfter(other) == Answer.Yes));

    private static (bool HasTime, bool HasOffset) ClassOf(EdtfDate date) =>
        date.Precision == EdtfPrecision.Second ? (true, date.Parts.Offset is not null) : default;

    private static EdtfDate First(List<EdtfDate> dates) => dates.Aggregate((found, one) => one.IsBefore(found) == Answer.Yes ? one : found);

    private static EdtfDate Last(List<EdtfDate> dates) => dates.Aggregate((found, one) => one.IsAfter(found) == Answer.Yes ? one : found);
}
