using GeoPolDomain.Contradictions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Tests.Contradictions.Plain;

/// <summary>
/// Finds contradictions between the reports of one utterance: a paraphrase against its quotation, and different occasions.
/// </summary>
internal sealed class PlainUtterances(StatementBook book, PlainClaimGraph graph, ActorId? viewpoint, NearRecords near)
{
    // How many stances on claims are looked at to see whether a paraphrase follows from its quotation. What leads further may follow.
    private const int MostImplying = 1000;

    private readonly List<ContradictionFinding> found = [];
    private readonly Dictionary<(ClaimId, StanceKind), HashSet<(ClaimId, StanceKind)>?> implying = [];

    public IReadOnlyList<ContradictionFinding> Find()
    {
        foreach (var group in BySourceAndSpeaker())
            FindParaphrases(group);
        foreach (var group in ByUtterance())
            FindOccasions(group);
        return found;
    }

    /// <summary>
    /// Groups the statements that one source reports, from the same cited source, as words of the same speaker at the same time.
    /// </summary>
    private IEnumerable<IReadOnlyList<(Statement Statement, Report Report)>> BySourceAndSpeaker() =>
        book.Reports
            .Where(report => Viewpoints.Takes(report, viewpoint))
            .Select(report => (Statement: book.Find(report.Statement)!, Report: report))
            .Where(one => one.Statement is { Stances.IsEmpty: false, Said: not null, Speakers: [{ Actor: not null }] })
            .Where(one => Viewpoints.Takes(one.Statement, viewpoint))
            .GroupBy(one => (one.Report.Source, one.Report.Citing, one.Statement.Speakers[0].Actor, one.Statement.Said))
            .Select(group => (IReadOnlyList<(Statement, Report)>)[.. group])
            .Where(group => group.Count > 1);

    private void FindParaphrases(IReadOnlyList<(Statement Statement, Report Report)> group)
    {
        var quoted = group.Where(one => IsQuotation(one.Report.Form)).Select(one => one.Statement).DistinctBy(one => one.Id).ToList();
        var rendered = group.Where(one => IsParaphrase(one.Report.Form)).Select(one => one.Statement).DistinctBy(one => one.Id);
        foreach (var paraphrase in rendered)
        {
            var other = near.Of(quoted)
                .Where(quotation => quotation.Id != paraphrase.Id && Mismatch(paraphrase, quotation) is not null).ToList();
            if (other.Count > 0)
                found.Add(new ContradictionFinding(
                    ContradictionKind.Paraphrase,
                    [paraphrase],
                    [.. other],
                    $"one source tells both of one speaker and one day; {Mismatch(paraphrase, other[0])}"));
        }
    }

    // What the paraphrase says about a matter must be what the quotation says about it, or must follow from the quotation.
    private string? Mismatch(Statement paraphrase, Statement quotation)
    {
        foreach (var said in paraphrase.Stances)
            foreach (var quoted in quotation.Stances)
            {
                if (said.Claim == quoted.Claim && IsOpposed(said.Kind, quoted.Kind))
                    return $"the paraphrase {said.Kind.ToText()} {said.Claim} and the quotation {quoted.Kind.ToText()} it";
                if (said.Claim != quoted.Claim
                    && said.Kind == quoted.Kind
                    && IsOfOneMatter(said.Claim, quoted.Claim)
                    && !IsSaidBy(quotation, said))
                    return $"the paraphrase {said.Kind.ToText()} {said.Claim}, "
                        + $"where the quotation only {quoted.Kind.ToText()} {quoted.Claim}";
            }

        return null;
    }

    private bool IsSaidBy(Statement statement, Stance stance)
    {
        if (statement.Stances.Any(one => one.Claim == stance.Claim && one.Kind == stance.Kind))
            return true;
        if (!implying.TryGetValue((stance.Claim, stance.Kind), out var by))
        {
            var all = graph.Implying(stance.Claim, stance.Kind, MostImplying);
            by = all.Count >= MostImplying ? null : [.. all.Select(one => (one.Claim, one.Stance))];
            implying.Add((stance.Claim, stance.Kind), by);
        }

        return by is null || statement.Stances.Any(one => by.Contains((one.Claim, one.Kind)));
    }

    private bool IsOfOneMatter(ClaimId one, ClaimId other) =>
        graph.AreRelated(one, other)
        || (book.FindClaim(one) is { About: { IsEmpty: false } about }
            && book.FindClaim(other) is { } second
            && about.AsSpan().SequenceEqual(second.About.AsSpan()));

    private static bool IsOpposed(StanceKind one, StanceKind other) =>
        (one, other) is (StanceKind.Affirms, StanceKind.Denies) or (StanceKind.Denies, StanceKind.Affirms);

    private static bool IsQuotation(ReportForm form) => form == ReportForm.Verbatim || form == ReportForm.Translated;

    private static bool IsParaphrase(ReportForm form) => form == ReportForm.Paraphrased || form == ReportForm.Summarised;

    /// <summary>
    /// Groups the reports of each statement, together with the reports of the statements that links declare to be the same utterance.
    /// </summary>
    private IEnumerable<IReadOnlyList<Report>> ByUtterance()
    {
        var groups = new Groups<RecordKey>();
        foreach (var link in book.Links)
            if (link.Kind == LinkKind.SameUtterance && Viewpoints.Takes(link, viewpoint))
                groups.Join(link.From, link.To);
        return book.Reports
            .Where(report => report.Occasion is not null && Viewpoints.Takes(report, viewpoint))
            .GroupBy(report => groups.Find(report.Statement.Key))
            .Select(group => (IReadOnlyList<Report>)[.. group])
            .Where(group => group.Count > 1);
    }

    private void FindOccasions(IReadOnlyList<Report> reports)
    {
        var first = reports[0].Occasion!;
        var other = reports.Where(report => report.Occasion != first).ToList();
        if (other.Count > 0)
            found.Add(new ContradictionFinding(
                ContradictionKind.Setting,
                [.. reports.Where(report => report.Occasion == first)],
                [.. other],
                $"one utterance is told as of two occasions: {first}, "
                + $"and {string.Join(", ", other.Select(report => report.Occasion).Distinct())}"));
    }
}
