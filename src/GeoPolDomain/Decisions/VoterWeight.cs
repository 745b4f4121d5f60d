using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Decisions;

/// <summary>What one voter counts for.</summary>
[JsonConverter(typeof(DescribedConverter<VoterWeight>))]
public sealed record VoterWeight : IDescribed<VoterWeight>
{
    private ActorId voter = null!;
    private VoteNumber? weight;
    private VoteNumber? population;

    /// <summary>Makes a voter weight from its members.</summary>
    public VoterWeight()
    {
    }

    [SetsRequiredMembers]
    private VoterWeight(Unread unread)
    {
    }

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
        .Build(static () => new VoterWeight(Unread.Yet));

    static ObjectCodec<VoterWeight> IDescribed<VoterWeight>.Description => Shape;

    /// <summary>Whether every member is equal; lists are compared item by item.</summary>
    public bool Equals(VoterWeight? other) => Shape.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shape.HashOf(this);
}
