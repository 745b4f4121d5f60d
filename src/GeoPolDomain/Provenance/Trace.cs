using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>A statement with its tellings, each followed back to the first source known.</summary>
public sealed class Trace
{
    private Trace(StatementId statementId, Statement? statement, ImmutableArray<ReportChain> tellings, ImmutableArray<ActorId> views, Trace? within)
    {
        StatementId = statementId;
        Statement = statement;
        Tellings = tellings;
        Views = views;
        Within = within;
    }

    /// <summary>The id of the statement.</summary>
    public StatementId StatementId { get; }

    /// <summary>The statement; null where the dataset does not hold it.</summary>
    public Statement? Statement { get; }

    /// <summary>Its tellings, those of the earliest published source first.</summary>
    public ImmutableArray<ReportChain> Tellings { get; }

    /// <summary>Those in whose view alone there are further tellings; ask again with each.</summary>
    public ImmutableArray<ActorId> Views { get; }

    /// <summary>The statement inside which it is told, traced as well; null where it was told by itself.</summary>
    public Trace? Within { get; }

    /// <summary>The earliest source known on any of the ways back: the one that was surely out first; null where no source is dated.</summary>
    public TraceStep? Earliest
    {
        get
        {
            TraceStep? earliest = null;
            foreach (var step in Tellings.SelectMany(telling => telling.Steps))
                if (step.Published is { } when && !(earliest?.Published!.LatestDay <= when.LatestDay))
                    earliest = step;
            return earliest;
        }
    }

    /// <summary>The statement and its ways back in words, and then the statement inside which it is told.</summary>
    public string Describe()
    {
        var lines = new List<string>();
        for (var trace = this; trace is not null; trace = trace.Within)
        {
            if (trace != this)
                lines.Add("told inside");
            lines.Add(trace.Statement?.Describe() ?? $"{trace.StatementId}: the dataset does not hold this statement");
            if (trace.Tellings.IsEmpty)
                lines.Add("no telling of it is recorded");
            lines.AddRange(trace.Tellings.Select(telling => telling.Describe()));
            if (!trace.Views.IsEmpty)
                lines.Add($"further tellings in the view of {string.Join(", ", trace.Views)}");
        }

        return string.Join('\n', lines);
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();

    /// <summary>The trace as W3C PROV-JSON.</summary>
    public string ToProv() => ProvJson.Of(this);

    // From the outermost inward, without recursion: statements are nested as deep as the data makes them.
    internal static Trace Of(StatementId id, ActorId? viewpoint, StatementBook book)
    {
        var nested = new Stack<StatementId>();
        var seen = new HashSet<StatementId>();
        for (var next = id; next is not null && seen.Add(next); next = book.Find(next)?.NestedIn)
            nested.Push(next);
        var trace = Of(nested.Pop(), viewpoint, book, null);
        while (nested.TryPop(out var inner))
            trace = Of(inner, viewpoint, book, trace);
        return trace;
    }

    private static Trace Of(StatementId id, ActorId? viewpoint, StatementBook book, Trace? within)
    {
        var tellings = book.ReportsOf(id)
            .Where(report => Viewpoints.Takes(report, viewpoint))
            .Select(report => ReportChain.Of(report, book))
            .OrderBy(telling => telling.Steps[0].Source?.Published?.EarliestDay ?? int.MaxValue)
            .ToImmutableArray();
        return new Trace(id, book.Find(id), tellings, Viewpoints.Left(book.ReportsOf(id), viewpoint), within);
    }
}
