using System.Numerics;
using GeoPolDomain.Time;

namespace GeoPolDomain.Panels;

/// <summary>
/// Answers for rows (states) and columns (organizations or obligations), two bits each: whether the answer is yes, and whether it may
/// be yes.
/// </summary>
/// <remarks>
/// What two rows have in common is the AND of their bits. A layer holds the answers of one stretch of days in which nothing changes, so
/// that two rows have a column in common only where they have it on one and the same day.
/// </remarks>
internal sealed class TieBits(int rows, int columns)
{
    private const int Bits = 64;

    private readonly int words = (columns + Bits - 1) / Bits;
    private readonly List<(ulong[] Sure, ulong[] Possible)> layers = [];

    public void Set(int layer, int row, int column, Answer answer)
    {
        if (answer == Answer.No)
            return;
        while (layers.Count <= layer)
            layers.Add((new ulong[rows * words], new ulong[rows * words]));
        var (at, bit) = ((row * words) + (column / Bits), 1UL << (column % Bits));
        layers[layer].Possible[at] |= bit;
        if (answer == Answer.Yes)
            layers[layer].Sure[at] |= bit;
    }

    /// <summary>Returns how many columns two rows surely have, and may have, in common. Of one row with itself: how many it has.</summary>
    public (int Sure, int Possible) Shared(int one, int other)
    {
        var (sure, possible) = (0, 0);
        for (var word = 0; word < words; word++)
        {
            var (allSure, allPossible) = (0UL, 0UL);
            foreach (var layer in layers)
            {
                allSure |= layer.Sure[(one * words) + word] & layer.Sure[(other * words) + word];
                allPossible |= layer.Possible[(one * words) + word] & layer.Possible[(other * words) + word];
            }

            sure += BitOperations.PopCount(allSure);
            possible += BitOperations.PopCount(allPossible);
        }

        return (sure, possible);
    }

    /// <summary>Returns whether a row here and a row of other answers have a column in common on some day.</summary>
    public Answer Meets(int row, TieBits others, int other)
    {
        var both = Math.Min(layers.Count, others.layers.Count);
        var answer = Answer.No;
        for (var layer = 0; layer < both; layer++)
        {
            var (mine, theirs) = (layers[layer], others.layers[layer]);
            for (var word = 0; word < words; word++)
            {
                var (left, right) = ((row * words) + word, (other * words) + word);
                if ((mine.Possible[left] & theirs.Possible[right]) == 0)
                    continue;
                if ((mine.Sure[left] & theirs.Sure[right]) != 0)
                    return Answer.Yes;
                answer = Answer.Unknown;
            }
        }

        return answer;
    }

    /// <summary>
    /// Returns the least and the greatest Jaccard index of two rows in one layer: the columns in common as a part of all columns of either.
    /// Null when neither row may have any.
    /// </summary>
    public (double Least, double Most)? Jaccard(int one, int other)
    {
        var (surelyShared, perhapsShared, surelyAny, perhapsAny) = (0, 0, 0, 0);
        foreach (var layer in layers)
            for (var word = 0; word < words; word++)
            {
                var (left, right) = ((one * words) + word, (other * words) + word);
                surelyShared += BitOperations.PopCount(layer.Sure[left] & layer.Sure[right]);
                perhapsShared += BitOperations.PopCount(layer.Possible[left] & layer.Possible[right]);
                surelyAny += BitOperations.PopCount(layer.Sure[left] | layer.Sure[right]);
                perhapsAny += BitOperations.PopCount(layer.Possible[left] | layer.Possible[right]);
            }

        // The greatest index takes every doubtful column that both may have as shared, and no other doubtful column.
        var greatestAny = surelyAny + BothDoubtful(one, other);
        return perhapsAny == 0 ? null : ((double)surelyShared / perhapsAny, greatestAny == 0 ? 0 : (double)perhapsShared / greatestAny);
    }

    private int BothDoubtful(int one, int other)
    {
        var count = 0;
        foreach (var layer in layers)
            for (var word = 0; word < words; word++)
            {
                var (left, right) = ((one * words) + word, (other * words) + word);
                count += BitOperations.PopCount(
                    layer.Possible[left] & layer.Possible[right] & ~layer.Sure[left] & ~layer.Sure[right]);
            }

        return count;
    }
}
