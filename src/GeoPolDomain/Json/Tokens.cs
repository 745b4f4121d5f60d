using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>Compares the text of a token, whatever it is.</summary>
internal static class Tokens
{
    /// <summary>Whether the name or text the reader stands on is this one. What is no text, for half of a surrogate pair, is none.</summary>
    public static bool Says(this ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
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

    /// <inheritdoc cref="Says(ref Utf8JsonReader, ReadOnlySpan{byte})"/>
    public static bool Says(this ref Utf8JsonReader reader, string text)
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
