using System.Buffers.Binary;

namespace GeoPolDomain.Json;

/// <summary>The length of a text and three machine words of its bytes. Up to 24 bytes, the mark contains the whole text.</summary>
internal readonly record struct TextMark(int Length, ulong First, ulong Middle, ulong Last)
{
    private const int Word = sizeof(ulong);

    /// <summary>Whether the mark contains the whole text, so that equal marks mean equal texts.</summary>
    public bool IsWhole => Length <= 3 * Word;

    public static TextMark Of(ReadOnlySpan<byte> text) => text.Length switch
    {
        > 2 * Word => new(
            text.Length,
            BinaryPrimitives.ReadUInt64LittleEndian(text),
            BinaryPrimitives.ReadUInt64LittleEndian(text[Word..]),
            BinaryPrimitives.ReadUInt64LittleEndian(text[^Word..])),
        >= Word => new(
            text.Length,
            BinaryPrimitives.ReadUInt64LittleEndian(text),
            0,
            BinaryPrimitives.ReadUInt64LittleEndian(text[^Word..])),
        >= sizeof(uint) => new(
            text.Length,
            BinaryPrimitives.ReadUInt32LittleEndian(text),
            0,
            BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..])),
        0 => default,
        _ => new(text.Length, (uint)(text[0] | (text[text.Length / 2] << 8) | (text[^1] << 16)), 0, 0),
    };
}
