using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GeoPolDomain.Text;

/// <summary>Writes texts as the inside of JSON strings: UTF-8, with escapes for the characters that need them.</summary>
/// <remarks>
/// The bytes are those of <c>Utf8JsonWriter</c> with the encoder that escapes least; a law compares them. That encoder looks at every
/// character and only then copies. Here plain ASCII is looked at and copied in one pass.
/// </remarks>
internal static class Escapes
{
    /// <summary>The greatest number of bytes that one UTF-16 code unit or one byte of a text can take.</summary>
    public const int Longest = 6;

    private const int FirstBeyondAscii = 0x80;
    private const int FirstOfThreeBytes = 0x800;

    // ASCII that is written as it is, the bytes with which a character goes on, and the first bytes of two behind which every character is
    // plain: most letters of Latin, Greek and Cyrillic.
    private static readonly SearchValues<byte> PlainBytes = SearchValues.Create(
    [
        .. Enumerable.Range(0, FirstBeyondAscii).Where(one => !Encoder.WillEncode(one)).Select(one => (byte)one),
        .. Enumerable.Range(0x80, 64).Select(one => (byte)one),
        .. Enumerable.Range(0xC2, 30).Where(first => Enumerable.Range((first & 0x1F) << 6, 64).All(one => !Encoder.WillEncode(one)))
            .Select(first => (byte)first),
    ]);

    // Null for what is plain.
    private static readonly byte[]?[] AsciiEscapes =
    [
        .. Enumerable.Range(0, FirstBeyondAscii)
            .Select(one => Encoder.WillEncode(one) ? Encoding.UTF8.GetBytes(Encoder.Encode(((char)one).ToString())) : null),
    ];

    private static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>
    /// Writes a text to where there is room for <see cref="Longest"/> bytes a character. Half of a surrogate pair becomes an escaped
    /// U+FFFD. Returns the number of bytes.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(ReadOnlySpan<char> text, ref byte to)
    {
        var plain = PlainAscii.Copy(text, ref to);
        return plain == text.Length ? plain : plain + WriteOdd(text[plain..], ref Unsafe.Add(ref to, plain));
    }

    /// <summary>Writes a text, which must be valid UTF-8. Returns the number of bytes.</summary>
    public static int Write(ReadOnlySpan<byte> text, Span<byte> to)
    {
        var written = 0;
        while (true)
        {
            var plain = text.IndexOfAnyExcept(PlainBytes);
            if (plain < 0)
                plain = text.Length;
            text[..plain].CopyTo(to[written..]);
            written += plain;
            text = text[plain..];
            if (text.IsEmpty)
                return written;
            _ = Rune.DecodeFromUtf8(text, out var rune, out var length);
            written += WriteRune(rune, isText: true, to[written..]);
            text = text[length..];
        }
    }

    private static int WriteOdd(ReadOnlySpan<char> text, ref byte first)
    {
        var to = MemoryMarshal.CreateSpan(ref first, text.Length * Longest);
        var (read, written) = (0, 0);
        while (read < text.Length)
        {
            var one = text[read];
            if (one < FirstBeyondAscii)
            {
                if (AsciiEscapes[one] is { } escape)
                {
                    escape.CopyTo(to[written..]);
                    written += escape.Length;
                    read++;
                    continue;
                }

                // Between two words beyond ASCII stands one blank.
                var plain = 1;
                if (read + 1 < text.Length && text[read + 1] >= FirstBeyondAscii)
                    to[written] = (byte)one;
                else
                    plain = PlainAscii.Copy(text[read..], ref to[written]);
                (read, written) = (read + plain, written + plain);
                continue;
            }

            if (one < FirstOfThreeBytes && Letters.Plain[one])
            {
                to[written + 1] = (byte)(0x80 | (one & 0x3F));
                to[written] = (byte)(0xC0 | (one >> 6));
                (read, written) = (read + 1, written + 2);
                continue;
            }

            var isText = Rune.DecodeFromUtf16(text[read..], out var rune, out var length) == OperationStatus.Done;
            written += WriteRune(rune, isText, to[written..]);
            read += length;
        }

        return written;
    }

    // What stands for something broken is escaped, unlike the same character in a text.
    private static int WriteRune(Rune rune, bool isText, Span<byte> to)
    {
        if (rune.IsAscii && AsciiEscapes[rune.Value] is { } escape)
        {
            escape.CopyTo(to);
            return escape.Length;
        }

        if (isText && rune.IsBmp && Letters.Plain[rune.Value])
            return rune.EncodeToUtf8(to);
        Span<char> units = stackalloc char[2];
        var written = 0;
        foreach (var unit in units[..rune.EncodeToUtf16(units)])
        {
            Utf8.TryWrite(to[written..], $"\\u{(int)unit:X4}", out var length);
            written += length;
        }

        return written;
    }

    /// <summary>Made when the first character beyond ASCII is written.</summary>
    private static class Letters
    {
        /// <summary>Which characters of the basic plane are written as they are.</summary>
        public static readonly bool[] Plain = PlainOf();

        private static bool[] PlainOf()
        {
            var plain = new bool[char.MaxValue + 1];
            for (var i = 0; i < plain.Length; i++)
                plain[i] = !char.IsSurrogate((char)i) && !Encoder.WillEncode(i);
            return plain;
        }
    }
}
