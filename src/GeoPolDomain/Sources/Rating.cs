using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>How likely or credible something is held to be, in the scale in which that was given: <c>icd-203:likely</c>, <c>admiralty:2</c>, <c>wep:unlikely</c>, <c>percent:70</c>.</summary>
/// <remarks>It is converted on request only, by the tables of STIX 2.1 (appendix A), and what has no counterpart is converted to nothing. A conversion loses: there and back is not always the same.</remarks>
[JsonConverter(typeof(TextConverter<Rating>))]
public sealed class Rating : TextValue<Rating>, ITextForm<Rating>
{
    private Rating(RatingScale scale, string grade) : base($"{scale}:{grade}")
    {
        Scale = scale;
        Grade = grade;
    }

    /// <summary>The scale in which it was given.</summary>
    public RatingScale Scale { get; }

    /// <summary>The step of the scale, as it is written there.</summary>
    public string Grade { get; }

    /// <summary>The number from 0 to 100 that STIX 2.1 gives for it; null where it gives none, as for what cannot be judged.</summary>
    public int? Percent => RatingTables.ToPercent(Scale, Grade);

    static string ITextForm<Rating>.Called => "a rating, as in 'icd-203:likely' or 'percent:70'";

    static string? ITextForm<Rating>.Pattern => "^[a-z0-9-]+:[a-z0-9-]+$";

    /// <summary>The rating of a credibility.</summary>
    public static Rating Of(Credibility credibility)
    {
        ArgumentNullException.ThrowIfNull(credibility);
        return new(RatingScale.Admiralty, credibility.ToString());
    }

    /// <summary>The rating of a likelihood.</summary>
    public static Rating Of(Likelihood likelihood)
    {
        ArgumentNullException.ThrowIfNull(likelihood);
        return new(RatingScale.Icd203, likelihood.ToString());
    }

    /// <summary>The rating of a word of estimative probability.</summary>
    public static Rating Of(EstimativeWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return new(RatingScale.Wep, word.ToString());
    }

    /// <summary>The rating of a number from 0 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 0 or more than 100.</exception>
    public static Rating OfPercent(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        return new(RatingScale.Percent, percent.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The step of another scale that the tables give for it; itself in its own scale, and null where there is no counterpart.</summary>
    public Rating? To(RatingScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        if (scale == Scale)
            return this;
        return Percent is { } percent ? new(scale, RatingTables.FromPercent(scale, percent)) : null;
    }

    /// <summary>Reads the rating from its text.</summary>
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
