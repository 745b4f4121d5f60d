using GeoPolDomain.Tabular;

namespace GeoPolDomain.Parquet;

/// <summary>Gathers rows by table and, where there are any, by partition, and writes them in row groups.</summary>
/// <param name="create">Makes the file of a table in a partition. The partition is null where a table has none.</param>
internal sealed class ParquetSink(Func<FlatTable, string?, Stream> create) : IFlatSink, IAsyncDisposable
{
    // With many partitions, no row group may be full for long.
    private const int MostHeld = 1_000_000;
    private readonly Dictionary<(FlatTable, string?), TableFile> files = [];

    // Rows of one table often come one after another.
    private (FlatTable? Table, string? Partition, TableFile File) last;

    public void Add(FlatRow row) => Add(row, null);

    /// <summary>Takes a row of a partition.</summary>
    public void Add(FlatRow row, string? partition)
    {
        var table = row.Table;
        if (last.Table != table || last.Partition != partition)
            last = (table, partition, FileOf(table, partition));
        last.File.Add(row);
    }

    /// <summary>Writes the row groups that are full, and when too many rows are held, all of them.</summary>
    public async Task WriteFullAsync(CancellationToken cancellation)
    {
        var areTooMany = files.Values.Sum(file => file.Rows) > MostHeld;
        foreach (var file in files.Values)
            if (file.IsFull || (areTooMany && file.Rows > 0))
                await file.WriteGroupAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes what is left, and closes the files one after another, so that few are open.</summary>
    public async Task WriteRestAsync(CancellationToken cancellation)
    {
        foreach (var file in files.Values)
            await file.FinishAsync(cancellation).ConfigureAwait(false);
    }

    private TableFile FileOf(FlatTable table, string? partition) => files.TryGetValue((table, partition), out var file)
        ? file
        : files[(table, partition)] = new(table, () => create(table, partition));

    public async ValueTask DisposeAsync()
    {
        foreach (var file in files.Values)
            await file.DisposeAsync().ConfigureAwait(false);
    }
}
