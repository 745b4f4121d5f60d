using System.Diagnostics.CodeAnalysis;

namespace GeoPolDomain.Time;

/// <summary>
/// Reads the dates that most texts hold, <c>2017-06-22</c>, <c>2017-06</c> and <c>2017</c>, and intervals of such dates. Any other text is
/// read part by part, as <see cref="DateReader"/> does.
/// </summary>
internal static class PlainDates
{
    /// <summary>Reads a date. Returns false when it is written in another way, or is no day of the calendar.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfDate? value)
    {
        value = TryRead(text, out var first, out var last, out var precision)
            ? new EdtfDate(text.ToString(), Extent.Moment(first, last), precision)
            : null;
        return value is not null;
    }

    /// <summary>Reads the parts of a date. Returns false when it is written in another way, or is no day of the calendar.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateParts parts)
    {
        parts = default;
        if (!TryRead(text, out var first, out var last, out _))
            return false;
        (parts.Earliest, parts.Latest, parts.Components) = (first, last, (text.Length - 1) / 3);
        parts.Year = new YearPattern((NumberOf(text[..2]) * 100) + NumberOf(text[2..4]), 0, false);
        if (parts.Components > 1)
            parts.Month = DigitPair.Of(NumberOf(text[5..7]));
        if (parts.Components > 2)
            parts.Day = DigitPair.Of(NumberOf(text[8..10]));
        return true;
    }

    /// <summary>Reads an interval. Returns false when it is written in another way, or ends before it starts.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfInterval? value)
    {
        value = null;
        var middle = text.IndexOf(IntervalParts.Separator);
        if (middle < 0
            || !TrySide(text[..middle], DayNumber.NoFirst, out var starts)
            || !TrySide(text[(middle + 1)..], DayNumber.NoLast, out var ends)
            || !(starts.IsDated || ends.IsDated)
            || Extent.Between(starts.Days, ends.Days) is not { } extent)
            return false;
        value = new EdtfInterval(text.ToString(), extent);
        return true;
    }

    private static bool TrySide(ReadOnlySpan<char> text, long open, out ((long From, long To) Days, bool IsDated) side)
    {
        side = default;
        switch (IntervalParts.KindOf(text))
        {
            case EdtfEndpoint.Open:
                side = ((open, open), false);
                return true;
            case EdtfEndpoint.Unknown:
                side = ((DayNumber.NoFirst, DayNumber.NoLast), false);
                return true;
            default:
                var isRead = TryRead(text, out var first, out var last, out _);
                side = ((first, last), true);
                return isRead;
        }
    }

    private static bool TryRead(ReadOnlySpan<char> text, out int first, out int last, out EdtfPrecision precision)
    {
        (first, last, precision) = (0, 0, EdtfPrecision.Year);
        if (text.Length is not (4 or 7 or 10) || !TryNumber(text[..2], out var century) || !TryNumber(text[2..4], out var rest))
            return false;
        var year = (century * 100) + rest;
        if (text.Length == 4)
        {
            (first, last) = (DayOf(year, 1, 1), DayOf(year, 12, 31));
            return true;
        }

        if (text[4] != '-' || !TryNumber(text[5..7], out var month) || month is 0 or > 12)
            return false;
        var days = CivilDate.DaysIn(month, CivilDate.IsLeap(year));
        if (text.Length == 7)
        {
            (first, last, precision) = (DayOf(year, month, 1), DayOf(year, month, days), EdtfPrecision.Month);
            return true;
        }

        if (text[7] != '-' || !TryNumber(text[8..10], out var day) || day == 0 || day > days)
            return false;
        first = last = DayOf(year, month, day);
        precision = EdtfPrecision.Day;
        return true;
    }

    private static int NumberOf(ReadOnlySpan<char> two) => TryNumber(two, out var number) ? number : 0;

    private static bool TryNumber(ReadOnlySpan<char> two, out int number)
    {
        var (ten, one) = ((uint)(two[0] - '0'), (uint)(two[1] - '0'));
        number = (int)((ten * 10) + one);
        return ten <= 9 && one <= 9;
    }

    private static int DayOf(int year, int month, int day) => (int)new CivilDate(year, month, day).Number;
}
