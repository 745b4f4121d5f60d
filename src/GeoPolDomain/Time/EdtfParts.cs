using NodaTime;

namespace GeoPolDomain.Time;

/// <summary>
/// The components of an <see cref="EdtfDate"/> as they are written, with their marks and their X. Example:
/// <c>EdtfDate.Parse("2004?-0X").Parts.Month</c> has the text <c>0X</c>, is masked and is not uncertain.
/// </summary>
public sealed class EdtfParts
{
    internal EdtfParts(in DateParts parts)
    {
        Year = new(DateWriter.Year(parts.Year), parts.Year.IsMasked, parts.Uncertain.Carries(0), parts.Approximate.Carries(0));
        Month = parts.Components > 1 ? Pair(parts, parts.Month, 1) : null;
        Day = parts.Components > 2 ? Pair(parts, parts.Day, 2) : null;
        YearPart = parts.HasYearPart ? (EdtfYearPart)parts.Month.Value : null;
        Exponent = parts.Year.Exponent > 0 ? parts.Year.Exponent : null;
        SignificantDigits = parts.Year.Significant > 0 ? parts.Year.Significant : null;
        if (parts.Time is not { } time)
            return;
        Time = LocalTime.FromSecondsSinceMidnight(time.Second).PlusNanoseconds(time.Nanosecond);
        Offset = time.OffsetMinutes is { } minutes ? NodaTime.Offset.FromSeconds(minutes * 60) : null;
    }

    /// <summary>The year.</summary>
    public EdtfComponent Year { get; }

    /// <summary>The month, or the code of the season or other part of the year. Null when none is written.</summary>
    public EdtfComponent? Month { get; }

    /// <summary>The day of the month. Null when none is written.</summary>
    public EdtfComponent? Day { get; }

    /// <summary>The season or other part of the year that is written in place of a month. Null when none is.</summary>
    public EdtfYearPart? YearPart { get; }

    /// <summary>The time of day. Null when none is written.</summary>
    public LocalTime? Time { get; }

    /// <summary>How far the time of day is ahead of UTC. Null when no offset is written.</summary>
    public Offset? Offset { get; }

    /// <summary>The power of ten by which the written year is multiplied: 7 for <c>Y-17E7</c>. Null when none is written.</summary>
    public int? Exponent { get; }

    /// <summary>How many of the first digits of the year are significant: 2 for <c>1950S2</c>. Null when it is not written.</summary>
    public int? SignificantDigits { get; }

    private static EdtfComponent Pair(in DateParts parts, DigitPair pair, int component) =>
        new(pair.ToString(), pair.IsMasked, parts.Uncertain.Carries(component), parts.Approximate.Carries(component));
}

/// <summary>One component of a date: its digits, and what is said of it.</summary>
/// <param name="Text">The digits as written, where X stands for a digit that is not known.</param>
/// <param name="IsMasked">Whether a digit is X.</param>
/// <param name="IsUncertain">Whether the component carries the mark <c>?</c> or <c>%</c>.</param>
/// <param name="IsApproximate">Whether the component carries the mark <c>~</c> or <c>%</c>.</param>
public sealed record EdtfComponent(string Text, bool IsMasked, bool IsUncertain, bool IsApproximate);

/// <summary>A season or other part of a year. The number is the code that is written in place of a month.</summary>
public enum EdtfYearPart
{
    /// <summary>Spring in either hemisphere.</summary>
    Spring = 21,

    /// <summary>Summer in either hemisphere.</summary>
    Summer = 22,

    /// <summary>Autumn in either hemisphere.</summary>
    Autumn = 23,

    /// <summary>Winter in either hemisphere.</summary>
    Winter = 24,

    /// <summary>Spring in the northern hemisphere: March to May.</summary>
    NorthernSpring = 25,

    /// <summary>Summer in the northern hemisphere: June to August.</summary>
    NorthernSummer = 26,

    /// <summary>Autumn in the northern hemisphere: September to November.</summary>
    NorthernAutumn = 27,

    /// <summary>Winter in the northern hemisphere: December to February, of the year before or after.</summary>
    NorthernWinter = 28,

    /// <summary>Spring in the southern hemisphere: September to November.</summary>
    SouthernSpring = 29,

    /// <summary>Summer in the southern hemisphere: December to February, of the year before or after.</summary>
    SouthernSummer = 30,

    /// <summary>Autumn in the southern hemisphere: March to May.</summary>
    SouthernAutumn = 31,

    /// <summary>Winter in the southern hemisphere: June to August.</summary>
    SouthernWinter = 32,

    /// <summary>The first quarter: January to March.</summary>
    FirstQuarter = 33,

    /// <summary>The second quarter: April to June.</summary>
    SecondQuarter = 34,

    /// <summary>The third quarter: July to September.</summary>
    ThirdQuarter = 35,

    /// <summary>The fourth quarter: October to December.</summary>
    FourthQuarter = 36,

    /// <summary>The first four months: January to April.</summary>
    FirstQuadrimester = 37,

    /// <summary>The second four months: May to August.</summary>
    SecondQuadrimester = 38,

    /// <summary>The third four months: September to December.</summary>
    ThirdQuadrimester = 39,

    /// <summary>The first half of the year: January to June.</summary>
    FirstSemester = 40,

    /// <summary>The second half of the year: July to December.</summary>
    SecondSemester = 41,
}
