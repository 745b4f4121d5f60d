using System.Collections.Immutable;

namespace GeoPolDomain.Benchmarks.Data;

/// <summary>Values of which a few are named often and most seldom (Zipf's law, exponent 1).</summary>
internal sealed class Pool<T>
{
    private readonly double[] upTo;

    public Pool(ImmutableArray<T> items)
    {
        Items = items;
        upTo = new double[items.Length];
        var sum = 0.0;
        for (var i = 0; i < items.Length; i++)
            upTo[i] = sum += 1.0 / (i + 1);
    }

    public ImmutableArray<T> Items { get; }

    public T Pick(Dice dice)
    {
        var found = Array.BinarySearch(upTo, dice.Fraction() * upTo[^1]);
        return Items[Math.Min(found < 0 ? ~found : found, Items.Length - 1)];
    }
}
