using System.Numerics;

namespace GeoPolDomain.Time;

/// <summary>A year of which some of the four digits may be X.</summary>
/// <param name="Magnitude">The year without its sign, each X read as 0.</param>
/// <param name="Mask">Which digits are X; bit 0 is the last digit.</param>
/// <param name="IsNegative">Whether it lies before the year 0.</param>
internal readonly record struct YearPattern(long Magnitude, byte Mask, bool IsNegative)
{
    public const int LongestWithoutPrefix = 9999;

    private static readonly int[] Powers = [1, 10, 100, 1000, 10000];

    public bool IsMasked => Mask != 0;

    /// <summary>The year, when it is not masked.</summary>
    public long Value => IsNegative ? -Magnitude : Magnitude;

    /// <summary>How many years the written digits tell apart: 10 for 199X, 100 for 19XX, 1 where the last digit is known.</summary>
    public int Unit => Powers[BitOperations.TrailingZeroCount(~(uint)Mask)];

    /// <summary>The earliest year it can stand for that is common or leap as allowed, or null.</summary>
    public long? Earliest(bool common, bool leap) => Search(common, leap, latest: false);

    /// <summary>The latest year it can stand for that is common or leap as allowed, or null.</summary>
    public long? Latest(bool common, bool leap) => Search(common, leap, latest: true);

    private long? Search(bool common, bool leap, bool latest)
    {
        // At most 10000 years; a leap year, where there is one, is among the first few.
        var count = Powers[BitOperations.PopCount(Mask)];
        for (var step = 0; step < count; step++)
        {
            var magnitude = Fill(latest == IsNegative ? step : count - 1 - step);
            if (IsNegative && magnitude == 0)
                continue;
            var year = IsNegative ? -magnitude : magnitude;
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
