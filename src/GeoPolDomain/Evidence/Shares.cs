using System.Runtime.ExceptionServices;

namespace GeoPolDomain.Evidence;

/// <summary>
/// Divides work on many things among the processors. Each share is a range, so that the results keep the order of the things.
/// </summary>
internal static class Shares
{
    // Fewer things are done before other threads have started.
    private const int Fewest = 2_000;

    // Shares are not all equally heavy, so a processor that is done early takes another one.
    private const int ForEachProcessor = 4;

    /// <summary>Does the work for all ranges, which together go from 0 up to the count.</summary>
    public static void Do(int count, Action<int, int> work) => Of<object?>(count, (from, to) =>
    {
        work(from, to);
        return null;
    });

    /// <summary>Does the work for all ranges, and returns what comes of them in the order of the ranges.</summary>
    public static TResult[] Of<TResult>(int count, Func<int, int, TResult> work)
    {
        if (count < Fewest || Environment.ProcessorCount == 1)
            return [work(0, count)];
        var results = new TResult[Environment.ProcessorCount * ForEachProcessor];
        try
        {
            Parallel.For(0, results.Length, share => results[share] = work(Start(share), Start(share + 1)));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return results;

        int Start(int share) => (int)((long)count * share / results.Length);
    }
}
