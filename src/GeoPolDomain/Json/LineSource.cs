using System.Buffers;

namespace GeoPolDomain.Json;

/// <summary>Splits a stream into lines. The buffer grows only as far as the longest line needs.</summary>
internal sealed class LineSource(Stream stream) : IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int start;
    private int end;

    // How far the buffer holds no line feed, so that a long line that comes in pieces is searched only once.
    private int searched;
    private bool isAtEnd;

    /// <summary>The number of the line that was returned last; the first line is 1.</summary>
    public long Number { get; private set; }

    /// <summary>
    /// Gets the next line without its line feed, or returns false at the end. The memory of the line is valid only until the next call.
    /// </summary>
    public bool TryNext(out ReadOnlyMemory<byte> line)
    {
        while (!TryCut(out line))
        {
            if (isAtEnd)
                return false;
            MakeRoom();
            Take(stream.Read(buffer, end, buffer.Length - end));
        }

        return true;
    }

    /// <summary>
    /// Gets the next line without its line feed, or null at the end. The memory of the line is valid only until the next call.
    /// </summary>
    public async ValueTask<ReadOnlyMemory<byte>?> NextAsync(CancellationToken cancellation)
    {
        ReadOnlyMemory<byte> line;
        while (!TryCut(out line))
        {
            if (isAtEnd)
                return null;
            MakeRoom();
            Take(await stream.ReadAsync(buffer.AsMemory(end), cancellation).ConfigureAwait(false));
        }

        return line;
    }

    /// <summary>Gives the memory of the buffer back. No line may be used afterwards.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private bool TryCut(out ReadOnlyMemory<byte> line)
    {
        var found = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
        var feed = found < 0 ? end : searched + found;
        searched = feed;
        if (found < 0 && !(isAtEnd && end > start))
        {
            line = default;
            return false;
        }

        line = buffer.AsMemory(start, feed - start);
        start = searched = Math.Min(feed + 1, end);
        if (Number++ == 0)
            line = line[Bytes.MarkOf(line.Span)..];
        return true;
    }

    private void MakeRoom()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end, searched) = (0, end - start, searched - start);
        }

        if (end == buffer.Length)
            Grow();
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, end).CopyTo(larger);
        Dispose();
        buffer = larger;
    }

    private void Take(int count)
    {
        isAtEnd = count == 0;
        end += count;
    }
}
