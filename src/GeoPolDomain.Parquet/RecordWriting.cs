using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Parquet;

/// <summary>
/// Lays records out as rows, some thousands at a time, and has the full row groups written between. Several threads lay out, where there
/// are several processors; the rows stay in the order of the records.
/// </summary>
internal static class RecordWriting
{
    // So many records are laid out before the row groups that are full are written.
    private const int Batch = 10_000;

    /// <summary>Writes the header and the records of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="files">Writes the rows.</param>
    /// <param name="byYear">Whether the rows of a record go to the partition of its year.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public static async Task WriteAsync(Dataset dataset, ParquetSink files, bool byYear, CancellationToken cancellation)
    {
        var header = new LaidOutRows(byYear: false, files.Size);
        FlatTables.Write(new Dataset(dataset.Id, dataset.Title, [], dataset.Note, dataset.Version), header);
        await files.AddAsync(header, cancellation).ConfigureAwait(false);
        await WriteAsync(dataset.Records, files, byYear, cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes records.</summary>
    public static async Task WriteAsync(
        IEnumerable<DatasetRecord> records, ParquetSink files, bool byYear, CancellationToken cancellation)
    {
        var laidOut = new Queue<Task<LaidOutRows>>();
        var spare = new Stack<LaidOutRows>();
        try
        {
            foreach (var some in records.Chunk(Batch))
            {
                cancellation.ThrowIfCancellationRequested();
                var rows = spare.TryPop(out var used) ? used : new(byYear, files.Size);
                laidOut.Enqueue(Task.Run(() => rows.Lay(some), cancellation));
                if (laidOut.Count >= Environment.ProcessorCount)
                    await AddNextAsync().ConfigureAwait(false);
            }

            while (laidOut.Count > 0)
                await AddNextAsync().ConfigureAwait(false);
        }
        finally
        {
            // Where reading the records failed, nobody wants what is being laid out.
            while (laidOut.TryDequeue(out var rows))
                await ((Task)rows).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await files.WriteRestAsync(cancellation).ConfigureAwait(false);

        async Task AddNextAsync()
        {
            var rows = await laidOut.Dequeue().ConfigureAwait(false);
            await files.AddAsync(rows, cancellation).ConfigureAwait(false);
            // Kept for other records, rows by year would be kept for every year that ever occurred.
            if (!byYear)
                spare.Push(rows);
        }
    }
}
