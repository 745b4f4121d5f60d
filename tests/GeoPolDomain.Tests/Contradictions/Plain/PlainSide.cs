using System.Collections.Immutable;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Tests.Contradictions.Plain;

/// <summary>The stances of one side, for example all by which a claim is denied.</summary>
/// <remarks>A claim is compared with many others, so what a comparison needs of a side is worked out once and kept.</remarks>
internal sealed class PlainSide
{
    private readonly List<HeldStance> all;

    public PlainSide(IEnumerable<HeldStance> all) => this.all = [.. all];

    public static PlainSide None { get; } = new([]);

    public IReadOnlyList<HeldStance> All => all;

    public bool IsEmpty => all.Count == 0;

    /// <summary>Adds a stance while the index is built, before anybody asks.</summary>
    public void Add(HeldStance holding) => all.Add(holding);

    /// <summary>The records that take the stances, each once, ordered by key.</summary>
    public ImmutableArray<DatasetRecord> Records => records.IsDefault
        ? records =
        [
            .. all.Select(holding => holding.Record)
                .DistinctBy(record => record.Key)
                .OrderBy(record => record.Key.ToString(), StringComparer.Ordinal),
        ]
        : records;

    /// <summary>The stances sorted by the way in which their records bear on the claim.</summary>
    public ImmutableArray<(HeldStanceSort Sort, PlainSide Stances)> BySort
    {
        get
        {
            if (bySort.IsDefault)
            {
                var sorts = all.GroupBy(holding => holding.Sort).ToList();
                bySort = sorts.Count == 1 ? [(sorts[0].Key, this)] : [.. sorts.Select(one => (one.Key, new PlainSide(one)))];
            }

            return bySort;
        }
    }

    /// <summary>The stances of the sort.</summary>
    public PlainSide Of(HeldStanceSort sort) => BySort.Where(one => one.Sort == sort).Select(one => one.Stances).FirstOrDefault(None);

    /// <summary>The stances other than labels.</summary>
    public PlainSide NotLabelled => field ??= Of(HeldStanceSort.Labelled).IsEmpty
        ? this
        : new(all.Where(holding => holding.Sort != HeldStanceSort.Labelled));

    /// <summary>The actors on both sides, in the order of this side, each with its stances here and there.</summary>
    public IEnumerable<(ActorId Actor, PlainSide Here, PlainSide There)> SharedWith(PlainSide other)
    {
        var (fewer, more) = ByActor.Count <= other.ByActor.Count ? (this, other) : (other, this);
        return fewer.ByActor.Keys
            .Where(more.ByActor.ContainsKey)
            .OrderBy(actor => ByActor[actor].Place)
            .Select(actor => (actor, ByActor[actor].Stances, other.ByActor[actor].Stances));
    }

    /// <summary>Whether different actors stand on the two sides. Two unknown speakers never count as the same actor.</summary>
    public bool IsOfOthersThan(PlainSide other) =>
        !IsEmpty && !other.IsEmpty
        && (ByActor.Count != 1 || other.ByActor.Count != 1 || HasUnknown || other.HasUnknown || all[0].Actor != other.all[0].Actor);

    private ImmutableArray<DatasetRecord> records;
    private ImmutableArray<(HeldStanceSort, PlainSide)> bySort;
    private bool? hasUnknown;

    private bool HasUnknown => hasUnknown ??= all.Exists(holding => holding.Actor is null);

    private Dictionary<ActorId, (int Place, PlainSide Stances)> ByActor => field ??= all
        .Where(holding => holding.Actor is not null)
        .GroupBy(holding => holding.Actor!)
        .Select((group, place) => (group.Key, Place: place, Stances: new PlainSide(group)))
        .ToDictionary(one => one.Key, one => (one.Place, one.Stances));
}
