using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Contradictions;

/// <summary>
/// An index of the stances on claims: from statements, from assessments, and from links from records of what happened. Claims have the
/// numbers that the stances of statements give them, and those that only others name have the numbers after that.
/// </summary>
internal sealed class HeldStanceIndex
{
    // Behind every place.
    private const long NoPlace = long.MaxValue;

    private readonly StatementBook book;
    private readonly List<ClaimId> claimsBeyond = [];
    private readonly Dictionary<ClaimId, int> numbersBeyond = [];
    private readonly Dictionary<int, List<HeldStance>> others = [];
    private readonly List<int> inOrderOfOthers = [];
    private readonly ClaimSides?[] held;

    public HeldStanceIndex(StatementBook book, ActorId? viewpoint)
    {
        this.book = book;
        foreach (var assessment in book.Assessments)
            if (!assessment.Stances.IsEmpty && Viewpoints.Takes(assessment, viewpoint))
                AddAssessment(assessment);
        foreach (var link in book.Links)
            if (StanceOf(link.Kind) is { } kind && Viewpoints.Takes(link, viewpoint))
                AddFact(link, kind);
        held = new ClaimSides[book.Stances.Numbers.Count + claimsBeyond.Count];
        var firsts = new long[book.Stances.Numbers.Count];
        var said = new SaidStances(book, viewpoint);
        Shares.Do(held.Length, (from, to) =>
        {
            var (stances, kinds) = (new List<Holding>(), new List<StanceKind>());
            for (var claim = from; claim < to; claim++)
            {
                var first = Gather(said, claim, stances, kinds);
                if (claim < firsts.Length)
                    firsts[claim] = first;
                held[claim] = stances.Count == 0 ? null : new(CollectionsMarshal.AsSpan(stances), CollectionsMarshal.AsSpan(kinds));
            }
        });
        Claims = InOrder(firsts);
    }

    /// <summary>The numbers of the claims on which a stance exists: statement by statement, then assessments, then links.</summary>
    public ImmutableArray<int> Claims { get; }

    /// <summary>The id of the claim with a number.</summary>
    public ClaimId IdOf(int claim) =>
        claim < book.Stances.Numbers.Count ? book.Stances.Numbers.IdOf(claim) : claimsBeyond[claim - book.Stances.Numbers.Count];

    /// <summary>The stances on the claim with a number that affirm or deny it, or know nothing of it; none for other kinds.</summary>
    public HeldStances Of(int claim, StanceKind kind) => held[claim] is not { } sides ? HeldStances.None : kind switch
    {
        StanceKind.Affirms => sides.Affirming,
        StanceKind.Denies => sides.Denying,
        StanceKind.KnowsNothing => sides.Ignorant,
        _ => HeldStances.None,
    };

    /// <summary>The stances on the claim with a number that affirm or deny it, or name a condition on which it holds.</summary>
    public HeldStances DefiniteOn(int claim) => held[claim]?.Definite ?? HeldStances.None;

    // Returns where the first stance of a statement on the claim stands, or NoPlace. Stances that nobody takes do not count.
    private long Gather(SaidStances said, int claim, List<Holding> stances, List<StanceKind> kinds)
    {
        stances.Clear();
        kinds.Clear();
        var first = NoPlace;
        foreach (var place in book.Stances.On(claim))
        {
            said.AddTo(stances, kinds, place);
            if (first == NoPlace && stances.Count > 0)
                first = ((long)place.Statement << 32) | (uint)place.Stance;
        }

        foreach (var other in CollectionsMarshal.AsSpan(others.GetValueOrDefault(claim)))
        {
            stances.Add(new(other));
            kinds.Add(other.Stance.Kind);
        }

        return first;
    }

    // By the place where the first stance on each claim stands. The order is what a pass over all statements would meet.
    private ImmutableArray<int> InOrder(long[] firsts)
    {
        var claims = new int[firsts.Length];
        for (var claim = 0; claim < claims.Length; claim++)
            claims[claim] = claim;
        Array.Sort(firsts, claims);
        var count = firsts.AsSpan().IndexOf(NoPlace);
        var met = count < 0 ? claims : claims[..count];
        return inOrderOfOthers.Count == 0
            ? ImmutableCollectionsMarshal.AsImmutableArray(met)
            : [.. met.Concat(inOrderOfOthers).Distinct()];
    }

    private void AddAssessment(Assessment assessment)
    {
        var sort = assessment.Kinds.Contains(AssessmentKind.Label) ? HeldStanceSort.Labelled
            : assessment.Kinds.Contains(AssessmentKind.Evaluation) ? HeldStanceSort.Judged
            : HeldStanceSort.Said;
        foreach (var stance in assessment.Stances)
            foreach (var author in assessment.By)
                AddOther(new HeldStance(assessment, author.Actor, Published(assessment), stance, sort));
    }

    // Only a link to the claim itself counts; a link from what happened to a statement says nothing about the claim.
    private void AddFact(Link link, StanceKind kind)
    {
        if (link.To.Kind == RecordKind.Claim && book.Records.Find(link.From) is { } record)
            AddOther(new HeldStance(
                record,
                null,
                record.Time,
                new Stance { Claim = ClaimId.Parse(link.To.Id), Kind = kind },
                HeldStanceSort.Happened));
    }

    private void AddOther(HeldStance holding)
    {
        if (!StanceKinds.IsKnown(holding.Stance.Kind))
            return;
        var claim = NumberOf(holding.Stance.Claim);
        if (!others.TryGetValue(claim, out var list))
        {
            others.Add(claim, list = []);
            inOrderOfOthers.Add(claim);
        }

        list.Add(holding);
    }

    private int NumberOf(ClaimId claim)
    {
        var number = book.Stances.Numbers.Find(claim);
        if (number >= 0 || numbersBeyond.TryGetValue(claim, out number))
            return number;
        numbersBeyond.Add(claim, number = book.Stances.Numbers.Count + claimsBeyond.Count);
        claimsBeyond.Add(claim);
        return number;
    }

    private EdtfValue? Published(Assessment assessment) =>
        assessment.Citations is [var first, ..] ? book.FindSource(first.Source)?.Published : null;

    private static StanceKind? StanceOf(LinkKind kind) =>
        kind == LinkKind.SpeaksFor ? StanceKind.Affirms : kind == LinkKind.SpeaksAgainst ? StanceKind.Denies : null;
}
