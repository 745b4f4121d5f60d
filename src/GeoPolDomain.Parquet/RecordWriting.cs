using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Parquet;

/// <summary>Lays records out as rows, some thousands at a time, and has the full row groups written between.</summary>
internal static class RecordWriting
{
    // So many records are laid out before the row groups that are full are written.
    private const int Batch = 10_000;

    /// <summary>Writes the header and the records of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="layout">Takes the rows, and passes them on to <paramref name="files"/>.</param>
    /// <param name="files">Writes the rows.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public static Task WriteAsync(Dataset dataset, IFlatSink layout, ParquetSink files, CancellationToken cancellation)
    {
        FlatTables.Write(new Dataset(dataset.Id, dataset.Title, [], dataset.Note, dataset.Version), layout);
        return WriteAsync(dataset.Records, layout, files, cancellation);
    }

    /// <summary>Writes records.</summary>
    public static async Task WriteAsync(
        IEnumerable<DatasetRecord> records, IFlatSink layout, ParquetSink files, CancellationToken cancellation)
    {
        foreach (var some in records.Chunk(Batch))
        {
            cancellation.ThrowIfCancellationRequested();
            FlatTables.Write(some, layout);
            await files.WriteFullAsync(cancellation).ConfigureAwait(false);
        }

        await files.WriteRestAsync(cancellation).ConfigureAwait(false);
    }
}
