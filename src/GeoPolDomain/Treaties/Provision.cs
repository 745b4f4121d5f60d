using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>What an instrument provides on one matter, as a source reports it.</summary>
/// <remarks>When sources disagree, the instrument holds both provisions, each with its own citation.</remarks>
[JsonConverter(typeof(DescribedConverter<Provision>))]
public sealed record Provision : IDescribed<Provision>
{
    private HeldText text;
    private HeldText article;
    private Items<Citation> citations;

    /// <summary>The content of the provision, paraphrased by the editor of the dataset.</summary>
    public required string Text { get => text.Text; init => text = Given.Text(value); }

    /// <summary>The article of the instrument that contains the provision.</summary>
    public string? Article { get => article.OrNone; init => article = Given.TextOrNone(value); }

    /// <summary>
    /// The sources that report the provision, where they differ from the sources of the instrument. Empty means that the sources of the
    /// instrument apply.
    /// </summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    internal static Shape<Provision> Shape { get; } = new ShapeBuilder<Provision>()
        .Required("text", static r => ref r.text, Codec.Text)
        .Optional("article", static r => ref r.article, Codec.Text)
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<Provision> IDescribed<Provision>.Description => Shape;
}
