using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Rules;

/// <summary>An actor that may vote, with the weight of its vote.</summary>
public sealed class Voter
{
    internal Voter(ActorId id, VoterWeight? counts = null, Answer mayVote = Answer.Yes, ImmutableArray<Reason> because = default)
    {
        Id = id;
        Weight = counts?.Weight;
        Population = counts?.Population;
        Amounts = counts?.Amounts ?? [];
        MayVote = mayVote;
        Because = because.IsDefault ? [] : because;
    }

    /// <summary>The actor.</summary>
    public ActorId Id { get; }

    /// <summary>The number of votes that the voter has under weighted voting. Null when it is not known.</summary>
    public VoteNumber? Weight { get; }

    /// <summary>The number of people that the voter represents. Null when it is not known.</summary>
    public VoteNumber? Population { get; }

    /// <summary>Other amounts that the voter stands for, one for each measure.</summary>
    public ImmutableArray<VoteAmount> Amounts { get; }

    /// <summary>Whether the actor may vote. Unknown when its membership status or its suspension is contested.</summary>
    public Answer MayVote { get; }

    /// <summary>The memberships and limitations from which the right to vote follows.</summary>
    public ImmutableArray<Reason> Because { get; }

    /// <summary>The id of the actor as text.</summary>
    public override string ToString() => Id.ToString();

    internal VoteNumber? By(VoteMeasure measure) =>
        measure == VoteMeasure.Weight ? Weight
        : measure == VoteMeasure.Population ? Population
        : Amounts.FirstOrDefault(one => one.Measure == measure)?.Number;
}
