namespace GeoPolDomain.Benchmarks.Floors;

/// <summary>Makes a clone of every object that a reading made, in the same order.</summary>
/// <remarks>
/// Whoever reads must at least make these objects and fill their fields. The clones refer to the objects they were made from and not to
/// each other; to find the right object for each reference, and everything else that makes objects out of tokens, is left out.
/// </remarks>
internal sealed class Clones
{
    private readonly object[] objects;
    private readonly byte[] ways;
    private readonly Func<object, object>[] wayOf;
    private readonly int[] ends;
    private readonly object?[] held;

    /// <param name="graph">What is cloned.</param>
    /// <param name="areHeld">Whether all clones stay, or those of one record only until the next.</param>
    public Clones(ObjectGraph graph, bool areHeld)
    {
        (objects, ends) = (graph.Objects, graph.Ends);
        var types = objects.Select(one => one.GetType()).Distinct().ToArray();
        var numbers = types.Index().ToDictionary(type => type.Item, type => checked((byte)type.Index));
        ways = [.. objects.Select(one => numbers[one.GetType()])];
        wayOf = [.. types.Select(CloneWays.Of)];
        held = new object?[areHeld ? objects.Length : ends.Zip([0, .. ends], (end, start) => end - start).Append(0).Max()];
    }

    /// <summary>Lets go of the clones.</summary>
    public void Clear() => Array.Clear(held);

    /// <summary>Clones all objects, and holds the clones.</summary>
    public void MakeAll() => Make(0, objects.Length);

    /// <summary>Clones the objects of one record in the place of those of the record before.</summary>
    public void MakeRecord(int number) => Make(number == 0 ? 0 : ends[number - 1], ends[number]);

    private void Make(int start, int end)
    {
        for (var index = start; index < end; index++)
            held[index - start] = wayOf[ways[index]](objects[index]);
    }
}
