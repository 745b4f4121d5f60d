using System.Globalization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Provenance;

/// <summary>The sources that cite each other in a circle, with a reason for each, at most so many reasons.</summary>
/// <remarks>
/// Every chain in a circle has a reason for each of its sources, so the reasons would grow with the square of the circle. Beyond the limit
/// each source is still joined with the others, once and without a reason.
/// </remarks>
internal sealed class CircleReasons(int most)
{
    private readonly ChainSweep sweep = new();
    private int told;
    private long leftOut;

    /// <summary>A reason that says how many are left out, if any are.</summary>
    public IEnumerable<Reason> LeftOut => leftOut == 0
        ? []
        : [new(string.Create(CultureInfo.InvariantCulture, $"and {leftOut} more ways in which sources cite each other in a circle"))];

    /// <summary>The sources of a chain that comes back, which count as one with its origin.</summary>
    public IEnumerable<(SourceId Source, Reason? Reason)> Of(ReportChain chain, SourceId origin)
    {
        if (told < most)
        {
            foreach (var step in chain.InOrder)
            {
                told++;
                yield return (
                    step.SourceId,
                    new Reason($"{step.SourceId} and {origin} cite each other in a circle", chain.Report));
            }
        }
        else
        {
            leftOut += chain.Start.Depth - chain.Start.Stop;
            if (chain.Start.NamesAside)
                foreach (var step in chain.InOrder)
                    yield return (step.SourceId, null);
        }

        foreach (var swept in sweep.Of(chain.Start))
            if (told >= most)
            {
                yield return (swept.Place.Node.SourceId, null);
                if (swept.From is { } from)
                    yield return (from.Node.SourceId, null);
            }
    }
}
