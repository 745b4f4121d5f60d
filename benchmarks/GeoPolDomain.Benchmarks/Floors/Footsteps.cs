using System.Runtime.CompilerServices;

namespace GeoPolDomain.Benchmarks.Floors;

/// <summary>Touches every object of a dataset in order: one byte of every 64, which is as much as a cache fetches at once.</summary>
/// <remarks>
/// Whoever writes the records must at least fetch them from memory. Here the way to the next object does not depend on what the last one
/// says, so the processor fetches ahead; a writer has to follow the references.
/// </remarks>
internal sealed class Footsteps
{
    private const int Line = 64;

    // What an object takes beside its own bytes: a header and its type.
    private const int Frame = 16;

    private readonly object[] objects;
    private readonly int[] sizes;

    public Footsteps(ObjectGraph graph)
    {
        objects = graph.Objects;
        var known = new Dictionary<Type, (Func<object, object> Clone, int Size)>();
        sizes = [.. objects.Select(one => SizeOf(one, known))];
    }

    // Made a call, so that the compiler does not leave out what nobody uses.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Walk()
    {
        var sum = 0;
        for (var index = 0; index < objects.Length; index++)
        {
            ref var first = ref Unsafe.As<Raw>(objects[index]).First;
            for (var at = 0; at < sizes[index]; at += Line)
                sum += Unsafe.Add(ref first, at);
        }

        return sum;
    }

    // Objects of one type have one size, unless they are texts or arrays.
    private static int SizeOf(object one, Dictionary<Type, (Func<object, object> Clone, int Size)> known)
    {
        var type = one.GetType();
        if (!known.TryGetValue(type, out var way))
        {
            var clone = CloneWays.Of(type);
            // The first call may allocate for itself.
            clone(one);
            known.Add(type, way = (clone, Measure(clone, one)));
        }

        return one is string or Array ? Measure(way.Clone, one) : way.Size;
    }

    private static int Measure(Func<object, object> clone, object one)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var made = clone(one);
        var after = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(made);
        return (int)(after - before) - Frame;
    }

    // Any object, seen as its bytes. Nobody makes one.
    private sealed class Raw
    {
        public byte First = 0;
    }
}
