namespace GeoPolDomain.Time;

/// <summary>Where a value's first day and its last day may lie, in days since 1970-01-01; every question is answered from it.</summary>
/// <remarks>
/// Each of the four bounds can be reached by some first day and some last day with the first not after the last, so an
/// answer is unknown only where it truly depends on which days they are.
/// </remarks>
internal readonly record struct Extent(long FirstFrom, long FirstTo, long LastFrom, long LastTo)
{
    /// <summary>One day, known only to lie between the two.</summary>
    public static Extent Moment(long from, long to) => new(from, to, from, to);

    /// <summary>A span whose ends are given apart, and bind each other: it starts before it ends. Null when it cannot.</summary>
    public static Extent? Between((long From, long To) first, (long From, long To) last) =>
        last.To < first.From
            ? null
            : new(first.From, Math.Min(first.To, last.To), Math.Max(first.From, last.From), last.To);

    public Answer IsBefore(in Extent other) => Decide(
        surely: LastTo < other.FirstFrom,
        possibly: LastFrom < other.FirstTo);

    /// <summary>Whether one day, known only to lie between the two, is inside.</summary>
    public Answer Holds(long from, long to) => Decide(
        surely: FirstTo <= from && to <= LastFrom,
        possibly: FirstFrom <= to && from <= LastTo);

    public Answer Covers(in Extent other) => Decide(
        surely: FirstTo <= other.FirstFrom && other.LastTo <= LastFrom,
        possibly: FirstFrom <= other.FirstTo && other.LastFrom <= LastTo);

    public Answer Overlaps(in Extent other) => Decide(
        surely: FirstTo <= other.LastFrom && other.FirstTo <= LastFrom,
        possibly: FirstFrom <= other.LastTo && other.FirstFrom <= LastTo);

    public Answer Meets(in Extent other) => Decide(
        surely: LastFrom + 1 == other.FirstTo && LastTo + 1 == other.FirstFrom,
        possibly: LastFrom + 1 <= other.FirstTo && other.FirstFrom <= LastTo + 1);

    private static Answer Decide(bool surely, bool possibly) =>
        surely ? Answer.Yes : possibly ? Answer.Unknown : Answer.No;
}
