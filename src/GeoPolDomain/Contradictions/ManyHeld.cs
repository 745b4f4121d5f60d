using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Contradictions;

/// <summary>What comparisons need of a side on which very many stances stand, or stances of several sorts.</summary>
internal sealed class ManyHeld(HeldStances side, Holding[] all)
{
    private ImmutableArray<(HeldStanceSort, HeldStances)> bySort;

    /// <summary>The stances sorted by the way in which their records bear on the claim.</summary>
    public ImmutableArray<(HeldStanceSort Sort, HeldStances Stances)> BySort => bySort.IsDefault
        ? bySort = [.. all.GroupBy(holding => holding.Sort).Select(one => (one.Key, new HeldStances([.. one])))]
        : bySort;

    /// <summary>The stances other than labels.</summary>
    public HeldStances NotLabelled => field ??= new([.. all.Where(holding => holding.Sort != HeldStanceSort.Labelled)]);

    /// <summary>The stances of each known actor, and its place among the actors.</summary>
    public Dictionary<ActorId, (int Place, HeldStances Stances)> ByActor => field ??= all
        .Where(holding => holding.Actor is not null)
        .GroupBy(holding => holding.Actor!)
        .Select((group, place) => (group.Key, Place: place, Stances: Only([.. group])))
        .ToDictionary(one => one.Key, one => (one.Place, one.Stances));

    /// <summary>The records that take the stances.</summary>
    public HashSet<DatasetRecord> Records => field ??=
        all.Select(holding => holding.Record).ToHashSet<DatasetRecord>(ReferenceEqualityComparer.Instance);

    // Findings on the same stances share one array of records.
    private HeldStances Only(Holding[] some) => some.Length == all.Length ? side : new(some);
}
