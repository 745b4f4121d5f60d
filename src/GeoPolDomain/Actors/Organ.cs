using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Actors;

/// <summary>An organ of another actor: a council of an organization, a ministry of a state. Its composition may differ from the membership of its parent.</summary>
[JsonConverter(typeof(DescribedConverter<Organ>))]
public sealed record Organ : Actor, IDescribed<Organ>
{
    private ActorId of = null!;

    /// <summary>The actor it is an organ of.</summary>
    public required ActorId Of { get => of; init => of = Given.Value(value); }

    internal static Shape<Organ> Shape { get; } = WithId<Organ>()
        .Kind("organ")
        .And(Named)
        .Required("of", static r => ref r.of)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Organ> IDescribed<Organ>.Description => Shape;
}
