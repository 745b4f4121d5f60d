namespace GeoPolDomain.Tests.House;

/// <summary>What code allocates on its own thread.</summary>
internal static class Allocation
{
    private const int Tries = 50;

    /// <summary>The fewest bytes of many tries.</summary>
    /// <remarks>
    /// The runtime allocates on the thread too, where it compiles a method anew or fills a cache; when it does so is chance. It does not do
    /// so every time, while code that allocates does: the least of many tries is what the code itself allocates.
    /// </remarks>
    public static long Of(Action work, int tries = Tries)
    {
        work();
        var least = long.MaxValue;
        for (var i = 0; i < tries && least > 0; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
