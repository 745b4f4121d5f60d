using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Evidence;

/// <summary>
/// How likely or credible something is held to be, on the scale of the original rating: <c>icd-203:likely</c>, <c>admiralty:2</c>,
/// <c>wep:unlikely</c>, <c>percent:70</c>.
/// </summary>
/// <remarks>
/// A rating is converted to another scale only on request, by the tables of STIX 2.1 (appendix A). A conversion can lose information:
/// converting back can give another step than the original one.
/// </remarks>
[JsonConverter(typeof(TextConverter<Rating>))]
public sealed class Rating : TextValue<Rating>, ITextForm<Rating>
{
    private Rating(RatingScale scale, string grade) : base($"{scale}:{grade}")
    {
        Scale = scale;
        Grade = grade;
    }

    /// <summary>The scale on which the rating was given.</summary>
    public RatingScale Scale { get; }

    /// <summary>The step of the scale, as it is written after the colon, for example <c>likely</c>.</summary>
    public string Grade { get; }

    /// <summary>
    /// The number from 0 to 100 that STIX 2.1 assigns to the rating. Null for a credibility that cannot be judged (<c>admiralty:6</c>).
    /// </summary>
    public int? Percent => RatingTables.ToPercent(Scale, Grade);

    static string ITextForm<Rating>.Called => "a rating, as in 'icd-203:likely' or 'percent:70'";

    static string? ITextForm<Rating>.Pattern => "^[a-z0-9-]+:[a-z0-9-]+$";

    static string? ITextForm<Rating>.Example => "icd-203:likely";

    /// <summary>Creates the rating of a credibility.</summary>
    public static Rating Of(Credibility credibility)
    {
        ArgumentNullException.ThrowIfNull(credibility);
        return new(RatingScale.Admiralty, credibility.ToString());
    }

    /// <summary>Creates the rating of a likelihood.</summary>
    public static Rating Of(Likelihood likelihood)
    {
        ArgumentNullException.ThrowIfNull(likelihood);
        return new(RatingScale.Icd203, likelihood.ToString());
    }

    /// <summary>Creates the rating of a word of estimative probability.</summary>
    public static Rating Of(EstimativeWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return new(RatingScale.Wep, word.ToString());
    }

    /// <summary>Creates the rating of a whole number from 0 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 0 or more than 100.</exception>
    public static Rating OfPercent(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        return new(RatingScale.Percent, percent.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// Converts the rating to another scale by the tables of STIX 2.1. Returns the rating unchanged for its own scale, and null when the
    /// rating has no counterpart.
    /// </summary>
    public Rating? To(RatingScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        if (scale == Scale)
            return this;
        return Percent is { } percent ? new(scale, RatingTables.FromPercent(scale, percent)) : null;
    }

    /// <summary>Parses the rating.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out Rating? value, [NotNullWhen(false)] out string? flaw)
    {
        value = null;
        var colon = text.IndexOf(':');
        if (colon < 0)
        {
            flaw = "a colon must stand between the scale and its step";
            return false;
        }

        if (!RatingScale.TryRead(text[..colon], out var scale, out flaw))
            return false;
        var grade = text[(colon + 1)..].ToString();
        if (!RatingTables.Holds(scale, grade))
        {
            flaw = $"'{grade}' is no step of the scale '{scale}'; its steps are {RatingTables.StepsOf(scale)}";
            return false;
        }

        value = new Rating(scale, grade);
        return true;
    }
}

/// <summary>A scale that rates how likely or credible something is.</summary>
[JsonConverter(typeof(TextConverter<RatingScale>))]
public sealed class RatingScale : Code<RatingScale>, ICode<RatingScale>
{
    private static readonly CodeList<RatingScale> List = new("a scale of ratings", static text => new(text), isClosed: true);

    private RatingScale(string text) : base(text) { }

    /// <summary>The credibility scale of the Admiralty (NATO) system, 1 to 6.</summary>
    public static RatingScale Admiralty { get; } = List["admiralty"];

    /// <summary>The seven words of likelihood of ICD 203.</summary>
    public static RatingScale Icd203 { get; } = List["icd-203"];

    /// <summary>The words of estimative probability (WEP) of STIX 2.1.</summary>
    public static RatingScale Wep { get; } = List["wep"];

    /// <summary>A whole number from 0 to 100, in percent.</summary>
    public static RatingScale Percent { get; } = List["percent"];

    static CodeList<RatingScale> ICode<RatingScale>.Codes => List;
}

/// <summary>The tables by which STIX 2.1 (appendix A) converts scales of confidence to a number from 0 to 100, and back.</summary>
/// <remarks>
/// The estimative word "unlikely" converts to 30, as in the standard and in the code of python-stix2. A comment in that code says 20.
/// </remarks>
internal static class RatingTables
{
    // Each entry: the step, the number it converts to, and the lowest number that converts back to it; in ascending order.
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

    // Each number has only one valid text: no sign and no leading zero.
    private static int? PercentOf(string grade) =>
        int.TryParse(grade, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number <= 100
        && grade == number.ToString(CultureInfo.InvariantCulture)
            ? number
            : null;
}
