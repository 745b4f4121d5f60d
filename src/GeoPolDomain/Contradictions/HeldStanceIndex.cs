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
/// <remarks>
/// The stances on a claim are laid out when somebody first asks for them. Several threads may ask: they lay out the same, and one of these
/// is kept.
/// </remarks>
internal sealed class HeldStanceIndex
{
    private static readonly int Kinds = StanceKinds.Names.Pairs.Length;

    private readonly StatementBook book;
    private readonly ActorId? viewpoint;
    private readonly List<ClaimId> claimsBeyond = [];
    private readonly Dictionary<ClaimId, int> numbersBeyond = [];
    private readonly Dictionary<int, List<HeldStance>> others = [];
    private readonly List<int> inOrderOfOthers = [];
    private readonly HeldStances[]?[] held;

    public HeldStanceIndex(StatementBook book, ActorId? viewpoint)
    {
        this.book = book;
        this.viewpoint = viewpoint;
        foreach (var assessment in book.Assessments)
            if (!assessment.Stances.IsEmpty && Viewpoints.Takes(assessment, viewpoint))
                AddAssessment(assessment);
        foreach (var link in book.Links)
            if (StanceOf(link.Kind) is { } kind && Viewpoints.Takes(link, viewpoint))
                AddFact(link, kind);
        held = new HeldStances[book.Stances.Numbers.Count + claimsBeyond.Count][];
        Claims = InOrder();
    }

    /// <summary>The numbers of the claims on which a stance exists: statement by statement, then assessments, then links.</summary>
    public ImmutableArray<int> Claims { get; }

    /// <summary>How many claims have a number.</summary>
    public int Count => held.Length;

    /// <summary>The id of the claim with a number.</summary>
    public ClaimId IdOf(int claim) =>
        claim < book.Stances.Numbers.Count ? book.Stances.Numbers.IdOf(claim) : claimsBeyond[claim - book.Stances.Numbers.Count];

    /// <summary>The stances of the given kind on the claim with a number. The kinds count from 0, so each is a place in an array.</summary>
    public HeldStances Of(int claim, StanceKind kind) => (held[claim] ??= LayOut(claim))[(int)kind];

    private HeldStances[] LayOut(int claim)
    {
        var beyondStatements = CollectionsMarshal.AsSpan(others.GetValueOrDefault(claim));
        Span<int> counts = stackalloc int[Kinds];
        foreach (var place in book.Stances.On(claim))
            if (book.All[place.Statement] is var statement && Counts(statement, statement.Stances[place.Stance]))
                counts[(int)statement.Stances[place.Stance].Kind] += statement.Speakers.Length;
        foreach (var one in beyondStatements)
            counts[(int)one.Stance.Kind]++;
        var lists = new HeldStance[counts.Length][];
        for (var kind = 0; kind < counts.Length; kind++)
            lists[kind] = counts[kind] == 0 ? [] : new HeldStance[counts[kind]];
        counts.Clear();
        foreach (var place in book.Stances.On(claim))
            if (book.All[place.Statement] is var statement && Counts(statement, statement.Stances[place.Stance]))
                foreach (var speaker in statement.Speakers)
                {
                    var (stance, actor) = (statement.Stances[place.Stance], speaker.OnBehalfOf ?? speaker.Actor);
                    lists[(int)stance.Kind][counts[(int)stance.Kind]++] =
                        new(statement, actor, statement.Said, stance, HeldStanceSort.Said, place.Statement);
                }

        foreach (var one in beyondStatements)
            lists[(int)one.Stance.Kind][counts[(int)one.Stance.Kind]++] = one;
        return Array.ConvertAll(lists, static list => list.Length == 0 ? HeldStances.None : new(list));
    }

    // By the place where the first stance on each claim stands. The order is what a pass over all statements would meet.
    private ImmutableArray<int> InOrder()
    {
        var met = new List<(StancePlace First, int Claim)>();
        for (var claim = 0; claim < book.Stances.Numbers.Count; claim++)
            foreach (var place in book.Stances.On(claim))
                if (book.All[place.Statement] is { Speakers.IsEmpty: false } statement
                    && Counts(statement, statement.Stances[place.Stance]))
                {
                    met.Add((place, claim));
                    break;
                }

        met.Sort(static (one, other) => (one.First.Statement, one.First.Stance).CompareTo((other.First.Statement, other.First.Stance)));
        return [.. met.Select(one => one.Claim).Concat(inOrderOfOthers).Distinct()];
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
        if (!IsKnown(holding.Stance.Kind))
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

    // Somebody who asks for or proposes something does not say that it is so, and a refusal contradicts nobody.
    private bool Counts(Statement statement, Stance stance) =>
        IsKnown(stance.Kind) && statement.Act != SpeechAct.Appeal && statement.Act != SpeechAct.Propose && statement.Act != SpeechAct.Offer
        && Viewpoints.Takes(statement, viewpoint);

    // A number that is no kind of stance says nothing.
    private static bool IsKnown(StanceKind kind) => (uint)kind < (uint)Kinds;

    private static StanceKind? StanceOf(LinkKind kind) =>
        kind == LinkKind.SpeaksFor ? StanceKind.Affirms : kind == LinkKind.SpeaksAgainst ? StanceKind.Denies : null;
}
