using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Tests.Contradictions.Plain;

/// <summary>The claims of a dataset and their relations, indexed from both ends.</summary>
internal sealed class PlainClaimGraph
{
    private readonly ILookup<ClaimId, (ClaimRelationKind Kind, ClaimId Claim)> from;
    private readonly ILookup<ClaimId, (ClaimRelationKind Kind, ClaimId Claim)> to;
    private readonly HashSet<(ClaimId, ClaimId)> related;

    public PlainClaimGraph(ImmutableArray<Claim> claims)
    {
        var relations = claims
            .SelectMany(claim => claim.Relations, (claim, relation) => (claim.Id, relation.Kind, relation.Claim))
            .ToList();
        RelationCount = relations.Count;
        related = [.. relations.Select(one => (one.Id, one.Claim))];
        from = relations.ToLookup(one => one.Id, one => (one.Kind, one.Claim));
        to = relations.ToLookup(one => one.Claim, one => (one.Kind, one.Id));
    }

    /// <summary>
    /// Finds the claims and stances that imply a stance on a claim, nearest first. <c>IsInPart</c> is true when they deny or doubt only a
    /// part of the claim.
    /// </summary>
    /// <remarks>
    /// The search visits each combination once, so a cycle of claims ends where it began. The result leaves out the claim itself: a claim
    /// that contradicts itself by way of other claims is nobody's stance.
    /// </remarks>
    /// <param name="claim">The claim.</param>
    /// <param name="meant">The stance on the claim.</param>
    /// <param name="most">How many stances on claims are looked at; the search ends when it has come to more.</param>
    public IReadOnlyCollection<(ClaimId Claim, StanceKind Stance, bool IsInPart)> Implying(
        ClaimId claim, StanceKind meant, int most = int.MaxValue)
    {
        var seen = new HashSet<(ClaimId Claim, StanceKind Stance, bool IsInPart)> { (claim, meant, false) };
        var waiting = new Queue<(ClaimId Claim, StanceKind Stance, bool IsInPart)>(seen);
        while (seen.Count <= most && waiting.TryDequeue(out var next))
            foreach (var (other, stance, isInPart) in Neighbours(next.Claim, next.Stance))
                if (seen.Add((other, stance, isInPart || next.IsInPart)))
                    waiting.Enqueue((other, stance, isInPart || next.IsInPart));
        return [.. seen.Where(one => one.Claim != claim && !(one.IsInPart && seen.Contains((one.Claim, one.Stance, false))))];
    }

    /// <summary>The number of relations between claims.</summary>
    public int RelationCount { get; }

    /// <summary>Finds the claims in tension with a claim. The relation may be recorded at either claim.</summary>
    public IEnumerable<ClaimId> InTensionWith(ClaimId claim) =>
        Both(claim, ClaimRelationKind.InTension).Where(other => other != claim).Distinct();

    /// <summary>Whether a relation between the two claims is recorded, in either direction.</summary>
    public bool AreRelated(ClaimId one, ClaimId other) =>
        related.Contains((one, other)) || related.Contains((other, one));

    private IEnumerable<(ClaimId Claim, StanceKind Stance, bool IsInPart)> Neighbours(ClaimId claim, StanceKind stance) => stance switch
    {
        StanceKind.Affirms => Ends(to, claim, ClaimRelationKind.Entails)
            .Concat(Ends(from, claim, ClaimRelationKind.Narrows))
            .Select(other => (other, stance, false)),
        StanceKind.Denies => DenyingWhatFollows(claim, stance)
            .Concat(Both(claim, ClaimRelationKind.Contradicts).Select(other => (other, StanceKind.Affirms, false))),
        StanceKind.Doubts => DenyingWhatFollows(claim, stance),
        _ => [],
    };

    private IEnumerable<(ClaimId Claim, StanceKind Stance, bool IsInPart)> DenyingWhatFollows(ClaimId claim, StanceKind stance) =>
        Ends(from, claim, ClaimRelationKind.Entails).Select(other => (other, stance, false))
            .Concat(Ends(to, claim, ClaimRelationKind.Narrows).Select(part => (part, stance, true)));

    private IEnumerable<ClaimId> Both(ClaimId claim, ClaimRelationKind kind) => Ends(from, claim, kind).Concat(Ends(to, claim, kind));

    private static IEnumerable<ClaimId> Ends(
        ILookup<ClaimId, (ClaimRelationKind Kind, ClaimId Claim)> relations,
        ClaimId claim,
        ClaimRelationKind kind) =>
        relations[claim].Where(one => one.Kind == kind).Select(one => one.Claim);
}
