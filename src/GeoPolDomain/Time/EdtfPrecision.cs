namespace GeoPolDomain.Time;

/// <summary>What an <see cref="EdtfDate"/> counts in: the finest component that is written, from coarse to fine.</summary>
/// <remarks>A component written with X counts as written: <c>1985-XX-XX</c> is a day, though nobody knows which.</remarks>
public enum EdtfPrecision
{
    /// <summary>A thousand years, the last three digits unspecified: <c>1XXX</c>.</summary>
    Millennium,

    /// <summary>A hundred years, the last two digits unspecified: <c>19XX</c>.</summary>
    Century,

    /// <summary>Ten years, the last digit unspecified: <c>199X</c>.</summary>
    Decade,

    /// <summary>One year: <c>1985</c>, <c>-0043</c>, <c>Y170000002</c>; also one masked otherwise, as <c>1X85</c> or <c>XXXX</c>.</summary>
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
