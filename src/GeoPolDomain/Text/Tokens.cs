using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace GeoPolDomain.Text;

/// <summary>The only way to the text of the current token of a reader, which is a string or the name of a member.</summary>
/// <remarks>
/// The methods of the reader throw an <see cref="InvalidOperationException"/> when a token is not valid Unicode. Here such a token equals
/// no text, and its text cannot be had. Nothing is thrown, because a document can hold a million such tokens.
/// </remarks>
internal static class Tokens
{
    // One byte of a text is at most six bytes of a token, as in \u0041.
    private const int LongestEscape = 6;

    /// <summary>Whether the token equals the text.</summary>
    public static bool HasText(this ref Utf8JsonReader reader, ReadOnlySpan<byte> text) =>
        reader.ValueIsEscaped ? HasEscapedText(ref reader, text) : reader.ValueTextEquals(text);

    /// <summary>Decodes the token into a buffer that has a character for each of its bytes. Returns false when it is not valid.</summary>
    public static bool TryCopyText(this ref Utf8JsonReader reader, scoped Span<char> buffer, out int length)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
            return Utf8.ToUtf16(reader.ValueSpan, buffer, out _, out length, replaceInvalidSequences: false) == OperationStatus.Done;
        var isText = IsText(ref reader);
        length = isText ? reader.CopyString(buffer) : 0;
        return isText;
    }

    /// <summary>Returns the text of the token. Null when it is not valid, or neither a string nor a name.</summary>
    public static string? Text(this ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && IsText(ref reader) ? reader.GetString() : null;

    /// <summary>The length of the token in bytes, which its text in characters does not exceed.</summary>
    public static int Length(this ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;

    private static bool HasEscapedText(ref Utf8JsonReader reader, ReadOnlySpan<byte> text) =>
        reader.Length() <= text.Length * LongestEscape && IsText(ref reader) && reader.ValueTextEquals(text);

    private static bool IsText(ref Utf8JsonReader reader)
    {
        var token = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        return Utf8.IsValid(token) && (!reader.ValueIsEscaped || HasWholePairsOnly(token));
    }

    // Only escapes can be half of a surrogate pair, because UTF-8 cannot. The reader has seen that each escape is well formed.
    private static bool HasWholePairsOnly(ReadOnlySpan<byte> token)
    {
        for (var next = token.IndexOf((byte)'\\'); next >= 0; next = token.IndexOf((byte)'\\'))
        {
            token = token[next..];
            var unit = UnitOf(token);
            if (char.IsLowSurrogate(unit))
                return false;
            token = token[(token[1] == 'u' ? LongestEscape : 2)..];
            if (!char.IsHighSurrogate(unit))
                continue;
            if (!token.StartsWith("\\u"u8) || !char.IsLowSurrogate(UnitOf(token)))
                return false;
            token = token[LongestEscape..];
        }

        return true;
    }

    // The code unit of an escape such as \u0041; any other escape is no surrogate.
    private static char UnitOf(ReadOnlySpan<byte> escape) =>
        escape[1] == 'u' ? (char)ushort.Parse(escape[2..LongestEscape], NumberStyles.HexNumber, CultureInfo.InvariantCulture) : '\0';
}
