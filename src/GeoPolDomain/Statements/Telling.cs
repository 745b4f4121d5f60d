using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>One telling of a statement, followed from the source that tells it back to the first source known.</summary>
public sealed class Telling
{
    private Telling(Report report, ImmutableArray<TraceStep> steps)
    {
        Report = report;
        Steps = steps;
    }

    /// <summary>The report it starts from.</summary>
    public Report Report { get; }

    /// <summary>The way back: the telling source first, the earliest one named last.</summary>
    public ImmutableArray<TraceStep> Steps { get; }

    /// <summary>Whether the way ends at a source whose outlet is known.</summary>
    public bool ReachesKnownOutlet => Steps[^1].IsOutletKnown;

    internal static Telling Of(Report report, StatementBook book)
    {
        var steps = ImmutableArray.CreateBuilder<TraceStep>();
        var sources = new HashSet<SourceId>();
        var reports = new HashSet<ReportId>();
        // A way that comes back to a report it has left is a circle of citations; it ends there.
        for (var next = report; next is not null && reports.Add(next.Id); next = Earlier(next, book))
            Add(next.Source, next);
        // What the tellings on the way name themselves, and no earlier report leads to.
        foreach (var passed in steps.ToArray())
            if (passed.Report?.Citing is { } cited)
                Add(cited, null);
        return new Telling(report, steps.ToImmutable());

        void Add(SourceId id, Report? telling)
        {
            if (sources.Add(id))
                steps.Add(new TraceStep(id, book.FindSource(id), telling));
        }
    }

    /// <summary>The earlier report through which it is told; else what the source it names tells of the same statement.</summary>
    private static Report? Earlier(Report report, StatementBook book) =>
        (report.Through is { } through ? book.FindReport(through) : null)
        ?? (report.Citing is { } cited ? book.ReportsOf(report.Statement).FirstOrDefault(one => one.Source == cited) : null);
}
