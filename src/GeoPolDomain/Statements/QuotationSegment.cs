using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Statements;

/// <summary>A piece of a printed quotation.</summary>
[JsonConverter(typeof(DescribedConverter<QuotationSegment>))]
public sealed record QuotationSegment : IDescribed<QuotationSegment>
{
    private SegmentKind kind = null!;
    private string? text;

    /// <summary>What the piece is.</summary>
    public required SegmentKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The words, or the mark printed for words left out.</summary>
    public string? Text { get => text; init => text = value; }

    internal static Shape<QuotationSegment> Shape { get; } = new ShapeBuilder<QuotationSegment>()
        .Required("kind", static r => ref r.kind)
        .Optional("text", static r => ref r.text, Codec.Printed)
        .Build(static blank => blank with { });

    static ObjectCodec<QuotationSegment> IDescribed<QuotationSegment>.Description => Shape;
}
