using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Reference;

/// <summary>
/// The embedded document of a dataset that rests on the dataset <c>world</c>. The document holds only what <c>world</c> does not hold.
/// </summary>
internal static class OwnDocument
{
    /// <summary>Reads the document as it is embedded.</summary>
    public static Dataset Read(string name)
    {
        using var document = typeof(OwnDocument).Assembly.GetManifestResourceStream($"{name}.json")!;
        return DatasetJson.Read(document);
    }

    /// <summary>
    /// Adds who could vote: the members, with their limitations and the promises about them, of each body by whose rules the decisions of
    /// the dataset were taken.
    /// </summary>
    public static Dataset WithVotersFrom(this Dataset votes, Dataset world)
    {
        var bodies = votes.Decisions.All
            .Select(one => one.Rule is { } rule ? world.Decisions.FindRule(rule) : null)
            .Select(rule => rule?.Franchise?.Of ?? rule?.Body)
            .OfType<ActorId>()
            .ToHashSet();
        return votes.JoinedWith(new Dataset(votes.Id, votes.Title,
        [
            .. world.Memberships.All.Where(one => bodies.Contains(one.Organization)),
            .. world.Memberships.Limitations.Where(one => bodies.Contains(one.Organization)),
            .. world.Coverage.Where(one => one.About.Any(about => bodies.Any(body => body.Key == about))),
        ]));
    }
}
