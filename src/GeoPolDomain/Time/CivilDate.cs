using NodaTime;

namespace GeoPolDomain.Time;

/// <summary>A day of the proleptic Gregorian calendar in any year. The year 0 precedes the year 1.</summary>
internal readonly record struct CivilDate(long Year, int Month, int Day)
{
    /// <summary>The number of days since 1970-01-01; negative for earlier days.</summary>
    public long Number
    {
        get
        {
            // Count years from March, so that the leap day is the last day of a year. From 0000-03-01 to 1970-01-01 are 719468 days.
            var year = Month <= 2 ? Year - 1 : Year;
            var era = (year >= 0 ? year : year - 399) / 400;
            var yearOfEra = year - (era * 400);
            var dayOfYear = (((153 * ((Month + 9) % 12)) + 2) / 5) + Day - 1;
            return (era * 146097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719468;
        }
    }

    /// <summary>Returns the day with a number of days since 1970-01-01.</summary>
    public static CivilDate Of(long number)
    {
        var sinceMarch = number + 719468;
        var era = (sinceMarch >= 0 ? sinceMarch : sinceMarch - 146096) / 146097;
        var dayOfEra = sinceMarch - (era * 146097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var monthSinceMarch = ((5 * dayOfYear) + 2) / 153;
        var month = (int)(monthSinceMarch < 10 ? monthSinceMarch + 3 : monthSinceMarch - 9);
        var day = (int)(dayOfYear - (((153 * monthSinceMarch) + 2) / 5) + 1);
        return new CivilDate(yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysIn(int month, bool leap) => month switch
    {
        2 => leap ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>
    /// Returns the first day of a month. The month is counted from January of the year as 0 and may lie in another year: -1 is the December
    /// before.
    /// </summary>
    public static CivilDate FirstOf(long year, long month) => new CivilDate(year, 1, 1).PlusMonths(month);

    /// <summary>Returns the same day a number of months later, or the last day of that month when the month is too short.</summary>
    public CivilDate PlusMonths(long months)
    {
        var all = Month - 1 + months;
        var years = all >= 0 ? all / 12 : (all - 11) / 12;
        var moved = new CivilDate(Year + years, (int)(all - (years * 12)) + 1, 1);
        return moved with { Day = Math.Min(Day, moved.AtMonthEnd().Day) };
    }

    public CivilDate AtMonthEnd() => this with { Day = DaysIn(Month, IsLeap(Year)) };
}

/// <summary>
/// Days counted from 1970-01-01, in three representations: exact (<see cref="long"/>), held in a value (<see cref="int"/>) and
/// <see cref="LocalDate"/>.
/// </summary>
/// <remarks>
/// An <see cref="int"/> reaches about five million years in either direction. A day beyond that range is held as
/// <see cref="Before"/> or <see cref="After"/>; code that needs the exact day parses the text again.
/// <see cref="int.MinValue"/> and <see cref="int.MaxValue"/> mean that there is no bound.
/// </remarks>
internal static class DayNumber
{
    public const long NoFirst = -NoLast;
    public const long NoLast = 1L << 61;

    private const int Before = int.MinValue + 1;
    private const int After = int.MaxValue - 1;

    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private static readonly int FirstLocal = Of(LocalDate.MinIsoValue);
    private static readonly int LastLocal = Of(LocalDate.MaxIsoValue);

    /// <summary>Returns the number of a day. The number is exact for every <see cref="LocalDate"/>.</summary>
    public static int Of(LocalDate day) =>
        Period.DaysBetween(Epoch, day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso));

    public static int Hold(long day) => day switch
    {
        <= NoFirst => int.MinValue,
        >= NoLast => int.MaxValue,
        _ => (int)Math.Clamp(day, Before, After),
    };

    /// <summary>
    /// Returns the exact day. False when the day lay outside the range of an <see cref="int"/>, so that its exact number was not held.
    /// </summary>
    public static bool TryRelease(int held, out long day)
    {
        day = held switch
        {
            int.MinValue => NoFirst,
            int.MaxValue => NoLast,
            _ => held,
        };
        return held is not (Before or After);
    }

    /// <summary>Whether the day lies in the years of <see cref="LocalDate"/>.</summary>
    public static bool IsLocal(int held) => held >= FirstLocal && held <= LastLocal;

    public static LocalDate? ToLocalDate(int held) => IsLocal(held) ? Epoch.PlusDays(held) : null;
}
