using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>Compares the text of the current token of a reader.</summary>
internal static class Tokens
{
    /// <summary>
    /// Whether the current member name or string equals the text. A token with half of a surrogate pair equals no text, so the result is
    /// then false.
    /// </summary>
    public static bool HasText(this ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        if (!reader.ValueIsEscaped)
            return reader.ValueTextEquals(text);
        try
        {
            return reader.ValueTextEquals(text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <inheritdoc cref="HasText(ref Utf8JsonReader, ReadOnlySpan{byte})"/>
    public static bool HasText(this ref Utf8JsonReader reader, string text)
    {
        if (!reader.ValueIsEscaped)
            return reader.ValueTextEquals(text);
        try
        {
            return reader.ValueTextEquals(text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
