using System.Collections.Immutable;
using GeoPolDomain.Provenance;
using TraceAnswer = GeoPolDomain.Provenance.Trace;

namespace GeoPolDomain.Cli.Output;

/// <summary>Cuts a trace to so many steps, and so far out as a reader of JSON can follow.</summary>
internal sealed class TraceCut(int steps)
{
    // Readers of JSON commonly stop at a depth of 64, and the steps of a statement lie five below it.
    private const int MostOuter = 50;

    private int left = steps;
    private int outer;

    /// <summary>Whether nothing more is shown.</summary>
    public bool IsEnd => left <= 0;

    /// <summary>The chains to show, each with its first steps. The caller must go through them before it asks further.</summary>
    public IEnumerable<(ReportChain Chain, ImmutableArray<TraceStep> Steps)> Of(IEnumerable<ReportChain> chains)
    {
        foreach (var chain in chains)
        {
            if (IsEnd)
                yield break;
            var first = chain.FirstSteps(left);
            left -= first.Length;
            yield return (chain, first);
        }
    }

    /// <summary>The trace of the outer statement, or null if there is none or it is not shown.</summary>
    public TraceAnswer? Outer(TraceAnswer trace) => trace.Within is { } within && !IsEnd && outer++ < MostOuter ? within : null;

    /// <summary>How many outer statements a trace has.</summary>
    public static int CountOuter(TraceAnswer trace)
    {
        var count = 0;
        for (var next = trace.Within; next is not null; next = next.Within)
            count++;
        return count;
    }
}
