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
    private ColumnBuffer[] filling;
    private ColumnBuffer[] written;
    private readonly DataField[] fields;
    private ParquetWriter? writer;
    private Stream? stream;
    private Task writing = Task.CompletedTask;

    public TableFile(FlatTable table, Func<Stream> create)
    {
        (this.create, filling, written) = (create, Buffers(table), Buffers(table));
        fields = [.. filling.Select(one => one.Field)];
    }

    /// <summary>How many rows are held, and not written yet.</summary>
    public int Rows { get; private set; }

    public bool IsFull => Rows >= RowsInGroup;

    public void Add(FlatRow row)
    {
        for (var i = 0; i < filling.Length; i++)
            filling[i].Add(row, i);
        Rows++;
    }

    /// <summary>Starts to write the rows as a group. The next rows can be added meanwhile.</summary>
    public async Task WriteGroupAsync(CancellationToken cancellation)
    {
        await writing.ConfigureAwait(false);
        (filling, written) = (written, filling);
        Rows = 0;
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

    private static ColumnBuffer[] Buffers(FlatTable table) => [.. table.Columns.Select(ColumnBuffer.For)];

    private async Task WriteAsync(CancellationToken cancellation)
    {
        writer ??= await ParquetWriter.CreateAsync(new ParquetSchema(fields.ToArray<Field>()), stream!, cancellationToken: cancellation)
            .ConfigureAwait(false);
        using var group = writer.CreateRowGroup();
        for (var i = 0; i < fields.Length; i++)
            await written[i].WriteAsync(group, fields[i], cancellation).ConfigureAwait(false);
    }
}
