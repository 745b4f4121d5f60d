using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>What came of a forecast.</summary>
[JsonConverter(typeof(DescribedConverter<Outcome>))]
public sealed record Outcome : IDescribed<Outcome>
{
    private Answer cameTrue;
    private EdtfValue asOf = null!;
    private string? text;
    private Items<Citation> citations;

    /// <summary>Whether it came true.</summary>
    public required Answer CameTrue { get => cameTrue; init => cameTrue = value; }

    /// <summary>As of when that is known.</summary>
    public required EdtfValue AsOf { get => asOf; init => asOf = Given.Value(value); }

    /// <summary>What happened.</summary>
    public string? Text { get => text; init => text = Given.TextOrNone(value); }

    /// <summary>The sources that say so.</summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    internal static Shape<Outcome> Shape { get; } = new ShapeBuilder<Outcome>()
        .Required("cameTrue", static r => ref r.cameTrue, Codec.Of(AnswerNames.All))
        .Required("asOf", static r => ref r.asOf)
        .Optional("text", static r => ref r.text, Codec.Text)
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<Outcome> IDescribed<Outcome>.Description => Shape;
}
