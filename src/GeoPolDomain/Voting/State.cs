namespace GeoPolDomain.Voting;

/// <summary>What a search still needs of each demand, and how many seats of the class in hand have made no choice.</summary>
internal sealed record State(long[] Needed, int Left)
{
    /// <summary>The mark of a demand that is met whatever comes.</summary>
    public const long Met = long.MinValue;

    /// <summary>Whether all demands are met whatever comes.</summary>
    public bool IsMet => Needed.AsSpan().IndexOfAnyExcept(Met) < 0;

    public static IEqualityComparer<State> Comparer { get; } = EqualityComparer<State>.Create(
        static (left, right) => left!.Left == right!.Left && left.Needed.AsSpan().SequenceEqual(right.Needed),
        static state => HashCode.Combine(state.Left, Numbers.Comparer.GetHashCode(state.Needed)));

    /// <summary>
    /// Marks the demands that the rest meets for certain, so that all states that differ only there become one. Returns false when the rest
    /// cannot meet a demand.
    /// </summary>
    public bool TrySettle(Rest rest)
    {
        for (var i = 0; i < Needed.Length; i++)
        {
            if (Needed[i] == Met)
                continue;
            if (Needed[i] > rest.Most[i])
                return false;
            if (Needed[i] <= rest.Least[i])
                Needed[i] = Met;
        }

        return true;
    }

    /// <summary>How much room the rest leaves for the tightest demand, from 0 to 1.</summary>
    public double RoomIn(Rest rest)
    {
        var least = 1.0;
        for (var i = 0; i < Needed.Length; i++)
            if (Needed[i] != Met)
                least = Math.Min(least, (rest.Most[i] - Needed[i]) / (double)(rest.Most[i] - rest.Least[i]));
        return least;
    }
}

/// <summary>Compares lists of numbers item by item.</summary>
internal static class Numbers
{
    public static IEqualityComparer<long[]> Comparer { get; } = EqualityComparer<long[]>.Create(
        static (left, right) => left.AsSpan().SequenceEqual(right),
        static numbers =>
        {
            var hash = new HashCode();
            foreach (var number in numbers)
                hash.Add(number);
            return hash.ToHashCode();
        });
}
