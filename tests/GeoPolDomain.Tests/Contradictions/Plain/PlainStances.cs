using GeoPolDomain.Contradictions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Contradictions.Plain;

/// <summary>
/// An index of the stances on claims, built in one pass from statements, assessments, and links from records of what happened.
/// </summary>
internal sealed class PlainStances
{
    private readonly Dictionary<(ClaimId, StanceKind), PlainSide> held = [];
    private readonly StatementBook book;

    public PlainStances(StatementBook book, ActorId? viewpoint)
    {
        this.book = book;
        foreach (var statement in book.All)
            if (!statement.Act.IsSilence && !IsWish(statement.Act) && Viewpoints.Takes(statement, viewpoint))
                foreach (var stance in statement.Stances)
                    foreach (var speaker in statement.Speakers)
                        Add(new HeldStance(statement, speaker.OnBehalfOf ?? speaker.Actor, statement.Said, stance, HeldStanceSort.Said));
        foreach (var assessment in book.Assessments)
            if (!assessment.Stances.IsEmpty && Viewpoints.Takes(assessment, viewpoint))
                AddAssessment(assessment);
        foreach (var link in book.Links)
            if (StanceOf(link.Kind) is { } kind && Viewpoints.Takes(link, viewpoint))
                AddFact(link, kind);
    }

    /// <summary>The claims on which a stance exists, in the order in which the index met them.</summary>
    public IEnumerable<ClaimId> Claims => held.Keys.Select(key => key.Item1).Distinct();

    /// <summary>The stances of the given kind on a claim.</summary>
    public PlainSide Of(ClaimId claim, StanceKind kind) => held.GetValueOrDefault((claim, kind), PlainSide.None);

    private void AddAssessment(Assessment assessment)
    {
        var sort = assessment.Kinds.Contains(AssessmentKind.Label) ? HeldStanceSort.Labelled
            : assessment.Kinds.Contains(AssessmentKind.Evaluation) ? HeldStanceSort.Judged
            : HeldStanceSort.Said;
        foreach (var stance in assessment.Stances)
            foreach (var author in assessment.By)
                Add(new HeldStance(assessment, author.Actor, Published(assessment), stance, sort));
    }

    // Only a link to the claim itself counts; a link from what happened to a statement says nothing about the claim.
    private void AddFact(Link link, StanceKind kind)
    {
        if (link.To.Kind == RecordKind.Claim && book.Records.Find(link.From) is { } record)
            Add(new HeldStance(
                record,
                null,
                record.Time,
                new Stance { Claim = ClaimId.Parse(link.To.Id), Kind = kind },
                HeldStanceSort.Happened));
    }

    private void Add(HeldStance holding)
    {
        var key = (holding.Stance.Claim, holding.Stance.Kind);
        if (!held.TryGetValue(key, out var list))
            held.Add(key, list = new([]));
        list.Add(holding);
    }

    private EdtfValue? Published(Assessment assessment) =>
        assessment.Citations is [var first, ..] ? book.FindSource(first.Source)?.Published : null;

    // Somebody who asks for or proposes something does not say that it is so, and a refusal contradicts nobody.
    private static bool IsWish(SpeechAct act) => act == SpeechAct.Appeal || act == SpeechAct.Propose || act == SpeechAct.Offer;

    private static StanceKind? StanceOf(LinkKind kind) =>
        kind == LinkKind.SpeaksFor ? StanceKind.Affirms : kind == LinkKind.SpeaksAgainst ? StanceKind.Denies : null;
}
