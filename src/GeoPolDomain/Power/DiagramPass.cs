namespace GeoPolDomain.Power;

/// <summary>Goes through the graph of coalitions once backwards and once forwards, with a factor for each voter that is in.</summary>
internal sealed class DiagramPass(CoalitionDiagram diagram, PrimeField field)
{
    private readonly ulong[] before = new ulong[diagram.Nodes.Length];
    private readonly ulong[] after = new ulong[diagram.Nodes.Length];
    private readonly ulong[] free = new ulong[diagram.ClassOf.Length + 1];

    /// <summary>
    /// Sums y to the power of the size, over the coalitions that win (the result) and over those in which one voter of each class swings.
    /// </summary>
    /// <param name="y">The point.</param>
    /// <param name="swings">The sums of the classes, which this method fills in. The voter itself does not count for the size.</param>
    public ulong Run(ulong y, ulong[] swings)
    {
        var voters = diagram.ClassOf.Length;
        free[0] = field.One;
        for (var count = 1; count <= voters; count++)
            free[count] = field.Add(free[count - 1], field.Multiply(y, free[count - 1]));
        Array.Clear(swings);
        if (diagram.Root < 0)
            return diagram.Root == CoalitionDiagram.Won ? free[voters] : 0;
        for (var layer = voters - 1; layer >= 0; layer--)
            Backwards(layer, y);
        Array.Clear(before);
        before[diagram.Root] = field.One;
        for (var layer = 0; layer < voters; layer++)
            Forwards(layer, y, swings);
        return after[diagram.Root];
    }

    private void Backwards(int layer, ulong y)
    {
        var nodes = diagram.Nodes;
        var (end, won) = (diagram.StartOf(layer + 1), free[diagram.ClassOf.Length - layer - 1]);
        for (var node = diagram.StartOf(layer); node < end; node++)
            after[node] = field.Add(After(nodes[node].Out, won), field.Multiply(y, After(nodes[node].In, won)));
    }

    private void Forwards(int layer, ulong y, ulong[] swings)
    {
        var nodes = diagram.Nodes;
        var (end, won) = (diagram.StartOf(layer + 1), free[diagram.ClassOf.Length - layer - 1]);
        var voterClass = diagram.ClassOf[layer];
        // Voters of one class swing equally often, so the first of them tells for all.
        var isFirst = layer == 0 || diagram.ClassOf[layer - 1] != voterClass;
        var sum = 0UL;
        for (var node = diagram.StartOf(layer); node < end; node++)
        {
            var (with, without) = nodes[node];
            if (with >= 0)
                before[with] = field.Add(before[with], field.Multiply(y, before[node]));
            if (without >= 0)
                before[without] = field.Add(before[without], before[node]);
            if (isFirst)
                sum = field.Add(sum, field.Multiply(before[node], field.Subtract(After(with, won), After(without, won))));
        }

        if (isFirst)
            swings[voterClass] = sum;
    }

    // Where it is decided already that the coalition wins, each voter left may be in or out.
    private ulong After(int node, ulong won) => node >= 0 ? after[node] : node == CoalitionDiagram.Won ? won : 0;
}
