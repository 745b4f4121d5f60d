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

    // Of the thread that asks, so that threads that ask at the same time do not disturb each other.
    [ThreadStatic]
    private static bool isAlone;

    /// <summary>Does the work for all ranges, which together go from 0 up to the count.</summary>
    public static void Do(int count, Action<int, int> work) => Of<object?>(count, (from, to) =>
    {
        work(from, to);
        return null;
    });

    /// <summary>Does the work for all ranges, and returns what comes of them in the order of the ranges.</summary>
    public static TResult[] Of<TResult>(int count, Func<int, int, TResult> work)
    {
        if (!PaysFor(count))
            return [work(0, count)];
        var results = new TResult[Environment.ProcessorCount * ForEachProcessor];
        DoEach(results.Length, count, share => results[share] = work(Start(share), Start(share + 1)));
        return results;

        int Start(int share) => (int)((long)count * share / results.Length);
    }

    /// <summary>Does the work for each part of the things.</summary>
    /// <remarks>When it fails, the exception is that of the first part that fails, as if the parts were done one after another.</remarks>
    /// <param name="parts">The number of parts.</param>
    /// <param name="count">How many things there are in all parts.</param>
    /// <param name="work">The work for the part with a number from 0.</param>
    public static void DoEach(int parts, int count, Action<int> work)
    {
        if (!PaysFor(count))
        {
            for (var part = 0; part < parts; part++)
                work(part);
            return;
        }

        var failures = new Exception?[parts];
        Parallel.For(0, parts, (part, loop) =>
        {
            try
            {
                work(part);
            }
            catch (Exception failure)
            {
                // The parts before this one are still done.
                failures[part] = failure;
                loop.Break();
            }
        });
        if (Array.Find(failures, static failure => failure is not null) is { } first)
            ExceptionDispatchInfo.Throw(first);
    }

    /// <summary>Does work for which this thread divides nothing, so that what the work costs can be counted on this thread.</summary>
    public static void Alone(Action work)
    {
        isAlone = true;
        try
        {
            work();
        }
        finally
        {
            isAlone = false;
        }
    }

    private static bool PaysFor(int count) => count >= Fewest && Environment.ProcessorCount > 1 && !isAlone;
}
