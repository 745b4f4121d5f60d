using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Actors;

/// <summary>
/// A territory that has codes of its own, and may belong to organizations, but is not a state: a dependency, a customs territory or an area
/// whose status is not settled. Examples are Greenland, Hong Kong and Antarctica.
/// </summary>
[JsonConverter(typeof(DescribedConverter<Territory>))]
public sealed record Territory : Actor, IDescribed<Territory>
{
    private ActorId? of;

    /// <summary>The state that the territory belongs to. Null when it belongs to no state, or when this is contested.</summary>
    public ActorId? Of { get => of; init => of = value; }

    internal static Shape<Territory> Shape { get; } = WithId<Territory>()
        .Kind("territory")
        .And(Named)
        .Optional("of", static r => ref r.of)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Territory> IDescribed<Territory>.Description => Shape;
}
