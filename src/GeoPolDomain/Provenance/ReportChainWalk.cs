using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>Follows one telling back, source by source.</summary>
internal sealed class ReportChainWalk(StatementBook book)
{
    private readonly ImmutableArray<TraceStep>.Builder steps = ImmutableArray.CreateBuilder<TraceStep>(2);
    private readonly HashSet<SourceId> sources = [];
    private readonly HashSet<ReportId> reports = [];
    private ReportId? lost;
    private SourceId? circle;

    public ReportChain From(Report report)
    {
        for (var next = Next.Of(report, TraceStepKind.Told); next is not null && Take(next); next = Earlier(next))
        {
        }

        AddWhatIsOnlyNamed();
        return new ReportChain(report, steps.ToImmutable(), circle, lost);
    }

    /// <summary>Takes a step; false where the way comes back to a report or a source it has left, for there it ends.</summary>
    private bool Take(Next next)
    {
        var isAgain = next.Report is not null && !reports.Add(next.Report.Id);
        if (sources.Add(next.Source))
            steps.Add(new TraceStep(next.Source, book.FindSource(next.Source), next.Report, next.Kind, next.CitedAs));
        else if (isAgain || steps[^1].SourceId != next.Source)
            circle = next.Source;
        return circle is null;
    }

    /// <summary>The earlier report through which it is told; else the source it names, with what that tells of the same statement; else the text of which the source is an edition or a part.</summary>
    private Next? Earlier(Next one)
    {
        if (one.Report?.Through is { } through)
        {
            if (book.FindReport(through) is { } earlier)
                return Next.Of(earlier, TraceStepKind.Through, one.Report.Citing == earlier.Source ? one.Report.CitedAs : null);
            lost = through;
        }

        if (one.Report?.Citing is { } cited && cited != one.Source)
            return new Next(cited, TellingIn(cited, one.Statement), TraceStepKind.Cited, one.Report.CitedAs, one.Statement);
        var told = book.FindSource(one.Source);
        if ((told?.EditionOf ?? told?.PartOf) is not { } whole || whole == one.Source)
            return null;
        return new Next(whole, TellingIn(whole, one.Statement), told!.EditionOf is null ? TraceStepKind.Part : TraceStepKind.Edition, null, one.Statement);
    }

    // Of several tellings in one source, one that says where it is from: the others repeat it.
    private Report? TellingIn(SourceId source, StatementId statement)
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

    // A report told through another one of the same source leads on only where that one does.
    private bool LeadsOn(Report report)
    {
        var seen = new HashSet<ReportId>();
        for (var next = report; next is not null && seen.Add(next.Id); next = next.Through is { } through ? book.FindReport(through) : null)
            if (next.Source != report.Source || (next.Citing is { } cited && cited != report.Source))
                return true;
        return false;
    }

    // What the tellings on the way name themselves, and no earlier report leads to.
    private void AddWhatIsOnlyNamed()
    {
        for (var i = 0; i < steps.Count; i++)
            if (steps[i].Report is { Citing: { } cited } report && sources.Add(cited))
                steps.Add(new TraceStep(cited, book.FindSource(cited), null, TraceStepKind.Cited, report.CitedAs));
    }

    private sealed record Next(SourceId Source, Report? Report, TraceStepKind Kind, string? CitedAs, StatementId Statement)
    {
        public static Next Of(Report report, TraceStepKind kind, string? citedAs = null) => new(report.Source, report, kind, citedAs, report.Statement);
    }
}
