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
    /// The chains to which no other chain leads. All other chains are the later part of one of these. A chain that comes back in a circle
    /// is always among them, because each chain of a circle is a part of the others.
    /// </summary>
    public ImmutableArray<ReportChain> FullChains
    {
        get
        {
            var sweep = new ChainSweep();
            var later = new HashSet<ReportId>();
            foreach (var chain in Chains)
                foreach (var swept in sweep.Of(chain.Start))
                    if (swept.From is not null && swept.Place.Node.Report is { } report)
                        later.Add(report.Id);
            return [.. Chains.Where(one => one.Start.IsCircle || !later.Contains(one.Report.Id))];
        }
    }

    /// <summary>
    /// The step with the earliest source of all chains, by the last day on which each source can have been published. Null when no source
    /// is dated.
    /// </summary>
    public TraceStep? Earliest
    {
        get
        {
            TraceStep? earliest = null;
            var sweep = new ChainSweep();
            foreach (var chain in Chains)
                foreach (var step in sweep.NewSteps(chain))
                    if (step.Published is { } when && !(earliest?.Published!.LatestDay <= when.LatestDay))
                        earliest = step;
            return earliest;
        }
    }

    /// <summary>
    /// Describes the statement and its chains in words, then the outer statement that relays it. At most
    /// <see cref="ReportChain.MostSteps"/> steps are told.
    /// </summary>
    public string Describe() => Describe(ReportChain.MostSteps);

    /// <summary>
    /// Describes the statement and its chains in words, with at most so many steps of all chains. A last line then says how many more ways
    /// lead to the statement and to the outer statements.
    /// </summary>
    public string Describe(int steps)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        var lines = new List<string>();
        var left = steps;
        var trace = this;
        for (; trace is not null && left > 0; trace = trace.Within)
        {
            if (trace != this)
                lines.Add("told inside");
            lines.Add(trace.Statement?.Describe() ?? $"{trace.StatementId}: the dataset does not hold this statement");
            if (trace.Chains.IsEmpty)
            {
                lines.Add("no report of it is recorded");
                left--;
            }

            var told = 0;
            for (; told < trace.Chains.Length && left > 0; told++)
                foreach (var (text, count) in trace.Chains[told].Lines(left))
                {
                    lines.Add(text);
                    left -= count;
                }

            if (told < trace.Chains.Length)
                lines.Add($"and {trace.Chains.Length - told} more ways");
            if (!trace.Views.IsEmpty)
                lines.Add($"further reports in the view of {string.Join(", ", trace.Views)}");
        }

        var outer = 0;
        for (; trace is not null; trace = trace.Within)
            outer++;
        if (outer > 0)
            lines.Add($"told inside {outer} more statements");
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
        var graph = new ReportGraph(book);
        var reports = nested.Select(one => book.ReportsOf(one).Where(report => Viewpoints.Takes(report, viewpoint)).ToList()).ToList();
        var forest = new ReportForest(graph, reports.SelectMany(one => one).Select(graph.NodeOf));
        Trace? trace = null;
        for (var i = 0; nested.TryPop(out var inner); i++)
        {
            var chains = reports[i].Select(one => new ReportChain(one, forest.PlaceOf(graph.NodeOf(one)), book));
            trace = Of(inner, viewpoint, chains, book, trace);
        }

        return trace!;
    }

    private static Trace Of(StatementId id, ActorId? viewpoint, IEnumerable<ReportChain> chains, StatementBook book, Trace? within) => new(
        id,
        book.Find(id),
        [
            .. chains.OrderBy(chain => chain.First.Source?.Published is null)
                .ThenBy(chain => chain.First.Source?.Published, EdtfValue.SortOrder!),
        ],
        Viewpoints.Left(book.ReportsOf(id), viewpoint),
        within);
}
