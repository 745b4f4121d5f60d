using System.Globalization;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>Follows a JSON pointer (RFC 6901), or its separate steps, through a JSON text.</summary>
internal static class PointerReader
{
    /// <summary>
    /// Returns the offset at which the value starts. When a step leads nowhere, returns the offset of the last value that was found.
    /// </summary>
    /// <remarks>
    /// For an item of a list of plain values, the result is the start of the list: the list can be a set, whose order differs from the
    /// text.
    /// </remarks>
    public static long Follow(ReadOnlySpan<byte> text, string pointer)
    {
        var steps = pointer.Split('/').Skip(1)
            .Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        return Follow(text, steps, entersPlainLists: false);
    }

    /// <inheritdoc cref="Follow(ReadOnlySpan{byte}, string)"/>
    /// <param name="text">The JSON text.</param>
    /// <param name="steps">The names of members and the indexes of items that lead to the value.</param>
    /// <param name="entersPlainLists">
    /// Whether an item of a list of plain values is found at its own place instead of at the start of the list.
    /// </param>
    public static long Follow(ReadOnlySpan<byte> text, IEnumerable<string> steps, bool entersPlainLists)
    {
        var reader = new Utf8JsonReader(text, DocumentReader.Options);
        reader.Read();
        var found = reader.TokenStartIndex;
        foreach (var step in steps)
        {
            if (!TryStep(ref reader, step, entersPlainLists))
                break;
            found = reader.TokenStartIndex;
        }

        return found;
    }

    private static bool TryStep(ref Utf8JsonReader reader, string step, bool entersPlainLists) => reader.TokenType switch
    {
        JsonTokenType.StartObject => TryMember(ref reader, Encoding.UTF8.GetBytes(step)),
        JsonTokenType.StartArray => TryItem(ref reader, step, entersPlainLists),
        _ => false,
    };

    private static bool TryMember(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = reader.HasText(name);
            reader.Read();
            if (isIt)
                return true;
            reader.Skip();
        }

        return false;
    }

    private static bool TryItem(ref Utf8JsonReader reader, string step, bool entersPlainLists)
    {
        if (!int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return false;
        while (reader.Read()
            && (reader.TokenType == JsonTokenType.StartObject || (entersPlainLists && reader.TokenType != JsonTokenType.EndArray)))
        {
            if (index-- == 0)
                return true;
            reader.Skip();
        }

        return false;
    }
}
