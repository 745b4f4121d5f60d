using System.Diagnostics.CodeAnalysis;

namespace GeoPolDomain.Time;

/// <summary>Finds the first and the last day that a date can mean, and detects a date that fits no real day.</summary>
internal static class DateBounds
{
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

        if (parts.Uncertain.Any || parts.Approximate.Any)
            Widen(parts, ref first, ref last);
        parts.Earliest = first.Number;
        parts.Latest = last.Number;
        flaw = null;
        return true;
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
            var part = YearPart.Of(parts.Month.Value);
            first = CivilDate.FirstOf(from, part.First);
            last = CivilDate.FirstOf(to, part.Last).AtMonthEnd();
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

    /// <summary>Widens the bounds by the marks, by the rule in the remarks of <see cref="EdtfValue"/>.</summary>
    private static void Widen(in DateParts parts, ref CivilDate first, ref CivilDate last)
    {
        var years = UnitsAt(parts, 0) * parts.Year.Unit;
        var months = UnitsAt(parts, 1) * (parts.HasYearPart ? YearPart.Of(parts.Month.Value).Months : 1);
        var days = UnitsAt(parts, 2);

        first = first.PlusMonths(-((years * 12) + months));
        last = last.PlusMonths((years * 12) + months);
        if (parts.Components < 3)
            last = last.AtMonthEnd();
        first = first with { Day = first.Day - days };
        last = last with { Day = last.Day + days };
    }

    private static int UnitsAt(in DateParts parts, int component) =>
        (parts.Uncertain.IsWrittenAt(component) ? 1 : 0) + (parts.Approximate.IsWrittenAt(component) ? 1 : 0);

    private static string NoSuchDay(in DateParts parts)
    {
        if (parts.Year.IsMasked || parts.Month.IsMasked || parts.Day.IsMasked)
            return "whatever the X stand for, there is no such day";
        var days = CivilDate.DaysIn(parts.Month.Value, CivilDate.IsLeap(parts.Year.Value));
        var why = parts.Month.Value == 2 && parts.Day.Value == 29 ? ", as that is no leap year" : "";
        return $"month {parts.Month} of the year {DateWriter.Year(parts.Year)} has {days} days{why}";
    }
}
