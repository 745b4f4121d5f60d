using System.Collections.Immutable;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Panels;

/// <summary>The days for which a cell holds, as day numbers. Both ends are included. A cell is yes when it is yes on one of them.</summary>
internal readonly record struct DayWindow(int From, int To)
{
    public static DayRange Always { get; } = new(int.MinValue, int.MaxValue, int.MinValue, int.MaxValue);

    public static DayWindow On(LocalDate day) => Of(day, day);

    public static DayWindow Of(LocalDate from, LocalDate to) => new(DayNumber.Of(from), DayNumber.Of(to));

    public bool Touches(DayRange range) => range.First <= To && range.Last >= From;

    /// <summary>Returns the first day and each later day on which the answer of one of the ranges may change, in order.</summary>
    public IEnumerable<int> Changes(IEnumerable<DayRange> ranges)
    {
        if (From == To)
            return [From];
        var days = new SortedSet<int>();
        foreach (var range in ranges)
            range.AddChanges(days);
        var (from, to) = (From, To);
        return days.Where(day => day > from && day <= to).Prepend(from);
    }

    /// <summary>Returns the first day and each later day on which something changes.</summary>
    /// <param name="changes">The days on which something changes, in order.</param>
    public IEnumerable<int> Days(ImmutableArray<int> changes)
    {
        yield return From;
        if (From == To)
            yield break;
        var found = changes.BinarySearch(From);
        for (var next = found >= 0 ? found + 1 : ~found; next < changes.Length && changes[next] <= To; next++)
            yield return changes[next];
    }
}
