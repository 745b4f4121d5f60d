using GeoPolDomain.Csv;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Parquet;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>
/// A dataset that the user named as tables: a folder with a file for each table, as comma-separated values or as Parquet, or a single sheet
/// whose name is that of a table, for example <c>membership.csv</c>.
/// </summary>
internal static class GivenTables
{
    /// <summary>The extension of comma-separated values.</summary>
    public const string Csv = ".csv";

    /// <summary>The extension of Apache Parquet.</summary>
    public const string Parquet = ".parquet";

    private const int MostMistakes = 20;

    /// <summary>
    /// Whether a path names tables: a folder that holds <c>dataset.csv</c> or <c>dataset.parquet</c>, or a file of comma-separated values.
    /// </summary>
    public static bool AreAt(string path) => Directory.Exists(path) ? FormOf(path) is not null : IsSheet(path);

    /// <summary>Whether the name of a file is that of comma-separated values.</summary>
    public static bool IsSheet(string file) => HasExtension(file, Csv);

    /// <summary>Whether the name of a file is that of a table in any form.</summary>
    public static bool IsTable(string file) => IsSheet(file) || HasExtension(file, Parquet);

    /// <summary>The names of the tables of records, for messages.</summary>
    public static string Kinds =>
        string.Join(", ", FlatTables.All.Where(one => one is { Kind: not null, Parent: null }).Select(one => one.Name));

    /// <summary>The table of records for which a sheet is named. Null when it has another name.</summary>
    public static FlatTable? TableOf(string file) => TableNamed(Path.GetFileNameWithoutExtension(file));

    /// <summary>The table of records with a name: that of a kind of record, with hyphens or underscores.</summary>
    public static FlatTable? TableNamed(string name) =>
        FlatTables.Find(name.ToLowerInvariant().Replace('-', '_')) is { Kind: not null, Parent: null } table ? table : null;

    /// <summary>Reads the dataset.</summary>
    /// <param name="path">The folder or the file.</param>
    /// <param name="kind">The table of a sheet. By default, that for which the file is named.</param>
    /// <exception cref="Refusal">The tables have mistakes, or no table has the name of the file.</exception>
    public static Dataset Read(string path, FlatTable? kind = null)
    {
        var isFolder = Directory.Exists(path);
        var table = isFolder ? null : kind ?? TableOf(path) ?? throw new Refusal(
            $"'{path}' is not named for a kind of record, such as membership.csv; add --kind, with one of "
            + Kinds);
        try
        {
            return isFolder ? ReadFolder(path) : CsvTables.Read(one => one == table ? File.OpenRead(path) : null, HeaderOf(path));
        }
        catch (FlatException flawed)
        {
            throw new Refusal([
                .. flawed.Errors.Take(MostMistakes).Select(one => Describe(path, isFolder, one)),
                .. flawed.Errors.Length > MostMistakes
                    ? [$"and {flawed.Errors.Length - MostMistakes} more mistakes"]
                    : Array.Empty<string>(),
            ]);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"'{path}' cannot be read: {unreadable.Message}");
        }
    }

    private static Dataset ReadFolder(string folder)
    {
        var form = FormOf(folder);
        return form != Parquet ? CsvTables.Read(Open)
            : HasPartitions(folder) ? ParquetPartitions.Read(folder)
            : ParquetTables.Read(Open);

        FileStream? Open(FlatTable table) =>
            Path.Combine(folder, table.Name + form) is var file && File.Exists(file) ? File.OpenRead(file) : null;
    }

    private static string? FormOf(string folder) =>
        new[] { Csv, Parquet }.FirstOrDefault(form => File.Exists(Path.Combine(folder, "dataset" + form)));

    private static bool HasPartitions(string folder) => Directory.EnumerateDirectories(folder).Any();

    private static bool HasExtension(string file, string extension) =>
        Path.GetExtension(file).Equals(extension, StringComparison.OrdinalIgnoreCase);

    // A sheet says nothing of the dataset as a whole.
    private static Dataset HeaderOf(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var id = string.Concat(name.ToLowerInvariant().Select(one => char.IsAsciiLetterOrDigit(one) ? one : '-')).Trim('-');
        return new(DatasetId.TryParse(id, out var own) ? own : DatasetId.Parse("sheet"), $"Records of {Path.GetFileName(file)}", []);
    }

    private static string Describe(string path, bool isFolder, FlatError error)
    {
        var file = !isFolder ? path
            : Path.Combine(path, error.Table) is var table && Directory.Exists(table) ? table
            : table + FormOf(path);
        var line = error.Line > 0 ? $":{error.Line}" : "";
        return $"{file}{line}: {(error.Column is null ? "" : $"column '{error.Column}': ")}{error.Message}";
    }
}
