using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Contradictions;

/// <summary>
/// Finds stances that cannot hold together, claim by claim. The cost grows with the number of stances and of pairs of related claims, not
/// with the number of pairs of statements.
/// </summary>
/// <remarks>
/// A doubt does not count as a denial, an appeal does not count as an assertion, and nothing follows from silence. An object of this class
/// finds what is found on a share of the claims. Several of them work at the same time on one index.
/// </remarks>
internal sealed class OpposedStances
{
    private readonly List<ContradictionFinding> found = [];
    private readonly StatementBook book;
    private readonly HeldStanceIndex held;
    private readonly HeldStances?[] definite;

    private OpposedStances(StatementBook book, HeldStanceIndex held, HeldStances?[] definite)
    {
        this.book = book;
        this.held = held;
        this.definite = definite;
    }

    /// <summary>What is found on all claims, claim by claim.</summary>
    public static IEnumerable<ContradictionFinding> Find(StatementBook book, ActorId? viewpoint, NearClaims near)
    {
        var held = new HeldStanceIndex(book, viewpoint);

        // So that the stances are laid out by all processors, and not by the one that goes on alone.
        Shares.Do(held.Claims.Length, (from, to) =>
        {
            foreach (var claim in held.Claims.AsSpan()[from..to])
                held.Of(claim, StanceKind.Affirms);
        });

        // With how many others a claim is compared depends on the claims before it, so this is decided in their order.
        var nearest = new IReadOnlyList<ClaimStance>[held.Claims.Length];
        for (var i = 0; i < nearest.Length; i++)
            nearest[i] = held.Of(held.Claims[i], StanceKind.Affirms).IsEmpty ? [] : near.To(held.Claims[i]);
        var definite = new HeldStances?[held.Count];
        return Shares.Of(nearest.Length, (from, to) =>
        {
            var share = new OpposedStances(book, held, definite);
            for (var i = from; i < to; i++)
                share.FindOn(held.Claims[i], nearest[i]);
            return share.found;
        }).SelectMany(found => found);
    }

    private void FindOn(int number, IReadOnlyList<ClaimStance> near)
    {
        var claim = held.IdOf(number);
        var affirming = held.Of(number, StanceKind.Affirms);
        if (!affirming.IsEmpty)
        {
            FindDenials(number, claim, affirming, near);
            FindLackOfInformation(claim, affirming, held.Of(number, StanceKind.KnowsNothing));
        }

        foreach (var other in book.ClaimGraph.InTensionWith(number))
            if (IsBefore(claim, held.IdOf(other)))
                Strain(number, other);
    }

    private void FindDenials(int number, ClaimId claim, HeldStances affirming, IReadOnlyList<ClaimStance> near)
    {
        var denying = held.Of(number, StanceKind.Denies);
        if (!denying.IsEmpty)
            Oppose(affirming, denying, number, $"the one affirms {claim} and the other denies it");
        foreach (var (further, stance, isInPart) in near)
        {
            var opposed = held.Of(further, stance);
            if (opposed.IsEmpty)
                continue;
            var other = held.IdOf(further);
            if (stance == StanceKind.Denies)
                Oppose(
                    affirming,
                    opposed,
                    number,
                    $"the one affirms {claim}, {(isInPart ? $"of which {other} is a part" : $"from which {other} follows")}, "
                    + $"and the other denies {other}");
            else if (stance == StanceKind.Affirms && IsBefore(claim, other))
                Oppose(affirming, opposed, number, $"the one affirms {claim} and the other {other}, which cannot both be true");
        }
    }

    private void FindLackOfInformation(ClaimId claim, HeldStances affirming, HeldStances ignorant)
    {
        if (!ignorant.IsEmpty)
            Add(
                ContradictionKind.NoInformation,
                affirming,
                ignorant,
                $"the one affirms {claim} and the other knows nothing of it, which is no denial");
    }

    private void Strain(int first, int second)
    {
        var (one, two) = (Definite(first), Definite(second));
        if (one.IsEmpty || two.IsEmpty)
            return;
        var (claim, other) = (held.IdOf(first), held.IdOf(second));
        foreach (var (actor, left, right) in one.SharedWith(two))
            if (!left.SharesRecordWith(right))
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

    private void Strain(ContradictionKind kind, HeldStances one, HeldStances two, string why)
    {
        if (one.IsOfOthersThan(two))
            Add(kind, one, two, why);
    }

    private void Oppose(HeldStances affirming, HeldStances denying, int claim, string why)
    {
        foreach (var (actor, left, right) in affirming.SharedWith(denying))
            Add(KindOf(claim, HeldStanceSort.Said, HeldStanceSort.Said), left, right, $"{why}; {Order(left.All, right.All)}", actor);
        foreach (var (left, affirmed) in affirming.BySort)
            foreach (var (right, denied) in denying.BySort)
                Oppose(affirmed, denied, left, right, claim, why);
    }

    private void Oppose(
        HeldStances affirming, HeldStances denying, HeldStanceSort left, HeldStanceSort right, int claim, string why)
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
    private void OpposeFact(HeldStance fact, HeldStances opposed, bool isAffirming, string why)
    {
        var happened = new HeldStances([fact]);
        foreach (var group in opposed.All.GroupBy(holding =>
            holding.When is { } said && fact.When is { } when && ToldApart.IsBefore(said, when)))
        {
            var said = group.Count() == opposed.All.Count ? opposed : new HeldStances([.. group]);
            Add(
                group.Key ? ContradictionKind.TimeBound : ContradictionKind.Fact,
                isAffirming ? happened : said,
                isAffirming ? said : happened,
                group.Key ? $"{why}; {fact.Record.Key} came later" : $"{why}; {fact.Record.Key} happened");
        }
    }

    private ContradictionKind KindOf(int claim, HeldStanceSort left, HeldStanceSort right)
    {
        var nature = claim < book.Claims.Length ? book.Claims[claim].Nature : null;
        return left == HeldStanceSort.Labelled || right == HeldStanceSort.Labelled || nature == ClaimNature.Label ? ContradictionKind.Label
            : (left == HeldStanceSort.Judged && right == HeldStanceSort.Judged) || nature == ClaimNature.Evaluation
                ? ContradictionKind.Evaluation
            : nature == ClaimNature.Law ? ContradictionKind.Law
            : ContradictionKind.Denial;
    }

    private HeldStances Definite(int claim) => definite[claim] ??= new(
    [
        .. held.Of(claim, StanceKind.Affirms).All,
        .. held.Of(claim, StanceKind.Denies).All,
        .. held.Of(claim, StanceKind.Conditions).All,
    ]);

    private static bool IsBefore(ClaimId one, ClaimId other) => string.CompareOrdinal(one.Text, other.Text) < 0;

    private static string Order(IReadOnlyList<HeldStance> left, IReadOnlyList<HeldStance> right) =>
        left[0].When is { } affirmed && right[0].When is { } denied
            ? affirmed.IsBefore(denied) == Answer.Yes ? $"first affirmed ({affirmed}), then denied ({denied})"
            : denied.IsBefore(affirmed) == Answer.Yes ? $"first denied ({denied}), then affirmed ({affirmed})"
            : "which came first is not known"
            : "which came first is not known";

    private void Add(ContradictionKind kind, HeldStances one, HeldStances other, string why, ActorId? within = null) =>
        found.Add(new ContradictionFinding(kind, one.Records, other.Records, why, within));
}
