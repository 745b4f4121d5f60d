using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Checks;

/// <summary>Checks of references between records of any kind.</summary>
internal static class ReferenceChecks
{
    // A guess compares the id with every id of the kind. A dataset with more dangling references has a larger problem than spelling.
    private const int MostGuesses = 100;

    public static ImmutableArray<DatasetCheck> All { get; } =
    [
        new(FindingCode.DanglingReference, Dangling),
        new(FindingCode.CircularReference, static data => Chains.All.SelectMany(chain => chain.FindCircles(data))),
        new(FindingCode.RelatedToItself, Self),
    ];

    private static IEnumerable<Flaw> Dangling(Dataset data)
    {
        var held = new HeldIds(data);
        var flaws = new List<Flaw>();
        DatasetRecord? current = null;
        var walker = new Walker((walker, value) =>
        {
            if (value is IRecordName name && !held.Contains(name))
                flaws.Add(new(current!, walker.Pointer, Missing(name.Key, flaws.Count < MostGuesses ? held.Nearest(name) : null)));
        });
        foreach (var record in data.Records)
            (current = record).Walk(walker);
        return flaws;
    }

    /// <summary>What a reference to a record that is not held says.</summary>
    public static string Missing(RecordKey name, string? near = null) =>
        $"the dataset holds no {name.Kind.ToText()} '{name.Id}'; " + (near is null ? "add it, or mend the id" : $"did you mean '{near}'?");

    private static IEnumerable<Flaw> Self(Dataset data)
    {
        foreach (var one in data.Actors.Successions.Where(one => one.Predecessor == one.Successor))
            yield return new(one, "/successor", "an actor cannot succeed itself; name two actors, or give one actor two names");
        foreach (var one in data.Actors.Relations.Where(one => one.From == one.To))
            yield return new(one, "/to", "both sides name the same actor; name the other actor");
        foreach (var one in data.Memberships.All.Where(one => one.Member == one.Organization))
            yield return new(one, "/member", "an actor cannot be a member of itself; name the right member or organization");
        foreach (var one in data.Statements.Links.Where(one => one.From == one.To))
            yield return new(one, "/to", "both sides name the same record; name the other record");
        foreach (var one in data.Statements.Claims)
            for (var i = 0; i < one.Relations.Length; i++)
                if (one.Relations[i].Claim == one.Id)
                    yield return new(one, $"/relations/{i}/claim", "a claim has no relation to itself; name the other claim");
    }
}

/// <summary>The ids that a dataset holds, grouped by kind of record.</summary>
internal sealed class HeldIds
{
    private readonly Dictionary<RecordKind, HashSet<string>> byKind;

    public HeldIds(Dataset data) => byKind = Tables.All.ToDictionary(
        table => table.Kind,
        table => data.RowsOf(table.Kind).Records.Select(record => record.IdText).ToHashSet(StringComparer.Ordinal));

    public bool Contains(IRecordName name) => byKind[name.Kind].Contains(name.Id);

    /// <summary>Returns the held id of the same kind whose spelling is nearest, or null when no id is near.</summary>
    public string? Nearest(IRecordName name) => Spelling.Nearest(name.Id, byKind[name.Kind]);
}
