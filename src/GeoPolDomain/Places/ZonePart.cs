using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Places;

/// <summary>A place, or a part of one, that belongs to a zone.</summary>
[JsonConverter(typeof(DescribedConverter<ZonePart>))]
public sealed record ZonePart : IDescribed<ZonePart>
{
    private PlaceId place = null!;
    private PlaceExtent extent = null!;
    private string? where;

    /// <summary>The place.</summary>
    public required PlaceId Place { get => place; init => place = Given.Value(value); }

    /// <summary>How much of it.</summary>
    public required PlaceExtent Extent { get => extent; init => extent = Given.Value(value); }

    /// <summary>Which part, as in "the north".</summary>
    public string? Where { get => where; init => where = Given.TextOrNone(value); }

    internal static Shape<ZonePart> Shape { get; } = new ShapeBuilder<ZonePart>()
        .Required("place", static r => ref r.place)
        .Required("extent", static r => ref r.extent)
        .Optional("where", static r => ref r.where, Codec.Text)
        .Build(static blank => blank with { });

    static ObjectCodec<ZonePart> IDescribed<ZonePart>.Description => Shape;
}
