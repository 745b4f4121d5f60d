using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>How likely something is, in the seven steps of ICD 203 (United States, 2015). Not how sure the judge is.</summary>
/// <remarks>The bands share their edges in the standard; here a band holds its lower edge and not its upper one, but for the last, which holds both.</remarks>
[JsonConverter(typeof(TextConverter<Likelihood>))]
public sealed class Likelihood : Code<Likelihood>, ICode<Likelihood>
{
    private static readonly CodeList<Likelihood> List = new("a likelihood in the words of ICD 203", isClosed: true);

    private Likelihood(string text, int lowerPercent, int upperPercent) : base(text)
    {
        LowerPercent = lowerPercent;
        UpperPercent = upperPercent;
    }

    /// <summary>1 to 5 percent.</summary>
    public static Likelihood AlmostNoChance { get; } = List.Add(new("almost-no-chance", 1, 5));

    /// <summary>5 to 20 percent.</summary>
    public static Likelihood VeryUnlikely { get; } = List.Add(new("very-unlikely", 5, 20));

    /// <summary>20 to 45 percent.</summary>
    public static Likelihood Unlikely { get; } = List.Add(new("unlikely", 20, 45));

    /// <summary>45 to 55 percent.</summary>
    public static Likelihood RoughlyEvenChance { get; } = List.Add(new("roughly-even-chance", 45, 55));

    /// <summary>55 to 80 percent.</summary>
    public static Likelihood Likely { get; } = List.Add(new("likely", 55, 80));

    /// <summary>80 to 95 percent.</summary>
    public static Likelihood VeryLikely { get; } = List.Add(new("very-likely", 80, 95));

    /// <summary>95 to 99 percent.</summary>
    public static Likelihood AlmostCertain { get; } = List.Add(new("almost-certain", 95, 99));

    /// <summary>The lower edge of the band, in percent.</summary>
    public int LowerPercent { get; }

    /// <summary>The upper edge of the band, in percent.</summary>
    public int UpperPercent { get; }

    static CodeList<Likelihood> ICode<Likelihood>.Codes => List;
}
