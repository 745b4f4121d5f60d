using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Schema;

namespace GeoPolDomain.Parquet;

/// <summary>Writes the rows of one table to a file, in row groups.</summary>
internal sealed class TableFile : IAsyncDisposable
{
    private readonly Func<Stream> create;
    private readonly GroupSize size;
    private ColumnBuffers filling;
    private ColumnBuffers written;
    private readonly DataField[] fields;
    private ParquetWriter? writer;
    private Stream? stream;
    private Task writing = Task.CompletedTask;

    public TableFile(FlatTable table, Func<Stream> create, GroupSize size)
    {
        (this.create, this.size, filling, written) = (create, size, new(table), new(table));
        fields = filling.Fields;
    }

    /// <summary>How many rows are held, and not written yet.</summary>
    public int Rows => filling.Rows;

    /// <summary>How many characters the texts of these rows have.</summary>
    public long Characters => filling.Characters;

    /// <summary>Takes rows, after those that there are, and has them written when they fill a row group.</summary>
    public async Task AddAsync(ColumnBuffers rows, CancellationToken cancellation)
    {
        // The texts of a group must fit into one array.
        if (Rows > 0 && Characters + rows.Characters > size.Characters)
            await WriteGroupAsync(cancellation).ConfigureAwait(false);
        filling.AddAll(rows);
        if (filling.Fill(size))
            await WriteGroupAsync(cancellation).ConfigureAwait(false);
    }

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
        if (writer is null)
        {
            var schema = new ParquetSchema(fields.ToArray<Field>());
            writer = await ParquetWriter.CreateAsync(schema, stream!, WriteOptions.For(schema), cancellationToken: cancellation)
                .ConfigureAwait(false);
        }

        using var group = writer.CreateRowGroup();
        await written.WriteAsync(group, fields, cancellation).ConfigureAwait(false);
    }
}
