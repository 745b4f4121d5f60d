using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Statements;

/// <summary>Who and what holds which claim, from statements, assessments, and links of what happened; gathered in one pass.</summary>
internal sealed class HoldingIndex
{
    private readonly Dictionary<(ClaimId, StanceKind), List<Holding>> held = [];
    private readonly StatementBook book;

    public HoldingIndex(StatementBook book, ActorId? viewpoint)
    {
        this.book = book;
        foreach (var statement in book.All)
            if (!statement.Act.IsSilence && !IsWish(statement.Act) && View.Takes(statement, viewpoint))
                foreach (var stance in statement.Stances)
                    foreach (var speaker in statement.Speakers)
                        Add(new Holding(statement, speaker.OnBehalfOf ?? speaker.Actor, statement.Said, stance, HoldingSort.Said));
        foreach (var assessment in book.Assessments)
            if (!assessment.Stances.IsEmpty && View.Takes(assessment, viewpoint))
                AddAssessment(assessment);
        foreach (var link in book.Links)
            if (StanceOf(link.Kind) is { } kind && View.Takes(link, viewpoint))
                AddFact(link, kind);
    }

    /// <summary>The claims on which anything bears, in the order in which they were met.</summary>
    public IEnumerable<ClaimId> Claims => held.Keys.Select(key => key.Item1).Distinct();

    /// <summary>What bears on a claim in one way.</summary>
    public IReadOnlyList<Holding> Of(ClaimId claim, StanceKind kind) => held.TryGetValue((claim, kind), out var found) ? found : [];

    private void AddAssessment(Assessment assessment)
    {
        var sort = assessment.Kinds.Contains(AssessmentKind.Label) ? HoldingSort.Labelled
            : assessment.Kinds.Contains(AssessmentKind.Evaluation) ? HoldingSort.Judged
            : HoldingSort.Said;
        foreach (var stance in assessment.Stances)
            foreach (var author in assessment.By)
                Add(new Holding(assessment, author.Actor, Published(assessment), stance, sort));
    }

    // What happened speaks for or against a claim; so far as it is of the claim itself.
    private void AddFact(Link link, StanceKind kind)
    {
        if (link.To.Kind == RecordKind.Claim && book.Records.Find(link.From) is { } record)
            Add(new Holding(record, null, record.Time, new Stance { Claim = ClaimId.Parse(link.To.Id), Kind = kind }, HoldingSort.Happened));
    }

    private void Add(Holding holding)
    {
        var key = (holding.Stance.Claim, holding.Stance.Kind);
        if (!held.TryGetValue(key, out var list))
            held.Add(key, list = []);
        list.Add(holding);
    }

    private EdtfValue? Published(Assessment assessment) =>
        assessment.Citations is [var first, ..] ? book.FindSource(first.Source)?.Published : null;

    // What is asked for or put forward is not said to be so; who refuses it contradicts nobody.
    private static bool IsWish(SpeechAct act) => act == SpeechAct.Appeal || act == SpeechAct.Propose || act == SpeechAct.Offer;

    private static StanceKind? StanceOf(LinkKind kind) =>
        kind == LinkKind.SpeaksFor ? StanceKind.Affirms : kind == LinkKind.SpeaksAgainst ? StanceKind.Denies : null;
}
