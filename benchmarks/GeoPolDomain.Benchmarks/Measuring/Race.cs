using System.Collections.Immutable;
using System.Diagnostics;

namespace GeoPolDomain.Benchmarks.Measuring;

/// <summary>Measures contenders in turn, so that what disturbs the machine disturbs them all.</summary>
/// <param name="warmUps">How many rounds are not counted.</param>
/// <param name="rounds">How many rounds are counted.</param>
/// <param name="isByTheClock">Whether time spent waiting for a core counts: of other processes nobody knows how much that is.</param>
internal sealed class Race(int warmUps, int rounds, bool isByTheClock = false)
{
    // The compiler needs some calls and some time to finish its work on code that runs often.
    private static readonly TimeSpan ShortestWarmUp = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Every round starts with another contender, and every sample with a heap just collected. Time spent waiting for a core does not
    /// count, unless the race is by the clock.
    /// </summary>
    public ImmutableArray<Result> Run(ImmutableArray<Contender> contenders)
    {
        var samples = contenders.Select(_ => new List<(double, long)>()).ToArray();
        var begin = Stopwatch.GetTimestamp();
        for (var round = 0; round < warmUps || Stopwatch.GetElapsedTime(begin) < ShortestWarmUp; round++)
            foreach (var contender in contenders)
                Measure(contender);
        for (var round = 0; round < rounds; round++)
            for (var turn = 0; turn < contenders.Length; turn++)
            {
                var index = (round + turn) % contenders.Length;
                samples[index].Add(Measure(contenders[index]));
            }

        return [.. contenders.Zip(samples, Result.Of)];
    }

    private (double Milliseconds, long Bytes) Measure(Contender contender)
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
        contender.Drop?.Invoke();
        var lost = isByTheClock ? TimeSpan.Zero : Waiting.SoFar - waited;
        return ((elapsed - lost).TotalMilliseconds, bytes);
    }
}
