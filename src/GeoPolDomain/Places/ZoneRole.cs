using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Places;

/// <summary>Who does what in a zone.</summary>
[JsonConverter(typeof(DescribedConverter<ZoneRole>))]
public sealed record ZoneRole : IDescribed<ZoneRole>
{
    private ActorId actor = null!;
    private ZoneRoleKind role = null!;

    /// <summary>Who.</summary>
    public required ActorId Actor { get => actor; init => actor = Given.Value(value); }

    /// <summary>What.</summary>
    public required ZoneRoleKind Role { get => role; init => role = Given.Value(value); }

    internal static Shape<ZoneRole> Shape { get; } = new ShapeBuilder<ZoneRole>()
        .Required("actor", static r => ref r.actor)
        .Required("role", static r => ref r.role)
        .Build(static blank => blank with { });

    static ObjectCodec<ZoneRole> IDescribed<ZoneRole>.Description => Shape;
}
