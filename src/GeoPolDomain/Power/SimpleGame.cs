using System.Collections.Immutable;

namespace GeoPolDomain.Power;

/// <summary>
/// Which coalitions win: those with which the motion is adopted when their voters vote for and all other open voters vote against.
/// </summary>
/// <param name="Classes">The open voters, those alike in one class.</param>
/// <param name="Gates">The majorities that a coalition can reach.</param>
/// <param name="Tree">Which majorities a winning coalition reaches.</param>
internal sealed record SimpleGame(ImmutableArray<VoterClass> Classes, ImmutableArray<Gate> Gates, GameTree Tree)
{
    /// <summary>The number of open voters.</summary>
    public int Count => Classes.Sum(one => one.Count);

    /// <summary>Whether a coalition with these sums, one for each gate, wins.</summary>
    public bool Wins(ReadOnlySpan<long> sums) => Tree.Holds(Gates.AsSpan(), sums);

    /// <summary>The sums of a coalition of all open voters but one voter of a class.</summary>
    public long[] SumsWithout(int classIndex) => [.. Gates.Select(gate => gate.Sum(Classes) - gate.Weights[classIndex])];

    /// <summary>The sums of a coalition of so many voters, where all voters are of one class.</summary>
    public long[] SumsOf(int size) => [.. Gates.Select(gate => gate.Weights[0] * size)];

    /// <summary>
    /// The game of blocking: a coalition wins it when the motion is not adopted although all voters outside the coalition vote for.
    /// </summary>
    public SimpleGame Dual() => this with
    {
        Gates = [.. Gates.Select(gate => gate with { Quota = gate.Sum(Classes) - gate.Quota + 1 })],
        Tree = Tree.Dual(),
    };
}

/// <summary>Open voters that count alike everywhere in a rule.</summary>
/// <param name="Voters">The indexes of those known by name.</param>
/// <param name="Unnamed">The number of those not known by name.</param>
internal sealed record VoterClass(ImmutableArray<int> Voters, int Unnamed)
{
    public int Count => Voters.Length + Unnamed;
}

/// <summary>A weighted majority: a coalition reaches it when the weights of its voters sum to the quota.</summary>
/// <param name="Weights">The weight of a voter of each class, never negative.</param>
/// <param name="Quota">The sum that is enough, more than 0 and at most the sum of all weights.</param>
internal sealed record Gate(ImmutableArray<long> Weights, long Quota)
{
    /// <summary>The weights of all voters together.</summary>
    public long Sum(ImmutableArray<VoterClass> classes)
    {
        var sum = 0L;
        for (var i = 0; i < classes.Length; i++)
            sum += classes[i].Count * Weights[i];
        return sum;
    }
}

/// <summary>Gates joined by "and" and "or".</summary>
internal abstract record GameTree
{
    public static GameTree True { get; } = new All([]);

    public static GameTree False { get; } = new Any([]);

    /// <summary>Whether the sums, one for each gate, satisfy the tree.</summary>
    public abstract bool Holds(ReadOnlySpan<Gate> gates, ReadOnlySpan<long> sums);

    /// <summary>The tree with "or" in the place of "and", and the other way round.</summary>
    public abstract GameTree Dual();

    /// <summary>Joins trees. Drops the parts that decide nothing.</summary>
    public static GameTree Join(IEnumerable<GameTree> parts, bool isAll)
    {
        var (neutral, decisive) = isAll ? (True, False) : (False, True);
        ImmutableArray<GameTree> kept = [.. parts.Where(one => !ReferenceEquals(one, neutral)).Distinct()];
        return kept.Any(one => ReferenceEquals(one, decisive)) ? decisive
            : kept.Length == 0 ? neutral
            : kept.Length == 1 ? kept[0]
            : isAll ? new All(kept) : new Any(kept);
    }

    /// <summary>A tree that holds when all of its parts hold.</summary>
    public sealed record All(ImmutableArray<GameTree> Of) : GameTree
    {
        public override bool Holds(ReadOnlySpan<Gate> gates, ReadOnlySpan<long> sums)
        {
            foreach (var part in Of)
                if (!part.Holds(gates, sums))
                    return false;
            return true;
        }

        public override GameTree Dual() => Of.IsEmpty ? False : new Any([.. Of.Select(part => part.Dual())]);
    }

    /// <summary>A tree that holds when at least one of its parts holds.</summary>
    public sealed record Any(ImmutableArray<GameTree> Of) : GameTree
    {
        public override bool Holds(ReadOnlySpan<Gate> gates, ReadOnlySpan<long> sums)
        {
            foreach (var part in Of)
                if (part.Holds(gates, sums))
                    return true;
            return false;
        }

        public override GameTree Dual() => Of.IsEmpty ? True : new All([.. Of.Select(part => part.Dual())]);
    }

    /// <summary>A tree that holds when a coalition reaches one gate.</summary>
    public sealed record Leaf(int Index) : GameTree
    {
        public override bool Holds(ReadOnlySpan<Gate> gates, ReadOnlySpan<long> sums) => sums[Index] >= gates[Index].Quota;

        public override GameTree Dual() => this;
    }
}
