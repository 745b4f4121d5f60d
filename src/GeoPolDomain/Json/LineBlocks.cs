using System.Buffers;

namespace GeoPolDomain.Json;

/// <summary>Splits a stream into blocks of whole lines. A block grows only as far as one line needs.</summary>
/// <param name="stream">The stream that contains the lines.</param>
/// <param name="limits">How many bytes are read, and how many of one line.</param>
/// <param name="areFull">
/// Whether a block is as full as can be. Otherwise it is ready as soon as the stream has given a whole line, so that the lines of a slow
/// stream need not wait for each other.
/// </param>
internal sealed class LineBlocks(Stream stream, ReadLimits limits, bool areFull) : IDisposable
{
    private readonly int usualSize = areFull ? 1 << 17 : 1 << 16;

    // One byte more than a line may have, so that a reader sees that the line is too long.
    private readonly int mostOfLine = (int)Math.Min(limits.LineBytes + 1L, Array.MaxLength);

    private byte[] buffer = [];
    private int end;

    // How far the buffer holds no line feed, so that a long line that comes in pieces is searched only once.
    private int searched;
    private bool isAtEnd;
    private bool isBegun;

    private long left = limits.Bytes;
    private bool isBeyond;

    // Whether what comes up to the next line feed belongs to a line that was too long, and how much of it came.
    private bool isSkipping;
    private long skipped;

    /// <summary>Gets the next block, or returns null at the end. The caller disposes of the block.</summary>
    public LineBlock? Next()
    {
        LineBlock? block;
        while (!TryCut(out block) && !isAtEnd)
        {
            MakeRoom();
            Take(stream.Read(buffer, end, MostNext));
        }

        return block;
    }

    /// <summary>Gets the next block, or returns null at the end. The caller disposes of the block.</summary>
    public async ValueTask<LineBlock?> NextAsync(CancellationToken cancellation)
    {
        LineBlock? block;
        while (!TryCut(out block) && !isAtEnd)
        {
            MakeRoom();
            Take(await stream.ReadAsync(buffer.AsMemory(end, MostNext), cancellation).ConfigureAwait(false));
        }

        return block;
    }

    /// <summary>
    /// Returns the error of a stream that goes on after as many bytes as are read, once all blocks were read; otherwise null.
    /// </summary>
    /// <param name="lines">How many lines the blocks had.</param>
    public DocumentError? Beyond(long lines) =>
        isBeyond ? BeyondLimit.Bytes(limits, isSkipping ? lines : lines + 1, end + skipped + 1) : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    // After a long line the buffer is large, and would take many short lines at once.
    private int MostNext => Math.Min(buffer.Length - end, usualSize);

    private bool TryCut(out LineBlock? block)
    {
        block = null;
        if (areFull && !isAtEnd && end < buffer.Length)
            return false;
        var feed = buffer.AsSpan(searched, end - searched).LastIndexOf((byte)'\n');
        var length = feed >= 0 ? searched + feed + 1 : isAtEnd && !isBeyond ? end : 0;
        searched = end;
        if (length == 0 && end >= mostOfLine && !isAtEnd)
            (length, isSkipping, skipped) = (end, true, end);
        if (length == 0)
            return false;

        var rest = buffer.AsSpan(length, end - length);
        var next = ArrayPool<byte>.Shared.Rent(Math.Max(usualSize, rest.Length));
        rest.CopyTo(next);
        block = new LineBlock(buffer, isBegun ? 0 : Bytes.MarkOf(buffer.AsSpan(0, length)), length);
        (buffer, end, searched, isBegun) = (next, rest.Length, rest.Length, true);
        return true;
    }

    private void MakeRoom()
    {
        if (end < buffer.Length)
            return;
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(usualSize, buffer.Length * 2L), Array.MaxLength));
        buffer.AsSpan(0, end).CopyTo(larger);
        Dispose();
        buffer = larger;
    }

    private void Take(int count)
    {
        isBeyond = count > left;
        var read = (int)Math.Min(count, left);
        left -= read;
        isAtEnd = count == 0 || isBeyond;
        end += isSkipping ? Skip(read) : read;
    }

    // Returns how many bytes are left of so many new ones, which come to the start of the buffer.
    private int Skip(int count)
    {
        var feed = buffer.AsSpan(0, count).IndexOf((byte)'\n');
        if (feed < 0)
        {
            skipped += count;
            return 0;
        }

        (isSkipping, skipped) = (false, 0);
        buffer.AsSpan(feed + 1, count - feed - 1).CopyTo(buffer);
        return count - feed - 1;
    }
}

/// <summary>Some whole lines of a stream.</summary>
internal sealed class LineBlock(byte[] buffer, int start, int end) : IDisposable
{
    private int at = start;

    /// <summary>How many bytes the lines have.</summary>
    public int Length { get; } = end - start;

    /// <summary>Gets the next line without its line feed, or returns false at the end of the block.</summary>
    public bool TryNext(out ReadOnlySpan<byte> line)
    {
        var rest = buffer.AsSpan(at, end - at);
        var feed = rest.IndexOf((byte)'\n');
        line = feed < 0 ? rest : rest[..feed];
        at = feed < 0 ? end : at + feed + 1;
        return !rest.IsEmpty;
    }

    /// <summary>Gives the memory back. No line of the block may be used afterwards.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);
}

/// <summary>The offsets at which the lines of a text start. They turn the offset of a byte into a line and a byte of that line.</summary>
internal sealed class LineStarts
{
    private readonly List<int> starts = [0];

    public LineStarts(ReadOnlySpan<byte> text)
    {
        for (var length = text.IndexOf((byte)'\n'); length >= 0; length = text[starts[^1]..].IndexOf((byte)'\n'))
            starts.Add(starts[^1] + length + 1);
    }

    public IReadOnlyList<int> All => starts;

    /// <summary>Returns the place of the byte at an offset from the start of the text.</summary>
    public DocumentPlace PlaceOf(long offset)
    {
        var line = starts.BinarySearch((int)offset);
        if (line < 0)
            line = ~line - 1;
        return new DocumentPlace(line + 1, offset - starts[line] + 1);
    }
}
