namespace GeoPolDomain.Time;

/// <summary>A day of the proleptic Gregorian calendar in any year, with the year 0 before the year 1.</summary>
internal readonly record struct CivilDate(long Year, int Month, int Day)
{
    /// <summary>Days since 1970-01-01.</summary>
    public long Number
    {
        get
        {
            // Years counted from March, so that the leap day is the last; 719468 days lie from 0000-03-01 to 1970-01-01.
            var year = Month <= 2 ? Year - 1 : Year;
            var era = (year >= 0 ? year : year - 399) / 400;
            var yearOfEra = year - (era * 400);
            var dayOfYear = (((153 * ((Month + 9) % 12)) + 2) / 5) + Day - 1;
            return (era * 146097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719468;
        }
    }

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysIn(int month, bool leap) => month switch
    {
        2 => leap ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The first day of a month, counted from January of a year as 0 in either direction.</summary>
    public static CivilDate FirstOf(long year, long month) => new CivilDate(year, 1, 1).PlusMonths(month);

    /// <summary>The same day so many months on, cut to the last day where the month is too short for it.</summary>
    public CivilDate PlusMonths(long months)
    {
        var all = Month - 1 + months;
        var years = all >= 0 ? all / 12 : (all - 11) / 12;
        var moved = new CivilDate(Year + years, (int)(all - (years * 12)) + 1, 1);
        return moved with { Day = Math.Min(Day, moved.AtMonthEnd().Day) };
    }

    public CivilDate AtMonthEnd() => this with { Day = DaysIn(Month, IsLeap(Year)) };
}
