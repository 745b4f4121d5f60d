using System.Text;

namespace GeoPolDomain.Tests.House;

/// <summary>A stream that gives one text at each read, and sees who reads.</summary>
internal sealed class WatchedStream(IEnumerable<string> texts) : Stream
{
    private readonly IEnumerator<string> texts = texts.GetEnumerator();
    private byte[] left = [];
    private int inside;

    public int FailsAfter { get; init; } = int.MaxValue;

    public Action<int>? BeforeRead { get; init; }

    public int Reads { get; private set; }

    public long Bytes { get; private set; }

    public bool IsBusy => inside > 0;

    public bool HasMet { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (Interlocked.Increment(ref inside) > 1)
            HasMet = true;
        BeforeRead?.Invoke(Reads);
        if (Reads++ == FailsAfter)
            throw new IOException("The line is cut.");
        if (left.Length == 0)
            left = texts.MoveNext() ? Encoding.UTF8.GetBytes(texts.Current) : [];
        var read = Math.Min(count, left.Length);
        left.AsSpan(0, read).CopyTo(buffer.AsSpan(offset));
        left = left[read..];
        Bytes += read;
        Interlocked.Decrement(ref inside);
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
