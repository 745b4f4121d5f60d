namespace GeoPolDomain.Time;

/// <summary>A time of day to the second, with its offset from UTC where one is given.</summary>
internal readonly record struct TimeOfDay(int Second, int? OffsetMinutes)
{
    /// <summary>Seconds since 1970-01-01T00:00:00, by UTC where there is an offset, otherwise as the clock showed.</summary>
    public long Since1970(long day) => (day * 86400) + Second - ((OffsetMinutes ?? 0) * 60);
}
