using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Schema;

namespace GeoPolDomain.Parquet;

/// <summary>Gathers rows by table, and writes them in row groups.</summary>
internal sealed class ParquetSink(Func<FlatTable, Stream> create) : IFlatSink, IAsyncDisposable
{
    private readonly Dictionary<FlatTable, TableFile> files = [];

    public void Add(FlatRow row)
    {
        if (!files.TryGetValue(row.Table, out var file))
            files[row.Table] = file = new(row.Table, create);
        file.Add(row);
    }

    /// <summary>Writes the row groups that are full.</summary>
    public async Task WriteFullAsync(CancellationToken cancellation)
    {
        foreach (var file in files.Values)
            if (file.IsFull)
                await file.WriteGroupAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes what is left.</summary>
    public async Task WriteRestAsync(CancellationToken cancellation)
    {
        foreach (var file in files.Values)
            if (file.HasRows)
                await file.WriteGroupAsync(cancellation).ConfigureAwait(false);
        foreach (var file in files.Values)
            await file.FinishAsync().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var file in files.Values)
            await file.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>The file of one table.</summary>
    private sealed class TableFile : IAsyncDisposable
    {
        // Enough that dictionaries pay, and few enough that a group fits into some tens of megabytes.
        private const int RowsInGroup = 100_000;
        private readonly Func<FlatTable, Stream> create;
        private readonly FlatTable table;
        private ColumnBuffer[] filling;
        private ColumnBuffer[] written;
        private readonly DataField[] fields;
        private ParquetWriter? writer;
        private Stream? stream;
        private Task writing = Task.CompletedTask;
        private int rows;

        public TableFile(FlatTable table, Func<FlatTable, Stream> create)
        {
            (this.table, this.create, filling, written) = (table, create, Buffers(table), Buffers(table));
            fields = [.. filling.Select(one => one.Field)];
        }

        public bool IsFull => rows >= RowsInGroup;

        public bool HasRows => rows > 0;

        public void Add(FlatRow row)
        {
            for (var i = 0; i < filling.Length; i++)
                filling[i].Add(row, i);
            rows++;
        }

        /// <summary>Starts to write the rows as a group. The next rows can be added meanwhile.</summary>
        public async Task WriteGroupAsync(CancellationToken cancellation)
        {
            await writing.ConfigureAwait(false);
            (filling, written) = (written, filling);
            rows = 0;
            stream ??= create(table);
            writing = Task.Run(() => WriteAsync(cancellation), cancellation);
        }

        /// <summary>Waits until the last group is written.</summary>
        public Task FinishAsync() => writing;

        public async ValueTask DisposeAsync()
        {
            // What went wrong is told where the writing is waited for.
            await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (writer is not null)
                await writer.DisposeAsync().ConfigureAwait(false);
            if (stream is not null)
                await stream.DisposeAsync().ConfigureAwait(false);
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
}
