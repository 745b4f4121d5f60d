using System.Globalization;

namespace GeoPolDomain.Time;

/// <summary>Writes the canonical text of a date. Each meaning has exactly one canonical text.</summary>
internal static class DateWriter
{
    // Enough for a date and time with nine digits of a fraction and an offset, the longest text there is.
    private const int Longest = 40;

    /// <summary>Writes the canonical text of a parsed date. Returns the given text when the date has no other spelling.</summary>
    public static string Write(in DateParts parts, ReadOnlySpan<char> text) => parts.HasOtherSpellings ? Write(parts) : text.ToString();

    /// <summary>Writes the canonical text of a date.</summary>
    public static string Write(in DateParts parts)
    {
        Span<char> buffer = stackalloc char[Longest];
        return buffer[..Write(parts, buffer)].ToString();
    }

    /// <summary>Writes a year as EDTF spells it, for an error message.</summary>
    public static string Year(in YearPattern year)
    {
        Span<char> buffer = stackalloc char[Longest];
        var at = 0;
        AppendYear(year, buffer, ref at);
        return buffer[..at].ToString();
    }

    private static int Write(in DateParts parts, Span<char> buffer)
    {
        var at = 0;
        AppendMark(parts.Uncertain.IsAlone(0), parts.Approximate.IsAlone(0), buffer, ref at);
        AppendYear(parts.Year, buffer, ref at);
        AppendMark(parts.Uncertain.Group == 0, parts.Approximate.Group == 0, buffer, ref at);
        if (parts.Components > 1)
            AppendPair(parts, 1, parts.Month, buffer, ref at);
        if (parts.Components > 2)
            AppendPair(parts, 2, parts.Day, buffer, ref at);
        if (parts.Time is { } time)
            AppendTime(time, buffer, ref at);
        return at;
    }

    private static void AppendYear(in YearPattern year, Span<char> buffer, ref int at)
    {
        if (year.HasPrefix)
            buffer[at++] = 'Y';
        if (year.IsNegative)
            buffer[at++] = '-';
        var start = at;
        AppendDigits(year.Significand, year.HasPrefix ? "" : "D4", buffer, ref at);
        for (var place = 0; place < 4; place++)
        {
            if ((year.Mask >> place & 1) != 0)
                buffer[start + 3 - place] = 'X';
        }

        AppendCount('E', year.Exponent, buffer, ref at);
        AppendCount('S', year.Significant, buffer, ref at);
    }

    private static void AppendCount(char letter, byte count, Span<char> buffer, ref int at)
    {
        if (count == 0)
            return;
        buffer[at++] = letter;
        AppendDigits(count, "", buffer, ref at);
    }

    private static void AppendDigits(long number, ReadOnlySpan<char> format, Span<char> buffer, ref int at)
    {
        number.TryFormat(buffer[at..], out var digits, format, CultureInfo.InvariantCulture);
        at += digits;
    }

    private static void AppendPair(in DateParts parts, int component, DigitPair pair, Span<char> buffer, ref int at)
    {
        buffer[at++] = '-';
        AppendMark(parts.Uncertain.IsAlone(component), parts.Approximate.IsAlone(component), buffer, ref at);
        buffer[at++] = DigitPair.Letter(pair.Tens);
        buffer[at++] = DigitPair.Letter(pair.Units);
        AppendMark(parts.Uncertain.Group == component, parts.Approximate.Group == component, buffer, ref at);
    }

    private static void AppendMark(bool uncertain, bool approximate, Span<char> buffer, ref int at)
    {
        if (uncertain || approximate)
            buffer[at++] = !approximate ? '?' : !uncertain ? '~' : '%';
    }

    private static void AppendTime(TimeOfDay time, Span<char> buffer, ref int at)
    {
        AppendNumber('T', time.Second / 3600, buffer, ref at);
        AppendNumber(':', time.Second / 60 % 60, buffer, ref at);
        AppendNumber(':', time.Second % 60, buffer, ref at);
        if (time.FractionDigits > 0)
        {
            buffer[at++] = '.';
            Span<char> fraction = stackalloc char[9];
            time.Nanosecond.TryFormat(fraction, out _, "D9", CultureInfo.InvariantCulture);
            fraction[..time.FractionDigits].CopyTo(buffer[at..]);
            at += time.FractionDigits;
        }

        switch (time.OffsetMinutes)
        {
            case null:
                break;
            case 0:
                buffer[at++] = 'Z';
                break;
            case { } offset:
                AppendNumber(offset < 0 ? '-' : '+', Math.Abs(offset) / 60, buffer, ref at);
                AppendNumber(':', Math.Abs(offset) % 60, buffer, ref at);
                break;
        }
    }

    private static void AppendNumber(char before, int number, Span<char> buffer, ref int at)
    {
        buffer[at++] = before;
        buffer[at++] = (char)('0' + (number / 10));
        buffer[at++] = (char)('0' + (number % 10));
    }
}
