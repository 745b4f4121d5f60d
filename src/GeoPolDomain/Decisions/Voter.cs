using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>One who may vote, and what its vote counts for.</summary>
public sealed class Voter
{
    internal Voter(ActorId id, VoterWeight? counts = null, Answer mayVote = Answer.Yes, ImmutableArray<Reason> because = default)
    {
        Id = id;
        Weight = counts?.Weight;
        Population = counts?.Population;
        MayVote = mayVote;
        Because = because.IsDefault ? [] : because;
    }

    /// <summary>Who it is.</summary>
    public ActorId Id { get; }

    /// <summary>How many votes it has, where votes are weighted.</summary>
    public VoteNumber? Weight { get; }

    /// <summary>How many people it stands for.</summary>
    public VoteNumber? Population { get; }

    /// <summary>Whether it may vote; unknown where its status or its suspension is contested.</summary>
    public Answer MayVote { get; }

    /// <summary>The memberships and limitations this rests on.</summary>
    public ImmutableArray<Reason> Because { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();

    internal VoteNumber? By(VoteMeasure measure) => measure == VoteMeasure.Weight ? Weight : Population;
}
