using System.Globalization;

namespace GeoPolDomain.Time;

/// <summary>Describes a value in English.</summary>
internal static class Description
{
    public static string Of(EdtfValue value) => value switch
    {
        EdtfDate date => Of(date.Reread()),
        EdtfInterval interval => SpanDescription.Of(interval),
        _ => SpanDescription.Of((EdtfSet)value),
    };

    public static string Of(in DateParts parts) => Marked(parts, WithTime(parts, parts.Components switch
    {
        1 => Year(parts.Year),
        2 => Month(parts),
        _ => Day(parts),
    }));

    /// <summary>Whether the date is one plain day, month or year, so that two of them can share their month or year.</summary>
    public static bool IsPlain(in DateParts parts) =>
        !parts.Year.IsMasked && !parts.Month.IsMasked && !parts.Day.IsMasked && !parts.Uncertain.Any && !parts.Approximate.Any
        && !parts.HasYearPart && parts.Year is { IsNegative: false, Significant: 0 };

    public static string Year(in YearPattern year)
    {
        if (year.Significant > 0)
            return DateWords.Say(DateWords.Estimated, Plain(Earliest(year)), Plain(Latest(year)), Plain(year.Value));
        if (!year.IsMasked)
            return Plain(year.Value);
        if ((year.Mask & (year.Mask + 1)) != 0)
            return DateWords.Say(DateWords.YearWritten, DateWriter.Year(year));
        return year.Mask == 1 && !year.IsNegative
            ? DateWords.Say(DateWords.Decade, year.Magnitude)
            : DateWords.Say(DateWords.YearFromTo, Plain(Earliest(year)), Plain(Latest(year)));
    }

    private static long Earliest(in YearPattern year) => year.Earliest(common: true, leap: true)!.Value;

    private static long Latest(in YearPattern year) => year.Latest(common: true, leap: true)!.Value;

    // The year 0 is 1 BC. Years that need the letter Y are geological rather than of a calendar.
    private static string Plain(long year) => Math.Abs(year) > YearPattern.LongestWithoutPrefix
        ? DateWords.Say(DateWords.LongYear, year)
        : year <= 0 ? DateWords.Say(DateWords.BeforeChrist, 1 - year)
        : year.ToString(CultureInfo.InvariantCulture);

    private static string Month(in DateParts parts)
    {
        var year = Year(parts.Year);
        if (parts.HasYearPart)
        {
            var isSeason = DateWords.IsSeason(parts.Month.Value) && !parts.Year.IsMasked;
            return DateWords.Say(isSeason ? DateWords.Joined : DateWords.Of, DateWords.YearPart(parts.Month.Value), year);
        }

        if (parts.Month.IsOpen)
            return DateWords.Say(DateWords.SomeMonth, year);
        if (parts.Month.IsMasked)
            return DateWords.Say(DateWords.MonthWritten, parts.Month, year);
        return DateWords.Say(parts.Year.IsMasked ? DateWords.Of : DateWords.Joined, DateWords.Month(parts.Month.Value), year);
    }

    private static string Day(in DateParts parts)
    {
        if (parts.Day.IsOpen)
            return DateWords.Say(DateWords.SomeDay, parts.Month.IsOpen ? Year(parts.Year) : Month(parts));
        if (parts.Day.IsMasked)
            return DateWords.Say(DateWords.DayWritten, parts.Day, Month(parts));
        return DateWords.Say(parts.Month.IsMasked ? DateWords.DayOfMonth : DateWords.Joined, parts.Day.Value, Month(parts));
    }

    private static string WithTime(in DateParts parts, string day)
    {
        if (parts.Time is null)
            return day;
        var written = DateWriter.Write(parts);
        var clock = written[(written.IndexOf('T', StringComparison.Ordinal) + 1)..];
        if (parts.Time.Value.OffsetMinutes is not { } offset)
            return DateWords.Say(DateWords.LocalTime, day, clock);
        const int lengthOfOffset = 6;
        return offset == 0
            ? DateWords.Say(DateWords.UtcTime, day, clock[..^1])
            : DateWords.Say(DateWords.OffsetTime, day, clock[..^lengthOfOffset], clock[^lengthOfOffset..]);
    }

    private static string Marked(in DateParts parts, string words)
    {
        var (uncertain, approximate) = (parts.Uncertain, parts.Approximate);
        var whole = parts.Components - 1;
        if ((!uncertain.Any || uncertain.Group == whole) && (!approximate.Any || approximate.Group == whole))
            return uncertain.Any && approximate.Any ? DateWords.Say(DateWords.PerhapsAbout, words)
                : uncertain.Any ? DateWords.Say(DateWords.Perhaps, words)
                : approximate.Any ? DateWords.Say(DateWords.About, words)
                : words;
        var remarks = new[] { Remark(uncertain, DateWords.Uncertain), Remark(approximate, DateWords.Approximate) }.OfType<string>();
        return DateWords.Say(DateWords.Remarked, words, string.Join(DateWords.Semicolon, remarks));
    }

    private static string? Remark(Marks marks, string words) => marks.Any
        ? DateWords.Say(words, string.Join(DateWords.LastAnd, DateWords.Components.Where((_, component) => marks.Carries(component))))
        : null;
}
