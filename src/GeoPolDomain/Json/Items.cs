using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace GeoPolDomain.Json;

/// <summary>The list a record holds: never null, and equal to another list when the items are equal, one by one.</summary>
/// <remarks>The compiler compares the fields of a record; an <see cref="ImmutableArray{T}"/> would be compared by reference.</remarks>
internal readonly struct Items<T>(ImmutableArray<T> items) : IEquatable<Items<T>>
{
    public ImmutableArray<T> Array => items.IsDefault ? [] : items;

    /// <summary>The items as a list that is not copied.</summary>
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
