using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Provenance;

/// <summary>A statement with its reports, each followed back to the first known source.</summary>
public sealed class Trace
{
    private Trace(
        StatementId statementId,
        Statement? statement,
        ImmutableArray<ReportChain> chains,
        ImmutableArray<ActorId> views,
        Trace? within)
    {
        StatementId = statementId;
        Statement = statement;
        Chains = chains;
        Views = views;
        Within = within;
    }

    /// <summary>The id of the statement.</summary>
    public StatementId StatementId { get; }

    /// <summary>The statement. Null when the dataset does not hold it.</summary>
    public Statement? Statement { get; }

    /// <summary>The chains of the statement's reports. The report in the earliest published source comes first.</summary>
    public ImmutableArray<ReportChain> Chains { get; }

    /// <summary>The actors in whose own view further reports exist. Ask again with each of them as the viewpoint.</summary>
    public ImmutableArray<ActorId> Views { get; }

    /// <summary>The trace of the outer statement that relays this statement. Null when no outer statement is recorded.</summary>
    public Trace? Within { get; }

    /// <summary>
    /// The step with the earliest source of all chains, by the last day on which each source can have been published. Null when no source
    /// is dated.
    /// </summary>
    public TraceStep? Earliest
    {
        get
        {
            TraceStep? earliest = null;
            foreach (var step in Chains.SelectMany(chain => chain.Steps))
                if (step.Published is { } when && !(earliest?.Published!.LatestDay <= when.LatestDay))
                    earliest = step;
            return earliest;
        }
    }

    /// <summary>Describes the statement and its chains in words, then the outer statement that relays it.</summary>
    public string Describe()
    {
        var lines = new List<string>();
        for (var trace = this; trace is not null; trace = trace.Within)
        {
            if (trace != this)
                lines.Add("told inside");
            lines.Add(trace.Statement?.Describe() ?? $"{trace.StatementId}: the dataset does not hold this statement");
            if (trace.Chains.IsEmpty)
                lines.Add("no report of it is recorded");
            lines.AddRange(trace.Chains.Select(chain => chain.Describe()));
            if (!trace.Views.IsEmpty)
                lines.Add($"further reports in the view of {string.Join(", ", trace.Views)}");
        }

        return string.Join('\n', lines);
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();

    /// <summary>Writes the trace as W3C PROV-JSON.</summary>
    public string ToProv() => ProvJson.Of(this);

    // Works from the outermost statement inward and without recursion, because the data decides how deep statements are nested.
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
        var chains = book.ReportsOf(id)
            .Where(report => Viewpoints.Takes(report, viewpoint))
            .Select(report => ReportChain.Of(report, book))
            .OrderBy(chain => chain.Steps[0].Source?.Published is null)
            .ThenBy(chain => chain.Steps[0].Source?.Published, EdtfValue.SortOrder!)
            .ToImmutableArray();
        return new Trace(id, book.Find(id), chains, Viewpoints.Left(book.ReportsOf(id), viewpoint), within);
    }
}
