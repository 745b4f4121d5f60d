using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Sources;

/// <summary>A word of estimative probability (WEP), in the seven steps of STIX 2.1.</summary>
[JsonConverter(typeof(TextConverter<EstimativeWord>))]
public sealed class EstimativeWord : Code<EstimativeWord>, ICode<EstimativeWord>
{
    private static readonly CodeList<EstimativeWord> List = new("a word of estimative probability", static text => new(text), isClosed: true);

    private EstimativeWord(string text) : base(text) { }

    /// <summary>0 percent.</summary>
    public static EstimativeWord Impossible { get; } = List["impossible"];

    /// <summary>About 10 percent; almost certainly not.</summary>
    public static EstimativeWord HighlyUnlikely { get; } = List["highly-unlikely"];

    /// <summary>About 30 percent; probably not.</summary>
    public static EstimativeWord Unlikely { get; } = List["unlikely"];

    /// <summary>About 50 percent.</summary>
    public static EstimativeWord EvenChance { get; } = List["even-chance"];

    /// <summary>About 70 percent; probable.</summary>
    public static EstimativeWord Likely { get; } = List["likely"];

    /// <summary>About 90 percent; almost certain.</summary>
    public static EstimativeWord HighlyLikely { get; } = List["highly-likely"];

    /// <summary>100 percent.</summary>
    public static EstimativeWord Certain { get; } = List["certain"];

    static CodeList<EstimativeWord> ICode<EstimativeWord>.Codes => List;
}
