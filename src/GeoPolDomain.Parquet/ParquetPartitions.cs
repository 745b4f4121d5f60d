using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Parquet;

/// <summary>
/// Writes the tables of a dataset as Apache Parquet in partitions by year, as Apache Hive lays them out and Spark and DuckDB read them, and
/// reads them: <c>membership/year=2004/part-0.parquet</c>.
/// </summary>
/// <remarks>
/// The year of a record is that of the earliest day which a date in the record can mean. The items of its lists stand in the same partition
/// of their tables. A record without a date, or with one that has no first day, stands in the partition that Hive has for what is not
/// told. The year is in the path only, and is no column of the tables.
/// </remarks>
public static class ParquetPartitions
{
    /// <summary>What Hive writes for a year that is not told.</summary>
    internal const string WithoutYear = "__HIVE_DEFAULT_PARTITION__";

    private const string Extension = ".parquet";

    /// <summary>Writes a dataset to a folder, which is made when it is not there. What else is in the folder stays.</summary>
    public static Task WriteAsync(Dataset dataset, string folder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return WriteAsync(dataset, path => Create(folder, path), cancellation);
    }

    /// <summary>Writes a dataset, a stream for each partition of a table that has rows.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="create">
    /// Makes the stream of a path, for example <c>membership/year=2004/part-0.parquet</c>. The stream is closed at the end.
    /// </param>
    /// <param name="cancellation">Ends the writing; the streams are then not whole.</param>
    public static async Task WriteAsync(Dataset dataset, Func<string, Stream> create, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(create);
        var sink = new ParquetSink((table, year) => create(PathOf(table, year)));
        await using (sink.ConfigureAwait(false))
            await RecordWriting.WriteAsync(dataset, sink, byYear: true, cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes records, a stream for each partition of a table that has rows. About a million rows are held in memory at most.
    /// </summary>
    public static async Task WriteAsync(
        IEnumerable<DatasetRecord> records, Func<string, Stream> create, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(create);
        var sink = new ParquetSink((table, year) => create(PathOf(table, year)));
        await using (sink.ConfigureAwait(false))
            await RecordWriting.WriteAsync(records, sink, byYear: true, cancellation).ConfigureAwait(false);
    }

    /// <summary>Reads a dataset from a folder: all partitions, or those that were copied to it.</summary>
    /// <param name="folder">The folder. A partition can have several files, as Spark writes them.</param>
    /// <param name="header">Whose id, title, version and note the dataset takes when the folder has no table of the dataset.</param>
    /// <exception cref="FlatException">The tables have errors. The exception lists them with their places.</exception>
    public static Dataset Read(string folder, Dataset? header = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var paths = Directory.EnumerateFiles(folder, $"*{Extension}", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
        return Read(paths, path => File.OpenRead(Path.Combine(folder, path)), header);
    }

    /// <summary>Reads a dataset from files in partitions.</summary>
    /// <param name="paths">The paths of the files. The first part of a path is the name of the table.</param>
    /// <param name="open">Opens a file. A file can be opened more than once, and several are open at the same time.</param>
    /// <param name="header">Whose id, title, version and note the dataset takes when there is no table of the dataset.</param>
    /// <exception cref="FlatException">The tables have errors. The lines of a table count on from file to file.</exception>
    public static Dataset Read(IEnumerable<string> paths, Func<string, Stream> open, Dataset? header = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(open);
        // In one order for all tables, the rows of lists come with their records.
        var files = paths.Order(StringComparer.Ordinal).ToLookup(path => TableOf(path), StringComparer.Ordinal);
        return FlatTables.Read(new ParquetSource(table => files[table.Name].Select(open)), header);
    }

    private static string PathOf(FlatTable table, string? year) =>
        year is null ? table.Name + Extension : $"{table.Name}/year={year}/part-0{Extension}";

    private static string TableOf(string path)
    {
        var name = path.Split('/')[0];
        return name.EndsWith(Extension, StringComparison.Ordinal) ? name[..^Extension.Length] : name;
    }

    private static FileStream Create(string folder, string path)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return File.Create(file);
    }
}
