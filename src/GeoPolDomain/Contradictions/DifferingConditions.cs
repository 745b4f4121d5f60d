using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Contradictions;

/// <summary>
/// Finds conditions that differ although they belong together. They have one holder and one claim at one time, or stand in two reports of
/// one position.
/// </summary>
/// <remarks>
/// Conditions that share a statement are not compared, and neither are conditions that are parts of another condition. Among conditions
/// for one claim, a condition that was certainly stated later is a change and no contradiction.
/// </remarks>
internal sealed class DifferingConditions(IRecords records, ActorId? viewpoint, NearRecords near)
{
    public IEnumerable<ContradictionFinding> Find()
    {
        var parts = records.Of<Condition>().SelectMany(one => PartsOf(one.Requires)).ToHashSet();
        var conditions = records.Of<Condition>()
            .Where(one => Viewpoints.Takes(one, viewpoint) && !one.StatedIn.IsEmpty && !parts.Contains(one.Id))
            .ToList();
        var byStatement = conditions
            .SelectMany(one => one.StatedIn, (condition, statement) => (condition, statement))
            .ToLookup(one => one.statement.Key, one => one.condition);
        return conditions
            .SelectMany(ClaimsOf, (condition, claim) => (condition, claim))
            .GroupBy(one => (one.claim, one.condition.Holder), one => one.condition)
            .SelectMany(group => Pairs([.. group.OrderBy(one => one.Id.ToString(), StringComparer.Ordinal)])
                .Select(pair => (pair.One, pair.Two, Matter: $"conditions are set for {group.Key.claim}")))
            .Where(pair => !AreApart(pair.One, pair.Two))
            .Concat(records.Of<Link>()
                .Where(link => IsOnePosition(link) && Viewpoints.Takes(link, viewpoint))
                .SelectMany(link => byStatement[link.From].SelectMany(
                    _ => near.Of(byStatement[link.To]),
                    (one, two) => (One: one, Two: two, Matter: "two reports of one position set conditions"))))
            .Select(pair => IsFirst(pair.One, pair.Two)
                ? Compare(pair.One, pair.Two, pair.Matter)
                : Compare(pair.Two, pair.One, pair.Matter))
            .OfType<ContradictionFinding>()
            .DistinctBy(finding => string.Join(' ', finding.Between));
    }

    private IEnumerable<(Condition One, Condition Two)> Pairs(IReadOnlyList<Condition> group)
    {
        for (var i = 0; i < group.Count; i++)
            foreach (var two in near.Of(Enumerable.Range(i + 1, group.Count - i - 1)))
                yield return (group[i], group[two]);
    }

    private static ContradictionFinding? Compare(Condition one, Condition two, string matter) =>
        one.StatedIn.Intersect(two.StatedIn).Any() || Difference(one, two) is not { } difference
            ? null
            : new ContradictionFinding(ContradictionKind.Gate, [one], [two], $"{matter}; {difference}");

    private static string? Difference(Condition one, Condition two) => (one.Act == two.Act, one.Requires.Equals(two.Requires)) switch
    {
        (true, true) => null,
        (true, false) => $"{one.Id} and {two.Id} require different things before '{one.Act}'",
        (false, true) => $"{one.Id} stands before '{one.Act}' and {two.Id} before '{two.Act}'",
        _ => $"{one.Id} and {two.Id} require different things, and stand before '{one.Act}' and '{two.Act}'",
    };

    private IEnumerable<ClaimId> ClaimsOf(Condition condition) => StatementsOf(condition)
        .SelectMany(statement => statement.Stances)
        .Where(stance => stance.Kind == StanceKind.Conditions)
        .Select(stance => stance.Claim)
        .Distinct();

    private IEnumerable<Statement> StatementsOf(Condition condition) =>
        condition.StatedIn.Select(records.Book<StatementBook>().Find).OfType<Statement>();

    private bool AreApart(Condition one, Condition two) =>
        StatementsOf(one).All(left => StatementsOf(two).All(right =>
            left.Said is { } before && right.Said is { } after && ToldApart.InTime(before, after)));

    // Walks the tree without recursion, because the data decides how deep it is.
    private static IEnumerable<ConditionId> PartsOf(Requirement requirement)
    {
        var waiting = new Stack<Requirement>([requirement]);
        while (waiting.TryPop(out var next))
            if (next is ConditionMet met)
                yield return met.Condition;
            else
                foreach (var part in next switch { AllOf all => all.Of, AnyOf any => any.Of, Not not => [not.Of], _ => [] })
                    waiting.Push(part);
    }

    private static bool IsOnePosition(Link link) => link.Kind == LinkKind.SameUtterance || link.Kind == LinkKind.SamePosition;

    private static bool IsFirst(Condition one, Condition other) => string.CompareOrdinal(one.Id.ToString(), other.Id.ToString()) < 0;
}
