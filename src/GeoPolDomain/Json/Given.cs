using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GeoPolDomain.Json;

/// <summary>Checks the values that a record is given, both in an object initializer and in a <c>with</c> expression.</summary>
internal static class Given
{
    /// <summary>Returns the value. Throws when the value is null.</summary>
    public static T Value<T>(T value, [CallerMemberName] string member = "") where T : class =>
        value ?? throw new ArgumentNullException(member);

    /// <summary>Returns the text. Throws when the text is null or blank.</summary>
    public static string Text(string value, [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(value, member);
        return string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("The text is blank.", member) : value;
    }

    /// <summary>Returns the text, which may be null. Throws when the text is blank.</summary>
    public static string? TextOrNone(string? value, [CallerMemberName] string member = "") =>
        value is null ? null : Text(value, member);

    /// <summary>Returns the list; the default array counts as empty. Throws when an item is null.</summary>
    public static Items<T> List<T>(ImmutableArray<T> items, [CallerMemberName] string member = "")
    {
        if (items.IsDefaultOrEmpty)
            return default;
        foreach (var item in items)
            if (item is null)
                throw new ArgumentException("The list holds null.", member);
        return new(items);
    }

    /// <summary>Returns the list. Throws when the list is empty or an item is null.</summary>
    public static Items<T> SomeList<T>(ImmutableArray<T> items, [CallerMemberName] string member = "") =>
        items.IsDefaultOrEmpty
            ? throw new ArgumentException("The list is empty; it needs at least one item.", member)
            : List(items, member);

    /// <summary>
    /// Returns the list as a set: sorted by text and without duplicates, so that equal sets are equal lists. Throws when an item is null.
    /// </summary>
    public static Items<T> Set<T>(ImmutableArray<T> items, [CallerMemberName] string member = "") =>
        new(SetOf(List(items, member).Array));

    internal static ImmutableArray<T> SetOf<T>(ImmutableArray<T> items)
    {
        for (var i = 1; i < items.Length; i++)
            if (Compare(items[i - 1], items[i]) >= 0)
                return [.. items.Distinct().Order(Comparer<T>.Create(Compare))];
        return items;
    }

    private static int Compare<T>(T left, T right) => string.CompareOrdinal(left?.ToString(), right?.ToString());
}

/// <summary>A list in a record. The list is never null, and two lists are equal when their items are equal in the same order.</summary>
/// <remarks>
/// The compiler generates record equality from the fields, and would compare an <see cref="ImmutableArray{T}"/> by reference.
/// </remarks>
internal readonly struct Items<T>(ImmutableArray<T> items) : IEquatable<Items<T>>
{
    public ImmutableArray<T> Array => items.IsDefault ? [] : items;

    public bool IsEmpty => items.IsDefaultOrEmpty;

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
