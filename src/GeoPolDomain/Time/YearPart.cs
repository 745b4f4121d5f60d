namespace GeoPolDomain.Time;

/// <summary>
/// A part of a year that is written in place of a month, with a code from 21 to 41: a season, quarter, quadrimester or semester.
/// </summary>
/// <param name="First">The first month, counted from January of the year as 0; -1 is December of the year before.</param>
/// <param name="Last">The last month, counted in the same way; 13 is February of the year after.</param>
internal readonly record struct YearPart(int First, int Last)
{
    public const int FirstCode = 21;
    public const int LastCode = 41;

    private const int FirstNorthern = 25;
    private const int FirstSouthern = 29;

    private static readonly YearPart MarchToMay = new(2, 4);
    private static readonly YearPart JuneToAugust = new(5, 7);
    private static readonly YearPart SeptemberToNovember = new(8, 10);

    // Some authors assign a season that crosses the end of the year to the year in which it begins, others to the year in which it ends.
    private static readonly YearPart BeginningInTheYear = new(11, 13);
    private static readonly YearPart EndingInTheYear = new(-1, 1);

    private static readonly SeasonRule[] Rules =
        [SeasonRule.NorthernBeginning, SeasonRule.NorthernEnding, SeasonRule.SouthernBeginning, SeasonRule.SouthernEnding];

    private static readonly YearPart[][] ByRule =
        [.. from rule in Rules from code in Enumerable.Range(FirstCode, LastCode - FirstCode + 1) select (YearPart[])[Only(code, rule)]];

    private static readonly YearPart[][] ByAny =
    [
        .. from code in Enumerable.Range(FirstCode, LastCode - FirstCode + 1)
           select Rules.Select(rule => Only(code, rule)).Distinct().OrderBy(part => part.First).ToArray(),
    ];

    /// <summary>The length in months.</summary>
    public int Months => Last - First + 1;

    /// <summary>The parts of a year that a code can mean by the rule, from early to late.</summary>
    public static YearPart[] Of(int code, SeasonRule rule) => rule == SeasonRule.Any
        ? ByAny[code - FirstCode]
        : ByRule[(((int)rule - 1) * ByAny.Length) + code - FirstCode];

    private static YearPart Only(int code, SeasonRule rule)
    {
        var isSouthern = rule is SeasonRule.SouthernBeginning or SeasonRule.SouthernEnding;
        var crossing = rule is SeasonRule.NorthernBeginning or SeasonRule.SouthernBeginning ? BeginningInTheYear : EndingInTheYear;
        var hemispheric = code >= FirstNorthern ? code : code - FirstCode + (isSouthern ? FirstSouthern : FirstNorthern);
        return hemispheric switch
        {
            25 or 31 => MarchToMay,
            26 or 32 => JuneToAugust,
            27 or 29 => SeptemberToNovember,
            28 or 30 => crossing,
            <= 36 => Nth(hemispheric - 33, 3),
            <= 39 => Nth(hemispheric - 37, 4),
            _ => Nth(hemispheric - 40, 6),
        };
    }

    private static YearPart Nth(int index, int months) => new(index * months, ((index + 1) * months) - 1);
}

/// <summary>
/// By which hemisphere a season without one is read, and whether a season that crosses the end of the year belongs to the year in which it
/// begins or to the year in which it ends. EDTF says neither. The two ends of an interval are read by one rule.
/// </summary>
internal enum SeasonRule : byte
{
    Any,
    NorthernBeginning,
    NorthernEnding,
    SouthernBeginning,
    SouthernEnding,
}
