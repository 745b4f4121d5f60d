using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Actors;

/// <summary>
/// An organ of another actor, for example a council of an organization or a ministry of a state. The composition of an organ may differ
/// from the membership of its parent.
/// </summary>
[JsonConverter(typeof(DescribedConverter<Organ>))]
public sealed record Organ : Actor, IDescribed<Organ>
{
    private ActorId of = null!;

    /// <summary>The parent: the actor that the organ belongs to.</summary>
    public required ActorId Of { get => of; init => of = Given.Value(value); }

    internal static Shape<Organ> Shape { get; } = WithId<Organ>()
        .Kind("organ")
        .And(Named)
        .Required("of", static r => ref r.of)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Organ> IDescribed<Organ>.Description => Shape;
}
