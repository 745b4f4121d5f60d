using System.Numerics;

namespace GeoPolDomain.Evidence;

/// <summary>
/// Gives the same number to things that are equal in some respect. The groups have numbers in the order of their first things.
/// </summary>
internal sealed class GroupNumbers
{
    /// <summary>The hash code of a thing that belongs to no group.</summary>
    public const long None = -1;

    /// <summary>Groups things.</summary>
    /// <param name="count">The number of things.</param>
    /// <param name="hashOf">
    /// The hash code of each thing, from <see cref="Combine"/>; <see cref="None"/> when it belongs to no group.
    /// </param>
    /// <param name="areEqual">Whether two things with the same hash code belong together.</param>
    public GroupNumbers(int count, Func<int, long> hashOf, Func<int, int, bool> areEqual)
    {
        var hashes = new long[count];
        Shares.Do(count, (from, to) =>
        {
            for (var i = from; i < to; i++)
                hashes[i] = hashOf(i);
        });
        var slots = new long[BitOperations.RoundUpToPowerOf2((uint)count * 2 + 2)];
        Of = new int[count];
        var firsts = new List<int>();
        for (var i = 0; i < count; i++)
        {
            if (hashes[i] == None)
            {
                Of[i] = -1;
                continue;
            }

            // A slot holds half of the hash code, and the number of the group plus one.
            var (at, high) = ((uint)hashes[i] & (uint)(slots.Length - 1), hashes[i] & ~0xFFFF_FFFFL);
            for (; slots[at] != 0; at = (at + 1) & (uint)(slots.Length - 1))
                if ((slots[at] & ~0xFFFF_FFFFL) == high && areEqual(firsts[(int)slots[at] - 1], i))
                    break;
            if (slots[at] == 0)
            {
                firsts.Add(i);
                Sizes.Add(0);
                slots[at] = high | (uint)firsts.Count;
            }

            Of[i] = (int)slots[at] - 1;
            Sizes[Of[i]]++;
        }
    }

    /// <summary>The number of the group of each thing; -1 when it belongs to none.</summary>
    public int[] Of { get; }

    /// <summary>How many things each group has.</summary>
    public List<int> Sizes { get; } = [];

    /// <summary>The hash code of two things together. It is never <see cref="None"/>.</summary>
    public static long Combine(long one, long other)
    {
        var mixed = (ulong)one * 0x9E3779B97F4A7C15 ^ BitOperations.RotateLeft((ulong)other * 0xBF58476D1CE4E5B9, 31);
        mixed = (mixed ^ (mixed >> 29)) * 0x94D049BB133111EB;
        return (long)((mixed ^ (mixed >> 32)) >> 1);
    }
}
