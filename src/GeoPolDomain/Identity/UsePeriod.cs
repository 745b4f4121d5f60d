using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Identity;

/// <summary>The period in which a name or a code was in use.</summary>
internal static class UsePeriod
{
    /// <summary>
    /// Whether the name or code may have been in use on a day. It may when no period is stated, and when the question is about all times.
    /// </summary>
    public static bool MayHold(this EdtfInterval? period, LocalDate? on) =>
        on is not { } day || period is null || period.Contains(EdtfDate.On(day)) != Answer.No;
}
