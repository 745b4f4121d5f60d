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

        if (many is null)
        {
            many = new T[Few.Length * 4];
            ((ReadOnlySpan<T>)few).CopyTo(many);
        }
        else if (count == many.Length)
        {
            Array.Resize(ref many, count * 2);
        }

        many[count++] = item;
    }

    public readonly ImmutableArray<T> ToImmutable()
    {
        if (count == 0)
            return [];
        if (many is not null && count == many.Length)
            return ImmutableCollectionsMarshal.AsImmutableArray(many);
        var exact = new T[count];
        (many is null ? ((ReadOnlySpan<T>)few)[..count] : many.AsSpan(0, count)).CopyTo(exact);
        return ImmutableCollectionsMarshal.AsImmutableArray(exact);
    }

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 4;
        private T first;
    }
}
