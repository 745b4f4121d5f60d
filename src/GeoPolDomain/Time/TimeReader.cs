namespace GeoPolDomain.Time;

/// <summary>Parses a time of day: <c>23:20:30</c>, <c>23:20:30Z</c>, <c>23:20:30+04</c>, <c>23:20:30+04:30</c>.</summary>
internal static class TimeReader
{
    /// <summary>No place on Earth keeps a time that is further from UTC.</summary>
    public const int MostOffsetHours = 14;

    /// <summary>Parses the rest of the text as a time of day, or stores the broken rule in the cursor.</summary>
    public static bool TryRead(ref TextCursor cursor, out TimeOfDay time)
    {
        time = default;
        if (!TryNumber(ref cursor, "hour", 23, out var hour) || !SkipColon(ref cursor)
            || !TryNumber(ref cursor, "minute", 59, out var minute) || !SkipColon(ref cursor)
            || !TryNumber(ref cursor, "second", 59, out var second)
            || !TryOffset(ref cursor, out var offset))
            return false;
        time = new TimeOfDay((hour * 3600) + (minute * 60) + second, offset);
        return cursor.AtEnd || cursor.Expected("after hh:mm:ss comes nothing, 'Z', or an offset as '+04:30'");
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

/// <summary>A time of day to the second, with its offset from UTC. The offset is null when none is written.</summary>
internal readonly record struct TimeOfDay(int Second, int? OffsetMinutes, int Nanosecond = 0, byte FractionDigits = 0)
{
    /// <summary>Returns the seconds since 1970-01-01T00:00:00: in UTC when the time has an offset, otherwise in local time.</summary>
    public long Since1970(long day) => (day * 86400) + Second - ((OffsetMinutes ?? 0) * 60);
}
