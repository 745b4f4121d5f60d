using System.Collections.Immutable;
using System.Globalization;

namespace GeoPolDomain.Sources;

/// <summary>The tables by which STIX 2.1 (appendix A) converts scales of confidence to a number from 0 to 100, and back.</summary>
/// <remarks>For "unlikely" on the scale of estimative words the number is 30, as in the standard and in the code of python-stix2; the comment there says 20.</remarks>
internal static class RatingTables
{
    // Each step with its number and the least number that is converted back to it, from low to high.
    private static readonly ImmutableArray<(string Grade, int Percent, int From)> Admiralty =
        [("5", 10, 0), ("4", 30, 20), ("3", 50, 40), ("2", 70, 60), ("1", 90, 80)];

    private static readonly ImmutableArray<(string Grade, int Percent, int From)> Icd203 =
    [
        ("almost-no-chance", 5, 0), ("very-unlikely", 15, 10), ("unlikely", 30, 20), ("roughly-even-chance", 50, 40),
        ("likely", 70, 60), ("very-likely", 85, 80), ("almost-certain", 95, 90),
    ];

    private static readonly ImmutableArray<(string Grade, int Percent, int From)> Wep =
    [
        ("impossible", 0, 0), ("highly-unlikely", 10, 1), ("unlikely", 30, 20), ("even-chance", 50, 40),
        ("likely", 70, 60), ("highly-likely", 90, 80), ("certain", 100, 100),
    ];

    private const string CannotBeJudged = "6";

    public static bool Holds(RatingScale scale, string grade) =>
        scale == RatingScale.Percent ? PercentOf(grade) is not null : IsUnjudged(scale, grade) || ToPercent(scale, grade) is not null;

    public static string StepsOf(RatingScale scale) =>
        scale == RatingScale.Percent ? "the whole numbers from 0 to 100"
        : scale == RatingScale.Admiralty ? "1 to 6"
        : string.Join(", ", TableOf(scale).Select(step => step.Grade));

    public static int? ToPercent(RatingScale scale, string grade)
    {
        if (scale == RatingScale.Percent)
            return PercentOf(grade);
        foreach (var step in TableOf(scale))
            if (step.Grade == grade)
                return step.Percent;
        return null;
    }

    public static string FromPercent(RatingScale scale, int percent) =>
        scale == RatingScale.Percent
            ? percent.ToString(CultureInfo.InvariantCulture)
            : TableOf(scale).Last(step => step.From <= percent).Grade;

    private static bool IsUnjudged(RatingScale scale, string grade) => scale == RatingScale.Admiralty && grade == CannotBeJudged;

    private static ImmutableArray<(string Grade, int Percent, int From)> TableOf(RatingScale scale) =>
        scale == RatingScale.Admiralty ? Admiralty : scale == RatingScale.Icd203 ? Icd203 : Wep;

    // One text a number: no sign, no leading zero.
    private static int? PercentOf(string grade) =>
        int.TryParse(grade, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100 && grade == number.ToString(CultureInfo.InvariantCulture)
            ? number
            : null;
}
