using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Datasets;

/// <summary>Finds where one condition is told with different gates: by one holder on one claim at one time, or in two tellings of one position.</summary>
/// <remarks>
/// It stands in this room because conditions and statements stand on one floor, and neither may look at the other. Conditions of
/// one statement, and those that are parts of another, never differ; what is surely said later is a change and no contradiction.
/// </remarks>
internal static class DifferingGates
{
    public static IEnumerable<ContradictionFinding> Find(Dataset data, ActorId? viewpoint)
    {
        var parts = data.Decisions.Conditions.SelectMany(one => PartsOf(one.Requires)).ToHashSet();
        var conditions = data.Decisions.Conditions.Where(one => View.Takes(one, viewpoint) && !one.StatedIn.IsEmpty && !parts.Contains(one.Id)).ToList();
        var byStatement = conditions.SelectMany(one => one.StatedIn, (condition, statement) => (condition, statement)).ToLookup(one => one.statement.Key, one => one.condition);
        return conditions
            .SelectMany(one => ClaimsOf(data, one), (condition, claim) => (condition, claim))
            .GroupBy(one => (one.claim, one.condition.Holder), one => one.condition)
            .SelectMany(group => group.SelectMany(_ => group, (one, two) => (One: one, Two: two, Matter: $"conditions are set for {group.Key.claim}")))
            .Where(pair => IsFirst(pair.One, pair.Two) && !AreApart(data, pair.One, pair.Two))
            .Concat(data.Statements.Links
                .Where(link => IsOnePosition(link) && View.Takes(link, viewpoint))
                .SelectMany(link => byStatement[link.From].SelectMany(_ => byStatement[link.To], (one, two) => (One: one, Two: two, Matter: "two tellings of one position set conditions"))))
            .Select(pair => IsFirst(pair.One, pair.Two) ? Compare(pair.One, pair.Two, pair.Matter) : Compare(pair.Two, pair.One, pair.Matter))
            .OfType<ContradictionFinding>()
            .DistinctBy(finding => string.Join(' ', finding.Between));
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

    private static IEnumerable<ClaimId> ClaimsOf(Dataset data, Condition condition) => StatementsOf(data, condition)
        .SelectMany(statement => statement.Stances)
        .Where(stance => stance.Kind == StanceKind.Conditions)
        .Select(stance => stance.Claim)
        .Distinct();

    private static IEnumerable<Statement> StatementsOf(Dataset data, Condition condition) => condition.StatedIn.Select(data.Statements.Find).OfType<Statement>();

    private static bool AreApart(Dataset data, Condition one, Condition two) =>
        StatementsOf(data, one).All(left => StatementsOf(data, two).All(right =>
            left.Said is { } before && right.Said is { } after && before.IsBefore(after).Or(after.IsBefore(before)) == Answer.Yes));

    // A tree is as deep as the data makes it.
    private static IEnumerable<ConditionId> PartsOf(Requirement requirement)
    {
        var waiting = new Stack<Requirement>([requirement]);
        while (waiting.TryPop(out var next))
            if (next is ConditionMet met)
                yield return met.Condition;
            else
                foreach (var part in next switch { AllOf all => all.Of, AnyOf any => any.Of, NotSo not => [not.Of], _ => [] })
                    waiting.Push(part);
    }

    private static bool IsOnePosition(Link link) => link.Kind == LinkKind.SameUtterance || link.Kind == LinkKind.SamePosition;

    private static bool IsFirst(Condition one, Condition other) => string.CompareOrdinal(one.Id.ToString(), other.Id.ToString()) < 0;
}
