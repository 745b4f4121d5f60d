using NodaTime;

namespace GeoPolDomain.Time;

/// <summary>Days counted from 1970-01-01, in three widths: exact (<see cref="long"/>), held (<see cref="int"/>) and <see cref="LocalDate"/>.</summary>
/// <remarks>
/// An <see cref="int"/> reaches some five million years either way. What lies beyond is held as <see cref="Before"/> or
/// <see cref="After"/>, and read again from the text where its exact place matters; <see cref="int.MinValue"/> and
/// <see cref="int.MaxValue"/> say that there is no bound at all.
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

    /// <summary>The number of a day, which is exact for every <see cref="LocalDate"/>.</summary>
    public static int Of(LocalDate day) => Period.DaysBetween(Epoch, day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso));

    public static int Hold(long day) => day switch
    {
        <= NoFirst => int.MinValue,
        >= NoLast => int.MaxValue,
        _ => (int)Math.Clamp(day, Before, After),
    };

    /// <summary>The exact day, when it was held exactly.</summary>
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

    public static LocalDate? ToLocalDate(int held) =>
        held >= FirstLocal && held <= LastLocal ? Epoch.PlusDays(held) : null;
}
