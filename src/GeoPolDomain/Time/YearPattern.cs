using System.Numerics;

namespace GeoPolDomain.Time;

/// <summary>A year of which some digits may be X. Only a year of four digits can have an X.</summary>
/// <param name="Magnitude">The year without its sign, with each X read as 0.</param>
/// <param name="Mask">The digits that are X; bit 0 is the last digit.</param>
/// <param name="IsNegative">Whether the year is before the year 0.</param>
internal readonly record struct YearPattern(long Magnitude, byte Mask, bool IsNegative)
{
    public const int LongestWithoutPrefix = 9999;

    private static readonly int[] Powers = [1, 10, 100, 1000, 10000];

    public bool IsMasked => Mask != 0;

    /// <summary>The year. Only valid when no digit is X.</summary>
    public long Value => IsNegative ? -Magnitude : Magnitude;

    /// <summary>
    /// The length in years of the unit that the trailing X leave open: 10 for 199X, 100 for 19XX, 1 when the last digit is known.
    /// </summary>
    public int Unit => Powers[BitOperations.TrailingZeroCount(~(uint)Mask)];

    /// <summary>
    /// Returns the earliest year that the pattern can stand for, among common years, leap years or both. Null when there is none.
    /// </summary>
    public long? Earliest(bool common, bool leap) => Search(common, leap, latest: false);

    /// <summary>
    /// Returns the latest year that the pattern can stand for, among common years, leap years or both. Null when there is none.
    /// </summary>
    public long? Latest(bool common, bool leap) => Search(common, leap, latest: true);

    private long? Search(bool common, bool leap, bool latest)
    {
        // There are at most 10000 candidates, and a leap year, if any, is among the first few of them.
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

/// <summary>
/// A part of a year that is written in place of a month, with a code from 21 to 41: a season, quarter, quadrimester or semester.
/// </summary>
/// <param name="First">The first month, counted from January of the year as 0; -1 is December of the year before.</param>
/// <param name="Last">The last month, counted in the same way; 13 is February of the year after.</param>
/// <param name="Months">The length in months.</param>
internal readonly record struct YearPart(int First, int Last, int Months)
{
    public const int FirstCode = 21;
    public const int LastCode = 41;

    // Northern winter and southern summer cross the end of the year. Some authors assign such a season to the year in which it
    // begins, others to the year in which it ends, so both are possible. A season without a hemisphere can be of either one.
    private static readonly YearPart CrossesTheYear = new(-1, 13, 3);
    private static readonly YearPart MarchToMay = new(2, 4, 3);
    private static readonly YearPart JuneToAugust = new(5, 7, 3);
    private static readonly YearPart SeptemberToNovember = new(8, 10, 3);
    private static readonly YearPart MarchToNovember = new(2, 10, 3);

    public static YearPart Of(int code) => code switch
    {
        21 or 23 => MarchToNovember,
        22 or 24 or 28 or 30 => CrossesTheYear,
        25 or 31 => MarchToMay,
        26 or 32 => JuneToAugust,
        27 or 29 => SeptemberToNovember,
        <= 36 => Nth(code - 33, 3),
        <= 39 => Nth(code - 37, 4),
        _ => Nth(code - 40, 6),
    };

    private static YearPart Nth(int index, int months) => new(index * months, ((index + 1) * months) - 1, months);
}
