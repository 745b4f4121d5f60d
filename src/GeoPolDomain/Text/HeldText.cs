using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace GeoPolDomain.Text;

/// <summary>
/// A text that may still be as it came, in UTF-8. It becomes a string when somebody asks for it, and from then on it holds nothing but that
/// string.
/// </summary>
/// <remarks>
/// A copy of the structure is as good as the structure. Several threads may ask for the text of one structure; each of them gets an equal
/// string, and one of these strings is held in the end. The text may be missing, as null is.
/// </remarks>
internal struct HeldText : IEquatable<HeldText>
{
    // Null, a string, or an array of bytes, which other texts may share.
    private object? held;

    /// <summary>Creates a text from its bytes, which must be valid UTF-8 and must not change any more.</summary>
    public HeldText(byte[] utf8) => held = utf8;

    private HeldText(string? text) => held = text;

    public static implicit operator HeldText(string? text) => new(text);

    public readonly bool IsNone => held is null;

    /// <summary>The text, of which it is known that there is one.</summary>
    public string Text => OrNone!;

    /// <summary>The text. Null when there is none.</summary>
    public string? OrNone
    {
        get
        {
            var now = held;
            if (now is null or string)
                return Unsafe.As<string?>(now);
            var text = Encoding.UTF8.GetString(BytesIn(now));
            held = text;
            return text;
        }
    }

    /// <summary>Returns the UTF-8 of a text that is still as it came, or else the string; null when there is no text.</summary>
    public readonly bool TryGetBytes(out ReadOnlySpan<byte> bytes, [NotNullWhen(false)] out string? text)
    {
        var now = held;
        text = now as string;
        bytes = now is null or string ? default : BytesIn(now);
        return now is not string;
    }

    public readonly bool Equals(HeldText other)
    {
        var (mine, others) = (held, other.held);
        if (mine is null || others is null)
            return ReferenceEquals(mine, others);
        if (mine is string text)
            return others is string second ? text == second : AreSame(text, BytesIn(others));
        return others is string one ? AreSame(one, BytesIn(mine)) : BytesIn(mine).SequenceEqual(BytesIn(others));
    }

    public override readonly bool Equals(object? obj) => obj is HeldText other && Equals(other);

    // The same for a text as it came and for its string. Nothing is allocated but for a very long text.
    public override readonly int GetHashCode()
    {
        var now = held;
        if (now is null or string)
            return now is null ? 0 : Unsafe.As<string>(now).GetHashCode(StringComparison.Ordinal);
        var bytes = BytesIn(now);
        var rented = bytes.Length <= 256 ? null : ArrayPool<char>.Shared.Rent(bytes.Length);
        var chars = rented ?? stackalloc char[256];
        Utf8.ToUtf16(bytes, chars, out _, out var count);
        var hash = string.GetHashCode(chars[..count]);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return hash;
    }

    public override readonly string ToString() => held switch
    {
        null => "",
        string text => text,
        var bytes => Encoding.UTF8.GetString(BytesIn(bytes)),
    };

    private static ReadOnlySpan<byte> BytesIn(object bytes) => Unsafe.As<byte[]>(bytes);

    // Half of a surrogate pair is the same as no UTF-8.
    private static bool AreSame(ReadOnlySpan<char> text, ReadOnlySpan<byte> bytes)
    {
        Span<byte> part = stackalloc byte[256];
        while (!text.IsEmpty)
        {
            var status = Utf8.FromUtf16(text, part, out var read, out var written, replaceInvalidSequences: false);
            if (status is not (OperationStatus.Done or OperationStatus.DestinationTooSmall) || !bytes.StartsWith(part[..written]))
                return false;
            text = text[read..];
            bytes = bytes[written..];
        }

        return bytes.IsEmpty;
    }
}
