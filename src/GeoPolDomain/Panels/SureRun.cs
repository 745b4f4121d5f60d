using System.Collections.Immutable;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Panels;

/// <summary>The unbroken days around a day on which the answer is surely yes, first and last day included.</summary>
internal readonly record struct SureRun(int First, int Last)
{
    public LocalDate? Since => DayNumber.ToLocalDate(First);

    public LocalDate? Until => DayNumber.ToLocalDate(Last);

    /// <summary>Returns the run around a day, or null when the answer on the day is not yes.</summary>
    /// <param name="changes">The days on which the answer may change, in order.</param>
    /// <param name="on">The answer on a day.</param>
    /// <param name="day">The day.</param>
    public static SureRun? Around(ImmutableArray<int> changes, Func<int, Answer> on, int day)
    {
        if (on(day) != Answer.Yes)
            return null;
        var found = changes.BinarySearch(day);
        var (before, after) = found >= 0 ? (found, found + 1) : (~found - 1, ~found);
        while (before >= 0 && on(changes[before] - 1) == Answer.Yes)
            before--;
        while (after < changes.Length && on(changes[after]) == Answer.Yes)
            after++;
        return new(before >= 0 ? changes[before] : int.MinValue, after < changes.Length ? changes[after] - 1 : int.MaxValue);
    }

    /// <summary>Returns the days in both runs. Both hold the same day.</summary>
    public SureRun And(SureRun other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));

    /// <summary>Returns the days from the first day of either run to the last.</summary>
    public SureRun Or(SureRun? other) => other is { } run ? new(Math.Min(First, run.First), Math.Max(Last, run.Last)) : this;
}
