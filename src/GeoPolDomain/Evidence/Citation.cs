using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Evidence;

/// <summary>A record says so because of that source, there.</summary>
[JsonConverter(typeof(DescribedConverter<Citation>))]
public sealed record Citation : IDescribed<Citation>
{
    private SourceId source = null!;
    private string? place;
    private CitationBasis? basis;
    private Credibility? credibility;

    /// <summary>The source that says so.</summary>
    public required SourceId Source { get => source; init => source = Given.Value(value); }

    /// <summary>Where in the source: a paragraph such as p7, a page, an article.</summary>
    public string? Place { get => place; init => place = Given.TextOrNone(value); }

    /// <summary>How the record rests on it; stated, where nothing is said.</summary>
    public CitationBasis? Basis { get => basis; init => basis = value; }

    /// <summary>How credible the source is in this point.</summary>
    public Credibility? Credibility { get => credibility; init => credibility = value; }

    internal static Shape<Citation> Shape { get; } = new ShapeBuilder<Citation>()
        .Required("source", static r => ref r.source)
        .Optional("place", static r => ref r.place, Codec.Text)
        .Optional("basis", static r => ref r.basis)
        .Optional("credibility", static r => ref r.credibility)
        .Build(static blank => blank with { });

    static ObjectCodec<Citation> IDescribed<Citation>.Description => Shape;
}

/// <summary>How a record rests on its source.</summary>
[JsonConverter(typeof(TextConverter<CitationBasis>))]
public sealed class CitationBasis : Code<CitationBasis>, ICode<CitationBasis>
{
    private static readonly CodeList<CitationBasis> List = new("a basis of a citation", static text => new(text));

    private CitationBasis(string text) : base(text) { }

    /// <summary>The source says so.</summary>
    public static CitationBasis Stated { get; } = List["stated"];

    /// <summary>It follows from what the source says; the note of the record says how.</summary>
    public static CitationBasis Inferred { get; } = List["inferred"];

    /// <summary>It is known in the field; no source was read.</summary>
    public static CitationBasis GeneralKnowledge { get; } = List["general-knowledge"];

    static CodeList<CitationBasis> ICode<CitationBasis>.Codes => List;
}
