using GeoPolDomain.Datasets;

namespace GeoPolDomain.Reference;

/// <summary>
/// The embedded document of a dataset that rests on the dataset <c>world</c>. The document need not hold what <c>world</c> holds.
/// </summary>
internal static class OwnDocument
{
    /// <summary>Reads the document as it is embedded.</summary>
    public static Dataset Read(string name)
    {
        using var document = typeof(OwnDocument).Assembly.GetManifestResourceStream($"{name}.json")!;
        return DatasetJson.Read(document);
    }

    /// <summary>Reads the document and completes it from the world.</summary>
    public static Dataset ReadCompletedFrom(WorldLines world, string name)
    {
        var own = Read(name);
        return own.JoinedWith(world.NamedBy(own));
    }

    /// <summary>
    /// Reads a document of decisions and completes it with the rules by which they were taken, and with who could vote: the members of each
    /// body on every day, with their limitations and the promises about them.
    /// </summary>
    public static Dataset ReadWithVoters(string name, Dataset rules)
    {
        var own = Read(name);
        var world = WorldLines.OfAllParts();
        var bodies = own.Decisions.All
            .Select(one => one.Rule is { } rule ? rules.Decisions.FindRule(rule) : null)
            .Select(rule => rule?.Franchise?.Of ?? rule?.Body)
            .Where(body => body is not null)
            .Select(body => body!.ToString())
            .ToHashSet();
        var held = own.JoinedWith(world.MembersOf(bodies)).CompletedFrom(rules);
        return held.JoinedWith(world.NamedBy(held));
    }
}
