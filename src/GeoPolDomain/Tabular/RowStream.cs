using GeoPolDomain.Datasets;
using GeoPolDomain.Json;

namespace GeoPolDomain.Tabular;

/// <summary>The rows of tables as a stream of JSON Lines: the header, and then one line for each row that is a record.</summary>
/// <remarks>A stream that reads ahead makes the next lines on another thread while the last ones are read.</remarks>
internal sealed class RowStream : Stream
{
    private const int LengthAhead = 1 << 17;

    private readonly IEnumerator<bool> steps;
    private readonly bool isAhead;
    private readonly List<(FlatTable Table, long Line, string Id)> left = [];

    // The lines that are read and those that are made. They are the same unless the stream reads ahead.
    private JsonOutput ready = NewOutput();
    private JsonOutput made;
    private Task? making;
    private int sent;

    public RowStream(IFlatSource source, Dataset header, RowOrder order, bool isAhead = false)
    {
        this.isAhead = isAhead;
        made = isAhead ? NewOutput() : ready;
        steps = Lines(source, header, order).GetEnumerator();
    }

    /// <summary>The rows of lists that belong to no record. It is complete when the stream was read to its end.</summary>
    public IReadOnlyCollection<(FlatTable Table, long Line, string Id)> Left => left;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        if (sent == ready.Written.Length)
            TakeNext(buffer.Length);
        var count = Math.Min(buffer.Length, ready.Written.Length - sent);
        ready.Written.Slice(sent, count).CopyTo(buffer);
        sent += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

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
            // Who stops early does not want the lines that are being made.
            making?.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
            steps.Dispose();
            ready.Dispose();
            made.Dispose();
        }

        base.Dispose(disposing);
    }

    // A value in a column of JSON can be as deep as a document, and stands inside its record.
    private static JsonOutput NewOutput() => new(2 * JsonText.MostDepth);

    private void TakeNext(int length)
    {
        sent = 0;
        if (!isAhead)
        {
            made.Clear();
            Make(length);
            return;
        }

        (making ?? Task.Run(() => Make(LengthAhead))).GetAwaiter().GetResult();
        (ready, made) = (made, ready);
        made.Clear();
        making = Task.Run(() => Make(LengthAhead));
    }

    private void Make(int length)
    {
        while (made.Written.Length < length && steps.MoveNext())
        {
        }
    }

    // A step after each line.
    private IEnumerable<bool> Lines(IFlatSource source, Dataset header, RowOrder order)
    {
        LineReader.WriteHeader(made, header);
        made.EndLine();
        yield return true;
        foreach (var plan in TablePlan.All)
        {
            using var reading = new RowReading(plan, source, order);
            foreach (var row in source.RowsOf(plan.Tables[0]))
            {
                reading.Write(row, made);
                yield return true;
            }

            // Rows of lists whose records have no table are found too.
            left.AddRange(reading.Left);
        }
    }
}
