using GeoPolDomain.Csv;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>
/// A dataset that the user named as comma-separated values: a folder with a file for each table, or a single sheet whose name is that of a
/// table, for example <c>membership.csv</c>.
/// </summary>
internal static class GivenTables
{
    /// <summary>The extension of such files.</summary>
    public const string Extension = ".csv";

    private const int MostMistakes = 20;

    /// <summary>Whether a path names tables: a folder that holds <c>dataset.csv</c>, or a file of comma-separated values.</summary>
    public static bool AreAt(string path) =>
        Directory.Exists(path) ? File.Exists(Path.Combine(path, "dataset" + Extension)) : IsSheet(path);

    /// <summary>Whether the name of a file is that of comma-separated values.</summary>
    public static bool IsSheet(string file) => Path.GetExtension(file).Equals(Extension, StringComparison.OrdinalIgnoreCase);

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
            + string.Join(", ", FlatTables.All.Where(one => one is { Kind: not null, Parent: null }).Select(one => one.Name)));
        try
        {
            var header = isFolder ? null : HeaderOf(path);
            return CsvTables.TryRead(one => Open(path, isFolder, table, one), header, out var data, out var errors)
                ? data
                : throw new Refusal([
                    .. errors.Take(MostMistakes).Select(one => Describe(path, isFolder, one)),
                    .. errors.Length > MostMistakes ? [$"and {errors.Length - MostMistakes} more mistakes"] : Array.Empty<string>(),
                ]);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"'{path}' cannot be read: {unreadable.Message}");
        }
    }

    private static FileStream? Open(string path, bool isFolder, FlatTable? sheet, FlatTable table)
    {
        var file = isFolder ? Path.Combine(path, table.Name + Extension) : table == sheet ? path : null;
        return file is not null && File.Exists(file) ? File.OpenRead(file) : null;
    }

    // A sheet says nothing of the dataset as a whole.
    private static Dataset HeaderOf(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var id = string.Concat(name.ToLowerInvariant().Select(one => char.IsAsciiLetterOrDigit(one) ? one : '-')).Trim('-');
        return new(DatasetId.TryParse(id, out var own) ? own : DatasetId.Parse("sheet"), $"Records of {Path.GetFileName(file)}", []);
    }

    private static string Describe(string path, bool isFolder, FlatError error)
    {
        var file = isFolder ? Path.Combine(path, error.Table + Extension) : path;
        var line = error.Line > 0 ? $":{error.Line}" : "";
        return $"{file}{line}: {(error.Column is null ? "" : $"column '{error.Column}': ")}{error.Message}";
    }
}
