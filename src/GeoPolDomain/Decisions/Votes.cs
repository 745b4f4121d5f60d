using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>What is known of how a body voted: by name, by number, or both.</summary>
/// <remarks>Who is neither named nor counted voted in a way that is not known.</remarks>
[JsonConverter(typeof(DescribedConverter<Votes>))]
public sealed record Votes : IDescribed<Votes>
{
    private Items<VoterWeight> voters;
    private VoteNumber? seats;
    private Items<Ballot> ballots;
    private Items<VoteCount> counts;
    private EdtfDate? deadline;
    private bool isOpen;
    private DecisionResult? declared;

    /// <summary>Those who may vote, where the rule does not tell.</summary>
    public ImmutableArray<VoterWeight> Voters { get => voters; init => voters = Given.List(value); }

    /// <summary>How many may vote, where the rule does not tell.</summary>
    public VoteNumber? Seats { get => seats; init => seats = value; }

    /// <summary>How each voter voted, as far as known.</summary>
    public ImmutableArray<Ballot> Ballots { get => ballots; init => ballots = Given.List(value); }

    /// <summary>How many voted each way, those named among them.</summary>
    public ImmutableArray<VoteCount> Counts { get => counts; init => counts = Given.List(value); }

    /// <summary>Until the end of which day silence can be broken.</summary>
    public EdtfDate? Deadline { get => deadline; init => deadline = value; }

    /// <summary>Whether the voting still goes on, so that what is missing is yet to come.</summary>
    public bool IsOpen { get => isOpen; init => isOpen = value; }

    /// <summary>The result as declared.</summary>
    public DecisionResult? Declared { get => declared; init => declared = value; }

    /// <summary>Who may vote, as the votes themselves say; null where they do not.</summary>
    internal Electorate? FindElectorate() =>
        Voters.IsEmpty
            ? Seats is { } size ? Electorate.OfSize(ElectorateResolver.Number(size)) : null
            : ElectorateResolver.Seated(Electorate.Of(Voters), Seats);

    internal static Shape<Votes> Shape { get; } = new ShapeBuilder<Votes>()
        .List("voters", static r => ref r.voters, VoterWeight.Shape)
        .Optional("seats", static r => ref r.seats)
        .List("ballots", static r => ref r.ballots, Ballot.Shape)
        .List("counts", static r => ref r.counts, VoteCount.Shape)
        .Optional("deadline", static r => ref r.deadline)
        .Flag("isOpen", static r => ref r.isOpen)
        .Optional("declared", static r => ref r.declared)
        .Build(static blank => blank with { });

    static ObjectCodec<Votes> IDescribed<Votes>.Description => Shape;
}

/// <summary>How many voted one way, where a source gives only the number.</summary>
[JsonConverter(typeof(DescribedConverter<VoteCount>))]
public sealed record VoteCount : IDescribed<VoteCount>
{
    private VoteCast vote;
    private CountRange count = null!;

    /// <summary>Which way.</summary>
    public required VoteCast Vote { get => vote; init => vote = value; }

    /// <summary>How many.</summary>
    public required CountRange Count { get => count; init => count = Given.Value(value); }

    internal static Shape<VoteCount> Shape { get; } = new ShapeBuilder<VoteCount>()
        .Required("vote", static r => ref r.vote, Codec.Of(VoteCasts.Names))
        .Required("count", static r => ref r.count)
        .Build(static blank => blank with { });

    static ObjectCodec<VoteCount> IDescribed<VoteCount>.Description => Shape;
}
