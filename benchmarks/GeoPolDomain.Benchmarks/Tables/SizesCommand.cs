using System.Globalization;
using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Datasets;
using GeoPolDomain.Parquet;
using Parquet;

namespace GeoPolDomain.Benchmarks.Tables;

/// <summary>Writes a year of news as Parquet, and tells how many bytes a row of each table and of each column takes.</summary>
internal static class SizesCommand
{
    public static async Task<int> RunAsync(int statements)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            await ParquetTables.WriteAsync(new NewsMaker(statements).Make(), table => File.Create(Path.Combine(folder, table.Name)))
                .ConfigureAwait(false);
            Say($"{statements:#,0} statements.\n\n| table | rows | bytes | bytes a row | bytes a statement | columns, bytes a row |");
            Say($"| --- | --- | --- | --- | --- | --- |");
            foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
                await TellAsync(file, statements).ConfigureAwait(false);
            TellHeld(folder, statements);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task TellAsync(string file, int statements)
    {
        var reader = await ParquetReader.CreateAsync(file).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var groups = reader.Metadata!.RowGroups;
            var rows = groups.Sum(group => group.NumRows);
            var columns = groups.SelectMany(group => group.Columns).Select(column => column.MetaData!)
                .GroupBy(data => string.Join('.', data.PathInSchema))
                .Select(group => (Name: group.Key, Each: (double)group.Sum(data => data.TotalCompressedSize) / rows))
                .Where(column => column.Each >= 0.05).OrderByDescending(column => column.Each)
                .Select(column => string.Create(CultureInfo.InvariantCulture, $"{column.Name} {column.Each:0.0}"));
            var bytes = new FileInfo(file).Length;
            Say($"| `{Path.GetFileName(file)}` | {rows:#,0} | {bytes:#,0} | {(double)bytes / rows:0.0} | "
                + $"{(double)bytes / statements:0.0} | {string.Join(", ", columns)} |");
        }
    }

    // What the library needs to hold of the same rows, once they are records again.
    private static void TellHeld(string folder, int statements)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var data = ParquetTables.Read(
            table => Path.Combine(folder, table.Name) is var file && File.Exists(file) ? File.OpenRead(file) : null,
            new Dataset("news", "News made by chance", []));
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Say($"\nRead again: {data.Records.Count():#,0} records, which hold {held / 1e6:0} MB, "
            + $"{(double)held / statements:0} bytes a statement.");
        GC.KeepAlive(data);
    }

    private static void Say(string text) => Console.WriteLine(text);
}
