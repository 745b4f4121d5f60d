namespace GeoPolDomain.Power;

/// <summary>The sums that some voters can reach by one gate.</summary>
/// <param name="Most">The sum of all of them.</param>
/// <param name="Each">Every sum up to the quota, in order; null when there are too many.</param>
internal sealed record ReachableSums(long Most, long[]? Each)
{
    private const int MostSums = 1 << 15;

    public static ReachableSums Nothing { get; } = new(0, [0]);

    /// <summary>The least sum that is enough: all needs between two sums are one.</summary>
    public long LeastFrom(long needed)
    {
        if (needed is CoalitionDiagram.Met or CoalitionDiagram.Failed)
            return needed;
        if (needed > Most)
            return CoalitionDiagram.Failed;
        if (Each is null)
            return needed;
        var index = Array.BinarySearch(Each, needed);
        return index >= 0 ? needed : Each[~index];
    }

    public ReachableSums With(long weight, long quota)
    {
        if (Each is null || weight == 0)
            return this with { Most = Most + weight };
        var merged = new List<long>(Each.Length * 2);
        var (low, high) = (0, 0);
        while (low < Each.Length || high < Each.Length)
        {
            var one = low < Each.Length ? Each[low] : long.MaxValue;
            var other = high < Each.Length ? Each[high] + weight : long.MaxValue;
            low += one <= other ? 1 : 0;
            high += other <= one ? 1 : 0;
            merged.Add(Math.Min(one, other));
            if (merged[^1] >= quota)
                break;
        }

        return new(Most + weight, merged.Count > MostSums ? null : [.. merged]);
    }
}
