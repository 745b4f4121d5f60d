using GeoPolDomain.Datasets;
using GeoPolDomain.Json;

namespace GeoPolDomain.Tabular;

/// <summary>The rows of tables as a stream of JSON Lines: the header, and then one line for each row that is a record.</summary>
internal sealed class RowStream : Stream
{
    private readonly IEnumerator<bool> steps;
    private readonly List<(FlatTable Table, long Line, string Id)> left = [];

    // A value in a column of JSON can be as deep as a document, and stands inside its record.
    private readonly JsonOutput made = new(2 * JsonText.MostDepth);
    private int sent;

    public RowStream(IFlatSource source, Dataset header) => steps = Lines(source, header).GetEnumerator();

    /// <summary>The rows of lists that belong to no record. It is complete when the stream was read to its end.</summary>
    public IReadOnlyCollection<(FlatTable Table, long Line, string Id)> Left => left;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var read = 0;
        while (read < buffer.Length && (sent < made.Written.Length || TryMake(buffer.Length)))
        {
            var count = Math.Min(buffer.Length - read, made.Written.Length - sent);
            made.Written.Slice(sent, count).CopyTo(buffer[read..]);
            (sent, read) = (sent + count, read + count);
        }

        return read;
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
            steps.Dispose();
            made.Dispose();
        }

        base.Dispose(disposing);
    }

    // Returns false at the end.
    private bool TryMake(int length)
    {
        sent = 0;
        made.Clear();
        while (made.Written.Length < length && steps.MoveNext())
        {
        }

        return made.Written.Length > 0;
    }

    // A step after each line.
    private IEnumerable<bool> Lines(IFlatSource source, Dataset header)
    {
        LineReader.WriteHeader(made, header);
        made.EndLine();
        yield return true;
        foreach (var plan in TablePlan.All)
        {
            var lists = RowLists.Gathered(plan, source);
            var reading = new RowReading(plan, lists);
            foreach (var row in source.RowsOf(plan.Tables[0]))
            {
                reading.Write(row, made);
                yield return true;
            }

            // Rows of lists whose records have no table are found too.
            left.AddRange(lists.Left);
        }
    }
}
