using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

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

    private OpposedStances(StatementBook book, HeldStanceIndex held)
    {
        this.book = book;
        this.held = held;
    }

    /// <summary>What is found on all claims, claim by claim.</summary>
    public static IEnumerable<ContradictionFinding> Find(StatementBook book, ActorId? viewpoint, NearClaims near)
    {
        var held = new HeldStanceIndex(book, viewpoint);

        // With how many others a claim is compared depends on the claims before it, so this is decided in their order.
        var nearest = new IReadOnlyList<ClaimStance>[held.Claims.Length];
        for (var i = 0; i < nearest.Length; i++)
            nearest[i] = held.Of(held.Claims[i], StanceKind.Affirms).IsEmpty ? [] : near.To(held.Claims[i]);
        return Shares.Of(nearest.Length, (from, to) =>
        {
            var share = new OpposedStances(book, held);
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
            Oppose(affirming, denying, number, new(ReasonRelation.Same, claim, claim));
        foreach (var (further, stance, isInPart) in near)
        {
            var opposed = held.Of(further, stance);
            if (opposed.IsEmpty)
                continue;
            var other = held.IdOf(further);
            if (stance == StanceKind.Denies)
                Oppose(affirming, opposed, number, new(isInPart ? ReasonRelation.Part : ReasonRelation.Following, claim, other));
            else if (stance == StanceKind.Affirms && IsBefore(claim, other))
                Oppose(affirming, opposed, number, new(ReasonRelation.Contradicting, claim, other));
        }
    }

    private void FindLackOfInformation(ClaimId claim, HeldStances affirming, HeldStances ignorant)
    {
        if (!ignorant.IsEmpty)
            Add(ContradictionKind.NoInformation, affirming, ignorant, new(ReasonRelation.Unknown, claim, claim));
    }

    private void Strain(int first, int second)
    {
        var (one, two) = (held.DefiniteOn(first), held.DefiniteOn(second));
        if (one.IsEmpty || two.IsEmpty)
            return;
        var why = new Reason(ReasonRelation.InTension, held.IdOf(first), held.IdOf(second));
        foreach (var (actor, left, right) in one.SharedWith(two))
            if (!left.SharesRecordWith(right))
                Add(ContradictionKind.Apparent, left, right, why, actor);
        Strain(ContradictionKind.Label, one.Of(HeldStanceSort.Labelled), two, why);
        Strain(ContradictionKind.Label, one.NotLabelled, two.Of(HeldStanceSort.Labelled), why);
        Strain(ContradictionKind.Evaluation, one.Of(HeldStanceSort.Judged), two.Of(HeldStanceSort.Judged), why);
    }

    private void Strain(ContradictionKind kind, HeldStances one, HeldStances two, Reason why)
    {
        if (one.IsOfOthersThan(two))
            Add(kind, one, two, why);
    }

    private void Oppose(HeldStances affirming, HeldStances denying, int claim, Reason why)
    {
        foreach (var (actor, left, right) in affirming.SharedWith(denying))
            Add(KindOf(claim, HeldStanceSort.Said, HeldStanceSort.Said), left, right, why, actor);
        if (affirming.OnlySort is { } one && denying.OnlySort is { } other)
            Oppose(affirming, denying, one, other, claim, why);
        else
            OpposeBySort(affirming, denying, claim, why);
    }

    private void OpposeBySort(HeldStances affirming, HeldStances denying, int claim, Reason why)
    {
        foreach (var (left, affirmed) in affirming.BySort)
            foreach (var (right, denied) in denying.BySort)
                Oppose(affirmed, denied, left, right, claim, why);
    }

    private void Oppose(
        HeldStances affirming, HeldStances denying, HeldStanceSort left, HeldStanceSort right, int claim, Reason why)
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
    private void OpposeFact(Holding fact, HeldStances opposed, bool isAffirming, Reason why)
    {
        var happened = new HeldStances([fact]);
        var groups = opposed.All.ToArray().GroupBy(holding =>
            holding.When is { } said && fact.When is { } when && ToldApart.IsBefore(said, when));
        foreach (var group in groups)
        {
            Holding[] told = [.. group];
            var said = told.Length == opposed.All.Length ? opposed : new HeldStances(told);
            found.Add(new ContradictionFinding(
                group.Key ? ContradictionKind.TimeBound : ContradictionKind.Fact,
                isAffirming ? happened : said,
                isAffirming ? said : happened,
                group.Key ? $"{why.Tell()}; {fact.Record.Key} came later" : $"{why.Tell()}; {fact.Record.Key} happened"));
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

    private static bool IsBefore(ClaimId one, ClaimId other) => string.CompareOrdinal(one.Text, other.Text) < 0;

    private void Add(ContradictionKind kind, HeldStances one, HeldStances other, Reason why, ActorId? within = null) =>
        found.Add(new ContradictionFinding(kind, one, other, why, within));
}
