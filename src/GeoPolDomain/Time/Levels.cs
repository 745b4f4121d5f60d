namespace GeoPolDomain.Time;

/// <summary>Finds the level of EDTF, from 0 to 2, at which a value is written.</summary>
internal static class Levels
{
    public const int Sets = 2;
    public const int OpenOrUnknownEnd = 1;

    public static int Of(in DateParts parts) => Math.Max(
        Math.Max(OfYear(parts), OfDigits(parts)), Math.Max(OfMarks(parts, parts.Uncertain), OfMarks(parts, parts.Approximate)));

    private static int OfYear(in DateParts parts)
    {
        if (parts.Year.Exponent > 0 || parts.Year.Significant > 0)
            return 2;
        if (parts.HasYearPart)
            return (EdtfYearPart)parts.Month.Value > EdtfYearPart.Winter ? 2 : 1;
        return parts.Year.IsNegative || parts.Year.HasPrefix ? 1 : 0;
    }

    // Level 1 has X in the last one or two digits of a year that stands alone, or in a whole day or month at the end.
    private static int OfDigits(in DateParts parts)
    {
        if (!parts.Year.IsMasked && !parts.Month.IsMasked && !parts.Day.IsMasked)
            return 0;
        if (parts.Components == 1)
            return parts.Year.Mask is 1 or 3 ? 1 : 2;
        var isLevelOne = !parts.Year.IsMasked
            && (parts.Components == 2 ? parts.Month.IsOpen : parts.Day.IsOpen && (parts.Month.IsOpen || !parts.Month.IsMasked));
        return isLevelOne ? 1 : 2;
    }

    // Level 1 marks a whole date.
    private static int OfMarks(in DateParts parts, Marks marks) =>
        !marks.Any ? 0 : marks.Group == parts.Components - 1 ? 1 : 2;
}
