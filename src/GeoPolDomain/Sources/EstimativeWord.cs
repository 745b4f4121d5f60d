using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>A word of estimative probability (WEP), in the seven steps of STIX 2.1.</summary>
[JsonConverter(typeof(TextConverter<EstimativeWord>))]
public sealed class EstimativeWord : Code<EstimativeWord>, ICode<EstimativeWord>
{
    private EstimativeWord(string text) : base(text)
    {
    }

    /// <summary>0 percent.</summary>
    public static EstimativeWord Impossible { get; } = new("impossible");

    /// <summary>About 10 percent; almost certainly not.</summary>
    public static EstimativeWord HighlyUnlikely { get; } = new("highly-unlikely");

    /// <summary>About 30 percent; probably not.</summary>
    public static EstimativeWord Unlikely { get; } = new("unlikely");

    /// <summary>About 50 percent.</summary>
    public static EstimativeWord EvenChance { get; } = new("even-chance");

    /// <summary>About 70 percent; probable.</summary>
    public static EstimativeWord Likely { get; } = new("likely");

    /// <summary>About 90 percent; almost certain.</summary>
    public static EstimativeWord HighlyLikely { get; } = new("highly-likely");

    /// <summary>100 percent.</summary>
    public static EstimativeWord Certain { get; } = new("certain");

    /// <inheritdoc/>
    public static ImmutableArray<EstimativeWord> All { get; } =
    [
        Impossible,
        HighlyUnlikely,
        Unlikely,
        EvenChance,
        Likely,
        HighlyLikely,
        Certain,
    ];

    static string ITextForm<EstimativeWord>.Called => "a word of estimative probability";

    static EstimativeWord? ICode<EstimativeWord>.Unlisted(string text) => null;
}
