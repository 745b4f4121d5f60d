using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GeoPolDomain.Json;

/// <summary>Gathers a list whose length is not known; the first four items, mostly all, need no array but the final one.</summary>
internal struct ListBuilder<T>
{
    private Few few;
    private T[]? many;
    private int count;

    public void Add(T item)
    {
        if (count < Few.Length)
        {
            few[count++] = item;
            return;
        }

        if (many is null || count == many.Length)
            MakeRoom();
        many![count++] = item;
    }

    /// <summary>The list; the builder is used up.</summary>
    public ImmutableArray<T> ToImmutable()
    {
        if (count == 0)
            return [];
        var exact = new T[count];
        (many is null ? ((ReadOnlySpan<T>)few)[..count] : many.AsSpan(0, count)).CopyTo(exact);
        if (many is not null)
            ArrayPool<T>.Shared.Return(many, clearArray: true);
        return ImmutableCollectionsMarshal.AsImmutableArray(exact);
    }

    private void MakeRoom()
    {
        var larger = ArrayPool<T>.Shared.Rent(count * 4);
        (many is null ? few : many.AsSpan(0, count)).CopyTo(larger);
        if (many is not null)
            ArrayPool<T>.Shared.Return(many, clearArray: true);
        many = larger;
    }

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 4;
        private T first;
    }
}
