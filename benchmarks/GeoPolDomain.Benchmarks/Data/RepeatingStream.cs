namespace GeoPolDomain.Benchmarks.Data;

/// <summary>
/// Gives a header once and then the same lines so many times: a long file that needs no room. The ids of its records repeat, which
/// reading record by record allows.
/// </summary>
internal sealed class RepeatingStream(ReadOnlyMemory<byte> header, ReadOnlyMemory<byte> lines, int times) : Stream
{
    private ReadOnlyMemory<byte> left = header;
    private int turns = times;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The lines of a sample, the first of which is the header.</summary>
    public static RepeatingStream Of(byte[] lines, int times)
    {
        var header = lines.AsSpan().IndexOf((byte)'\n') + 1;
        return new(lines.AsMemory(0, header), lines.AsMemory(header), times);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (left.IsEmpty && turns > 0)
            (left, turns) = (lines, turns - 1);
        var count = Math.Min(left.Length, buffer.Length);
        left.Span[..count].CopyTo(buffer);
        left = left[count..];
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
