using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Rules;

/// <summary>The weight of one voter: its number of votes, its population, and other amounts that a rule counts.</summary>
[JsonConverter(typeof(DescribedConverter<VoterWeight>))]
public sealed record VoterWeight : IDescribed<VoterWeight>
{
    private ActorId voter = null!;
    private VoteNumber? weight;
    private VoteNumber? population;
    private Items<VoteAmount> amounts;

    /// <summary>The voter to whom the numbers apply.</summary>
    public required ActorId Voter { get => voter; init => voter = Given.Value(value); }

    /// <summary>The number of votes that the voter has. Null when the record does not state it.</summary>
    public VoteNumber? Weight { get => weight; init => weight = value; }

    /// <summary>The number of people that the voter represents. Null when the record does not state it.</summary>
    public VoteNumber? Population { get => population; init => population = value; }

    /// <summary>Other amounts that the voter stands for, one for each measure, for example its share of the emissions.</summary>
    public ImmutableArray<VoteAmount> Amounts { get => amounts; init => amounts = Given.List(value); }

    internal static Shape<VoterWeight> Shape { get; } = new ShapeBuilder<VoterWeight>()
        .Required("voter", static r => ref r.voter)
        .Optional("weight", static r => ref r.weight)
        .Optional("population", static r => ref r.population)
        .List("amounts", static r => ref r.amounts, VoteAmount.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<VoterWeight> IDescribed<VoterWeight>.Description => Shape;
}

/// <summary>An amount that one voter stands for, by a measure other than votes and people.</summary>
[JsonConverter(typeof(DescribedConverter<VoteAmount>))]
public sealed record VoteAmount : IDescribed<VoteAmount>
{
    private VoteMeasure measure = null!;
    private VoteNumber number = null!;

    /// <summary>What the number measures, for example emissions.</summary>
    public required VoteMeasure Measure { get => measure; init => measure = Given.Value(value); }

    /// <summary>The number. All voters of a rule state it in the same unit.</summary>
    public required VoteNumber Number { get => number; init => number = Given.Value(value); }

    internal static Shape<VoteAmount> Shape { get; } = new ShapeBuilder<VoteAmount>()
        .Required("measure", static r => ref r.measure)
        .Required("number", static r => ref r.number)
        .Build(static blank => blank with { });

    static ObjectCodec<VoteAmount> IDescribed<VoteAmount>.Description => Shape;
}
