using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Schema;

namespace GeoPolDomain.Parquet;

/// <summary>Writes the rows of one table to a file, in row groups.</summary>
internal sealed class TableFile : IAsyncDisposable
{
    // Enough that dictionaries pay, and few enough that a group fits into some tens of megabytes.
    private const int RowsInGroup = 100_000;
    private readonly Func<Stream> create;
    private ColumnBuffers filling;
    private ColumnBuffers written;
    private readonly DataField[] fields;
    private ParquetWriter? writer;
    private Stream? stream;
    private Task writing = Task.CompletedTask;

    public TableFile(FlatTable table, Func<Stream> create)
    {
        (this.create, filling, written) = (create, new(table), new(table));
        fields = filling.Fields;
    }

    /// <summary>How many rows are held, and not written yet.</summary>
    public int Rows => filling.Rows;

    public bool IsFull => Rows >= RowsInGroup;

    /// <summary>Takes rows, after those that there are.</summary>
    public void Add(ColumnBuffers rows) => filling.AddAll(rows);

    /// <summary>Starts to write the rows as a group. The next rows can be added meanwhile.</summary>
    public async Task WriteGroupAsync(CancellationToken cancellation)
    {
        await writing.ConfigureAwait(false);
        (filling, written) = (written, filling);
        stream ??= create();
        writing = Task.Run(() => WriteAsync(cancellation), cancellation);
    }

    /// <summary>Writes what is left, and closes the file.</summary>
    public async Task FinishAsync(CancellationToken cancellation)
    {
        if (Rows > 0)
            await WriteGroupAsync(cancellation).ConfigureAwait(false);
        await writing.ConfigureAwait(false);
        await DisposeAsync().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        // What went wrong is told where the writing is waited for.
        await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (writer is not null)
            await writer.DisposeAsync().ConfigureAwait(false);
        if (stream is not null)
            await stream.DisposeAsync().ConfigureAwait(false);
        (writer, stream) = (null, null);
    }

    private async Task WriteAsync(CancellationToken cancellation)
    {
        writer ??= await ParquetWriter.CreateAsync(new ParquetSchema(fields.ToArray<Field>()), stream!, cancellationToken: cancellation)
            .ConfigureAwait(false);
        using var group = writer.CreateRowGroup();
        await written.WriteAsync(group, fields, cancellation).ConfigureAwait(false);
    }
}
