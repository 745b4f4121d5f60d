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
        var seen = new HashSet<SourceId>();
        for (var next = report; next is not null; next = next.Through is { } earlier ? book.FindReport(earlier) : null)
        {
            if (!Add(next.Source, next))
                break;
            if (next.Citing is { } cited && next.Through is null)
                Add(cited, book.ReportsOf(next.Statement).FirstOrDefault(one => one.Source == cited));
        }

        return new Telling(report, steps.ToImmutable());

        // A chain that comes back to a source it has left is a circle of citations; it ends there.
        bool Add(SourceId id, Report? telling)
        {
            if (!seen.Add(id))
                return false;
            steps.Add(new TraceStep(id, book.FindSource(id), telling));
            return true;
        }
    }
}
