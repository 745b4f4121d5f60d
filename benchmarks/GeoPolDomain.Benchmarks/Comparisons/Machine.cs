using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>Where it was measured.</summary>
internal static class Machine
{
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1L << 30)} GiB; "
            + $"{RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}; "
                + $"{(GCSettings.IsServerGC ? "server" : "workstation")} garbage collector");

    private static string Processor()
    {
        const string list = "/proc/cpuinfo";
        var model = File.Exists(list) ? File.ReadLines(list)
            .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return model?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
