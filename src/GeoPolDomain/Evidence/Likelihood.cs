using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Evidence;

/// <summary>
/// How likely something is, in the seven steps of ICD 203 (United States, 2015). The likelihood does not say how sure the analyst is.
/// </summary>
/// <remarks>
/// In the standard, neighbouring bands share an edge. Here a band includes its lower edge and excludes its upper edge; only the last band
/// includes both.
/// </remarks>
[JsonConverter(typeof(TextConverter<Likelihood>))]
public sealed class Likelihood : Code<Likelihood>, ICode<Likelihood>
{
    private static readonly CodeList<Likelihood> List = new("a likelihood in the words of ICD 203", isClosed: true);

    private Likelihood(string text, int lowerPercent, int upperPercent) : base(text)
    {
        LowerPercent = lowerPercent;
        UpperPercent = upperPercent;
    }

    /// <summary>Almost no chance: 1 to 5 percent.</summary>
    public static Likelihood AlmostNoChance { get; } = List.Add(new("almost-no-chance", 1, 5));

    /// <summary>Very unlikely: 5 to 20 percent.</summary>
    public static Likelihood VeryUnlikely { get; } = List.Add(new("very-unlikely", 5, 20));

    /// <summary>Unlikely: 20 to 45 percent.</summary>
    public static Likelihood Unlikely { get; } = List.Add(new("unlikely", 20, 45));

    /// <summary>Roughly even chance: 45 to 55 percent.</summary>
    public static Likelihood RoughlyEvenChance { get; } = List.Add(new("roughly-even-chance", 45, 55));

    /// <summary>Likely: 55 to 80 percent.</summary>
    public static Likelihood Likely { get; } = List.Add(new("likely", 55, 80));

    /// <summary>Very likely: 80 to 95 percent.</summary>
    public static Likelihood VeryLikely { get; } = List.Add(new("very-likely", 80, 95));

    /// <summary>Almost certain: 95 to 99 percent.</summary>
    public static Likelihood AlmostCertain { get; } = List.Add(new("almost-certain", 95, 99));

    /// <summary>The lower edge of the band, in percent.</summary>
    public int LowerPercent { get; }

    /// <summary>The upper edge of the band, in percent.</summary>
    public int UpperPercent { get; }

    static CodeList<Likelihood> ICode<Likelihood>.Codes => List;
}

/// <summary>One of the seven words of estimative probability (WEP) of STIX 2.1.</summary>
[JsonConverter(typeof(TextConverter<EstimativeWord>))]
public sealed class EstimativeWord : Code<EstimativeWord>, ICode<EstimativeWord>
{
    private static readonly CodeList<EstimativeWord> List =
        new("a word of estimative probability", static text => new(text), isClosed: true);

    private EstimativeWord(string text) : base(text) { }

    /// <summary>Impossible: 0 percent.</summary>
    public static EstimativeWord Impossible { get; } = List["impossible"];

    /// <summary>Highly unlikely, or almost certainly not: about 10 percent.</summary>
    public static EstimativeWord HighlyUnlikely { get; } = List["highly-unlikely"];

    /// <summary>Unlikely, or probably not: about 30 percent.</summary>
    public static EstimativeWord Unlikely { get; } = List["unlikely"];

    /// <summary>Even chance: about 50 percent.</summary>
    public static EstimativeWord EvenChance { get; } = List["even-chance"];

    /// <summary>Likely, or probable: about 70 percent.</summary>
    public static EstimativeWord Likely { get; } = List["likely"];

    /// <summary>Highly likely, or almost certain: about 90 percent.</summary>
    public static EstimativeWord HighlyLikely { get; } = List["highly-likely"];

    /// <summary>Certain: 100 percent.</summary>
    public static EstimativeWord Certain { get; } = List["certain"];

    static CodeList<EstimativeWord> ICode<EstimativeWord>.Codes => List;
}

/// <summary>How sure the analyst is of a judgement (ICD 203). The confidence is independent of how likely the judged event is.</summary>
[JsonConverter(typeof(TextConverter<AnalyticConfidence>))]
public sealed class AnalyticConfidence : Code<AnalyticConfidence>, ICode<AnalyticConfidence>
{
    private static readonly CodeList<AnalyticConfidence> List = new("an analytic confidence", static text => new(text), isClosed: true);

    private AnalyticConfidence(string text) : base(text) { }

    /// <summary>Low confidence in a judgement.</summary>
    public static AnalyticConfidence Low { get; } = List["low"];

    /// <summary>Moderate confidence in a judgement.</summary>
    public static AnalyticConfidence Moderate { get; } = List["moderate"];

    /// <summary>High confidence in a judgement.</summary>
    public static AnalyticConfidence High { get; } = List["high"];

    static CodeList<AnalyticConfidence> ICode<AnalyticConfidence>.Codes => List;
}
