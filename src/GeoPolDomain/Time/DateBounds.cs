using System.Diagnostics.CodeAnalysis;

namespace GeoPolDomain.Time;

/// <summary>Finds the first and the last day that a date can mean, and detects a date that fits no real day.</summary>
internal static class DateBounds
{
    // The largest year there is. A mark that reached further would lead to days that no longer fit a long.
    private const long MostYears = 1_000_000_000_000_000;

    /// <summary>
    /// Stores the first and the last possible day in the parts. Returns false, with the broken rule, when no real day fits the date.
    /// </summary>
    public static bool TryFind(ref DateParts parts, [NotNullWhen(false)] out string? flaw)
    {
        if (!TryComplete(parts, out var first, out var last))
        {
            flaw = NoSuchDay(parts);
            return false;
        }

        Widen(parts, EdtfReading.Usual, ref first, ref last);
        parts.Earliest = first.Number;
        parts.Latest = last.Number;
        flaw = null;
        return true;
    }

    /// <summary>Finds the first and the last possible day of a date when its marks reach as far as the reading says.</summary>
    public static (long First, long Last) Find(in DateParts parts, EdtfReading reading)
    {
        if (!TryComplete(parts, out var first, out var last))
            throw new InvalidOperationException(NoSuchDay(parts));
        Widen(parts, reading, ref first, ref last);
        return (first.Number, last.Number);
    }

    /// <summary>Widens a run of days by the marks: by the sum of the reaches of all components that carry one.</summary>
    public static void Widen(in DateParts parts, EdtfReading reading, ref CivilDate first, ref CivilDate last)
    {
        if (!parts.Uncertain.Any && !parts.Approximate.Any)
            return;
        var (months, days) = Reach(parts, reading);
        first = first.PlusMonths(-months);
        last = last.PlusMonths(months);
        if (parts.Components < 3)
            last = last.AtMonthEnd();
        first = first with { Day = first.Day - days };
        last = last with { Day = last.Day + days };
    }

    /// <summary>A day before which no run of days ends that, once widened, reaches the given day.</summary>
    public static CivilDate FirstThatReaches(in DateParts parts, EdtfReading reading, long day)
    {
        // Months differ by three days at most, so four days more make up for moving back from a longer month to a shorter one.
        const int slack = 4;
        var (months, days) = Reach(parts, reading);
        return CivilDate.Of(CivilDate.Of(day - days - slack).PlusMonths(-months).Number - slack);
    }

    /// <summary>Finds the first and the last day over all digits that each X can stand for.</summary>
    private static bool TryComplete(in DateParts parts, out CivilDate first, out CivilDate last)
    {
        if (parts.Components == 3)
            return TryCompleteDay(parts, out first, out last);
        first = last = default;
        if (parts.Year.Earliest(common: true, leap: true) is not { } from || parts.Year.Latest(common: true, leap: true) is not { } to)
            return false;
        if (parts.Components == 1)
        {
            first = new CivilDate(from, 1, 1);
            last = new CivilDate(to, 12, 31);
        }
        else if (parts.HasYearPart)
        {
            first = CivilDate.FirstOf(from, parts.YearParts[0].First);
            last = CivilDate.FirstOf(to, parts.YearParts[^1].Last).AtMonthEnd();
        }
        else
        {
            first = new CivilDate(from, parts.Month.Smallest(12), 1);
            last = new CivilDate(to, parts.Month.Greatest(12), 1).AtMonthEnd();
        }

        return first.Month > 0;
    }

    private static bool TryCompleteDay(in DateParts parts, out CivilDate first, out CivilDate last)
    {
        first = last = default;
        var common = FirstDay(parts, 0, leap: false).Month > 0;
        var leap = FirstDay(parts, 0, leap: true).Month > 0;
        if (parts.Year.Earliest(common, leap) is not { } from || parts.Year.Latest(common, leap) is not { } to)
            return false;
        first = FirstDay(parts, from, CivilDate.IsLeap(from));
        last = LastDay(parts, to, CivilDate.IsLeap(to));
        return true;
    }

    private static CivilDate FirstDay(in DateParts parts, long year, bool leap)
    {
        for (var month = parts.Month.Smallest(12); month is > 0 and <= 12; month++)
        {
            if (parts.Month.Fits(month) && parts.Day.Smallest(CivilDate.DaysIn(month, leap)) is > 0 and var day)
                return new CivilDate(year, month, day);
        }

        return default;
    }

    private static CivilDate LastDay(in DateParts parts, long year, bool leap)
    {
        for (var month = parts.Month.Greatest(12); month > 0; month--)
        {
            if (parts.Month.Fits(month) && parts.Day.Greatest(CivilDate.DaysIn(month, leap)) is > 0 and var day)
                return new CivilDate(year, month, day);
        }

        return default;
    }

    private static (long Months, int Days) Reach(in DateParts parts, EdtfReading reading)
    {
        var years = Math.Min(MarksOn(parts, 0) * reading.Years * parts.Year.Unit, MostYears);
        var months = MarksOn(parts, 1) * reading.Months * (parts.HasYearPart ? parts.YearParts[0].Months : 1);
        return ((years * 12) + months, MarksOn(parts, 2) * reading.Days);
    }

    private static int MarksOn(in DateParts parts, int component) =>
        (parts.Uncertain.Carries(component) ? 1 : 0) + (parts.Approximate.Carries(component) ? 1 : 0);

    private static string NoSuchDay(in DateParts parts)
    {
        if (parts.Year.IsMasked || parts.Month.IsMasked || parts.Day.IsMasked)
            return "whatever the X stand for, there is no such day";
        var days = CivilDate.DaysIn(parts.Month.Value, CivilDate.IsLeap(parts.Year.Value));
        var why = parts.Month.Value == 2 && parts.Day.Value == 29 ? ", as that is no leap year" : "";
        return $"month {parts.Month} of the year {DateWriter.Year(parts.Year)} has {days} days{why}";
    }
}
