using GeoPolDomain.Identity;

namespace GeoPolDomain.Provenance;

/// <summary>
/// The chains of many reports as trees: each place stands above the places that lead to it. Finds for every place where its chain ends.
/// </summary>
/// <remarks>
/// A circle is cut open and laid out twice, one round after the other, so that each of its places has a whole round before it.
/// </remarks>
internal sealed class ReportForest
{
    private readonly ReportGraph graph;
    private readonly Dictionary<ReportNode, ChainPlace> places = [];
    private readonly Dictionary<ReportNode, List<ReportNode>> leadingTo = [];
    private readonly List<ChainPlace> path = [];
    private readonly Dictionary<SourceId, Stack<int>> onPath = [];
    private readonly HashSet<ReportNode> met = [];
    private readonly List<ChainPlace> inOrder = [];

    public ReportForest(ReportGraph graph, IEnumerable<ReportNode> starts)
    {
        this.graph = graph;
        var ends = new List<(ReportNode Node, bool IsCircle)>();
        foreach (var start in starts)
            FindEnd(start, ends);
        foreach (var (end, isCircle) in ends)
            if (isCircle)
                LayOutCircle(end);
            else
                LayOut(end);
    }

    /// <summary>The place where the chain of a report starts.</summary>
    public ChainPlace PlaceOf(ReportNode node) => places[node];

    /// <summary>All places. Each comes after the place to which its chain goes on.</summary>
    public IReadOnlyList<ChainPlace> InOrder => inOrder;

    private void FindEnd(ReportNode start, List<(ReportNode, bool)> ends)
    {
        var round = new HashSet<ReportNode>();
        var node = start;
        while (met.Add(node))
        {
            round.Add(node);
            if (graph.Onward(node) is not { } next)
            {
                ends.Add((node, false));
                return;
            }

            (leadingTo.TryGetValue(next, out var list) ? list : leadingTo[next] = []).Add(node);
            node = next;
        }

        if (round.Contains(node))
            ends.Add((node, true));
    }

    private void LayOutCircle(ReportNode first)
    {
        var circle = new List<ReportNode>();
        for (var node = first; circle.Count == 0 || node != first; node = node.Onward!.To)
            circle.Add(node);
        circle.Reverse();
        foreach (var node in circle)
            Enter(node, isCopy: true);
        var onCircle = circle.ToHashSet();
        foreach (var node in circle)
        {
            Enter(node);
            LayOutAbove(node, onCircle);
        }

        while (path.Count > 0)
            Leave();
    }

    private void LayOut(ReportNode end)
    {
        Enter(end);
        LayOutAbove(end, []);
        Leave();
    }

    // Depth first, without recursion. The place of the node itself is already on the path.
    private void LayOutAbove(ReportNode below, HashSet<ReportNode> without)
    {
        var waiting = new Stack<(ReportNode Node, bool IsLeaving)>();
        Push(below);
        while (waiting.TryPop(out var next))
            if (next.IsLeaving)
            {
                Leave();
            }
            else
            {
                Enter(next.Node);
                waiting.Push((next.Node, true));
                Push(next.Node);
            }

        void Push(ReportNode node)
        {
            if (leadingTo.TryGetValue(node, out var above))
                foreach (var one in above)
                    if (!without.Contains(one))
                        waiting.Push((one, false));
        }
    }

    private void Enter(ReportNode node, bool isCopy = false)
    {
        var before = path.Count == 0 ? null : path[^1];
        var same = onPath.TryGetValue(node.SourceId, out var known) ? known : onPath[node.SourceId] = new();
        var stop = Math.Max(before?.Stop ?? -1, same.TryPeek(out var depth) ? depth : -1);
        var place = new ChainPlace(node, before, stop, stop + 1 == path.Count ? null : path[stop + 1]);
        inOrder.Add(place);
        path.Add(place);
        same.Push(place.Depth);
        if (!isCopy)
            places.Add(node, place);
    }

    private void Leave()
    {
        onPath[path[^1].Node.SourceId].Pop();
        path.RemoveAt(path.Count - 1);
    }
}
