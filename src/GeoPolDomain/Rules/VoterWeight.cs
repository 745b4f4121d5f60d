using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>The weight of one voter: its number of votes and its population.</summary>
[JsonConverter(typeof(DescribedConverter<VoterWeight>))]
public sealed record VoterWeight : IDescribed<VoterWeight>
{
    private ActorId voter = null!;
    private VoteNumber? weight;
    private VoteNumber? population;

    /// <summary>The voter to whom the numbers apply.</summary>
    public required ActorId Voter { get => voter; init => voter = Given.Value(value); }

    /// <summary>The number of votes that the voter has. Null when the record does not state it.</summary>
    public VoteNumber? Weight { get => weight; init => weight = value; }

    /// <summary>The number of people that the voter represents. Null when the record does not state it.</summary>
    public VoteNumber? Population { get => population; init => population = value; }

    internal static Shape<VoterWeight> Shape { get; } = new ShapeBuilder<VoterWeight>()
        .Required("voter", static r => ref r.voter)
        .Optional("weight", static r => ref r.weight)
        .Optional("population", static r => ref r.population)
        .Build(static blank => blank with { });

    static ObjectCodec<VoterWeight> IDescribed<VoterWeight>.Description => Shape;
}
