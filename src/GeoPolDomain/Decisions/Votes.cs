using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>What is known of how a body voted: ballots by name, counts, or both.</summary>
/// <remarks>A voter that has no ballot and that no count includes voted in an unknown way.</remarks>
[JsonConverter(typeof(DescribedConverter<Votes>))]
public sealed record Votes : IDescribed<Votes>
{
    private Items<VoterWeight> voters;
    private VoteNumber? seats;
    private Items<Ballot> ballots;
    private Items<VoteCount> counts;
    private EdtfDate? deadline;
    private bool isOpen;
    private bool areObjectionsComplete;
    private Items<VoterGroup> groups;
    private DecisionResult? declared;

    /// <summary>The voters. Give them when the rule does not state them; they take precedence over the voters of the rule.</summary>
    public ImmutableArray<VoterWeight> Voters { get => voters; init => voters = Given.List(value); }

    /// <summary>The number of voters or seats. Give it when the rule does not state it.</summary>
    public VoteNumber? Seats { get => seats; init => seats = value; }

    /// <summary>
    /// The groups of voters to which counts refer. Give them when the rule does not state them; a group takes precedence over the same
    /// group of the rule.
    /// </summary>
    public ImmutableArray<VoterGroup> Groups { get => groups; init => groups = Given.List(value); }

    /// <summary>The vote of each voter whose vote is known.</summary>
    public ImmutableArray<Ballot> Ballots { get => ballots; init => ballots = Given.List(value); }

    /// <summary>The number of voters for each way to vote. A count includes the voters named in the ballots.</summary>
    public ImmutableArray<VoteCount> Counts { get => counts; init => counts = Given.List(value); }

    /// <summary>
    /// The last day on which a voter can break silence, in a silence procedure. Null when there is no deadline or it is not known.
    /// </summary>
    public EdtfDate? Deadline { get => deadline; init => deadline = value; }

    /// <summary>Whether voting still goes on, so that missing votes are still to come.</summary>
    public bool IsOpen { get => isOpen; init => isOpen = value; }

    /// <summary>
    /// Whether the ballots and counts hold every vote against. If so, no other voter voted against, and in a silence procedure every other
    /// voter agrees once the deadline has passed. False means that an objection may be missing.
    /// </summary>
    public bool AreObjectionsComplete { get => areObjectionsComplete; init => areObjectionsComplete = value; }

    /// <summary>The result that the body declared. Null when no declared result is known.</summary>
    public DecisionResult? Declared { get => declared; init => declared = value; }

    /// <summary>Creates the electorate that the votes state. Returns null when they state neither voters nor seats.</summary>
    internal Electorate? FindElectorate() =>
        Voters.IsEmpty
            ? Seats is { } size ? Electorate.OfSize(ElectorateResolver.Number(size)) : ElectorateResolver.OfGroups(Groups)
            : ElectorateResolver.Seated(Electorate.Of(Voters), Seats);

    internal static Shape<Votes> Shape { get; } = new ShapeBuilder<Votes>()
        .List("voters", static r => ref r.voters, VoterWeight.Shape)
        .Optional("seats", static r => ref r.seats)
        .List("groups", static r => ref r.groups, VoterGroup.Shape)
        .List("ballots", static r => ref r.ballots, Ballot.Shape)
        .List("counts", static r => ref r.counts, VoteCount.Shape)
        .Optional("deadline", static r => ref r.deadline)
        .Flag("isOpen", static r => ref r.isOpen)
        .Flag("areObjectionsComplete", static r => ref r.areObjectionsComplete)
        .Optional("declared", static r => ref r.declared)
        .Build(static blank => blank with { });

    static ObjectCodec<Votes> IDescribed<Votes>.Description => Shape;
}

/// <summary>The number of voters who voted in one way, when a source gives a number.</summary>
[JsonConverter(typeof(DescribedConverter<VoteCount>))]
public sealed record VoteCount : IDescribed<VoteCount>
{
    private VoteCast vote;
    private CountRange count = null!;
    private ActorId? among;

    /// <summary>How the voters counted here voted.</summary>
    public required VoteCast Vote { get => vote; init => vote = value; }

    /// <summary>The number of these voters.</summary>
    public required CountRange Count { get => count; init => count = Given.Value(value); }

    /// <summary>
    /// The group of voters that is counted, for example the permanent members. Null means all voters. A count of a group adds to what is
    /// known; it does not replace a count of all voters.
    /// </summary>
    public ActorId? Among { get => among; init => among = value; }

    internal static Shape<VoteCount> Shape { get; } = new ShapeBuilder<VoteCount>()
        .Required("vote", static r => ref r.vote, Codec.Of(VoteCasts.Names))
        .Required("count", static r => ref r.count)
        .Optional("among", static r => ref r.among)
        .Build(static blank => blank with { });

    static ObjectCodec<VoteCount> IDescribed<VoteCount>.Description => Shape;
}
