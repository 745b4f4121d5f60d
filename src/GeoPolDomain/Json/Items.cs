using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace GeoPolDomain.Json;

/// <summary>A list in a record. The list is never null, and two lists are equal when their items are equal in the same order.</summary>
/// <remarks>
/// The compiler generates record equality from the fields, and would compare an <see cref="ImmutableArray{T}"/> by reference.
/// </remarks>
internal readonly struct Items<T>(ImmutableArray<T> items) : IEquatable<Items<T>>
{
    public ImmutableArray<T> Array => items.IsDefault ? [] : items;

    /// <summary>Returns the items as a list, without copying them.</summary>
    public IReadOnlyList<T> AsList() => ImmutableCollectionsMarshal.AsArray(Array)!;

    public static implicit operator ImmutableArray<T>(Items<T> items) => items.Array;

    public bool Equals(Items<T> other) => Array.AsSpan().SequenceEqual(other.Array.AsSpan());

    public override bool Equals(object? obj) => obj is Items<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Array)
            hash.Add(item);
        return hash.ToHashCode();
    }
}
