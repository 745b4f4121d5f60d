using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Evidence;

/// <summary>A citation names the source on which a record rests, and the place in that source.</summary>
[JsonConverter(typeof(DescribedConverter<Citation>))]
public sealed record Citation : IDescribed<Citation>
{
    private SourceId source = null!;
    private HeldText place;
    private CitationBasis? basis;
    private Credibility? credibility;

    /// <summary>The source on which the record rests.</summary>
    public required SourceId Source { get => source; init => source = Given.Value(value); }

    /// <summary>The place in the source, for example the paragraph <c>p7</c>, a page or an article. Null when no place is given.</summary>
    public string? Place { get => place.OrNone; init => place = Given.TextOrNone(value); }

    /// <summary>How the record rests on the source. Null means that the source states the content of the record.</summary>
    public CitationBasis? Basis { get => basis; init => basis = value; }

    /// <summary>How credible the information is that the source gives on this point. Null when its credibility was not judged.</summary>
    public Credibility? Credibility { get => credibility; init => credibility = value; }

    internal static Shape<Citation> Shape { get; } = new ShapeBuilder<Citation>().Repeated()
        .Required("source", static r => ref r.source)
        .Optional("place", static r => ref r.place, Codec.Text)
        .Optional("basis", static r => ref r.basis)
        .Optional("credibility", static r => ref r.credibility)
        .Build(static blank => blank with { });

    static ObjectCodec<Citation> IDescribed<Citation>.Description => Shape;
}

/// <summary>How a record rests on its source, for example stated or inferred.</summary>
[JsonConverter(typeof(TextConverter<CitationBasis>))]
public sealed class CitationBasis : Code<CitationBasis>, ICode<CitationBasis>
{
    private static readonly CodeList<CitationBasis> List = new("a basis of a citation", static text => new(text));

    private CitationBasis(string text) : base(text) { }

    /// <summary>The source states the content of the record.</summary>
    public static CitationBasis Stated { get; } = List["stated"];

    /// <summary>The content of the record follows from the source. The note of the record explains how.</summary>
    public static CitationBasis Inferred { get; } = List["inferred"];

    /// <summary>The content of the record is general knowledge in the field. No source was read.</summary>
    public static CitationBasis GeneralKnowledge { get; } = List["general-knowledge"];

    static CodeList<CitationBasis> ICode<CitationBasis>.Codes => List;
}
