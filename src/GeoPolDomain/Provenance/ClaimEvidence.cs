using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>What a dataset holds for and against a claim: all that a policy may judge by.</summary>
public sealed class ClaimEvidence
{
    private ClaimEvidence(Positions positions, Corroboration corroboration, ImmutableArray<Statement> carriers, ImmutableArray<DatasetRecord> corrections, ImmutableArray<Link> retractions)
    {
        Positions = positions;
        Corroboration = corroboration;
        Carriers = carriers;
        Corrections = corrections;
        Retractions = retractions;
    }

    /// <summary>The id of the claim.</summary>
    public ClaimId ClaimId => Positions.ClaimId;

    /// <summary>Who stands how to it.</summary>
    public Positions Positions { get; }

    /// <summary>How many independent sources carry it.</summary>
    public Corroboration Corroboration { get; }

    /// <summary>The statements that affirm it and were not taken back.</summary>
    public ImmutableArray<Statement> Carriers { get; }

    /// <summary>The corrections and correcting links of the claim itself.</summary>
    public ImmutableArray<DatasetRecord> Corrections { get; }

    /// <summary>The links that take the claim, or statements that affirm it, back.</summary>
    public ImmutableArray<Link> Retractions { get; }

    /// <summary>Whether nothing carries the claim that was not taken back, and something was.</summary>
    public bool IsRetracted => Carriers.IsEmpty && !Retractions.IsEmpty;

    /// <summary>Whether somebody affirms it and has not taken that back, and somebody denies all of it.</summary>
    public bool IsContested => !Carriers.IsEmpty && Positions.All.Any(one => one is { Stance: StanceKind.Denies, IsInPart: false });

    internal static ClaimEvidence Of(ClaimId claim, ActorId? viewpoint, StatementBook book)
    {
        var positions = book.PositionsOn(claim, viewpoint);
        var affirming = positions.Of(StanceKind.Affirms).SelectMany(one => one.Statements).DistinctBy(one => one.Id).ToList();
        var ofClaim = Links(claim.Key, LinkKind.Retracts);
        var retractions = ofClaim.Concat(affirming.SelectMany(statement => Links(statement.Key, LinkKind.Retracts))).ToImmutableArray();
        var takenBack = retractions.Select(link => link.To).ToHashSet();
        return new ClaimEvidence(
            positions,
            Corroboration.Of(claim, viewpoint, book),
            takenBack.Contains(claim.Key) ? [] : [.. affirming.Where(statement => !takenBack.Contains(statement.Key))],
            [.. book.CorrectionsOf(claim.Key).Where(one => Viewpoints.Takes(one, viewpoint)), .. Links(claim.Key, LinkKind.Corrects)],
            retractions);

        IEnumerable<Link> Links(RecordKey key, LinkKind kind) => book.LinksTo(key).Where(link => link.Kind == kind && Viewpoints.Takes(link, viewpoint));
    }
}
