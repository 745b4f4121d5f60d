using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Contradictions;

/// <summary>
/// Finds stances that cannot hold together, claim by claim. The cost grows with the number of stances and of pairs of related claims, not
/// with the number of pairs of statements.
/// </summary>
/// <remarks>A doubt does not count as a denial, an appeal does not count as an assertion, and nothing follows from silence.</remarks>
internal sealed class OpposedStances(StatementBook book, HeldStanceIndex held, NearClaims near)
{
    private readonly List<ContradictionFinding> found = [];

    public IReadOnlyList<ContradictionFinding> Find()
    {
        foreach (var claim in held.Claims)
        {
            FindDenials(claim);
            FindLackOfInformation(claim);
            FindTensions(claim);
        }

        return found;
    }

    private void FindDenials(ClaimId claim)
    {
        var affirming = held.Of(claim, StanceKind.Affirms);
        if (affirming.Count == 0)
            return;
        Oppose(affirming, held.Of(claim, StanceKind.Denies), claim, $"the one affirms {claim} and the other denies it");
        foreach (var (other, stance, isInPart) in near.To(claim))
            if (stance == StanceKind.Denies)
            {
                var relation = isInPart ? $"of which {other} is a part" : $"from which {other} follows";
                Oppose(affirming, held.Of(other, stance), claim, $"the one affirms {claim}, {relation}, and the other denies {other}");
            }
            else if (stance == StanceKind.Affirms && string.CompareOrdinal(claim.ToString(), other.ToString()) < 0)
            {
                var why = $"the one affirms {claim} and the other {other}, which cannot both be true";
                Oppose(affirming, held.Of(other, stance), claim, why);
            }
    }

    private void FindLackOfInformation(ClaimId claim)
    {
        var affirming = held.Of(claim, StanceKind.Affirms);
        var ignorant = held.Of(claim, StanceKind.KnowsNothing);
        if (affirming.Count > 0 && ignorant.Count > 0)
            Add(
                ContradictionKind.NoInformation,
                affirming,
                ignorant,
                $"the one affirms {claim} and the other knows nothing of it, which is no denial");
    }

    private void FindTensions(ClaimId claim)
    {
        foreach (var other in book.ClaimGraph.InTensionWith(claim))
            if (string.CompareOrdinal(claim.ToString(), other.ToString()) < 0)
                Strain(claim, other);
    }

    private void Strain(ClaimId claim, ClaimId other)
    {
        var (one, two) = (Definite(claim), Definite(other));
        foreach (var (actor, left, right) in OnBothSides(one, two))
            if (!left.Select(holding => holding.Record).Intersect(right.Select(holding => holding.Record)).Any())
                Add(
                    ContradictionKind.Apparent,
                    left,
                    right,
                    $"{actor} speaks of {claim} and of {other}, which pull against each other; both can be true",
                    actor);
        var why = $"{claim} and {other} pull against each other";
        Strain(ContradictionKind.Label, OfSort(one, HeldStanceSort.Labelled), two, why);
        Strain(
            ContradictionKind.Label,
            [.. one.Where(holding => holding.Sort != HeldStanceSort.Labelled)],
            OfSort(two, HeldStanceSort.Labelled),
            why);
        Strain(ContradictionKind.Evaluation, OfSort(one, HeldStanceSort.Judged), OfSort(two, HeldStanceSort.Judged), why);
    }

    private void Strain(ContradictionKind kind, IReadOnlyList<HeldStance> one, IReadOnlyList<HeldStance> two, string why)
    {
        if (AreOfDifferentActors(one, two))
            Add(kind, one, two, why);
    }

    private void Oppose(IReadOnlyList<HeldStance> affirming, IReadOnlyList<HeldStance> denying, ClaimId claim, string why)
    {
        if (denying.Count == 0)
            return;
        foreach (var (actor, left, right) in OnBothSides(affirming, denying))
            Add(KindOf(claim, HeldStanceSort.Said, HeldStanceSort.Said), left, right, $"{why}; {Order(left, right)}", actor);
        foreach (var left in affirming.GroupBy(holding => holding.Sort))
            foreach (var right in denying.GroupBy(holding => holding.Sort))
                Oppose([.. left], [.. right], left.Key, right.Key, claim, why);
    }

    private void Oppose(
        IReadOnlyList<HeldStance> affirming,
        IReadOnlyList<HeldStance> denying,
        HeldStanceSort left,
        HeldStanceSort right,
        ClaimId claim,
        string why)
    {
        if (left == HeldStanceSort.Happened)
            foreach (var fact in affirming)
                OpposeFact(fact, denying, isAffirming: true, why);
        else if (right == HeldStanceSort.Happened)
            foreach (var fact in denying)
                OpposeFact(fact, affirming, isAffirming: false, why);
        else if (AreOfDifferentActors(affirming, denying))
            Add(KindOf(claim, left, right), affirming, denying, why);
    }

    // When something happened after the words were said, the words were only true for their time.
    private void OpposeFact(HeldStance fact, IReadOnlyList<HeldStance> opposed, bool isAffirming, string why)
    {
        foreach (var group in opposed.GroupBy(holding =>
            holding.When is { } said && fact.When is { } when && ToldApart.IsBefore(said, when)))
        {
            IReadOnlyList<HeldStance> said = [.. group];
            Add(
                group.Key ? ContradictionKind.TimeBound : ContradictionKind.Fact,
                isAffirming ? [fact] : said,
                isAffirming ? said : [fact],
                group.Key ? $"{why}; {fact.Record.Key} came later" : $"{why}; {fact.Record.Key} happened");
        }
    }

    private ContradictionKind KindOf(ClaimId claim, HeldStanceSort left, HeldStanceSort right)
    {
        var nature = book.FindClaim(claim)?.Nature;
        return left == HeldStanceSort.Labelled || right == HeldStanceSort.Labelled || nature == ClaimNature.Label ? ContradictionKind.Label
            : (left == HeldStanceSort.Judged && right == HeldStanceSort.Judged) || nature == ClaimNature.Evaluation
                ? ContradictionKind.Evaluation
            : nature == ClaimNature.Law ? ContradictionKind.Law
            : ContradictionKind.Denial;
    }

    private static IReadOnlyList<HeldStance> OfSort(IReadOnlyList<HeldStance> holdings, HeldStanceSort sort) =>
        [.. holdings.Where(holding => holding.Sort == sort)];

    private IReadOnlyList<HeldStance> Definite(ClaimId claim) =>
        [.. held.Of(claim, StanceKind.Affirms), .. held.Of(claim, StanceKind.Denies), .. held.Of(claim, StanceKind.Conditions)];

    private static IEnumerable<(ActorId Actor, IReadOnlyList<HeldStance> Left, IReadOnlyList<HeldStance> Right)> OnBothSides(
        IReadOnlyList<HeldStance> left,
        IReadOnlyList<HeldStance> right)
    {
        var byActor = right.Where(holding => holding.Actor is not null).ToLookup(holding => holding.Actor!);
        return left.Where(holding => holding.Actor is not null).GroupBy(holding => holding.Actor!)
            .Where(group => byActor.Contains(group.Key))
            .Select(group => (group.Key, (IReadOnlyList<HeldStance>)[.. group], (IReadOnlyList<HeldStance>)[.. byActor[group.Key]]));
    }

    // Two unknown speakers never count as the same actor.
    private static bool AreOfDifferentActors(IReadOnlyList<HeldStance> left, IReadOnlyList<HeldStance> right) =>
        left.Count > 0 && right.Count > 0
        && (left.Concat(right).Any(holding => holding.Actor is null)
            || left.Concat(right).Select(holding => holding.Actor).Distinct().Skip(1).Any());

    private static string Order(IReadOnlyList<HeldStance> left, IReadOnlyList<HeldStance> right) =>
        left[0].When is { } affirmed && right[0].When is { } denied
            ? affirmed.IsBefore(denied) == Answer.Yes ? $"first affirmed ({affirmed}), then denied ({denied})"
            : denied.IsBefore(affirmed) == Answer.Yes ? $"first denied ({denied}), then affirmed ({affirmed})"
            : "which came first is not known"
            : "which came first is not known";

    private void Add(
        ContradictionKind kind,
        IReadOnlyList<HeldStance> one,
        IReadOnlyList<HeldStance> other,
        string why,
        ActorId? within = null) =>
        found.Add(new ContradictionFinding(kind, RecordsOf(one), RecordsOf(other), why, within));

    private static ImmutableArray<DatasetRecord> RecordsOf(IReadOnlyList<HeldStance> holdings) =>
    [
        .. holdings
            .Select(holding => holding.Record)
            .DistinctBy(record => record.Key)
            .OrderBy(record => record.Key.ToString(), StringComparer.Ordinal),
    ];
}
