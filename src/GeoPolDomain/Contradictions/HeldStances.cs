using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Contradictions;

/// <summary>The stances of one side, for example all by which a claim is denied.</summary>
/// <remarks>
/// A claim is compared with many others, so what a comparison needs of a side is worked out once and kept. Several threads may ask: each
/// of them works out the same.
/// </remarks>
internal sealed class HeldStances(HeldStance[] all)
{
    // So few stances are compared one by one faster than they are indexed.
    private const int Few = 8;

    public static HeldStances None { get; } = new([]);

    public IReadOnlyList<HeldStance> All => all;

    public bool IsEmpty => all.Length == 0;

    /// <summary>The records that take the stances, each once, ordered by key.</summary>
    public ImmutableArray<DatasetRecord> Records => records.IsDefault ? records = RecordOrder.Distinct(all) : records;

    /// <summary>The stances sorted by the way in which their records bear on the claim.</summary>
    public ImmutableArray<(HeldStanceSort Sort, HeldStances Stances)> BySort
    {
        get
        {
            if (bySort.IsDefault)
                bySort = IsOfOneSort
                    ? [(all[0].Sort, this)]
                    : [.. all.GroupBy(holding => holding.Sort).Select(one => (one.Key, new HeldStances([.. one])))];
            return bySort;
        }
    }

    /// <summary>The stances of the sort.</summary>
    public HeldStances Of(HeldStanceSort sort)
    {
        foreach (var one in BySort)
            if (one.Sort == sort)
                return one.Stances;
        return None;
    }

    /// <summary>The stances other than labels.</summary>
    public HeldStances NotLabelled => field ??= Of(HeldStanceSort.Labelled).IsEmpty
        ? this
        : new([.. all.Where(holding => holding.Sort != HeldStanceSort.Labelled)]);

    /// <summary>The actors on both sides, in the order of this side, each with its stances here and there.</summary>
    public IEnumerable<(ActorId Actor, HeldStances Here, HeldStances There)> SharedWith(HeldStances other)
    {
        if (IsEmpty || other.IsEmpty)
            return [];
        if (all.Length <= Few)
            return Compared(other);
        if (other.all.Length <= Few)
            return other.Compared(this)
                .OrderBy(one => ByActor[one.Actor].Place)
                .Select(one => (one.Actor, one.There, one.Here));
        var (fewer, more) = ByActor.Count <= other.ByActor.Count ? (this, other) : (other, this);
        return fewer.ByActor.Keys
            .Where(more.ByActor.ContainsKey)
            .OrderBy(actor => ByActor[actor].Place)
            .Select(actor => (actor, ByActor[actor].Stances, other.ByActor[actor].Stances));
    }

    /// <summary>Whether different actors stand on the two sides. Two unknown speakers never count as the same actor.</summary>
    public bool IsOfOthersThan(HeldStances other) =>
        !IsEmpty && !other.IsEmpty && !(OnlyActor is { } actor && other.OnlyActor == actor);

    /// <summary>Whether one record takes a stance on both sides.</summary>
    public bool SharesRecordWith(HeldStances other)
    {
        var (fewer, more) = all.Length <= other.all.Length ? (this, other) : (other, this);
        foreach (var one in fewer.all)
            if (more.Holds(one.Record))
                return true;
        return false;
    }

    private readonly HeldStance[] all = all;
    private ImmutableArray<DatasetRecord> records;
    private ImmutableArray<(HeldStanceSort, HeldStances)> bySort;

    private bool IsOfOneSort
    {
        get
        {
            for (var i = 1; i < all.Length; i++)
                if (all[i].Sort != all[0].Sort)
                    return false;
            return all.Length > 0;
        }
    }

    // The actor of all stances. Null when there are several, or an unknown one.
    private ActorId? OnlyActor =>
        (ofFirstActor == 0 ? ofFirstActor = CountOfFirstActor() : ofFirstActor) == all.Length ? all[0].Actor : null;

    // How many stances come before the first one of another actor than that of the first; 0 when nobody has asked.
    private int ofFirstActor;

    private int CountOfFirstActor()
    {
        var count = 1;
        while (count < all.Length && all[count].Actor == all[0].Actor)
            count++;
        return count;
    }

    private Dictionary<ActorId, (int Place, HeldStances Stances)> ByActor => field ??= all
        .Where(holding => holding.Actor is not null)
        .GroupBy(holding => holding.Actor!)
        .Select((group, place) => (group.Key, Place: place, Stances: Only([.. group])))
        .ToDictionary(one => one.Key, one => (one.Place, one.Stances));

    private HashSet<DatasetRecord> Set => field ??=
        all.Select(holding => holding.Record).ToHashSet<DatasetRecord>(ReferenceEqualityComparer.Instance);

    private bool Holds(DatasetRecord record)
    {
        if (all.Length > Few)
            return Set.Contains(record);
        foreach (var one in all)
            if (ReferenceEquals(one.Record, record))
                return true;
        return false;
    }

    // What is shared by few stances here and others there, in the order of the few.
    private List<(ActorId Actor, HeldStances Here, HeldStances There)> Compared(HeldStances other)
    {
        List<(ActorId, HeldStances, HeldStances)>? shared = null;
        for (var i = 0; i < all.Length; i++)
            if (all[i].Actor is { } actor && FirstOf(actor) == i && other.IsTakenBy(actor))
                (shared ??= []).Add((actor, OfActor(actor), other.OfActor(actor)));
        return shared ?? [];
    }

    private int FirstOf(ActorId actor)
    {
        for (var i = 0; i < all.Length; i++)
            if (all[i].Actor == actor)
                return i;
        return -1;
    }

    private bool IsTakenBy(ActorId actor) => all.Length <= Few ? FirstOf(actor) >= 0 : ByActor.ContainsKey(actor);

    private HeldStances OfActor(ActorId actor) =>
        OnlyActor is not null ? this
        : all.Length <= Few ? new([.. all.Where(holding => holding.Actor == actor)])
        : ByActor[actor].Stances;

    // Findings on the same stances share one array of records.
    private HeldStances Only(HeldStance[] some) => some.Length == all.Length ? this : new(some);
}
