using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GeoPolDomain.Json;

/// <summary>
/// A place in a text of JSON that looks as this library writes JSON. The text is compared with what is expected next, and no tokens are
/// made.
/// </summary>
/// <remarks>
/// A cursor never says what is wrong. When a text does not go on as expected, the method that reads gives up, and the whole text is read
/// again by <c>Utf8JsonReader</c>, which finds the mistakes or accepts what a cursor does not know.
/// </remarks>
internal ref struct Cursor(ReadOnlySpan<byte> text, ReadLimits limits)
{
    // The quotation mark, the backslash and the control characters.
    private static readonly SearchValues<byte> NotPlain =
        SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, ' ').Select(one => (byte)one)]);

    private readonly ReadOnlySpan<byte> text = text;
    private readonly int mostDepth = limits.Depth;
    private readonly int mostOfText = limits.TextBytes;
    private int at;
    private int depth;

    /// <summary>Creates a cursor at a place in a list of a document's object.</summary>
    public static Cursor InList(ReadOnlySpan<byte> text, ReadLimits limits, int at) => new(text, limits) { at = at, depth = 2 };

    /// <summary>Whether nothing but blanks follows.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipBlanks();
            return at == text.Length;
        }
    }

    /// <summary>How many bytes were passed.</summary>
    public readonly int Passed => at;

    /// <summary>Whether so many more objects and lists may be opened, one in another.</summary>
    public readonly bool HasRoomFor(int levels) => depth + levels <= mostDepth;

    /// <summary>What comes next, without blanks before it.</summary>
    public ReadOnlySpan<byte> Rest
    {
        get
        {
            SkipBlanks();
            return text[at..];
        }
    }

    /// <summary>Goes past a punctuation mark, if one comes next.</summary>
    public bool TryTake(byte mark)
    {
        SkipBlanks();
        if (at >= text.Length || text[at] != mark)
            return false;
        at++;
        return true;
    }

    /// <summary>Goes past a text exactly as it is given, if it comes next.</summary>
    public bool TryTake(ReadOnlySpan<byte> exact)
    {
        SkipBlanks();
        if (!text[at..].StartsWith(exact))
            return false;
        at += exact.Length;
        return true;
    }

    /// <summary>Goes past the first bracket of an object or a list, unless it is nested too deeply.</summary>
    public bool TryEnter(byte bracket) => TryTake(bracket) && ++depth <= mostDepth;

    /// <summary>Goes past the given start of an object.</summary>
    public bool TryEnter(ReadOnlySpan<byte> start) => TryTake(start) && ++depth <= mostDepth;

    /// <summary>Goes past the last bracket of an object or a list.</summary>
    public bool TryLeave(byte bracket)
    {
        if (!TryTake(bracket))
            return false;
        depth--;
        return true;
    }

    /// <summary>Goes past so many bytes, which were read before.</summary>
    public void Pass(int length) => at += length;

    /// <summary>The whole text, for a reader of tokens.</summary>
    public readonly ReadOnlySpan<byte> Text => text;

    /// <summary>
    /// Goes past a string, unless it is too long. <paramref name="content"/> is what stands between its quotation marks, with its escapes.
    /// </summary>
    public bool TryTakeString(out ReadOnlySpan<byte> content, out bool isEscaped)
    {
        isEscaped = false;
        content = default;
        if (!TryTake((byte)'"'))
            return false;
        var rest = text[at..];
        var end = PlainLength(rest);
        while ((uint)end < (uint)rest.Length && rest[end] == '\\')
        {
            isEscaped = true;
            var next = Math.Min(end + 2, rest.Length);
            end = next + PlainLength(rest[next..]);
        }

        if ((uint)end >= (uint)rest.Length || rest[end] != '"')
            return false;
        content = rest[..end];
        at += end + 1;
        return end <= mostOfText;
    }

    // How many bytes come before the next quotation mark, backslash or control character. Most strings are short, so that the first bytes
    // are looked at eight at a time, which costs less than to start a search.
    private static int PlainLength(ReadOnlySpan<byte> rest)
    {
        const ulong Ones = 0x0101010101010101;
        const ulong Highs = 0x8080808080808080;
        var at = 0;
        for (; at < 32 && at + sizeof(ulong) <= rest.Length; at += sizeof(ulong))
        {
            var eight = BinaryPrimitives.ReadUInt64LittleEndian(rest[at..]);
            var quotes = eight ^ (Ones * '"');
            var backslashes = eight ^ (Ones * '\\');
            // The lowest byte that is marked is always one that was looked for; bytes above it may be marked by a carry.
            var found = (((quotes - Ones) & ~quotes) | ((backslashes - Ones) & ~backslashes) | ((eight - (Ones * ' ')) & ~eight)) & Highs;
            if (found != 0)
                return at + (BitOperations.TrailingZeroCount(found) >> 3);
        }

        var later = rest[at..].IndexOfAny(NotPlain);
        return later < 0 ? rest.Length : at + later;
    }

    /// <summary>Goes past blanks.</summary>
    /// <remarks>Canonical lines have no blanks, so the first byte is looked at without a call.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SkipBlanks()
    {
        if ((uint)at < (uint)text.Length && text[at] <= ' ')
            SkipMoreBlanks();
    }

    private void SkipMoreBlanks()
    {
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;
    }
}
