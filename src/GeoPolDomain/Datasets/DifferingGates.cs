using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Datasets;

/// <summary>Finds where one act is made to depend on different things: conditions on one claim, on related claims, or set in two tellings of one position.</summary>
/// <remarks>It stands in this room because conditions and statements stand on one floor, and neither may look at the other. Conditions of one statement are parts of one and never differ.</remarks>
internal static class DifferingGates
{
    public static IEnumerable<ContradictionFinding> Find(Dataset data, ActorId? viewpoint)
    {
        var conditions = data.Decisions.Conditions.Where(one => View.Takes(one, viewpoint) && !one.StatedIn.IsEmpty).ToList();
        var byMatter = conditions.SelectMany(one => Claims(data, one), (condition, claim) => (condition, claim)).ToLookup(one => one.claim, one => one.condition);
        var byStatement = conditions.SelectMany(one => one.StatedIn, (condition, statement) => (condition, statement)).ToLookup(one => one.statement.Key, one => one.condition);
        return byMatter.SelectMany(group => Compare(group, group, group.Key, group.Key))
            .Concat(byMatter.SelectMany(group => data.Statements.ClaimGraph.RelatedTo(group.Key).Where(other => IsFirst(group.Key, other)).SelectMany(other => Compare(group, byMatter[other], group.Key, other))))
            .Concat(data.Statements.Links.Where(link => IsOnePosition(link) && View.Takes(link, viewpoint)).SelectMany(link => Compare(byStatement[link.From], byStatement[link.To], null, null)))
            .DistinctBy(finding => string.Join(' ', finding.Between));
    }

    private static IEnumerable<ClaimId> Claims(Dataset data, Condition condition) => condition.StatedIn
        .Select(data.Statements.Find).OfType<Statement>()
        .SelectMany(statement => statement.Stances)
        .Where(stance => stance.Kind == StanceKind.Conditions)
        .Select(stance => stance.Claim)
        .Distinct();

    private static IEnumerable<ContradictionFinding> Compare(IEnumerable<Condition> left, IEnumerable<Condition> right, ClaimId? claim, ClaimId? other)
    {
        var second = right.ToList();
        foreach (var one in left)
            foreach (var two in second)
                if ((claim != other || IsFirst(one.Id, two.Id)) && !one.StatedIn.Intersect(two.StatedIn).Any() && Difference(one, two) is { } difference)
                    yield return IsFirst(one.Id, two.Id)
                        ? new ContradictionFinding(ContradictionKind.Gate, [one], [two], $"{Matter(claim, other)}; {difference}")
                        : new ContradictionFinding(ContradictionKind.Gate, [two], [one], $"{Matter(claim, other)}; {difference}");
    }

    private static string? Difference(Condition one, Condition two) =>
        one.Act != two.Act && one.Requires.Equals(two.Requires) ? $"{one.Id} stands before '{one.Act}' and {two.Id} before '{two.Act}'"
        : one.Requires.Equals(two.Requires) ? null
        : one.Act != two.Act ? $"{one.Id} and {two.Id} require different things, and stand before '{one.Act}' and '{two.Act}'"
        : $"{one.Id} and {two.Id} require different things before '{one.Act}'";

    private static string Matter(ClaimId? claim, ClaimId? other) =>
        claim is null ? "two tellings of one position set different conditions"
        : claim == other ? $"conditions are set for {claim}"
        : $"conditions are set for {claim} and for {other}, which are related";

    private static bool IsOnePosition(Link link) => link.Kind == LinkKind.SameUtterance || link.Kind == LinkKind.SamePosition;

    private static bool IsFirst(object one, object other) => string.CompareOrdinal(one.ToString(), other.ToString()) < 0;
}
