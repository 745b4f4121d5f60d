using System.Diagnostics.CodeAnalysis;

namespace GeoPolDomain.Time;

/// <summary>Parses the text of one date from left to right.</summary>
internal ref struct DateReader
{
    public const int LongestText = 200;

    private TextCursor cursor;
    private DateParts parts;

    private DateReader(ReadOnlySpan<char> text) => cursor = new TextCursor(text);

    public static bool TryRead(ReadOnlySpan<char> text, out DateParts parts, [NotNullWhen(false)] out string? flaw)
    {
        flaw = null;
        return PlainDates.TryRead(text, out parts) || TryReadPartByPart(text, out parts, out flaw);
    }

    /// <summary>Reads any date as <see cref="TryRead"/> does, also one that could be read in a shorter way.</summary>
    public static bool TryReadPartByPart(ReadOnlySpan<char> text, out DateParts parts, [NotNullWhen(false)] out string? flaw)
    {
        flaw = null;
        var reader = new DateReader(text);
        var written = reader.ReadDate();
        parts = reader.parts;
        if (written)
            return DateBounds.TryFind(ref parts, out flaw);
        flaw = reader.cursor.Flaw!;
        return false;
    }

    /// <summary>Parses a text that is known to be a valid date, because it was parsed before.</summary>
    public static DateParts Read(ReadOnlySpan<char> text) =>
        TryRead(text, out var parts, out var flaw) ? parts : throw new InvalidOperationException(flaw);

    private bool ReadDate()
    {
        if (cursor.AtEnd)
            return cursor.Fail("it is empty");
        if (cursor.Length > LongestText)
            return cursor.Fail($"it is longer than {LongestText} characters");
        return ReadYear()
            && (cursor.AtEnd || (ReadMonth()
            && (cursor.AtEnd || (ReadDay()
            && (cursor.AtEnd || ReadTime())))));
    }

    private bool ReadYear()
    {
        parts.Components = 1;
        if (!ReadMarkAtLeft())
            return false;
        var reader = new YearReader(cursor);
        var read = reader.TryRead(out var year);
        cursor = reader.Cursor;
        parts.Year = year;
        if (!read || !ReadMarkAtRight())
            return false;
        return cursor.AtEnd || !(year.HasPrefix || year.Significant > 0)
            || cursor.Expected(year.HasPrefix
                ? "a year with 'Y' stands alone, without month and day"
                : "a year with 'S' stands alone, without month and day");
    }

    private bool ReadMonth()
    {
        parts.Components = 2;
        if (!cursor.Skip('-'))
            return cursor.Expected("after the year comes '-' and the month");
        if (!ReadMarkAtLeft())
            return false;
        if (!cursor.TryDigit(out var tens) || !cursor.TryDigit(out var units))
            return cursor.Expected("a month has two digits, where X stands for one not known");
        parts.Month = new DigitPair(tens, units);
        if (parts.Month.Smallest(12) == 0 && !(parts.HasYearPart && parts.Month.Value <= YearPart.LastCode))
            return cursor.Fail(
                $"there is no month {parts.Month}: a month runs from 01 to 12, a season or other part of a year from 21 to 41");
        if (!ReadMarkAtRight())
            return false;
        return !parts.HasYearPart || cursor.AtEnd
            || cursor.Expected($"after {parts.Month}, which is a season or other part of a year, nothing follows");
    }

    private bool ReadDay()
    {
        parts.Components = 3;
        if (!cursor.Skip('-'))
            return cursor.Expected("after the month comes '-' and the day");
        if (!ReadMarkAtLeft())
            return false;
        if (!cursor.TryDigit(out var tens) || !cursor.TryDigit(out var units))
            return cursor.Expected("a day has two digits, where X stands for one not known");
        parts.Day = new DigitPair(tens, units);
        if (parts.Day.Smallest(31) == 0)
            return cursor.Fail($"there is no day {parts.Day}: a day runs from 01 to 31");
        return ReadMarkAtRight();
    }

    private bool ReadTime()
    {
        if (!cursor.Skip('T'))
            return cursor.Expected("after the day comes nothing, or 'T' and a time");
        if (parts.Uncertain.Any || parts.Approximate.Any || parts.Year.IsMasked || parts.Month.IsMasked || parts.Day.IsMasked)
            return cursor.Fail("a date with a time of day has neither X nor '?', '~' or '%'");
        if (!TimeReader.TryRead(ref cursor, out var time))
            return false;
        parts.Time = time;
        return true;
    }

    private bool ReadMarkAtLeft() =>
        ReadMark(parts.Uncertain.On(parts.Components - 1), parts.Approximate.On(parts.Components - 1));

    private bool ReadMarkAtRight() =>
        ReadMark(parts.Uncertain.OnAllUpTo(parts.Components - 1), parts.Approximate.OnAllUpTo(parts.Components - 1));

    private bool ReadMark(Marks uncertain, Marks approximate)
    {
        var mark = cursor.Next;
        if (mark is not ('?' or '~' or '%'))
            return true;
        cursor.Skip();
        if (mark != '~')
            parts.Uncertain = uncertain;
        if (mark != '?')
            parts.Approximate = approximate;
        return cursor.Next is not ('?' or '~' or '%')
            || cursor.Fail("only one of '?', '~' and '%' stands at a place; '%' means both '?' and '~'");
    }
}
