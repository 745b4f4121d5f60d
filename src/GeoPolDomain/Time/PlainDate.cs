namespace GeoPolDomain.Time;

/// <summary>A fast parser for the most common dates: <c>1985</c>, <c>1985-04</c> and <c>1985-04-12</c>.</summary>
internal static class PlainDate
{
    /// <summary>Parses such a date. Returns false for every other text, and for a date that does not exist.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateParts parts)
    {
        parts = default;
        if (text.Length is not (4 or 7 or 10) || !TryPair(text, 0, out var century) || !TryPair(text, 2, out var yearOfCentury))
            return false;
        var year = (century * 100) + yearOfCentury;
        var (first, last) = (new CivilDate(year, 1, 1), new CivilDate(year, 12, 31));
        if (text.Length > 4)
        {
            if (text[4] != '-' || !TryPair(text, 5, out var month) || month is < 1 or > 12)
                return false;
            first = first with { Month = month };
            last = first.AtMonthEnd();
            parts.Month = DigitPair.Of(month);
        }

        if (text.Length > 7)
        {
            if (text[7] != '-' || !TryPair(text, 8, out var day) || day < 1 || day > last.Day)
                return false;
            first = last = first with { Day = day };
            parts.Day = DigitPair.Of(day);
        }

        parts.Year = new YearPattern(year, 0, false);
        parts.Components = (text.Length - 1) / 3;
        parts.Earliest = first.Number;
        parts.Latest = last.Number;
        return true;
    }

    private static bool TryPair(ReadOnlySpan<char> text, int at, out int number)
    {
        var (tens, units) = (text[at] - '0', text[at + 1] - '0');
        number = (tens * 10) + units;
        return tens is >= 0 and <= 9 && units is >= 0 and <= 9;
    }
}
