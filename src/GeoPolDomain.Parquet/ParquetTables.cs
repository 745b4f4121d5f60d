using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Parquet;

/// <summary>Writes the tables of a dataset as Apache Parquet, and reads them.</summary>
/// <remarks>A column of days is a Parquet date without a time. Texts are encoded with a dictionary where that makes them smaller.</remarks>
public static class ParquetTables
{
    /// <summary>Writes a dataset, a stream for each table that has rows.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="create">Makes the stream of a table, for example a file with its name. The stream is closed at the end.</param>
    /// <param name="cancellation">Ends the writing; the streams are then not whole.</param>
    public static async Task WriteAsync(Dataset dataset, Func<FlatTable, Stream> create, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(create);
        var sink = new ParquetSink((table, _) => create(table));
        await using (sink.ConfigureAwait(false))
            await RecordWriting.WriteAsync(dataset, sink, byYear: false, cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes records, a stream for each table that has rows. Only the rows of the row groups that are not full yet are held in memory.
    /// </summary>
    public static async Task WriteAsync(
        IEnumerable<DatasetRecord> records, Func<FlatTable, Stream> create, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(create);
        var sink = new ParquetSink((table, _) => create(table));
        await using (sink.ConfigureAwait(false))
            await RecordWriting.WriteAsync(records, sink, byYear: false, cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes a dataset, a stream for each kind of record. The lists of a record are lists in its row: <c>steps</c> of <c>membership</c> is
    /// a list of objects. <see cref="Read"/> reads both layouts.
    /// </summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="create">Makes the stream of a table, for example a file with its name. The stream is closed at the end.</param>
    /// <param name="cancellation">Ends the writing; the streams are then not whole.</param>
    public static async Task WriteNestedAsync(Dataset dataset, Func<FlatTable, Stream> create, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(create);
        await WriteAsync(new Dataset(dataset.Id, dataset.Title, [], dataset.Note, dataset.Version), create, cancellation)
            .ConfigureAwait(false);
        var sink = new NestedSink(create);
        await using (sink.ConfigureAwait(false))
            await sink.WriteAsync(dataset.Records, cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// Reads a dataset from tables. The rows of lists stand in tables of their own, or are nested in the rows of their records.
    /// </summary>
    /// <param name="open">
    /// Opens a table. Returns null when there is none. A table can be opened more than once, and several are open at the same time.
    /// </param>
    /// <param name="header">Whose id, title, version and note the dataset takes when there is no table of the dataset.</param>
    /// <exception cref="FlatException">The tables have errors. The exception lists them with their places.</exception>
    public static Dataset Read(Func<FlatTable, Stream?> open, Dataset? header = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        return FlatTables.Read(new ParquetSource(table => open(table) is { } stream ? [stream] : []), header);
    }

    /// <summary>
    /// Reads records one after another, without holding them. Memory use does not grow with the files. Two records with the same id are
    /// both returned. The rows of lists must stand in the order of their records, as this library writes them. Other threads read ahead.
    /// </summary>
    /// <param name="open">Opens a table, as for <see cref="Read"/>.</param>
    /// <exception cref="FlatException">A record has errors, or rows of a list belong to no record. It is thrown while reading.</exception>
    public static IEnumerable<DatasetRecord> ReadRecords(Func<FlatTable, Stream?> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return FlatTables.ReadRecords(new ParquetSource(table => open(table) is { } stream ? [stream] : []));
    }
}
