namespace GeoPolDomain.Benchmarks.Rivals;

/// <summary>Goes from line to line of a stream, through a buffer that holds at least one.</summary>
internal ref struct LineCutter(Stream stream)
{
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    public ReadOnlySpan<byte> Current { get; private set; }

    public readonly LineCutter GetEnumerator() => this;

    public bool MoveNext()
    {
        var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
        while (length < 0)
        {
            if (!TryFill())
                return false;
            length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
        }

        Current = buffer.AsSpan(start, length);
        start += length + 1;
        return true;
    }

    // What is left goes to the front, and as much as there is room for comes behind it.
    private bool TryFill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        var count = stream.Read(buffer, end, buffer.Length - end);
        end += count;
        return count > 0;
    }
}
