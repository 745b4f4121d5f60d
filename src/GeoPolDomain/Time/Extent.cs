using System.Collections.Immutable;

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

/// <summary>The days on which an interval can start and end, by one way to read its seasons.</summary>
/// <remarks>
/// The four bounds of the extent are reached: for each there is a start and an end, not before it, that reach it. Only a day that the
/// digits and marks allow counts, so an answer is unknown only when it really depends on the true days.
/// </remarks>
internal sealed class Ends
{
    private readonly PossibleDays start;
    private readonly PossibleDays end;

    private Ends(in PossibleDays start, in PossibleDays end)
    {
        this.start = start;
        this.end = end;
        Extent = new(start.First, start.LastUntil(end.Last)!.Value, end.FirstFrom(start.First)!.Value, end.Last);
    }

    public Extent Extent { get; }

    /// <summary>Joins a start and an end. Null when the end is always before the start.</summary>
    public static Ends? Join(in PossibleDays start, in PossibleDays end) => end.Last < start.First ? null : new(start, end);

    /// <summary>The extent over all ways to read an interval. Null when there is none.</summary>
    public static Extent? ExtentOf(ImmutableArray<Ends> ways)
    {
        Extent? all = null;
        foreach (var way in ways)
            all = all?.And(way.Extent) ?? way.Extent;
        return all;
    }

    public Answer Overlaps(Ends other) => Extent.Overlaps(other.Extent);

    public Answer Covers(Ends other) =>
        Extent.Covers(other.Extent) is var answer and not Answer.Unknown ? answer
        : other.start.FirstFrom(Extent.FirstFrom) <= other.end.LastUntil(Extent.LastTo) ? Answer.Unknown
        : Answer.No;

    public Answer Meets(Ends other) =>
        Extent.Meets(other.Extent) is var answer and not Answer.Unknown ? answer
        : end.FirstCommon(other.start, Extent.LastFrom + 1, after: 1) <= other.Extent.FirstTo ? Answer.Unknown
        : Answer.No;

    /// <summary>Whether both can start on one day and end on one day.</summary>
    public bool CanBe(Ends other) =>
        start.FirstCommon(other.start, Math.Max(Extent.FirstFrom, other.Extent.FirstFrom))
            <= end.LastCommon(other.end, Math.Min(Extent.LastTo, other.Extent.LastTo));

    /// <summary>Asks a question for each way to read two values. An answer that all ways give is sure.</summary>
    public static Answer Ask(ImmutableArray<Ends> ones, ImmutableArray<Ends> others, Func<Ends, Ends, Answer> ask) =>
        Agreed(from one in ones from other in others select ask(one, other));

    /// <summary>The answer that all give; unknown when they differ or when there is none.</summary>
    public static Answer Agreed(IEnumerable<Answer> answers)
    {
        Answer? agreed = null;
        foreach (var answer in answers)
        {
            if (answer != (agreed ??= answer))
                return Answer.Unknown;
        }

        return agreed ?? Answer.Unknown;
    }
}

/// <summary>
/// The days that an interval may cover and the days that the interval surely covers, as day numbers. Both ends are included.
/// </summary>
internal readonly record struct DayRange(int First, int Last, int SureFirst, int SureLast)
{
    public static DayRange Of(EdtfInterval spell) => new(spell.EarliestDay, spell.LatestDay, spell.SureFirstDay, spell.SureLastDay);

    /// <summary>No day at all.</summary>
    public static DayRange Never => new(int.MaxValue, int.MinValue, int.MaxValue, int.MinValue);

    public Answer Holds(int day) =>
        day < First || day > Last ? Answer.No
        : day >= SureFirst && day <= SureLast ? Answer.Yes
        : Answer.Unknown;

    /// <summary>Returns the days that lie in both ranges.</summary>
    public DayRange And(in DayRange other) => new(
        Math.Max(First, other.First), Math.Min(Last, other.Last),
        Math.Max(SureFirst, other.SureFirst), Math.Min(SureLast, other.SureLast));

    /// <summary>Adds to a collection the days on which the answer of <see cref="Holds"/> changes.</summary>
    public void AddChanges(ICollection<int> days)
    {
        AddFirst(First);
        AddAfter(Last);
        if (SureFirst > SureLast)
            return;
        AddFirst(SureFirst);
        AddAfter(SureLast);

        void AddFirst(int day)
        {
            if (day > int.MinValue)
                days.Add(day);
        }

        void AddAfter(int day)
        {
            if (day < int.MaxValue)
                days.Add(day + 1);
        }
    }
}
