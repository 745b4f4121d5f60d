using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Treaties;

/// <summary>What an instrument provides, as somebody tells it.</summary>
/// <remarks>Where sources disagree, both provisions stand, each with its citation.</remarks>
[JsonConverter(typeof(DescribedConverter<Provision>))]
public sealed record Provision : IDescribed<Provision>
{
    private string text = null!;
    private string? article;
    private Items<Citation> citations;

    /// <summary>What it provides, in our own words.</summary>
    public required string Text { get => text; init => text = Given.Text(value); }

    /// <summary>The article.</summary>
    public string? Article { get => article; init => article = Given.TextOrNone(value); }

    /// <summary>Who says that it does, where that differs from the sources of the instrument.</summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    internal static Shape<Provision> Shape { get; } = new ShapeBuilder<Provision>()
        .Required("text", static r => ref r.text, Codec.Text)
        .Optional("article", static r => ref r.article, Codec.Text)
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<Provision> IDescribed<Provision>.Description => Shape;
}
