using GeoPolDomain.Benchmarks.Measuring;
using GeoPolDomain.Reference;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>What it costs to read the embedded dataset <c>world</c>, as the first use of <see cref="ReferenceData.World"/> does.</summary>
/// <remarks>
/// The goal is for a program such as <c>geopol</c>, which runs without the concurrent collector: <c>DOTNET_gcConcurrent=0</c>. With it, a
/// collection that happens to come within the load, or does not, decides the time.
/// </remarks>
internal static class LoadingWorld
{
    public static Comparison Of(Race race)
    {
        using var text = new MemoryStream();
        using (var parts = WorldParts.OpenAll())
            parts.CopyTo(text);
        var lines = text.ToArray();
        var results = race.Run(
        [
            new(Scan.Name, () => Scan.Lines(lines)),
            new("**GeoPolDomain**, all parts as one dataset", WorldParts.ReadAll),
            new("… one organization with what it names", () => WorldParts.TryReadOf("nato", out var nato) ? nato : null),
        ]);
        var (scan, world) = (results[0], results[1]);
        return new(
            "Loading the world",
            Table.OfThroughput(lines.Length, lines.Count(one => one == (byte)'\n'), [scan], scan).Write(results),
            IsConcurrent ? [] : [Gate.AtMost("loading the world: time against the scan", world.Median / scan.Median, 3)]);
    }

    private static bool IsConcurrent => GC.GetConfigurationVariables()["ConcurrentGC"] is true;
}
