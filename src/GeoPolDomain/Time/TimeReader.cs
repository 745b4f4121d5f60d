namespace GeoPolDomain.Time;

/// <summary>
/// Parses a time of day: <c>23:20:30</c>, <c>23:20:30.25Z</c>, <c>23:20:30+04</c>, <c>23:20:30+04:30</c>.
/// </summary>
internal static class TimeReader
{
    /// <summary>No place on Earth keeps a time that is further from UTC.</summary>
    public const int MostOffsetHours = 14;

    // A nanosecond, as NodaTime counts.
    private const int MostFractionDigits = 9;

    /// <summary>Parses the rest of the text as a time of day, or stores the broken rule in the cursor.</summary>
    public static bool TryRead(ref TextCursor cursor, out TimeOfDay time)
    {
        time = default;
        if (!TryNumber(ref cursor, "hour", 23, out var hour) || !SkipColon(ref cursor)
            || !TryNumber(ref cursor, "minute", 59, out var minute) || !SkipColon(ref cursor)
            || !TryNumber(ref cursor, "second", 59, out var second)
            || !TryFraction(ref cursor, out var nanosecond, out var digits)
            || !TryOffset(ref cursor, out var offset))
            return false;
        time = new TimeOfDay((hour * 3600) + (minute * 60) + second, offset, nanosecond, digits);
        return cursor.AtEnd || cursor.Expected("after hh:mm:ss comes nothing, a fraction as '.25', 'Z', or an offset as '+04:30'");
    }

    private static bool TryFraction(ref TextCursor cursor, out int nanosecond, out byte digits)
    {
        (nanosecond, digits) = (0, 0);
        if (!cursor.Skip('.'))
            return true;
        for (; cursor.AtDigit && cursor.TryDigit(out var digit); digits++)
        {
            if (digits == MostFractionDigits)
                return cursor.Fail($"a fraction of a second has at most {MostFractionDigits} digits");
            nanosecond = (nanosecond * 10) + digit;
        }

        for (var more = digits; more < MostFractionDigits; more++)
            nanosecond *= 10;
        return digits > 0 || cursor.Expected("after '.' come the digits of a fraction of a second");
    }

    private static bool TryOffset(ref TextCursor cursor, out int? offset)
    {
        offset = null;
        if (cursor.Skip('Z'))
        {
            offset = 0;
            return true;
        }

        var west = cursor.Skip('-');
        if (!west && !cursor.Skip('+'))
            return true;
        var minutes = 0;
        if (!TryNumber(ref cursor, "hour of the offset", MostOffsetHours, out var hours)
            || (cursor.Skip(':') && !TryNumber(ref cursor, "minute of the offset", 59, out minutes)))
            return false;
        minutes += hours * 60;
        if (minutes > MostOffsetHours * 60)
            return cursor.Fail($"an offset is at most {MostOffsetHours} hours");
        if (west && minutes == 0)
            return cursor.Fail("an offset of zero is written 'Z'");
        offset = west ? -minutes : minutes;
        return true;
    }

    private static bool SkipColon(ref TextCursor cursor) => cursor.Skip(':') || cursor.Expected("a time is written hh:mm:ss");

    private static bool TryNumber(ref TextCursor cursor, string what, int most, out int number)
    {
        number = 0;
        for (var count = 0; count < 2; count++)
        {
            if (!cursor.AtDigit || !cursor.TryDigit(out var digit))
                return cursor.Expected($"the {what} has two digits");
            number = (number * 10) + digit;
        }

        return number <= most || cursor.Fail($"the {what} runs from 00 to {most}, and is {number}");
    }
}

/// <summary>A time of day with its offset from UTC. The offset is null when none is written.</summary>
/// <param name="Second">The seconds since midnight.</param>
/// <param name="OffsetMinutes">The minutes by which the local time is ahead of UTC.</param>
/// <param name="Nanosecond">The nanoseconds since that second.</param>
/// <param name="FractionDigits">How many digits of the fraction are written; '.50' is not '.5', as it is known more exactly.</param>
internal readonly record struct TimeOfDay(int Second, int? OffsetMinutes, int Nanosecond = 0, byte FractionDigits = 0)
{
    /// <summary>Returns the seconds since 1970-01-01T00:00:00: in UTC when the time has an offset, otherwise in local time.</summary>
    public long Since1970(long day) => (day * 86400) + Second - ((OffsetMinutes ?? 0) * 60);
}
