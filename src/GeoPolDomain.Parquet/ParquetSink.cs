using GeoPolDomain.Tabular;

namespace GeoPolDomain.Parquet;

/// <summary>Gathers rows by table and, where there are any, by partition, and writes them in row groups.</summary>
/// <param name="create">Makes the file of a table in a partition. The partition is null where a table has none.</param>
internal sealed class ParquetSink(Func<FlatTable, string?, Stream> create) : IAsyncDisposable
{
    // With many partitions, no row group may be full for long.
    private const int MostHeld = 1_000_000;
    private readonly Dictionary<(FlatTable, string?), TableFile> files = [];

    /// <summary>Takes rows, and writes the row groups that are full; when too many rows are held, all of them.</summary>
    public async Task AddAsync(LaidOutRows rows, CancellationToken cancellation)
    {
        foreach (var (place, some) in rows.Tables)
        {
            if (!files.TryGetValue(place, out var file))
                files[place] = file = new(place.Table, () => create(place.Table, place.Partition));
            file.Add(some);
        }

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

    public async ValueTask DisposeAsync()
    {
        foreach (var file in files.Values)
            await file.DisposeAsync().ConfigureAwait(false);
    }
}
