using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>How everybody stands to one claim.</summary>
public sealed class Positions
{
    internal Positions(ClaimId claimId, Claim? claim, ImmutableArray<Position> all)
    {
        ClaimId = claimId;
        Claim = claim;
        All = all;
    }

    /// <summary>The id of the claim.</summary>
    public ClaimId ClaimId { get; }

    /// <summary>The claim; null where the dataset does not hold it.</summary>
    public Claim? Claim { get; }

    /// <summary>Every position: those who affirm first, then those who deny, doubt, condition and know nothing; within these the earliest first.</summary>
    public ImmutableArray<Position> All { get; }

    /// <summary>Those who take one stance.</summary>
    public ImmutableArray<Position> Of(StanceKind stance) => [.. All.Where(position => position.Stance == stance)];

    /// <summary>The positions of one actor, or taken on its behalf.</summary>
    public ImmutableArray<Position> Of(ActorId actor) => [.. All.Where(position => position.Actor == actor)];
}
