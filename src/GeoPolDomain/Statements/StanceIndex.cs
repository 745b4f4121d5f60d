using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>Finds the stances on a claim, directly and by way of the claims it is related to.</summary>
internal sealed class StanceIndex
{
    private readonly ILookup<ClaimId, (Statement Statement, Stance Stance)> byClaim;
    private readonly ILookup<ClaimId, (ClaimRelationKind Kind, ClaimId Claim)> from;
    private readonly ILookup<ClaimId, (ClaimRelationKind Kind, ClaimId Claim)> to;

    public StanceIndex(ImmutableArray<Claim> claims, ImmutableArray<Statement> statements)
    {
        byClaim = statements
            .Where(statement => !statement.Act.IsSilence)
            .SelectMany(statement => statement.Stances, (statement, stance) => (statement, stance))
            .ToLookup(one => one.stance.Claim);
        var relations = claims.SelectMany(claim => claim.Relations, (claim, relation) => (claim.Id, relation.Kind, relation.Claim)).ToList();
        from = relations.ToLookup(one => one.Id, one => (one.Kind, one.Claim));
        to = relations.ToLookup(one => one.Claim, one => (one.Kind, one.Id));
    }

    public IEnumerable<Position> PositionsOn(ClaimId claim, ActorId? viewpoint, StatementBook book) =>
        Bearing(claim)
            .Where(one => one.Statement.AccordingTo is null || one.Statement.AccordingTo == viewpoint)
            .SelectMany(one => one.Statement.Speakers.Select((speaker, index) => (Who: Who(one.Statement, speaker, index), one.Meant, one.Statement, one.Taken)))
            .GroupBy(one => (one.Who, one.Meant))
            .Select(group => Position.Of(
                group.Key.Who.Actor,
                group.Key.Meant,
                [.. group.Select(one => one.Statement).DistinctBy(one => one.Id)],
                [.. group.Select(one => one.Taken.Claim).Where(via => via != claim).Distinct()],
                [.. group.Select(one => one.Taken.Condition).OfType<string>().Distinct()],
                book))
            .OrderBy(position => position.Stance)
            .ThenBy(position => position.Since?.EarliestDay ?? int.MaxValue)
            .ThenBy(position => position.Actor?.ToString(), StringComparer.Ordinal)
            .ThenBy(position => position.Statements[0].IdText, StringComparer.Ordinal);

    // Two unknown speakers are never the same somebody.
    private static (ActorId? Actor, StatementId? Statement, int Index) Who(Statement statement, Speaker speaker, int index) =>
        (speaker.OnBehalfOf ?? speaker.Actor) is { } actor ? (actor, null, 0) : (null, statement.Id, index);

    /// <summary>Every stance that is one on the claim, or makes one, with the stance that was taken.</summary>
    private IEnumerable<(Statement Statement, StanceKind Meant, Stance Taken)> Bearing(ClaimId claim)
    {
        foreach (var (statement, stance) in byClaim[claim])
            yield return (statement, stance.Kind, stance);
        foreach (var meant in new[] { StanceKind.Affirms, StanceKind.Denies, StanceKind.Doubts })
            foreach (var (other, taken) in Implying(claim, meant))
                foreach (var (statement, stance) in byClaim[other])
                    if (stance.Kind == taken)
                        yield return (statement, meant, stance);
    }

    /// <summary>The claims and stances that imply a stance on a claim, near ones first.</summary>
    /// <remarks>A circle of claims ends where it began; that a claim contradicts itself by way of others is no stance of anybody.</remarks>
    private IEnumerable<(ClaimId Claim, StanceKind Stance)> Implying(ClaimId claim, StanceKind meant)
    {
        var seen = new HashSet<(ClaimId, StanceKind)> { (claim, meant) };
        var waiting = new Queue<(ClaimId Claim, StanceKind Stance)>(seen);
        while (waiting.TryDequeue(out var next))
            foreach (var found in Neighbours(next.Claim, next.Stance))
                if (seen.Add(found))
                {
                    waiting.Enqueue(found);
                    if (found.Claim != claim)
                        yield return found;
                }
    }

    private IEnumerable<(ClaimId Claim, StanceKind Stance)> Neighbours(ClaimId claim, StanceKind stance)
    {
        if (stance is StanceKind.Denies or StanceKind.Doubts)
            foreach (var (kind, other) in from[claim])
                if (kind == ClaimRelationKind.Entails)
                    yield return (other, stance);
        if (stance == StanceKind.Affirms)
            foreach (var (kind, other) in to[claim])
                if (kind == ClaimRelationKind.Entails)
                    yield return (other, StanceKind.Affirms);
        if (stance == StanceKind.Denies)
            foreach (var (kind, other) in from[claim].Concat(to[claim]))
                if (kind == ClaimRelationKind.Contradicts)
                    yield return (other, StanceKind.Affirms);
    }
}
