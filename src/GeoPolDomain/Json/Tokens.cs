using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>Compares the text of the token a reader stands on.</summary>
internal static class Tokens
{
    /// <summary>Whether the name or string the reader stands on is this text. A token with half of a surrogate pair is no text, so the answer is false.</summary>
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
