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
        private readonly ColumnBuffer[] columns;
        private ParquetWriter? writer;
        private Stream? stream;
        private int rows;

        public TableFile(FlatTable table, Func<FlatTable, Stream> create) =>
            (this.table, this.create, columns) = (table, create, [.. table.Columns.Select(ColumnBuffer.For)]);

        public bool IsFull => rows >= RowsInGroup;

        public bool HasRows => rows > 0;

        public void Add(FlatRow row)
        {
            for (var i = 0; i < columns.Length; i++)
                columns[i].Add(row, i);
            rows++;
        }

        public async Task WriteGroupAsync(CancellationToken cancellation)
        {
            stream ??= create(table);
            writer ??= await ParquetWriter.CreateAsync(
                new ParquetSchema(columns.Select(one => one.Field).ToArray<Field>()),
                stream,
                cancellationToken: cancellation).ConfigureAwait(false);
            using var group = writer.CreateRowGroup();
            foreach (var column in columns)
                await column.WriteAsync(group, cancellation).ConfigureAwait(false);
            rows = 0;
        }

        public async ValueTask DisposeAsync()
        {
            if (writer is not null)
                await writer.DisposeAsync().ConfigureAwait(false);
            if (stream is not null)
                await stream.DisposeAsync().ConfigureAwait(false);
        }
    }
}
