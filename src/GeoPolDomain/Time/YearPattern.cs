using System.Numerics;

namespace GeoPolDomain.Time;

/// <summary>
/// A year of which some digits may be X, or only some may be significant. Only a year of four digits can have an X.
/// </summary>
/// <param name="Magnitude">The year without its sign, with each X read as 0.</param>
/// <param name="Mask">The digits that are X; bit 0 is the last digit.</param>
/// <param name="IsNegative">Whether the year is before the year 0.</param>
/// <param name="Exponent">The power of ten by which the written number is multiplied; 0 when none is written.</param>
/// <param name="Significant">How many of the first digits are significant; 0 when it is not written.</param>
internal readonly record struct YearPattern(long Magnitude, byte Mask, bool IsNegative, byte Exponent = 0, byte Significant = 0)
{
    public const int LongestWithoutPrefix = 9999;

    private static readonly long[] Powers = [.. Enumerable.Range(0, 16).Select(power => (long)Math.Pow(10, power))];

    public bool IsMasked => Mask != 0;

    /// <summary>The year. Only valid when no digit is X.</summary>
    public long Value => IsNegative ? -Magnitude : Magnitude;

    /// <summary>
    /// The length in years of the unit that the trailing digits leave open: 10 for 199X, 100 for 19XX and 1950S2, 1 when the last digit is
    /// known.
    /// </summary>
    public long Unit => Powers[Significant > 0 ? Digits - Significant : BitOperations.TrailingZeroCount(~(uint)Mask)];

    /// <summary>Whether the year needs the letter Y before it.</summary>
    public bool HasPrefix => Exponent > 0 || Magnitude > LongestWithoutPrefix;

    /// <summary>How many digits the year has; a year without the letter Y has four.</summary>
    public int Digits
    {
        get
        {
            var digits = HasPrefix ? 1 : 4;
            while (digits < Powers.Length && Magnitude >= Powers[digits])
                digits++;
            return digits;
        }
    }

    /// <summary>The number before the exponent.</summary>
    public long Significand => Magnitude / Powers[Exponent];

    /// <summary>
    /// Returns the earliest year that the pattern can stand for, among common years, leap years or both. Null when there is none.
    /// </summary>
    public long? Earliest(bool common, bool leap) => Search(common, leap, latest: false);

    /// <summary>
    /// Returns the latest year that the pattern can stand for, among common years, leap years or both. Null when there is none.
    /// </summary>
    public long? Latest(bool common, bool leap) => Search(common, leap, latest: true);

    /// <summary>Returns the first year, from a year on, that the pattern can stand for. Null when there is none.</summary>
    public long? From(long year)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Nth(middle) < year)
                low = middle + 1;
            else
                high = middle;
        }

        if (IsNegative && low < Count && Nth(low) == 0)
            return null;
        return low < Count ? Nth(low) : null;
    }

    private int Count => Mask == 0 ? 1 : (int)Powers[BitOperations.PopCount(Mask)];

    // In order of time. The year 0 is the last of a negative pattern and has no sign, so it does not count.
    private long Nth(int index) =>
        Mask == 0 ? Value : IsNegative ? -Fill(Count - 1 - index) : Fill(index);

    private long? Search(bool common, bool leap, bool latest)
    {
        if (Significant > 0)
        {
            var (low, high) = (Magnitude / Unit * Unit, (Magnitude / Unit * Unit) + Unit - 1);
            return IsNegative ? -(latest ? Math.Max(low, 1) : high) : latest ? high : low;
        }

        // There are at most 10000 candidates, and a leap year, if any, is among the first few of them.
        for (var step = 0; step < Count; step++)
        {
            var year = Nth(latest ? Count - 1 - step : step);
            if (IsNegative && year == 0)
                continue;
            if (CivilDate.IsLeap(year) ? leap : common)
                return year;
        }

        return null;
    }

    private long Fill(int digits)
    {
        var filled = Magnitude;
        for (var place = 0; place < 4; place++)
        {
            if ((Mask >> place & 1) == 0)
                continue;
            filled += digits % 10 * Powers[place];
            digits /= 10;
        }

        return filled;
    }
}
