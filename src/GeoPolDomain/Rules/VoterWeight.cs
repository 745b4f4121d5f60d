using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>What one voter counts for.</summary>
[JsonConverter(typeof(DescribedConverter<VoterWeight>))]
public sealed record VoterWeight : IDescribed<VoterWeight>
{
    private ActorId voter = null!;
    private VoteNumber? weight;
    private VoteNumber? population;

    /// <summary>The voter.</summary>
    public required ActorId Voter { get => voter; init => voter = Given.Value(value); }

    /// <summary>How many votes it has.</summary>
    public VoteNumber? Weight { get => weight; init => weight = value; }

    /// <summary>How many people it stands for.</summary>
    public VoteNumber? Population { get => population; init => population = value; }

    internal static Shape<VoterWeight> Shape { get; } = new ShapeBuilder<VoterWeight>()
        .Required("voter", static r => ref r.voter)
        .Optional("weight", static r => ref r.weight)
        .Optional("population", static r => ref r.population)
        .Build(static blank => blank with { });

    static ObjectCodec<VoterWeight> IDescribed<VoterWeight>.Description => Shape;
}
