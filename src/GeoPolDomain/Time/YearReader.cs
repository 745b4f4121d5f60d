namespace GeoPolDomain.Time;

/// <summary>Parses a year: <c>1985</c>, <c>19XX</c>, <c>Y170000002</c>, <c>Y-17E7</c>, <c>1950S2</c>, <c>Y3388E2S3</c>.</summary>
internal ref struct YearReader(TextCursor cursor)
{
    public const int MostDigits = 15;

    private TextCursor cursor = cursor;

    public readonly TextCursor Cursor => cursor;

    /// <summary>Parses the year at the cursor, or stores the broken rule in the cursor.</summary>
    public bool TryRead(out YearPattern year)
    {
        var isLong = cursor.Skip('Y');
        var negative = cursor.Skip('-');
        return (isLong ? ReadLongYear(negative, out year) : ReadFourDigits(negative, out year)) && ReadSignificant(ref year);
    }

    private bool ReadFourDigits(bool negative, out YearPattern year)
    {
        year = default;
        var magnitude = 0;
        byte mask = 0;
        for (var place = 3; place >= 0; place--)
        {
            if (!cursor.TryDigit(out var digit))
                return cursor.Expected("a year has four digits, where X stands for one not known");
            magnitude = (magnitude * 10) + Math.Max((int)digit, 0);
            if (digit < 0)
                mask |= (byte)(1 << place);
        }

        if (cursor.AtDigit)
            return cursor.Fail(cursor.Length == 8
                ? "year, month and day are separated by '-'"
                : "a year of more than four digits starts with 'Y'");
        if (negative && magnitude == 0 && mask == 0)
            return cursor.Fail("the year zero has no sign: write '0000'");
        year = new YearPattern(magnitude, mask, negative);
        return true;
    }

    private bool ReadLongYear(bool negative, out YearPattern year)
    {
        year = default;
        var leadingZero = cursor.Next == '0';
        if (!ReadNumber("after 'Y' come the digits of the year", out var magnitude, out var digits))
            return false;
        byte exponent = 0;
        if (cursor.Skip('E'))
        {
            if (leadingZero || cursor.Next == '0')
                return cursor.Fail("neither the number before 'E' nor the exponent after it starts with 0");
            if (!ReadNumber("after 'E' come the digits of the exponent", out var power, out _))
                return false;
            if (digits + power > MostDigits)
                return cursor.Fail($"a year has at most {MostDigits} digits, and this one has {digits + power}");
            exponent = (byte)power;
            for (var zero = 0; zero < exponent; zero++)
                magnitude *= 10;
        }
        else if (leadingZero || magnitude <= YearPattern.LongestWithoutPrefix)
        {
            return cursor.Fail(
                "'Y' is for years of five or more digits, of which the first is not 0; other years have four digits and no 'Y'");
        }

        year = new YearPattern(magnitude, 0, negative, exponent);
        return true;
    }

    private bool ReadSignificant(ref YearPattern year)
    {
        if (!cursor.Skip('S'))
            return true;
        if (year.IsMasked)
            return cursor.Fail("a year has either X or 'S', not both");
        if (!ReadNumber("after 'S' comes how many digits of the year are significant", out var count, out _))
            return false;
        if (count < 1 || count > year.Digits)
            return cursor.Fail($"this year has from 1 to {year.Digits} significant digits, and 'S' says {count}");
        year = year with { Significant = (byte)count };
        return true;
    }

    private bool ReadNumber(string wanted, out long number, out int digits)
    {
        (number, digits) = (0, 0);
        for (; cursor.AtDigit && cursor.TryDigit(out var digit); digits++)
        {
            if (digits == MostDigits)
                return cursor.Fail($"a year has at most {MostDigits} digits");
            number = (number * 10) + digit;
        }

        return digits > 0 || cursor.Expected(wanted);
    }
}
