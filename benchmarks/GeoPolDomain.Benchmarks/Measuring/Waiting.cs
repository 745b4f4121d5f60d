using System.Globalization;

namespace GeoPolDomain.Benchmarks.Measuring;

/// <summary>
/// How long this thread was ready to run but had no core, because other processes had them (Linux; elsewhere nothing is known).
/// </summary>
internal static class Waiting
{
    private const string Account = "/proc/thread-self/schedstat";

    private static readonly bool IsKept = File.Exists(Account);

    /// <summary>Since the thread began.</summary>
    public static TimeSpan SoFar => IsKept
        ? TimeSpan.FromTicks(long.Parse(
            File.ReadAllText(Account).Split(' ')[1], CultureInfo.InvariantCulture) / TimeSpan.NanosecondsPerTick)
        : TimeSpan.Zero;
}
