using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>
/// Everything that a dataset holds for and against a claim. A <see cref="StatusPolicy"/> judges the claim by this evidence alone.
/// </summary>
public sealed class ClaimEvidence
{
    private ClaimEvidence(
        Positions positions,
        Corroboration corroboration,
        ImmutableArray<Statement> carriers,
        ImmutableArray<DatasetRecord> corrections,
        ImmutableArray<Link> retractions)
    {
        Positions = positions;
        Corroboration = corroboration;
        Carriers = carriers;
        Corrections = corrections;
        Retractions = retractions;
    }

    /// <summary>The id of the claim.</summary>
    public ClaimId ClaimId => Positions.ClaimId;

    /// <summary>The positions of all actors on the claim.</summary>
    public Positions Positions { get; }

    /// <summary>How many independent sources carry the claim.</summary>
    public Corroboration Corroboration { get; }

    /// <summary>The statements that affirm the claim and were not retracted. Empty when the claim itself was retracted.</summary>
    public ImmutableArray<Statement> Carriers { get; }

    /// <summary>The corrections of the claim itself, and the links of kind <c>corrects</c> that point to the claim.</summary>
    public ImmutableArray<DatasetRecord> Corrections { get; }

    /// <summary>The links of kind <c>retracts</c> that point to the claim or to a statement that affirms it.</summary>
    public ImmutableArray<Link> Retractions { get; }

    /// <summary>Whether something was retracted and no statement that affirms the claim remains.</summary>
    public bool IsRetracted => Carriers.IsEmpty && !Retractions.IsEmpty;

    /// <summary>Whether a statement that affirms the claim remains and somebody denies all of the claim.</summary>
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

        IEnumerable<Link> Links(RecordKey key, LinkKind kind) =>
            book.LinksTo(key).Where(link => link.Kind == kind && Viewpoints.Takes(link, viewpoint));
    }
}
