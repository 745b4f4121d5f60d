using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Tests.Contradictions.Plain;

/// <summary>
/// An index that finds the stances on a claim, both direct stances and stances that follow from relations between claims.
/// </summary>
internal sealed class PlainStanceIndex
{
    private static readonly ImmutableArray<StanceKind> Implied = [StanceKind.Affirms, StanceKind.Denies, StanceKind.Doubts];

    private readonly ILookup<ClaimId, (Statement Statement, Stance Stance)> byClaim;
    private readonly ILookup<StatementId, Statement> withheldFrom;
    private readonly ILookup<ClaimId, Statement> withheldOn;

    public PlainStanceIndex(ImmutableArray<Claim> claims, ImmutableArray<Statement> statements)
    {
        byClaim = statements
            .Where(statement => !statement.Act.IsSilence)
            .SelectMany(statement => statement.Stances, (statement, stance) => (statement, stance))
            .ToLookup(one => one.stance.Claim);
        var withheld = statements.Where(statement => statement.IsWithheld).ToList();
        withheldFrom = withheld
            .SelectMany(statement => statement.AnswerTo, (statement, answered) => (statement, answered))
            .ToLookup(one => one.answered, one => one.statement);
        withheldOn = withheld
            .Where(statement => statement.Act.IsSilence)
            .SelectMany(statement => statement.Stances, (statement, stance) => (statement, stance.Claim))
            .ToLookup(one => one.Claim, one => one.statement);
        Graph = new PlainClaimGraph(claims);
    }

    /// <summary>The claims and their relations.</summary>
    public PlainClaimGraph Graph { get; }

    /// <summary>All stances that are taken on the claim, or from which a stance on the claim follows, earliest first.</summary>
    public ImmutableArray<StanceTaken> Timeline(ClaimId claim, ActorId? viewpoint) =>
    [
        .. Bearing(claim)
            .Where(one => Viewpoints.Takes(one.Statement, viewpoint))
            .SelectMany(one => one.Statement.Speakers.Select((speaker, index) =>
                new StanceTaken(one.Statement, speaker, index, one.Taken, one.Meant, claim, one.IsInPart)))
            .OrderBy(one => one.When?.EarliestDay ?? int.MaxValue)
            .ThenBy(one => one.Statement.IdText, StringComparer.Ordinal),
    ];

    /// <summary>The actors in whose own view further stances on the claim are recorded.</summary>
    public ImmutableArray<ActorId> ViewsLeft(ClaimId claim, ActorId? viewpoint) =>
        Viewpoints.Left(Bearing(claim).Select(one => one.Statement), viewpoint);

    /// <summary>The statements in which somebody kept silent or withheld an answer when asked about the claim.</summary>
    public ImmutableArray<Statement> Silences(ClaimId claim, ActorId? viewpoint) =>
    [
        .. byClaim[claim].SelectMany(one => withheldFrom[one.Statement.Id]).Concat(withheldOn[claim])
            .Where(one => Viewpoints.Takes(one, viewpoint))
            .DistinctBy(one => one.Id)
            .OrderBy(one => one.Said?.EarliestDay ?? int.MaxValue)
            .ThenBy(one => one.IdText, StringComparer.Ordinal),
    ];

    private IEnumerable<(Statement Statement, StanceKind Meant, Stance Taken, bool IsInPart)> Bearing(ClaimId claim)
    {
        foreach (var (statement, stance) in byClaim[claim])
            yield return (statement, stance.Kind, stance, false);
        foreach (var meant in Implied)
            foreach (var (other, taken, isInPart) in Graph.Implying(claim, meant))
                foreach (var (statement, stance) in byClaim[other])
                    if (stance.Kind == taken)
                        yield return (statement, meant, stance, isInPart);
    }
}
