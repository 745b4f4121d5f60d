using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace GeoPolDomain.Json;

/// <summary>What a record demands of the values it is given, in its constructor and under <c>with</c>.</summary>
internal static class Given
{
    /// <summary>A value that must be there.</summary>
    public static T Value<T>(T value, [CallerMemberName] string member = "") where T : class =>
        value ?? throw new ArgumentNullException(member);

    /// <summary>A text that must say something.</summary>
    public static string Text(string value, [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(value, member);
        return string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("The text is blank.", member) : value;
    }

    /// <summary>A text that may be missing, but not blank.</summary>
    public static string? TextOrNone(string? value, [CallerMemberName] string member = "") =>
        value is null ? null : Text(value, member);

    /// <summary>A list without missing items; the default array counts as empty.</summary>
    public static Items<T> List<T>(ImmutableArray<T> items, [CallerMemberName] string member = "")
    {
        if (items.IsDefaultOrEmpty)
            return default;
        foreach (var item in items)
            if (item is null)
                throw new ArgumentException("The list holds null.", member);
        return new(items);
    }

    /// <summary>A list with at least one item.</summary>
    public static Items<T> SomeList<T>(ImmutableArray<T> items, [CallerMemberName] string member = "") =>
        items.IsDefaultOrEmpty ? throw new ArgumentException("The list is empty; it needs at least one item.", member) : List(items, member);

    /// <summary>A set: sorted by text and without repetition, so that equal sets are equal lists.</summary>
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
