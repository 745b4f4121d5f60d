using System.Collections.Immutable;
using System.Diagnostics;

namespace GeoPolDomain.Benchmarks.Measuring;

/// <summary>Measures contenders in turn, so that what disturbs the machine disturbs them all.</summary>
internal sealed class Race(int warmUps, int rounds)
{
    /// <summary>
    /// Every round starts with another contender, and every sample with a heap just collected. Time spent waiting for a core does not
    /// count.
    /// </summary>
    public ImmutableArray<Result> Run(ImmutableArray<Contender> contenders)
    {
        var samples = contenders.Select(_ => new List<(double, long)>()).ToArray();
        for (var round = 0; round < warmUps + rounds; round++)
            for (var turn = 0; turn < contenders.Length; turn++)
            {
                var index = (round + turn) % contenders.Length;
                var sample = Measure(contenders[index]);
                if (round >= warmUps)
                    samples[index].Add(sample);
            }

        return [.. contenders.Zip(samples, Result.Of)];
    }

    private static (double Milliseconds, long Bytes) Measure(Contender contender)
    {
        contender.Prepare?.Invoke();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var waited = Waiting.SoFar;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.GetTimestamp();
        var held = contender.Run();
        var elapsed = Stopwatch.GetElapsedTime(clock);
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        GC.KeepAlive(held);
        return ((elapsed - (Waiting.SoFar - waited)).TotalMilliseconds, bytes);
    }
}
