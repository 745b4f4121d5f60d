using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Actors;

/// <summary>A news agency, a newspaper, a news site or a broadcaster.</summary>
[JsonConverter(typeof(DescribedConverter<Outlet>))]
public sealed record Outlet : Actor, IDescribed<Outlet>
{
    private ActorId? publisher;

    /// <summary>The actor that publishes the outlet.</summary>
    public ActorId? Publisher { get => publisher; init => publisher = value; }

    internal static Shape<Outlet> Shape { get; } = WithId<Outlet>()
        .Kind("outlet")
        .And(Named)
        .Optional("publisher", static r => ref r.publisher)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Outlet> IDescribed<Outlet>.Description => Shape;
}
