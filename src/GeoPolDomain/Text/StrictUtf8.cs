using System.Buffers;
using System.Text.Unicode;

namespace GeoPolDomain.Text;

/// <summary>UTF-8 of texts that are refused when they hold half of a surrogate pair, which UTF-8 cannot say.</summary>
internal static class StrictUtf8
{
    /// <summary>The greatest number of bytes that one UTF-16 code unit can take.</summary>
    public const int Longest = 3;

    /// <summary>Writes a text, for which there must be room. Returns false when it holds half of a surrogate pair.</summary>
    public static bool TryWrite(ReadOnlySpan<char> text, Span<byte> to, out int length) =>
        Utf8.FromUtf16(text, to, out _, out length, replaceInvalidSequences: false) == OperationStatus.Done;
}
