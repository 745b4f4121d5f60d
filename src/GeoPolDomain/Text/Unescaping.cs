using System.Buffers.Text;
using System.Text;

namespace GeoPolDomain.Text;

/// <summary>Undoes the escapes of a JSON string.</summary>
internal static class Unescaping
{
    private const int UnitLength = 4;

    /// <summary>
    /// Copies what stands between the quotation marks of a string, without its escapes. The buffer must be as long as the text. Returns
    /// false when an escape is not well formed, or is half of a surrogate pair.
    /// </summary>
    public static bool TryUndo(ReadOnlySpan<byte> text, Span<byte> buffer, out int length)
    {
        length = 0;
        for (var next = text.IndexOf((byte)'\\'); next >= 0; next = text.IndexOf((byte)'\\'))
        {
            text[..next].CopyTo(buffer[length..]);
            length += next;
            text = text[(next + 1)..];
            if (text.IsEmpty)
                return false;
            var mark = text[0];
            text = text[1..];
            if (mark == 'u')
            {
                if (!TryTakeRune(ref text, out var rune))
                    return false;
                length += rune.EncodeToUtf8(buffer[length..]);
                continue;
            }

            if (ByteOf(mark) is not { } one)
                return false;
            buffer[length++] = one;
        }

        text.CopyTo(buffer[length..]);
        length += text.Length;
        return true;
    }

    private static byte? ByteOf(byte mark) => mark switch
    {
        (byte)'"' or (byte)'\\' or (byte)'/' => mark,
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        _ => null,
    };

    private static bool TryTakeRune(ref ReadOnlySpan<byte> text, out Rune rune)
    {
        rune = default;
        if (!TryTakeUnit(ref text, out var first))
            return false;
        if (Rune.TryCreate(first, out rune))
            return true;
        if (!text.StartsWith("\\u"u8))
            return false;
        text = text[2..];
        return TryTakeUnit(ref text, out var second) && Rune.TryCreate(first, second, out rune);
    }

    private static bool TryTakeUnit(ref ReadOnlySpan<byte> text, out char unit)
    {
        unit = default;
        if (text.Length < UnitLength || !Utf8Parser.TryParse(text[..UnitLength], out ushort value, out var read, 'x') || read != UnitLength)
            return false;
        unit = (char)value;
        text = text[UnitLength..];
        return true;
    }
}
