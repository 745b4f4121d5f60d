using GeoPolDomain.Csv;
using GeoPolDomain.Datasets;
using GeoPolDomain.Parquet;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>Writes a folder of tables so that it is always whole: the old one or the new one.</summary>
internal static class TableFolder
{
    /// <summary>Writes a file for each table that has rows, as comma-separated values or as Parquet.</summary>
    /// <exception cref="Refusal">The folder holds other files, or cannot be written.</exception>
    public static void Write(string folder, Dataset data, string extension) =>
        Write(folder, temporary => Write(data, extension, table => File.Create(Path.Combine(temporary, table.Name + extension))));

    /// <summary>Writes Parquet in partitions by year.</summary>
    /// <exception cref="Refusal">The folder holds other files, or cannot be written.</exception>
    public static void WriteByYear(string folder, Dataset data) =>
        Write(folder, temporary => ParquetPartitions.WriteAsync(data, temporary).GetAwaiter().GetResult());

    /// <summary>Writes Parquet with the lists of a record in its row.</summary>
    /// <exception cref="Refusal">The folder holds other files, or cannot be written.</exception>
    public static void WriteNested(string folder, Dataset data) => Write(folder, temporary => ParquetTables.WriteNestedAsync(
        data, table => File.Create(Path.Combine(temporary, table.Name + GivenTables.Parquet))).GetAwaiter().GetResult());

    private static void Write(string folder, Action<string> write)
    {
        var target = Path.GetFullPath(Path.TrimEndingDirectorySeparator(folder));
        if (File.Exists(target))
            throw new Refusal($"'{folder}' is a file; name a folder for the tables");
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).FirstOrDefault(one => !IsTable(one)) is { } other)
            throw new Refusal($"the folder '{folder}' holds '{Path.GetFileName(other)}', which is no table; name an empty or a new folder");
        try
        {
            Replace(target, write);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"the folder '{folder}' cannot be written: {unwritable.Message}");
        }
    }

    private static void Write(Dataset data, string extension, Func<FlatTable, Stream> create)
    {
        if (extension == GivenTables.Parquet)
            ParquetTables.WriteAsync(data, create).GetAwaiter().GetResult();
        else
            CsvTables.Write(data, create);
    }

    private static bool IsTable(string path) => Directory.Exists(path)
        ? FlatTables.Find(Path.GetFileName(path)) is not null && Directory.EnumerateFileSystemEntries(path).All(IsPartition)
        : GivenTables.IsTable(path) && FlatTables.Find(Path.GetFileNameWithoutExtension(path)) is not null;

    // A partition of a table holds files of rows and nothing else.
    private static bool IsPartition(string path) =>
        Path.GetFileName(path).StartsWith("year=", StringComparison.Ordinal) && Directory.Exists(path)
        && Directory.EnumerateFileSystemEntries(path).All(one => File.Exists(one) && GivenTables.IsTable(one));

    // The new folder takes the name only when it is whole.
    private static void Replace(string target, Action<string> write)
    {
        var parent = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(parent);
        var (fresh, old) = (Hidden(parent), Hidden(parent));
        Directory.CreateDirectory(fresh);
        try
        {
            write(fresh);
            if (Directory.Exists(target))
                Directory.Move(target, old);
            Directory.Move(fresh, target);
        }
        finally
        {
            // When the second move failed, the old tables get their name back.
            if (Directory.Exists(old) && !Directory.Exists(target))
                Directory.Move(old, target);
            foreach (var left in new[] { fresh, old }.Where(Directory.Exists))
                Directory.Delete(left, recursive: true);
        }
    }

    private static string Hidden(string parent) => Path.Combine(parent, $".{Path.GetRandomFileName()}.tmp");
}
