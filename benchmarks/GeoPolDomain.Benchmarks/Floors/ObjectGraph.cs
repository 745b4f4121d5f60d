using System.Collections.Immutable;
using System.Reflection;

namespace GeoPolDomain.Benchmarks.Floors;

/// <summary>Every object that records are made of, each once, in the order in which one meets them on the way from the records.</summary>
internal sealed class ObjectGraph
{
    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlySet<object> others;
    private readonly List<object> met = [];
    private readonly List<int> ends = [];

    private ObjectGraph(IReadOnlySet<object> others) => this.others = others;

    /// <summary>The objects, those of the first record first.</summary>
    public object[] Objects => [.. met];

    /// <summary>Behind which of the objects those of each record end.</summary>
    public int[] Ends => [.. ends];

    /// <summary>
    /// What one reading made. What another reading of the same bytes holds as well is left out, because it was there before: constants,
    /// calendars and the like.
    /// </summary>
    public static ObjectGraph OfReading(IEnumerable<object> records, IEnumerable<object> readAgain) =>
        Of(records, Of(readAgain, ImmutableHashSet<object>.Empty).seen);

    private static ObjectGraph Of(IEnumerable<object> records, IReadOnlySet<object> others)
    {
        var graph = new ObjectGraph(others);
        foreach (var record in records)
        {
            graph.Meet(record);
            graph.ends.Add(graph.met.Count);
        }

        return graph;
    }

    private void Meet(object? one)
    {
        if (one is null or Type or Delegate or Pointer || others.Contains(one) || !seen.Add(one))
            return;
        met.Add(one);
        Follow(one);
    }

    // A struct comes as a copy in a box. The copy is no part of the graph, but what it refers to is.
    private void Follow(object one)
    {
        if (one is string)
            return;
        if (one is Array array)
            FollowElements(array);
        else
            foreach (var field in ReferringFields.Of(one.GetType()))
                Go(field.FieldType, field.GetValue(one));
    }

    private void FollowElements(Array array)
    {
        var type = array.GetType().GetElementType()!;
        if (array is object?[] references)
            Array.ForEach(references, Meet);
        else if (ReferringFields.CanRefer(type))
            foreach (var element in array)
                Go(type, element);
    }

    private void Go(Type declared, object? value)
    {
        if (!declared.IsValueType)
            Meet(value);
        else if (value is not null)
            Follow(value);
    }
}
