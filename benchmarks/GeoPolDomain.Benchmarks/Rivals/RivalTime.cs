using System.Globalization;
using System.Text.Json.Serialization;

namespace GeoPolDomain.Benchmarks.Rivals;

/// <summary>
/// A date or an interval as a competent user would hold it: the text, checked, with the first and the last day it can mean.
/// </summary>
/// <remarks>
/// It reads exactly the part of EDTF that the measured data uses (days, months, years, '~', open and unknown ends), refuses
/// days that do not exist and ends before their start, and finds the same bounds as the library. It explains nothing.
/// </remarks>
[JsonConverter(typeof(RivalTimeConverter))]
[Newtonsoft.Json.JsonConverter(typeof(RivalTimeNewtonsoftConverter))]
public readonly record struct RivalTime
{
    private RivalTime(string text, int first, int last) => (Text, First, Last) = (text, first, last);

    public string Text { get; }

    public int First { get; }

    public int Last { get; }

    public static bool TryParse(string? text, out RivalTime time)
    {
        time = default;
        if (text is null)
            return false;
        var middle = text.IndexOf('/', StringComparison.Ordinal);
        if (middle < 0)
        {
            if (!TryDays(text, out var one, out var other))
                return false;
            time = new(text, one, other);
            return true;
        }

        if (!TryEnd(
            text.AsSpan(0, middle), int.MinValue, out var first,
            out _) || !TryEnd(text.AsSpan(middle + 1), int.MaxValue, out _, out var last))
            return false;
        time = new(text, first, last);
        return first <= last;
    }

    private static bool TryEnd(ReadOnlySpan<char> text, int none, out int first, out int last)
    {
        first = last = none;
        return text is "" or ".." || TryDays(text, out first, out last);
    }

    private static bool TryDays(ReadOnlySpan<char> text, out int first, out int last)
    {
        first = last = 0;
        var isAbout = text is [.., '~'];
        if (isAbout)
            text = text[..^1];
        var format = text.Length switch { 10 => "yyyy-MM-dd", 7 => "yyyy-MM", 4 => "yyyy", _ => null };
        if (format is null || !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var start))
            return false;
        // A mark at the end reaches over all that is written: the year, the month and the day.
        var around = isAbout ? 1 : 0;
        var months = text.Length > 4 ? 13 * around : 12 * around;
        var (from, to) = (start.AddMonths(-months), start.AddMonths(months));
        (from, to) = text.Length switch
        {
            10 => (from.AddDays(-around), to.AddDays(around)),
            7 => (from, to.AddMonths(1).AddDays(-1)),
            _ => (from, to.AddYears(1).AddDays(-1)),
        };
        (first, last) = (from.DayNumber, to.DayNumber);
        return true;
    }
}
