using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Rules;

/// <summary>Who may vote, before a day is named.</summary>
[JsonConverter(typeof(DescribedConverter<VotingEligibility>))]
public sealed record VotingEligibility : IDescribed<VotingEligibility>
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
    public override string ToString() => RuleWording.Franchise(this);

    internal static Shape<VotingEligibility> Shape { get; } = new ShapeBuilder<VotingEligibility>()
        .Optional("of", static r => ref r.of)
        .Set("voters", static r => ref r.voters)
        .Optional("seats", static r => ref r.seats)
        .Set("exclusions", static r => ref r.exclusions)
        .List("weights", static r => ref r.weights, VoterWeight.Shape)
        .Optional("totalWeight", static r => ref r.totalWeight)
        .Optional("asOf", static r => ref r.asOf)
        .Build(static blank => blank with { });

    static ObjectCodec<VotingEligibility> IDescribed<VotingEligibility>.Description => Shape;
}

/// <summary>On what ground a member has no vote.</summary>
[JsonConverter(typeof(TextConverter<Exclusion>))]
public sealed class Exclusion : Code<Exclusion>, ICode<Exclusion>
{
    private static readonly CodeList<Exclusion> List = new("a ground of exclusion", static text => new(text));

    private Exclusion(string text) : base(text) { }

    /// <summary>Its right to vote is suspended.</summary>
    public static Exclusion Suspended { get; } = List["suspended"];

    /// <summary>It is a party to the dispute.</summary>
    public static Exclusion PartyToDispute { get; } = List["party-to-dispute"];

    /// <summary>The decision is about it.</summary>
    public static Exclusion StateConcerned { get; } = List["state-concerned"];

    /// <summary>It is behind with its contributions.</summary>
    public static Exclusion InArrears { get; } = List["in-arrears"];

    /// <summary>It does not take part in the cooperation that is decided on.</summary>
    public static Exclusion NotTakingPart { get; } = List["not-taking-part"];

    static CodeList<Exclusion> ICode<Exclusion>.Codes => List;
}
