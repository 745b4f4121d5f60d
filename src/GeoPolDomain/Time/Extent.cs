namespace GeoPolDomain.Time;

/// <summary>
/// The bounds within which the first day and the last day of a value lie, in days since 1970-01-01. Every question about time is answered
/// from these bounds.
/// </summary>
/// <remarks>
/// For each of the four bounds, some possible pair of first and last day reaches the bound, with the first day not after the
/// last. An answer is therefore unknown only when it really depends on the true days.
/// </remarks>
internal readonly record struct Extent(long FirstFrom, long FirstTo, long LastFrom, long LastTo)
{
    /// <summary>Creates the extent of one day that is known only to lie between two days.</summary>
    public static Extent Moment(long from, long to) => new(from, to, from, to);

    /// <summary>
    /// Creates the extent of a span whose two ends are known separately. The start cannot be after the end, which narrows the bounds. Null
    /// when the start is always after the end.
    /// </summary>
    public static Extent? Between((long From, long To) first, (long From, long To) last) =>
        last.To < first.From
            ? null
            : new(first.From, Math.Min(first.To, last.To), Math.Max(first.From, last.From), last.To);

    /// <summary>Creates the extent that reaches over both.</summary>
    public Extent And(in Extent other) => new(
        Math.Min(FirstFrom, other.FirstFrom), Math.Max(FirstTo, other.FirstTo),
        Math.Min(LastFrom, other.LastFrom), Math.Max(LastTo, other.LastTo));

    public Answer IsBefore(in Extent other) => Decide(
        surely: LastTo < other.FirstFrom,
        possibly: LastFrom < other.FirstTo);

    /// <summary>Whether the span contains one day, of which only the days that it can be are known.</summary>
    public Answer Holds(in PossibleDays day) => Decide(
        surely: FirstTo <= day.First && day.Last <= LastFrom,
        possibly: day.HasAny(FirstFrom, LastTo));

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
