using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GeoPolDomain.Text;

/// <summary>Writes texts as the inside of JSON strings: UTF-8, with escapes for the characters that need them.</summary>
/// <remarks>
/// The bytes are those of <c>Utf8JsonWriter</c> with the encoder that escapes least; a law compares them. That encoder looks at every
/// character and only then copies. Here plain ASCII is looked at and copied in one pass, sixteen characters at a time.
/// </remarks>
internal static class Escapes
{
    /// <summary>The greatest number of bytes that one UTF-16 code unit or one byte of a text can take.</summary>
    public const int Longest = 6;

    /// <summary>The room that must remain behind the last byte, because whole vectors are stored.</summary>
    public const int Margin = 16;

    private const int FirstBeyondAscii = 0x80;
    private const int FirstOfThreeBytes = 0x800;

    private static readonly SearchValues<byte> PlainAscii =
        SearchValues.Create([.. Enumerable.Range(0, FirstBeyondAscii).Where(one => !Encoder.WillEncode(one)).Select(one => (byte)one)]);

    // Null for what is plain.
    private static readonly byte[]?[] AsciiEscapes =
    [
        .. Enumerable.Range(0, FirstBeyondAscii)
            .Select(one => Encoder.WillEncode(one) ? Encoding.UTF8.GetBytes(Encoder.Encode(((char)one).ToString())) : null),
    ];

    private static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes a text. Half of a surrogate pair becomes an escaped U+FFFD. Returns the number of bytes.</summary>
    public static int Write(ReadOnlySpan<char> text, Span<byte> to)
    {
        var plain = CopyPlain(text, to);
        return plain == text.Length ? plain : plain + WriteOdd(text[plain..], to[plain..]);
    }

    /// <summary>Writes a text that is UTF-8 without escapes. What is no UTF-8 becomes an escaped U+FFFD. Returns the number of bytes.</summary>
    public static int Write(ReadOnlySpan<byte> text, Span<byte> to)
    {
        var written = 0;
        while (true)
        {
            var plain = text.IndexOfAnyExcept(PlainAscii);
            if (plain < 0)
                plain = text.Length;
            text[..plain].CopyTo(to[written..]);
            written += plain;
            text = text[plain..];
            if (text.IsEmpty)
                return written;
            var isText = Rune.DecodeFromUtf8(text, out var rune, out var length) == OperationStatus.Done;
            written += WriteRune(rune, isText, to[written..]);
            text = text[length..];
        }
    }

    private static int WriteOdd(ReadOnlySpan<char> text, Span<byte> to)
    {
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

                var plain = CopyPlain(text[read..], to[written..]);
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

    /// <summary>Copies the characters up to the first that is not plain ASCII. Returns their number.</summary>
    private static int CopyPlain(ReadOnlySpan<char> text, Span<byte> to)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var at = 0;
        for (; units.Length - at >= Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            var bytes = Narrow(Vector128.Create(units[at..]), Vector128.Create(units[(at + Vector128<ushort>.Count)..]));
            bytes.CopyTo(to[at..]);
            if (OddOf(bytes) is var odd and not 0)
                return at + BitOperations.TrailingZeroCount(odd);
        }

        if (at > 0 && at < units.Length)
        {
            // The last vector overlaps the one before.
            at = units.Length - Vector128<byte>.Count;
            var bytes = Narrow(Vector128.Create(units[at..]), Vector128.Create(units[(at + Vector128<ushort>.Count)..]));
            bytes.CopyTo(to[at..]);
            return OddOf(bytes) is var odd and not 0 ? at + BitOperations.TrailingZeroCount(odd) : units.Length;
        }

        var rest = units[at..];
        if (rest.Length >= Vector128<ushort>.Count)
        {
            // The halves overlap.
            var last = rest.Length - Vector128<ushort>.Count;
            var bytes = Narrow(Vector128.Create(rest), Vector128.Create(rest[last..]));
            bytes.GetLower().CopyTo(to[at..]);
            bytes.GetUpper().CopyTo(to[(at + last)..]);
            var odd = OddOf(bytes);
            if ((odd & 0xFF) != 0)
                return at + BitOperations.TrailingZeroCount(odd);
            return at + (odd == 0 ? rest.Length : last + BitOperations.TrailingZeroCount(odd >> 8));
        }

        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] >= FirstBeyondAscii || AsciiEscapes[rest[i]] is not null)
                return at + i;
            to[at + i] = (byte)rest[i];
        }

        return units.Length;
    }

    // What is more than a byte becomes 255, which is not plain either.
    private static Vector128<byte> Narrow(Vector128<ushort> first, Vector128<ushort> second)
    {
        var most = Vector128.Create((ushort)byte.MaxValue);
        return Vector128.Narrow(Vector128.Min(first, most), Vector128.Min(second, most));
    }

    // As signed numbers, bytes beyond ASCII are less than a blank, as control characters are.
    private static uint OddOf(Vector128<byte> bytes) =>
        (Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
            | Vector128.Equals(bytes, Vector128.Create((byte)0x7F))).ExtractMostSignificantBits();

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
