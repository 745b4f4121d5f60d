namespace GeoPolDomain.Time;

/// <summary>The precision of an <see cref="EdtfDate"/>: the finest component that is written, from coarse to fine.</summary>
/// <remarks>
/// A component that is written with X counts as written: <c>1985-XX-XX</c> has the precision of a day, although the day is unknown.
/// </remarks>
public enum EdtfPrecision
{
    /// <summary>A thousand years; the last three digits are unspecified: <c>1XXX</c>.</summary>
    Millennium,

    /// <summary>A hundred years; the last two digits are unspecified: <c>19XX</c>.</summary>
    Century,

    /// <summary>Ten years; the last digit is unspecified: <c>199X</c>.</summary>
    Decade,

    /// <summary>
    /// One year: <c>1985</c>, <c>-0043</c>, <c>Y170000002</c>. Also a year with X in other places: <c>1X85</c>, <c>XXXX</c>.
    /// </summary>
    Year,

    /// <summary>A named part of a year: a season (21 to 32), quarter (33 to 36), quadrimester (37 to 39) or semester (40, 41).</summary>
    YearPart,

    /// <summary>One month: <c>1985-04</c>.</summary>
    Month,

    /// <summary>One day: <c>1985-04-12</c>.</summary>
    Day,

    /// <summary>A date and time of day: <c>1985-04-12T23:20:30Z</c>.</summary>
    Second,
}
