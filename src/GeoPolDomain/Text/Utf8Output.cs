using System.Buffers;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GeoPolDomain.Text;

/// <summary>A buffer of UTF-8 that passes its content to a target in large pieces. Without a target it grows.</summary>
internal abstract class Utf8Output(IBufferWriter<byte>? target) : IDisposable
{
    // Texts are written in parts, so that a long one needs no larger buffer.
    protected const int MostOfPart = 2048;
    private const int Piece = 1 << 16;

    private const int Quotes = 2;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Piece);
    private int count;

    /// <summary>What was written and not passed on.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, count);

    /// <summary>
    /// The small values that were written, each with the place of its text. Null when nobody asks for them: then a text is all that is left
    /// of a value.
    /// </summary>
    public List<(int Place, TextValue Value)>? Values { get; init; }

    /// <summary>Passes everything on to the target.</summary>
    public void Flush()
    {
        target!.Write(Written);
        count = 0;
    }

    /// <summary>Gives the memory back. Doing so again changes nothing.</summary>
    public void Dispose()
    {
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
        (buffer, count) = ([], 0);
    }

    /// <summary>Forgets what was not passed on.</summary>
    protected void Forget()
    {
        count = 0;
        Values?.Clear();
    }

    /// <summary>Returns where to write so many bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected ref byte Place(int needed)
    {
        if (buffer.Length - count < needed)
            MakeRoom(needed);
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(buffer), count);
    }

    /// <summary>The room that a text needs, with its quotation marks.</summary>
    protected static int RoomOf(int text) => (text * Escapes.Longest) + Quotes;

    /// <summary>Writes a text between quotation marks to a place with room for the text. Returns the number of bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static int Quote(ReadOnlySpan<char> text, ref byte place)
    {
        place = (byte)'"';
        var length = Escapes.Write(text, ref Unsafe.Add(ref place, 1));
        Unsafe.Add(ref place, length + 1) = (byte)'"';
        return length + 2;
    }

    /// <summary>Says that so many bytes were written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected void Advance(int written)
    {
        Debug.Assert(written >= 0 && written <= buffer.Length - count, "More was written than there was room for.");
        count += written;
    }

    protected void Byte(byte value)
    {
        Place(1) = value;
        count++;
    }

    protected void Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        count += bytes.Length;
    }

    /// <summary>Writes between quotation marks what needs no escape or is escaped already.</summary>
    protected void Quoted(ReadOnlySpan<byte> escaped)
    {
        var room = Room(escaped.Length + 2);
        escaped.CopyTo(room[1..]);
        room[escaped.Length + 1] = room[0] = (byte)'"';
        count += escaped.Length + 2;
    }

    /// <summary>Writes the text of a small value.</summary>
    public void Small(TextValue value)
    {
        Values?.Add((count, value));
        Text(value.Text);
    }

    /// <summary>Writes a text between quotation marks, with the escapes that it needs.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (text.Length > MostOfPart)
        {
            LongText(text);
            return;
        }

        ref var place = ref Place(RoomOf(text.Length));
        Advance(Quote(text, ref place));
    }

    /// <summary>Writes a text between quotation marks, with the escapes that it needs. It must be valid UTF-8.</summary>
    public void Text(ReadOnlySpan<byte> text)
    {
        Byte((byte)'"');
        while (text.Length > MostOfPart)
        {
            // A character begins with a byte that is not 10xxxxxx, and has at most three bytes that are.
            var part = MostOfPart;
            while (part > MostOfPart - 3 && (text[part] & 0xC0) == 0x80)
                part--;
            Escaped(text[..part]);
            text = text[part..];
        }

        Escaped(text);
        Byte((byte)'"');
    }

    // Making room can send what was written, and then the count begins anew.
    private void Escaped(ReadOnlySpan<byte> text)
    {
        var room = Room(RoomOf(text.Length));
        count += Escapes.Write(text, room);
    }

    private void Escaped(ReadOnlySpan<char> text)
    {
        ref var place = ref Place(RoomOf(text.Length));
        Advance(Escapes.Write(text, ref place));
    }

    private void LongText(ReadOnlySpan<char> text)
    {
        Byte((byte)'"');
        while (text.Length > MostOfPart)
        {
            // A surrogate pair stays together.
            var part = char.IsHighSurrogate(text[MostOfPart - 1]) ? MostOfPart - 1 : MostOfPart;
            Escaped(text[..part]);
            text = text[part..];
        }

        Escaped(text);
        Byte((byte)'"');
    }

    private Span<byte> Room(int needed) => MemoryMarshal.CreateSpan(ref Place(needed), needed);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MakeRoom(int needed)
    {
        if (target is not null)
            Flush();
        if (buffer.Length - count >= needed)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(count + needed, buffer.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
