using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>How likely something is, in the seven steps of ICD 203 (United States, 2015). Not how sure the judge is.</summary>
/// <remarks>The bands share their edges in the standard; here a band holds its lower edge and not its upper one, but for the last, which holds both.</remarks>
[JsonConverter(typeof(TextConverter<Likelihood>))]
public sealed class Likelihood : Code<Likelihood>, ICode<Likelihood>
{
    private Likelihood(string text, int lowerPercent, int upperPercent) : base(text)
    {
        LowerPercent = lowerPercent;
        UpperPercent = upperPercent;
    }

    /// <summary>1 to 5 percent.</summary>
    public static Likelihood AlmostNoChance { get; } = new("almost-no-chance", 1, 5);

    /// <summary>5 to 20 percent.</summary>
    public static Likelihood VeryUnlikely { get; } = new("very-unlikely", 5, 20);

    /// <summary>20 to 45 percent.</summary>
    public static Likelihood Unlikely { get; } = new("unlikely", 20, 45);

    /// <summary>45 to 55 percent.</summary>
    public static Likelihood RoughlyEvenChance { get; } = new("roughly-even-chance", 45, 55);

    /// <summary>55 to 80 percent.</summary>
    public static Likelihood Likely { get; } = new("likely", 55, 80);

    /// <summary>80 to 95 percent.</summary>
    public static Likelihood VeryLikely { get; } = new("very-likely", 80, 95);

    /// <summary>95 to 99 percent.</summary>
    public static Likelihood AlmostCertain { get; } = new("almost-certain", 95, 99);

    /// <inheritdoc/>
    public static ImmutableArray<Likelihood> All { get; } =
    [
        AlmostNoChance,
        VeryUnlikely,
        Unlikely,
        RoughlyEvenChance,
        Likely,
        VeryLikely,
        AlmostCertain,
    ];

    /// <summary>The lower edge of the band, in percent.</summary>
    public int LowerPercent { get; }

    /// <summary>The upper edge of the band, in percent.</summary>
    public int UpperPercent { get; }

    static string ITextForm<Likelihood>.Called => "a likelihood in the words of ICD 203";

    static Likelihood? ICode<Likelihood>.Unlisted(string text) => null;
}
