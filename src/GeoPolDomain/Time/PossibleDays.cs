using System.Collections.Immutable;
using NodaTime;

namespace GeoPolDomain.Time;

/// <summary>
/// The days that one date can mean, in order. Masked digits and seasons leave gaps: <c>19XX-01</c> can be no day of a February.
/// </summary>
internal readonly struct PossibleDays
{
    private readonly DateParts pattern;
    private readonly EdtfReading reading;
    private readonly bool hasGaps;

    private PossibleDays(long first, long last) => (First, Last) = (first, last);

    public PossibleDays(in DateParts pattern, EdtfReading reading)
    {
        this.pattern = pattern;
        this.reading = reading;
        hasGaps = pattern.HasGaps;
        (First, Last) = DateBounds.Find(pattern, reading);
    }

    public long First { get; }

    public long Last { get; }

    public bool IsOneDay => First == Last;

    /// <summary>All days from the first to the last.</summary>
    public static PossibleDays Run(long first, long last) => new(first, last);

    /// <summary>Lists the days of runs that may overlap. Null when there are more than the limit.</summary>
    public static ImmutableArray<LocalDate>? List(IEnumerable<(long First, long Last)> runs, int limit)
    {
        var days = new SortedSet<int>();
        foreach (var (first, last) in runs)
        {
            for (var day = first; day <= last; day++)
            {
                if (days.Add((int)day) && days.Count > limit)
                    return null;
            }
        }

        return [.. days.Select(day => DayNumber.ToLocalDate(day)!.Value)];
    }

    /// <summary>The first possible day that is not before the given day.</summary>
    public long? FirstFrom(long day) => RunFrom(day)?.First;

    /// <summary>The first run of possible days that are not before the given day. The next run can follow without a gap.</summary>
    public (long First, long Last)? RunFrom(long day)
    {
        if (day > Last)
            return null;
        if (!hasGaps)
            return (Math.Max(day, First), Last);
        var from = DateBounds.FirstThatReaches(pattern, reading, Math.Max(day, First));
        while (YearRuns.Next(pattern, from) is var (first, last))
        {
            from = CivilDate.Of(last.Number + 1);
            DateBounds.Widen(pattern, reading, ref first, ref last);
            if (last.Number >= day)
                return (Math.Max(day, first.Number), last.Number);
        }

        return null;
    }

    /// <summary>All runs of possible days, in order.</summary>
    public IEnumerable<(long First, long Last)> Runs()
    {
        for (var run = RunFrom(First); run is { } found; run = RunFrom(found.Last + 1))
            yield return found;
    }

    /// <summary>The last possible day that is not after the given day.</summary>
    public long? LastUntil(long day)
    {
        if (day < First)
            return null;
        if (!hasGaps || day >= Last)
            return Math.Min(day, Last);
        var (from, to) = (First, day);
        while (from < to)
        {
            var middle = to - ((to - from) / 2);
            if (HasAny(middle, day))
                from = middle;
            else
                to = middle - 1;
        }

        return from;
    }

    /// <summary>Whether a possible day lies from the first to the second day.</summary>
    public bool HasAny(long from, long to) => FirstFrom(from) <= to;

    /// <summary>Whether some day is possible for both.</summary>
    public bool Meets(in PossibleDays other) => FirstCommon(other, First) is not null;

    /// <summary>The first possible day of the other, from a day on, that lies so many days after a possible day of this.</summary>
    public long? FirstCommon(in PossibleDays other, long from, int after = 0)
    {
        for (var day = from; ;)
        {
            if (FirstFrom(day - after) + after is not { } mine || other.FirstFrom(mine) is not { } next)
                return null;
            if (next == mine)
                return next;
            day = next;
        }
    }

    /// <summary>The last day, until a day, that is possible for both.</summary>
    public long? LastCommon(in PossibleDays other, long until)
    {
        for (var day = until; ;)
        {
            if (LastUntil(day) is not { } mine || other.LastUntil(mine) is not { } next)
                return null;
            if (next == mine)
                return next;
            day = next;
        }
    }

    /// <summary>Whether every possible day is a possible day of the other.</summary>
    public bool IsWithin(in PossibleDays other)
    {
        if (First < other.First || Last > other.Last)
            return false;
        for (var mine = RunFrom(First); mine is var (day, last); mine = RunFrom(last + 1))
        {
            while (day <= last)
            {
                if (other.RunFrom(day) is not var (first, until) || first > day)
                    return false;
                day = until + 1;
            }
        }

        return true;
    }
}

/// <summary>Finds, one after the other, the runs of days that a date can mean by its digits alone, without its marks.</summary>
internal static class YearRuns
{
    /// <summary>The first run whose last day is not before the given day. Null when there is none.</summary>
    public static (CivilDate First, CivilDate Last)? Next(in DateParts parts, CivilDate from)
    {
        // A season can reach from the year before into the year.
        for (var year = parts.Year.From(from.Year - 1); year is { } given; year = parts.Year.From(given + 1))
        {
            if (NextIn(parts, given, from) is { } run)
                return run;
        }

        return null;
    }

    private static (CivilDate First, CivilDate Last)? NextIn(in DateParts parts, long year, CivilDate from)
    {
        if (parts.HasYearPart)
            return NextSeason(parts, year, from);
        if (year < from.Year)
            return null;
        if (parts.Components == 1)
            return (new(year, 1, 1), new(year, 12, 31));
        for (var month = year == from.Year ? from.Month : 1; month <= 12; month++)
        {
            if (!parts.Month.Fits(month))
                continue;
            var first = new CivilDate(year, month, 1);
            if (parts.Components == 2 || parts.Day.IsOpen)
                return (first, first.AtMonthEnd());
            var day = parts.Day.Smallest(first.AtMonthEnd().Day, year == from.Year && month == from.Month ? from.Day : 1);
            if (day > 0)
                return (first with { Day = day }, first with { Day = day });
        }

        return null;
    }

    private static (CivilDate First, CivilDate Last)? NextSeason(in DateParts parts, long year, CivilDate from)
    {
        foreach (var part in parts.YearParts)
        {
            var last = CivilDate.FirstOf(year, part.Last).AtMonthEnd();
            if (last.Number >= from.Number)
                return (CivilDate.FirstOf(year, part.First), last);
        }

        return null;
    }
}
