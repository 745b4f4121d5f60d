using System.Collections.Immutable;
using System.Numerics;

namespace GeoPolDomain.Power;

/// <summary>Finds the minimal winning coalitions of a game, the smallest first. Voters of one class stand for each other.</summary>
internal sealed class CoalitionSearch
{
    private const int MostSteps = 100_000;

    private readonly SimpleGame game;
    private readonly int[] left;
    private readonly long[][][] heaviest;
    private readonly int[] chosen;
    private readonly List<ImmutableArray<int>> found = [];
    private int limit;
    private int steps;

    public CoalitionSearch(SimpleGame game)
    {
        this.game = game;
        chosen = new int[game.Classes.Length];
        left = new int[game.Classes.Length + 1];
        for (var i = game.Classes.Length - 1; i >= 0; i--)
            left[i] = left[i + 1] + game.Classes[i].Count;
        heaviest = [.. Enumerable.Range(0, left.Length).Select(first => game.Gates.Select(gate => Heaviest(gate, first)).ToArray())];
    }

    /// <summary>The number of minimal winning coalitions that the search came upon.</summary>
    public BigInteger Count { get; private set; }

    /// <summary>The size of the smallest winning coalition. Null when the search did not find it.</summary>
    public int? Fewest { get; private set; }

    /// <summary>Whether the search came upon all of them.</summary>
    public bool IsComplete => steps <= MostSteps;

    /// <summary>
    /// Finds up to so many lists of the number of voters of each class. One list stands for the coalitions that differ only by like voters.
    /// </summary>
    public IReadOnlyList<ImmutableArray<int>> Find(int most)
    {
        limit = most;
        for (var size = 0; size <= left[0] && IsComplete; size++)
            Extend(0, size, new long[game.Gates.Length]);
        return found;
    }

    private void Extend(int index, int more, long[] sums)
    {
        if (++steps > MostSteps)
            return;
        if (more == 0)
        {
            if (game.Wins(sums) && IsMinimal(sums))
                Add();
            return;
        }

        // A coalition that wins already has no larger one that is minimal; one that cannot win any more has none at all.
        if (more > left[index] || game.Wins(sums) || !CanWin(index, more, sums))
            return;
        var least = Math.Max(0, more - left[index + 1]);
        for (var count = Math.Min(more, game.Classes[index].Count); count >= least && IsComplete; count--)
        {
            chosen[index] = count;
            var next = (long[])sums.Clone();
            for (var gate = 0; gate < next.Length; gate++)
                next[gate] += count * game.Gates[gate].Weights[index];
            Extend(index + 1, more - count, next);
        }

        chosen[index] = 0;
    }

    // At best, each gate gets the heaviest voters that are left.
    private bool CanWin(int index, int more, long[] sums)
    {
        Span<long> best = stackalloc long[sums.Length];
        for (var gate = 0; gate < sums.Length; gate++)
            best[gate] = sums[gate] + heaviest[index][gate][more];
        return game.Wins(best);
    }

    private bool IsMinimal(long[] sums)
    {
        Span<long> without = stackalloc long[sums.Length];
        for (var one = 0; one < chosen.Length; one++)
        {
            if (chosen[one] == 0)
                continue;
            for (var gate = 0; gate < sums.Length; gate++)
                without[gate] = sums[gate] - game.Gates[gate].Weights[one];
            if (game.Wins(without))
                return false;
        }

        return true;
    }

    private void Add()
    {
        Fewest ??= chosen.Sum();
        Count += Coalition.WaysTo(chosen, game.Classes);
        if (found.Count < limit)
            found.Add([.. chosen]);
    }

    private long[] Heaviest(Gate gate, int first)
    {
        var weights = Enumerable.Range(first, game.Classes.Length - first)
            .OrderByDescending(one => gate.Weights[one])
            .SelectMany(one => Enumerable.Repeat(gate.Weights[one], game.Classes[one].Count));
        var sums = new List<long> { 0 };
        foreach (var weight in weights)
            sums.Add(sums[^1] + weight);
        return [.. sums];
    }
}
