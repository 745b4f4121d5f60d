using System.Globalization;
using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>Follows a JSON pointer (RFC 6901), or the steps of one, through text.</summary>
internal static class PointerReader
{
    /// <summary>Where the value starts, counted from the start of the text; where a step leads nowhere, where the way breaks off.</summary>
    /// <remarks>An item of a list of plain values is found at the list: such a list can be a set, whose order is not that of the text.</remarks>
    public static long Follow(ReadOnlySpan<byte> text, string pointer) =>
        Follow(text, pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)), entersPlainLists: false);

    /// <inheritdoc cref="Follow(ReadOnlySpan{byte}, string)"/>
    /// <param name="text">The text.</param>
    /// <param name="steps">Names of members and numbers of items.</param>
    /// <param name="entersPlainLists">Whether an item of a list of plain values is found where it stands, and not at the list.</param>
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
        JsonTokenType.StartObject => TryMember(ref reader, step),
        JsonTokenType.StartArray => TryItem(ref reader, step, entersPlainLists),
        _ => false,
    };

    private static bool TryMember(ref Utf8JsonReader reader, string name)
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
        for (; reader.Read() && (reader.TokenType == JsonTokenType.StartObject || (entersPlainLists && reader.TokenType != JsonTokenType.EndArray)); index--)
        {
            if (index == 0)
                return true;
            reader.Skip();
        }

        return false;
    }
}
