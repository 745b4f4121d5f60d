namespace GeoPolDomain.Reporting.Drawing;

/// <summary>
/// Puts the boxes of a graph into layers, so that edges lead from a layer to a later one, and orders each layer so that few edges cross.
/// The same graph always gives the same layers.
/// </summary>
internal sealed class Layers
{
    private const int Sweeps = 4;
    private readonly List<List<int>> order = [];
    private readonly List<int> layerOf;
    private readonly List<(int From, int To)> joints = [];

    /// <summary>Lays out the boxes 0 to count - 1.</summary>
    /// <param name="count">The number of boxes.</param>
    /// <param name="edges">The edges. An edge that closes a circle is laid out against its direction.</param>
    public Layers(int count, IReadOnlyList<(int From, int To)> edges)
    {
        Count = count;
        var forward = Forward(count, edges);
        layerOf = [.. LongestPaths(count, forward)];
        Routes = [.. forward.Select(Route)];
        for (var i = 0; i < layerOf.Count; i++)
        {
            while (order.Count <= layerOf[i])
                order.Add([]);
            order[layerOf[i]].Add(i);
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
            Sweep(isDown: sweep % 2 == 0);
    }

    /// <summary>The number of boxes. Higher numbers in a layer are bends of edges that cross the layer.</summary>
    public int Count { get; }

    /// <summary>The layers, each with its boxes and bends in order.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Order => order;

    /// <summary>For each edge the boxes and bends that it touches, from the earlier layer to the later one.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Routes { get; }

    /// <summary>The layer of a box or a bend.</summary>
    public int LayerOf(int box) => layerOf[box];

    // Depth first. An edge to a box that is still open would close a circle, and is turned round.
    private static List<(int From, int To)> Forward(int count, IReadOnlyList<(int From, int To)> edges)
    {
        var state = new int[count];
        var turned = new HashSet<(int, int)>();
        for (var i = 0; i < count; i++)
            Visit(i);
        return [.. edges.Select(one => turned.Contains(one) ? (one.To, one.From) : one)];

        void Visit(int box)
        {
            if (state[box] != 0)
                return;
            state[box] = 1;
            foreach (var edge in edges)
                if (edge.From == box)
                {
                    if (state[edge.To] == 1)
                        turned.Add(edge);
                    Visit(edge.To);
                }

            state[box] = 2;
        }
    }

    private static int[] LongestPaths(int count, List<(int From, int To)> edges)
    {
        var layer = new int[count];
        // There are no circles, so that after as many rounds as there are boxes nothing changes any more.
        for (var round = 0; round < count; round++)
            foreach (var (from, to) in edges)
                if (from != to)
                    layer[to] = Math.Max(layer[to], layer[from] + 1);
        return layer;
    }

    private List<int> Route((int From, int To) edge)
    {
        var route = new List<int> { edge.From };
        for (var layer = layerOf[edge.From] + 1; layer < layerOf[edge.To]; layer++)
        {
            route.Add(layerOf.Count);
            layerOf.Add(layer);
        }

        route.Add(edge.To);
        joints.AddRange(route.Zip(route.Skip(1)));
        return route;
    }

    // Each box goes to the middle of its neighbours in the layer before. Boxes without neighbours there keep their place.
    private void Sweep(bool isDown)
    {
        var before = joints.ToLookup(one => isDown ? one.To : one.From, one => isDown ? one.From : one.To);
        for (var i = 1; i < order.Count; i++)
        {
            var (layer, last) = isDown ? (order[i], order[i - 1]) : (order[^(i + 1)], order[^i]);
            var wish = layer
                .Select((box, at) => before[box].Select(one => (double)last.IndexOf(one)).DefaultIfEmpty(at).Average())
                .ToList();
            var sorted = layer.Zip(wish).OrderBy(one => one.Second).Select(one => one.First).ToList();
            layer.Clear();
            layer.AddRange(sorted);
        }
    }
}
