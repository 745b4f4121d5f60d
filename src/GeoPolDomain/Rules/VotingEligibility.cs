using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Rules;

/// <summary>Who may vote under a rule, independent of a day.</summary>
[JsonConverter(typeof(DescribedConverter<VotingEligibility>))]
public sealed record VotingEligibility : IDescribed<VotingEligibility>
{
    private ActorId? of;
    private Items<ActorId> voters;
    private VoteNumber? seats;
    private Items<VoterGroup> groups;
    private Items<Exclusion> exclusions;
    private Items<VoterWeight> weights;
    private VoteNumber? totalWeight;
    private EdtfDate? asOf;

    /// <summary>The organization, organ or process whose members vote. Null means the body that decides.</summary>
    public ActorId? Of { get => of; init => of = value; }

    /// <summary>The voters, when the rule names them. Empty when the voters are the members on the day of the vote.</summary>
    public ImmutableArray<ActorId> Voters { get => voters; init => voters = Given.Set(value); }

    /// <summary>
    /// The fixed number of seats. A share of all members is then a share of the seats, even when some members are excluded. Null when it is
    /// not fixed.
    /// </summary>
    public VoteNumber? Seats { get => seats; init => seats = value; }

    /// <summary>The groups of voters that the rule treats in their own way. Empty when it has none.</summary>
    public ImmutableArray<VoterGroup> Groups { get => groups; init => groups = Given.List(value); }

    /// <summary>
    /// The grounds on which a member has no vote. The library applies only <c>suspended</c> itself; for every other ground, give the voter
    /// a ballot <c>excluded</c>.
    /// </summary>
    public ImmutableArray<Exclusion> Exclusions { get => exclusions; init => exclusions = Given.Set(value); }

    /// <summary>
    /// The votes and the population of each voter. These voters form the electorate when neither the named voters nor memberships state
    /// one.
    /// </summary>
    public ImmutableArray<VoterWeight> Weights { get => weights; init => weights = Given.List(value); }

    /// <summary>The number to which the weights must sum. Null when the rule does not state a total.</summary>
    public VoteNumber? TotalWeight { get => totalWeight; init => totalWeight = value; }

    /// <summary>The date for which the weights and populations are valid. Null when the record does not state it.</summary>
    public EdtfDate? AsOf { get => asOf; init => asOf = value; }

    /// <summary>Describes who may vote, for example "the members; 15 seats".</summary>
    public override string ToString() => RuleWording.Franchise(this);

    internal static Shape<VotingEligibility> Shape { get; } = new ShapeBuilder<VotingEligibility>()
        .Optional("of", static r => ref r.of)
        .Set("voters", static r => ref r.voters)
        .Optional("seats", static r => ref r.seats)
        .List("groups", static r => ref r.groups, VoterGroup.Shape)
        .Set("exclusions", static r => ref r.exclusions)
        .List("weights", static r => ref r.weights, VoterWeight.Shape)
        .Optional("totalWeight", static r => ref r.totalWeight)
        .Optional("asOf", static r => ref r.asOf)
        .Build(static blank => blank with { });

    static ObjectCodec<VotingEligibility> IDescribed<VotingEligibility>.Description => Shape;
}

/// <summary>The ground on which a member has no vote.</summary>
[JsonConverter(typeof(TextConverter<Exclusion>))]
public sealed class Exclusion : Code<Exclusion>, ICode<Exclusion>
{
    private static readonly CodeList<Exclusion> List = new("a ground of exclusion", static text => new(text));

    private Exclusion(string text) : base(text) { }

    /// <summary>The right of the member to vote is suspended.</summary>
    public static Exclusion Suspended { get; } = List["suspended"];

    /// <summary>The member is a party to the dispute on which the body votes.</summary>
    public static Exclusion PartyToDispute { get; } = List["party-to-dispute"];

    /// <summary>The decision concerns the member itself.</summary>
    public static Exclusion StateConcerned { get; } = List["state-concerned"];

    /// <summary>The member is in arrears with its financial contributions.</summary>
    public static Exclusion InArrears { get; } = List["in-arrears"];

    /// <summary>The member does not take part in the form of cooperation on which the body votes.</summary>
    public static Exclusion NotTakingPart { get; } = List["not-taking-part"];

    static CodeList<Exclusion> ICode<Exclusion>.Codes => List;
}
