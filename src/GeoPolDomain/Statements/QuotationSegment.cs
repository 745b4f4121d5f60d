using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>One piece of a printed quotation, for example words inside the quotation marks or a word that an editor inserted.</summary>
[JsonConverter(typeof(DescribedConverter<QuotationSegment>))]
public sealed record QuotationSegment : IDescribed<QuotationSegment>
{
    private SegmentKind kind = null!;
    private HeldText text;

    /// <summary>What the piece is: verbatim, elided, inserted or in scare quotes.</summary>
    public required SegmentKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The words as printed. For words left out, the mark that is printed in their place.</summary>
    public string? Text { get => text.OrNone; init => text = value; }

    internal static Shape<QuotationSegment> Shape { get; } = new ShapeBuilder<QuotationSegment>()
        .Required("kind", static r => ref r.kind)
        .Optional("text", static r => ref r.text, Codec.Printed)
        .Build(static blank => blank with { });

    static ObjectCodec<QuotationSegment> IDescribed<QuotationSegment>.Description => Shape;
}

/// <summary>What a piece of a printed quotation is.</summary>
[JsonConverter(typeof(TextConverter<SegmentKind>))]
public sealed class SegmentKind : Code<SegmentKind>, ICode<SegmentKind>
{
    private static readonly CodeList<SegmentKind> List = new("a kind of quotation segment", static text => new(text), isClosed: true);

    private SegmentKind(string text) : base(text) { }

    /// <summary>Words inside the quotation marks.</summary>
    public static SegmentKind Verbatim { get; } = List["verbatim"];

    /// <summary>Words left out, with the mark that is printed in their place.</summary>
    public static SegmentKind Elided { get; } = List["elided"];

    /// <summary>Words that an editor inserted.</summary>
    public static SegmentKind Inserted { get; } = List["inserted"];

    /// <summary>Words in scare quotes. The quotation marks express distance and quote nobody.</summary>
    public static SegmentKind ScareQuoted { get; } = List["scare-quoted"];

    static CodeList<SegmentKind> ICode<SegmentKind>.Codes => List;
}
