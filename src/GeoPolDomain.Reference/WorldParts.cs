using System.Diagnostics.CodeAnalysis;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Reference;

/// <summary>
/// The parts of the dataset <c>world</c>. Each part is a dataset of its own, in a file of its own: the states, an organization, a group of
/// treaties or a force.
/// </summary>
internal static class WorldParts
{
    private const string Folder = "world/";
    private const string States = Folder + "states/";
    private const string Extension = ".jsonl";

    // This part has the id, the title and the version of the whole dataset, and the sources that many parts cite.
    private const string Head = Folder + "world" + Extension;

    /// <summary>Reads all parts as one dataset.</summary>
    public static Dataset ReadAll() => Read(Names());

    /// <summary>Reads the states, former states and territories.</summary>
    public static Dataset ReadStates() => Read(Names().Where(IsStates));

    /// <summary>Reads the part whose file is named like an organization, with the states. False when no part is.</summary>
    public static bool TryReadOf(ActorId organization, [NotNullWhen(true)] out Dataset? dataset)
    {
        var file = $"/{organization}{Extension}";
        dataset = Names().SingleOrDefault(name => name.EndsWith(file, StringComparison.Ordinal) && name != Head) is { } part
            ? Read(Names().Where(IsStates).Append(part))
            : null;
        return dataset is not null;
    }

    private static bool IsStates(string name) => name.StartsWith(States, StringComparison.Ordinal);

    private static IEnumerable<string> Names() =>
        typeof(WorldParts).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal));

    private static Dataset Read(IEnumerable<string> parts)
    {
        using var lines = Open(Head);
        var head = DatasetLines.Read(lines);
        return new Dataset(
            head.Id, head.Title, head.Records.Concat(parts.Where(name => name != Head).SelectMany(ReadRecords)), head.Note, head.Version);
    }

    // Record by record: a part need not become a dataset with indexes of its own.
    private static IEnumerable<DatasetRecord> ReadRecords(string part)
    {
        using var lines = Open(part);
        foreach (var record in DatasetLines.ReadRecords(lines))
            yield return record;
    }

    private static Stream Open(string name) => typeof(WorldParts).Assembly.GetManifestResourceStream(name)!;
}
