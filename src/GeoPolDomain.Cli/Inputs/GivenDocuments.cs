using System.Collections.Immutable;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>
/// The documents of one dataset that the user named: a file, or a folder. The files of a folder and its subfolders are parts of one
/// dataset, which has the header of the part whose file is named like the folder, or else of the first part.
/// </summary>
internal sealed class GivenDocuments
{
    private GivenDocuments(string name, ImmutableArray<GivenFile> files) => (Name, Files) = (name, files);

    /// <summary>The name that messages use: the path as the user typed it, or <c>&lt;stdin&gt;</c>.</summary>
    public string Name { get; }

    /// <summary>The files. In a folder, the part with the header of the dataset is the first file.</summary>
    public ImmutableArray<GivenFile> Files { get; }

    /// <summary>Reads all files into memory.</summary>
    /// <exception cref="Refusal">A file cannot be read, or the folder holds no dataset file.</exception>
    public static GivenDocuments Read(string fileOrFolder, Terminal terminal)
    {
        if (GivenTables.AreAt(fileOrFolder))
            throw new Refusal($"'{fileOrFolder}' holds tables; make a document of them first: geopol convert {fileOrFolder} OUT.json");
        if (!Directory.Exists(fileOrFolder))
            return Of(GivenFile.Read(fileOrFolder, terminal));
        var folder = Path.TrimEndingDirectorySeparator(fileOrFolder);
        var head = Path.GetFileName(Path.GetFullPath(folder));
        ImmutableArray<GivenFile> files =
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => DocumentForms.Of(file) is not null)
                .OrderBy(file => Path.GetFileNameWithoutExtension(file) != head)
                .ThenBy(file => file, StringComparer.Ordinal)
                .Select(file => GivenFile.Read(file, terminal)),
        ];
        return files.IsEmpty
            ? throw new Refusal($"the folder '{fileOrFolder}' holds no dataset file (.json, .jsonl)")
            : new GivenDocuments(folder, files);
    }

    /// <summary>One file.</summary>
    public static GivenDocuments Of(GivenFile file) => new(file.Name, [file]);

    /// <summary>Reads the dataset, and lists the mistakes of every file that has any.</summary>
    public (Dataset? Data, ImmutableArray<FileMistakes> Mistakes) Dataset()
    {
        var parts = new List<Dataset>();
        var mistakes = ImmutableArray.CreateBuilder<FileMistakes>();
        var seen = new Dictionary<RecordKey, GivenFile>();
        foreach (var file in Files)
            try
            {
                var part = file.Dataset();
                parts.Add(part);
                if (Twice(part, file, seen) is { IsEmpty: false } twice)
                    mistakes.Add(new FileMistakes(file, twice, false));
            }
            catch (DocumentException flawed)
            {
                mistakes.Add(new FileMistakes(file, flawed.Errors, flawed.IsCut));
            }

        return (mistakes.Count > 0 ? null : parts[0].JoinedWith(parts.Skip(1)), mistakes.ToImmutable());
    }

    private static ImmutableArray<DocumentError> Twice(Dataset part, GivenFile file, Dictionary<RecordKey, GivenFile> seen)
    {
        List<(DatasetRecord Record, GivenFile Other)> twice = [];
        foreach (var record in part.Records)
            if (!seen.TryAdd(record.Key, file))
                twice.Add((record, seen[record.Key]));
        if (twice.Count == 0)
            return [];
        var places = file.Places();
        return [.. twice.Select(one => Error(one.Record, one.Other, places.Find(one.Record.Key, "/id")))];
    }

    private static DocumentError Error(DatasetRecord record, GivenFile other, DocumentPlace? place) => new(
        DocumentErrorCode.DuplicateId,
        "$.id",
        place?.Line ?? 1,
        place?.BytePosition ?? 1,
        $"the id '{record.Key.Id}' is taken by another record of this kind in {other.Name}; give each its own");
}

/// <summary>The mistakes in one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Errors">The mistakes, in the order of the file.</param>
/// <param name="IsCut">Whether the file has more mistakes than the list holds.</param>
internal sealed record FileMistakes(GivenFile File, ImmutableArray<DocumentError> Errors, bool IsCut)
{
    /// <summary>Describes the mistakes, one line each.</summary>
    public IEnumerable<string> Describe() => File.Describe(Errors, IsCut);
}
