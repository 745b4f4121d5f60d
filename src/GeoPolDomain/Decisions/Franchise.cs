using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>Who may vote, before a day is named.</summary>
[JsonConverter(typeof(DescribedConverter<Franchise>))]
public sealed record Franchise : IDescribed<Franchise>
{
    private ActorId? of;
    private Items<ActorId> voters;
    private VoteNumber? seats;
    private Items<Exclusion> exclusions;
    private Items<VoterWeight> weights;
    private VoteNumber? totalWeight;
    private EdtfDate? asOf;

    /// <summary>The organization, organ or process whose members vote; the body that decides, where nothing is said.</summary>
    public ActorId? Of { get => of; init => of = value; }

    /// <summary>Those who vote, where they are named.</summary>
    public ImmutableArray<ActorId> Voters { get => voters; init => voters = Given.Set(value); }

    /// <summary>How many seats there are; the share of all members is then taken of the seats, whoever is excluded.</summary>
    public VoteNumber? Seats { get => seats; init => seats = value; }

    /// <summary>On what grounds a member has no vote.</summary>
    public ImmutableArray<Exclusion> Exclusions { get => exclusions; init => exclusions = Given.Set(value); }

    /// <summary>What each voter counts for.</summary>
    public ImmutableArray<VoterWeight> Weights { get => weights; init => weights = Given.List(value); }

    /// <summary>What the weights must sum to.</summary>
    public VoteNumber? TotalWeight { get => totalWeight; init => totalWeight = value; }

    /// <summary>For when the weights and populations hold.</summary>
    public EdtfDate? AsOf { get => asOf; init => asOf = value; }

    /// <summary>Who may vote, as a part of a sentence.</summary>
    public override string ToString() => Wording.Franchise(this);

    internal static Shape<Franchise> Shape { get; } = new ShapeBuilder<Franchise>()
        .Optional("of", static r => ref r.of)
        .Set("voters", static r => ref r.voters)
        .Optional("seats", static r => ref r.seats)
        .Set("exclusions", static r => ref r.exclusions)
        .List("weights", static r => ref r.weights, VoterWeight.Shape)
        .Optional("totalWeight", static r => ref r.totalWeight)
        .Optional("asOf", static r => ref r.asOf)
        .Build(static blank => blank with { });

    static ObjectCodec<Franchise> IDescribed<Franchise>.Description => Shape;
}
