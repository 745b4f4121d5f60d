using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Reference;

/// <summary>
/// The parts of the dataset <c>world</c>. Each part is a dataset of its own, in a file of its own: the states, an organization, a group of
/// treaties or a force.
/// </summary>
internal static class WorldParts
{
    /// <summary>The part with the id, the title and the version of the whole dataset, and the sources that many parts cite.</summary>
    public const string Head = Folder + "world.jsonl";

    /// <summary>The part with the states and former states.</summary>
    public const string States = Folder + "states/states.jsonl";

    private const string Folder = "world/";

    /// <summary>The names of the parts.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. typeof(WorldParts).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))];

    /// <summary>Reads all parts as one dataset.</summary>
    public static Dataset ReadAll()
    {
        using var lines = OpenAll();
        return DatasetLines.Read(lines);
    }

    /// <summary>
    /// The lines of all parts under the header of the whole. Read as one text, equal ids in different parts become one object.
    /// </summary>
    public static Stream OpenAll()
    {
        var parts = Names.Remove(Head).Insert(0, Head).Select(Open).ToList();
        parts.Skip(1).ToList().ForEach(SkipHeader);
        return new JoinedStream(parts);
    }

    private static void SkipHeader(Stream part)
    {
        while (part.ReadByte() is not ('\n' or -1))
            continue;
    }

    /// <summary>
    /// Reads the part whose file is named like an organization, with the records of other parts that it names. False when no part is.
    /// </summary>
    public static bool TryReadOf(ActorId organization, [NotNullWhen(true)] out Dataset? dataset)
    {
        dataset = null;
        var file = $"/{organization}.jsonl";
        if (Names.SingleOrDefault(name => name.EndsWith(file, StringComparison.Ordinal) && name != Head) is not { } part)
            return false;
        var own = Read(Head).JoinedWith(Read(part));
        dataset = own.JoinedWith(WorldLines.OfStates().NamedBy(own));
        // Most parts name nothing but states. The other parts are read only for what is then still missing.
        if (IsMissingAny(dataset))
            dataset = dataset.JoinedWith(WorldLines.OfAllParts().NamedBy(dataset));
        return true;
    }

    private static bool IsMissingAny(Dataset dataset) =>
        dataset.Records.SelectMany(RecordReference.Of).Any(one => dataset.Find(one.To) is null);

    /// <summary>Returns the text of a part.</summary>
    public static byte[] BytesOf(string name)
    {
        using var lines = Open(name);
        var bytes = new byte[lines.Length];
        lines.ReadExactly(bytes);
        return bytes;
    }

    private static Dataset Read(string name)
    {
        using var lines = Open(name);
        return DatasetLines.Read(lines);
    }

    private static Stream Open(string name) => typeof(WorldParts).Assembly.GetManifestResourceStream(name)!;
}
