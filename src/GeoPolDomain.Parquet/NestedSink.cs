using GeoPolDomain.Evidence;
using GeoPolDomain.Tabular;
using Parquet;

namespace GeoPolDomain.Parquet;

/// <summary>Writes a file for each kind of record, with the lists of a record nested in its row.</summary>
internal sealed class NestedSink(Func<FlatTable, Stream> create) : IFlatSink, IAsyncDisposable
{
    private const int Batch = 10_000;
    private readonly Dictionary<FlatTable, NestedFile> files = [];

    public void Add(FlatRow row)
    {
        var root = NestedTable.RootOf(row.Table);
        if (!files.TryGetValue(root, out var file))
            files[root] = file = new(new(root));
        file.Rows.Add(row);
    }

    /// <summary>Writes records.</summary>
    public async Task WriteAsync(IEnumerable<DatasetRecord> records, CancellationToken cancellation)
    {
        foreach (var some in records.Chunk(Batch))
        {
            cancellation.ThrowIfCancellationRequested();
            FlatTables.Write(some, this);
            foreach (var (table, file) in files)
                if (file.Rows.Fill(GroupSize.Usual))
                    await WriteGroupAsync(table, file, cancellation).ConfigureAwait(false);
        }

        foreach (var (table, file) in files)
            if (file.Rows.Records > 0)
                await WriteGroupAsync(table, file, cancellation).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var file in files.Values)
        {
            if (file.Writer is { } writer)
                await writer.DisposeAsync().ConfigureAwait(false);
            if (file.Stream is { } stream)
                await stream.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task WriteGroupAsync(FlatTable table, NestedFile file, CancellationToken cancellation)
    {
        file.Stream ??= create(table);
        var schema = file.Rows.Schema;
        file.Writer ??= await ParquetWriter.CreateAsync(schema, file.Stream, WriteOptions.For(schema), cancellationToken: cancellation)
            .ConfigureAwait(false);
        await file.Rows.WriteAsync(file.Writer, cancellation).ConfigureAwait(false);
    }

    /// <summary>The file of a kind.</summary>
    private sealed class NestedFile(NestedRows rows)
    {
        public NestedRows Rows => rows;

        public Stream? Stream { get; set; }

        public ParquetWriter? Writer { get; set; }
    }
}
