using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Tests.Provenance;

/// <summary>Follows the chain of one report back, source by source: the slow rule, which is easy to check by eye.</summary>
internal sealed class SlowChain(StatementBook book)
{
    private readonly ImmutableArray<TraceStep>.Builder steps = ImmutableArray.CreateBuilder<TraceStep>(2);
    private readonly HashSet<SourceId> sources = [];
    private readonly HashSet<ReportId> reports = [];
    private ReportId? lost;
    private SourceId? circle;

    public ImmutableArray<TraceStep> Steps => steps.ToImmutable();

    public SourceId? Circle => circle;

    public ReportId? Lost => lost;

    public SlowChain From(Report report)
    {
        for (var next = Next.Of(report, TraceStepKind.Told); next is not null && Take(next); next = Earlier(next))
        {
        }

        AddWhatIsOnlyNamed();
        return this;
    }

    /// <summary>
    /// Adds a step to the chain. Returns false when the chain returns to a report or source that it has already left, because the chain
    /// ends there.
    /// </summary>
    private bool Take(Next next)
    {
        var isAgain = next.Report is not null && !reports.Add(next.Report.Id);
        if (sources.Add(next.Source))
            steps.Add(new TraceStep(next.Source, book.FindSource(next.Source), next.Report, next.Kind, next.CitedAs));
        else if (isAgain || steps[^1].SourceId != next.Source)
            circle = next.Source;
        return circle is null;
    }

    /// <summary>
    /// Finds the next step. First choice is the earlier report from which the report was taken. Second is the source that the report
    /// cites, with its own report of the same statement. Third is the text of which the source is an edition or a part.
    /// </summary>
    private Next? Earlier(Next one)
    {
        if (one.Report?.Through is { } through)
        {
            if (book.FindReport(through) is { } earlier)
                return Next.Of(earlier, TraceStepKind.Through, one.Report.Citing == earlier.Source ? one.Report.CitedAs : null);
            lost = through;
        }

        if (one.Report?.Citing is { } cited && cited != one.Source)
            return new Next(cited, ReportIn(cited, one.Statement), TraceStepKind.Cited, one.Report.CitedAs, one.Statement);
        var source = book.FindSource(one.Source);
        if ((source?.EditionOf ?? source?.PartOf) is not { } whole || whole == one.Source)
            return null;
        var kind = source!.EditionOf is null ? TraceStepKind.Part : TraceStepKind.Edition;
        return new Next(whole, ReportIn(whole, one.Statement), kind, null, one.Statement);
    }

    // When one source has several reports of the statement, prefers one that names where it comes from: the others repeat it.
    private Report? ReportIn(SourceId source, StatementId statement)
    {
        Report? first = null;
        foreach (var one in book.ReportsOf(statement))
            if (one.Source == source)
            {
                if (LeadsOn(one))
                    return one;
                first ??= one;
            }

        return first;
    }

    // A report taken from another report of the same source leads further back only if that report does.
    private bool LeadsOn(Report report)
    {
        var seen = new HashSet<ReportId>();
        for (var next = report; next is not null && seen.Add(next.Id); next = next.Through is { } through ? book.FindReport(through) : null)
            if (next.Source != report.Source || (next.Citing is { } cited && cited != report.Source))
                return true;
        return false;
    }

    // Adds the sources that reports in the chain cite and that no earlier report leads to.
    private void AddWhatIsOnlyNamed()
    {
        for (var i = 0; i < steps.Count; i++)
            if (steps[i].Report is { Citing: { } cited } report && sources.Add(cited))
                steps.Add(new TraceStep(cited, book.FindSource(cited), null, TraceStepKind.Cited, report.CitedAs));
    }

    private sealed record Next(SourceId Source, Report? Report, TraceStepKind Kind, string? CitedAs, StatementId Statement)
    {
        public static Next Of(Report report, TraceStepKind kind, string? citedAs = null) =>
            new(report.Source, report, kind, citedAs, report.Statement);
    }
}
