namespace GeoPolDomain.Time;

/// <summary>The parts of a year that are written in place of a month: 21 to 41.</summary>
/// <param name="First">Its first month, counted from January of the year as 0; -1 is December of the year before.</param>
/// <param name="Last">Its last month, counted alike; 13 is February of the year after.</param>
/// <param name="Months">How many months it is long.</param>
internal readonly record struct YearPart(int First, int Last, int Months)
{
    public const int FirstCode = 21;
    public const int LastCode = 41;

    // A season that crosses the end of the year (northern winter, southern summer) is by some counted to the year it
    // begins in, by others to the year it ends in: both are possible. Without a hemisphere, both hemispheres are.
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
