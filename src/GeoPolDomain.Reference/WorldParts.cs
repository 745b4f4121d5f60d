using GeoPolDomain.Datasets;

namespace GeoPolDomain.Reference;

/// <summary>
/// The parts of the dataset <c>world</c>. Each part is a dataset of its own, in a file of its own: the states, an organization, a group of
/// treaties or a force.
/// </summary>
internal static class WorldParts
{
    private const string Folder = "world/";

    // This part has the id, the title and the version of the whole dataset, and the sources that many parts cite.
    private const string Head = Folder + "world.jsonl";

    private const string States = Folder + "states/states.jsonl";

    /// <summary>Reads all parts as one dataset.</summary>
    public static Dataset ReadAll() => Read(Head).JoinedWith(Names().Where(name => name != Head).Select(Read));

    /// <summary>Reads the states and former states.</summary>
    public static Dataset ReadStates() => Read(Head).JoinedWith(Read(States));

    private static IEnumerable<string> Names() =>
        typeof(WorldParts).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal));

    private static Dataset Read(string name)
    {
        using var lines = typeof(WorldParts).Assembly.GetManifestResourceStream(name)!;
        return DatasetLines.Read(lines);
    }
}
