namespace GeoPolDomain.Cli.Output;

/// <summary>A stream that shows on a terminal how much of it was read. In a pipe, it shows nothing.</summary>
internal sealed class ReadingProgress(Stream inner, Terminal terminal, string what) : Stream
{
    private const int Steps = 100;
    private readonly ProgressBar bar = new(terminal);
    private long read;
    private int shown = -1;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position { get => read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        read += count;
        var done = inner.Length == 0 ? Steps : (int)(read * Steps / inner.Length);
        if (done != shown)
            bar.Show(done / (double)Steps, $"{shown = done,3} % {what}");
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            bar.Dispose();
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
