namespace GeoPolDomain.Time;

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
