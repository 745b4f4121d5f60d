using GeoPolDomain.Evidence;

namespace GeoPolDomain.Tests.House;

/// <summary>How the cost of an answer grows with the data, by what it allocates, which no other work on the machine changes.</summary>
internal static class Growth
{
    /// <summary>Work on four times the data allocates at most so many times as much: near to four, and far from sixteen.</summary>
    public const double NearLinear = 6;

    /// <summary>What the work allocates on four times the data, as a multiple of what it allocates on the data.</summary>
    /// <param name="size">The size of the data.</param>
    /// <param name="workOn">Makes the data of a size and returns the work on it. Making the data does not count.</param>
    public static double Of(int size, Func<int, Action> workOn)
    {
        workOn(size / 4)();
        return (double)Allocated(workOn(4 * size)) / Allocated(workOn(size));
    }

    // What other threads allocate would not be counted.
    private static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Shares.Alone(work);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
