using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>
/// The ways from reports back to their sources. A report or source leads to one other at most, so chains share what they have in common.
/// A graph serves one question.
/// </summary>
/// <remarks>Its twin <see cref="ChainWalk"/> goes the same ways and keeps nothing: who changes one changes both.</remarks>
internal sealed class ReportGraph(StatementBook book)
{
    private readonly Dictionary<ReportId, ReportNode> reports = [];
    private readonly Dictionary<(SourceId, StatementId), ReportNode> named = [];
    private readonly HashSet<ReportNode> known = [];
    private readonly Dictionary<StatementId, Dictionary<SourceId, Report>> bySource = [];
    private readonly Dictionary<ReportId, bool> leadingOn = [];

    public StatementBook Book => book;

    /// <summary>The place of a report, from which the ways lead on.</summary>
    public ReportNode NodeOf(Report report) => Known(Node(report));

    /// <summary>The next source after a node.</summary>
    public ReportNode? Onward(ReportNode node) => node.Onward is { } edge ? Known(edge.To) : null;

    // Goes on while the source stays the same, and then sets all nodes on the way from the last one.
    private ReportNode Known(ReportNode start)
    {
        var path = new List<ReportNode>();
        var last = start;
        ReportEdge? edge = null;
        while (known.Add(last))
        {
            path.Add(last);
            edge = Earlier(last);
            if (edge is null || edge.To.SourceId != last.SourceId)
                break;
            last = edge.To;
        }

        if (path.Count == 0)
            return start;
        if (path[^1] == last && (edge is null || edge.To.SourceId != last.SourceId))
            last.Onward = edge;
        else if (path.Contains(last))
            last.IsCircle = true;
        foreach (var one in path)
            (one.Onward, one.Lost, one.IsCircle) = (last.Onward, last.Lost, last.IsCircle);
        return start;
    }

    /// <summary>
    /// Finds the next step. First choice is the earlier report from which the report was taken. Second is the source that the report
    /// cites, with its own report of the same statement. Third is the text of which the source is an edition or a part.
    /// </summary>
    private ReportEdge? Earlier(ReportNode one)
    {
        if (one.Report?.Through is { } through)
        {
            if (book.FindReport(through) is { } earlier)
                return new(Node(earlier), TraceStepKind.Through, one.Report.Citing == earlier.Source ? one.Report.CitedAs : null);
            one.Lost = through;
        }

        if (one.Report?.Citing is { } cited && cited != one.SourceId)
            return new(NodeIn(cited, one.Statement), TraceStepKind.Cited, one.Report.CitedAs);
        if ((one.Source?.EditionOf ?? one.Source?.PartOf) is not { } whole || whole == one.SourceId)
            return null;
        return new(NodeIn(whole, one.Statement), one.Source!.EditionOf is null ? TraceStepKind.Part : TraceStepKind.Edition, null);
    }

    private ReportNode Node(Report report)
    {
        if (!reports.TryGetValue(report.Id, out var node))
            reports.Add(report.Id, node = new(report.Source, book.FindSource(report.Source), report, report.Statement));
        return node;
    }

    private ReportNode NodeIn(SourceId source, StatementId statement)
    {
        if (ReportIn(source, statement) is { } report)
            return Node(report);
        if (!named.TryGetValue((source, statement), out var node))
            named.Add((source, statement), node = new(source, book.FindSource(source), null, statement));
        return node;
    }

    // When one source has several reports of the statement, prefers one that names where it comes from: the others repeat it.
    private Report? ReportIn(SourceId source, StatementId statement)
    {
        if (!bySource.TryGetValue(statement, out var inSources))
        {
            bySource.Add(statement, inSources = []);
            foreach (var one in book.ReportsOf(statement))
                if (!inSources.TryGetValue(one.Source, out var first) || (!LeadsOn(first) && LeadsOn(one)))
                    inSources[one.Source] = one;
        }

        return inSources.GetValueOrDefault(source);
    }

    // A report taken from another report of the same source leads further back only if that report does.
    private bool LeadsOn(Report report)
    {
        var path = new List<ReportId>();
        var leads = false;
        for (var next = report; next is not null && !leadingOn.TryGetValue(next.Id, out leads);)
        {
            path.Add(next.Id);
            leadingOn.Add(next.Id, false);
            var earlier = next.Through is { } through ? book.FindReport(through) : null;
            leads = (next.Citing is { } cited && cited != next.Source) || (earlier is not null && earlier.Source != next.Source);
            next = leads ? null : earlier;
        }

        foreach (var id in path)
            leadingOn[id] = leads;
        return leads;
    }
}
