using System.Runtime.CompilerServices;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Reference.Tests.Inventory;

/// <summary>
/// What the curated dataset must hold, id by id, and which records hold it: every <c>ids-*.txt</c> and <c>merges-*.txt</c> of this folder.
/// </summary>
internal sealed class SeedInventory
{
    /// <summary>Stands in a line for what is from outside the articles and has no id in the inventory.</summary>
    public const string Outside = "ext";

    private SeedInventory(IReadOnlyList<string> ids, IReadOnlyList<Line> lines) => (Ids, Lines) = (ids, lines);

    /// <summary>Everything the inventory asks for.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>Which records hold it.</summary>
    public IReadOnlyList<Line> Lines { get; }

    public static SeedInventory Read() => new(
        [.. LinesOf("ids-*.txt").Select(line => WithoutComment(line).Trim()).Where(id => id.Length > 0)],
        [.. LinesOf("merges-*.txt").Where(line => WithoutComment(line).Trim().Length > 0).Select(Parse)]);

    private static Line Parse(string line)
    {
        var words = WithoutComment(line).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new Line(
            words[0], [.. words.Skip(1).Select(word => RecordKey.Parse(word))], line[WithoutComment(line).Length..].TrimStart('#', ' '));
    }

    private static string WithoutComment(string line) => line.Split('#')[0];

    private static IEnumerable<string> LinesOf(string files) =>
        Directory.GetFiles(Folder(), files).Order(StringComparer.Ordinal).SelectMany(File.ReadAllLines);

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    /// <summary>One line: an id of the inventory, the records that hold it, and why those, where it is not plain.</summary>
    internal sealed record Line(string Id, IReadOnlyList<RecordKey> Records, string Why);
}
