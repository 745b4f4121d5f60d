using GeoPolDomain.Tabular;

namespace GeoPolDomain.Parquet;

/// <summary>Gathers rows by table and, where there are any, by partition, and writes them in row groups.</summary>
/// <param name="create">Makes the file of a table in a partition. The partition is null where a table has none.</param>
/// <param name="size">The size of a row group. Null means the usual one.</param>
internal sealed class ParquetSink(Func<FlatTable, string?, Stream> create, GroupSize? size = null) : IAsyncDisposable
{
    // With many partitions, no row group may be full for long.
    private const int MostHeld = 1_000_000;
    private const long MostCharacters = 1L << 28;
    private readonly Dictionary<(FlatTable, string?), TableFile> files = [];

    /// <summary>The size of a row group.</summary>
    public GroupSize Size { get; } = size ?? GroupSize.Usual;

    /// <summary>Takes rows, and writes the row groups that are full; when too much is held, all of them.</summary>
    public async Task AddAsync(LaidOutRows rows, CancellationToken cancellation)
    {
        foreach (var (place, some) in rows.Tables)
        {
            if (!files.TryGetValue(place, out var file))
                files[place] = file = new(place.Table, () => create(place.Table, place.Partition), Size);
            await file.AddAsync(some, cancellation).ConfigureAwait(false);
        }

        if (files.Values.Sum(file => file.Rows) <= MostHeld && files.Values.Sum(file => file.Characters) <= MostCharacters)
            return;
        foreach (var file in files.Values)
            if (file.Rows > 0)
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
