using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Power;

/// <summary>All coalitions of a game as one graph: voter by voter, each is in or out, and like states are one node.</summary>
/// <remarks>
/// A state is what the coalition still needs of each gate. Two states are one node when the voters left can bring both to a win in the same
/// ways. With small weights many sums are equal; with few voters left few sums are possible. So the graph stays small where the number of
/// coalitions is astronomic: for 27 voters with 27 unlike populations it has some ten thousand nodes, not 134 million.
/// </remarks>
internal sealed class CoalitionDiagram
{
    /// <summary>The node from which every coalition loses.</summary>
    public const int Lost = -1;

    /// <summary>The node from which every coalition wins.</summary>
    public const int Won = -2;

    /// <summary>What a coalition needs of a gate that it has reached.</summary>
    public const long Met = 0;

    /// <summary>What a coalition needs of a gate that it cannot reach any more.</summary>
    public const long Failed = long.MaxValue;

    private readonly SimpleGame game;
    private readonly List<(int In, int Out)> nodes = [];
    private readonly List<int> layers = [];

    private CoalitionDiagram(SimpleGame game)
    {
        this.game = game;
        ClassOf = [.. game.Classes.SelectMany((one, index) => Enumerable.Repeat(index, one.Count))];
    }

    /// <summary>The class of each voter, in the order in which the graph takes the voters.</summary>
    public ImmutableArray<int> ClassOf { get; }

    /// <summary>The number of classes.</summary>
    public int Classes => game.Classes.Length;

    /// <summary>The nodes, layer by layer: to which node it leads that the voter of the layer is in, and that it is out.</summary>
    public ReadOnlySpan<(int In, int Out)> Nodes => CollectionsMarshal.AsSpan(nodes);

    /// <summary>The number of the first node of a layer. The layer after the last voter has no nodes.</summary>
    public int StartOf(int layer) => layers[layer];

    /// <summary>The node of a coalition that nobody has joined or left.</summary>
    public int Root { get; private set; }

    /// <summary>Returns the graph of a game, or null when it would have more nodes than these.</summary>
    public static CoalitionDiagram? Of(SimpleGame game, long mostNodes)
    {
        var diagram = new CoalitionDiagram(game);
        return diagram.IsBuilt(mostNodes) ? diagram : null;
    }

    private bool IsBuilt(long mostNodes)
    {
        var reachable = Reachable();
        var states = new Dictionary<long[], int>(Numbers.Comparer);
        Root = NodeOf([.. game.Gates.Select(gate => gate.Quota)], states, reachable[0]);
        for (var layer = 0; layer < ClassOf.Length; layer++)
        {
            layers.Add(nodes.Count);
            var next = new Dictionary<long[], int>(Numbers.Comparer);
            var current = states.OrderBy(one => one.Value).Select(one => one.Key).ToList();
            foreach (var _ in current)
                nodes.Add(default);
            for (var i = 0; i < current.Count; i++)
            {
                if (nodes.Count + next.Count > mostNodes)
                    return false;
                nodes[layers[layer] + i] = (
                    NodeOf(After(current[i], ClassOf[layer]), next, reachable[layer + 1]),
                    NodeOf((long[])current[i].Clone(), next, reachable[layer + 1]));
            }

            states = next;
        }

        layers.Add(nodes.Count);
        return true;
    }

    private long[] After(long[] needed, int voterClass)
    {
        var after = new long[needed.Length];
        for (var gate = 0; gate < after.Length; gate++)
            after[gate] = needed[gate] is Met or Failed
                ? needed[gate]
                : Math.Max(Met, needed[gate] - game.Gates[gate].Weights[voterClass]);
        return after;
    }

    private int NodeOf(long[] needed, Dictionary<long[], int> layer, ReachableSums[] reachable)
    {
        for (var gate = 0; gate < needed.Length; gate++)
            needed[gate] = reachable[gate].LeastFrom(needed[gate]);
        if (Settle(game.Tree, needed) is { } isWon)
            return isWon ? Won : Lost;
        Forget(needed);
        if (!layer.TryGetValue(needed, out var node))
            layer[needed] = node = nodes.Count + layer.Count;
        return node;
    }

    // An open gate on which no undecided part depends makes no difference any more. All states that differ only there become one.
    private void Forget(long[] needed)
    {
        var matters = new bool[needed.Length];
        Mark(game.Tree);
        for (var gate = 0; gate < needed.Length; gate++)
            if (!matters[gate] && needed[gate] != Failed)
                needed[gate] = Met;

        void Mark(GameTree tree)
        {
            if (Settle(tree, needed) is not null)
                return;
            if (tree is GameTree.Leaf leaf)
                matters[leaf.Index] = true;
            foreach (var part in PartsOf(tree))
                Mark(part);
        }
    }

    private static bool? Settle(GameTree tree, long[] needed)
    {
        if (tree is GameTree.Leaf leaf)
            return needed[leaf.Index] switch { Met => true, Failed => false, _ => null };
        var isAll = tree is GameTree.All;
        bool? whole = isAll;
        foreach (var part in PartsOf(tree))
        {
            var settled = Settle(part, needed);
            if (settled == !isAll)
                return !isAll;
            whole = settled is null ? null : whole;
        }

        return whole;
    }

    private static ImmutableArray<GameTree> PartsOf(GameTree tree) => tree switch
    {
        GameTree.All all => all.Of,
        GameTree.Any any => any.Of,
        _ => [],
    };

    // For each layer and gate, the sums that the voters left can reach.
    private ReachableSums[][] Reachable()
    {
        var reachable = new ReachableSums[ClassOf.Length + 1][];
        reachable[^1] = [.. game.Gates.Select(_ => ReachableSums.Nothing)];
        for (var layer = ClassOf.Length - 1; layer >= 0; layer--)
            reachable[layer] =
            [
                .. game.Gates.Select((gate, i) => reachable[layer + 1][i].With(gate.Weights[ClassOf[layer]], gate.Quota)),
            ];
        return reachable;
    }
}
