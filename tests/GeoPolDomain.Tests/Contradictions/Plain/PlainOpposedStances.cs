using GeoPolDomain.Contradictions;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Contradictions.Plain;

/// <summary>
/// Finds stances that cannot hold together, claim by claim. The cost grows with the number of stances and of pairs of related claims, not
/// with the number of pairs of statements.
/// </summary>
/// <remarks>A doubt does not count as a denial, an appeal does not count as an assertion, and nothing follows from silence.</remarks>
internal sealed class PlainOpposedStances(
    StatementBook book, PlainClaimGraph graph, PlainStances held, PlainNearClaims near)
{
    private readonly List<ContradictionFinding> found = [];
    private readonly Dictionary<ClaimId, PlainSide> definite = [];

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
        if (affirming.IsEmpty)
            return;
        Oppose(affirming, held.Of(claim, StanceKind.Denies), claim, () => $"the one affirms {claim} and the other denies it");
        foreach (var (other, stance, isInPart) in near.To(claim))
            if (stance == StanceKind.Denies)
                Oppose(affirming, held.Of(other, stance), claim, () =>
                    $"the one affirms {claim}, {(isInPart ? $"of which {other} is a part" : $"from which {other} follows")}, "
                    + $"and the other denies {other}");
            else if (stance == StanceKind.Affirms && string.CompareOrdinal(claim.ToString(), other.ToString()) < 0)
                Oppose(affirming, held.Of(other, stance), claim, () =>
                    $"the one affirms {claim} and the other {other}, which cannot both be true");
    }

    private void FindLackOfInformation(ClaimId claim)
    {
        var affirming = held.Of(claim, StanceKind.Affirms);
        var ignorant = held.Of(claim, StanceKind.KnowsNothing);
        if (!affirming.IsEmpty && !ignorant.IsEmpty)
            Add(
                ContradictionKind.NoInformation,
                affirming,
                ignorant,
                $"the one affirms {claim} and the other knows nothing of it, which is no denial");
    }

    private void FindTensions(ClaimId claim)
    {
        foreach (var other in graph.InTensionWith(claim))
            if (string.CompareOrdinal(claim.ToString(), other.ToString()) < 0)
                Strain(claim, other);
    }

    private void Strain(ClaimId claim, ClaimId other)
    {
        var (one, two) = (Definite(claim), Definite(other));
        foreach (var (actor, left, right) in one.SharedWith(two))
            if (!left.All.Select(holding => holding.Record).Intersect(right.All.Select(holding => holding.Record)).Any())
                Add(
                    ContradictionKind.Apparent,
                    left,
                    right,
                    $"{actor} speaks of {claim} and of {other}, which pull against each other; both can be true",
                    actor);
        var why = $"{claim} and {other} pull against each other";
        Strain(ContradictionKind.Label, one.Of(HeldStanceSort.Labelled), two, why);
        Strain(ContradictionKind.Label, one.NotLabelled, two.Of(HeldStanceSort.Labelled), why);
        Strain(ContradictionKind.Evaluation, one.Of(HeldStanceSort.Judged), two.Of(HeldStanceSort.Judged), why);
    }

    private void Strain(ContradictionKind kind, PlainSide one, PlainSide two, string why)
    {
        if (one.IsOfOthersThan(two))
            Add(kind, one, two, why);
    }

    private void Oppose(PlainSide affirming, PlainSide denying, ClaimId claim, Func<string> because)
    {
        if (denying.IsEmpty)
            return;
        var why = because();
        foreach (var (actor, left, right) in affirming.SharedWith(denying))
            Add(KindOf(claim, HeldStanceSort.Said, HeldStanceSort.Said), left, right, $"{why}; {Order(left.All, right.All)}", actor);
        foreach (var (left, affirmed) in affirming.BySort)
            foreach (var (right, denied) in denying.BySort)
                Oppose(affirmed, denied, left, right, claim, why);
    }

    private void Oppose(
        PlainSide affirming,
        PlainSide denying,
        HeldStanceSort left,
        HeldStanceSort right,
        ClaimId claim,
        string why)
    {
        if (left == HeldStanceSort.Happened)
            foreach (var fact in affirming.All)
                OpposeFact(fact, denying, isAffirming: true, why);
        else if (right == HeldStanceSort.Happened)
            foreach (var fact in denying.All)
                OpposeFact(fact, affirming, isAffirming: false, why);
        else if (affirming.IsOfOthersThan(denying))
            Add(KindOf(claim, left, right), affirming, denying, why);
    }

    // When something happened after the words were said, the words were only true for their time.
    private void OpposeFact(HeldStance fact, PlainSide opposed, bool isAffirming, string why)
    {
        var happened = new PlainSide([fact]);
        foreach (var group in opposed.All.GroupBy(holding =>
            holding.When is { } said && fact.When is { } when && ToldApart.IsBefore(said, when)))
        {
            var said = group.Count() == opposed.All.Count ? opposed : new PlainSide(group);
            Add(
                group.Key ? ContradictionKind.TimeBound : ContradictionKind.Fact,
                isAffirming ? happened : said,
                isAffirming ? said : happened,
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

    private PlainSide Definite(ClaimId claim)
    {
        if (!definite.TryGetValue(claim, out var stances))
            definite.Add(claim, stances = new(
            [
                .. held.Of(claim, StanceKind.Affirms).All,
                .. held.Of(claim, StanceKind.Denies).All,
                .. held.Of(claim, StanceKind.Conditions).All,
            ]));
        return stances;
    }

    private static string Order(IReadOnlyList<HeldStance> left, IReadOnlyList<HeldStance> right) =>
        left[0].When is { } affirmed && right[0].When is { } denied
            ? affirmed.IsBefore(denied) == Answer.Yes ? $"first affirmed ({affirmed}), then denied ({denied})"
            : denied.IsBefore(affirmed) == Answer.Yes ? $"first denied ({denied}), then affirmed ({affirmed})"
            : "which came first is not known"
            : "which came first is not known";

    private void Add(ContradictionKind kind, PlainSide one, PlainSide other, string why, ActorId? within = null) =>
        found.Add(new ContradictionFinding(kind, one.Records, other.Records, why, within));
}
