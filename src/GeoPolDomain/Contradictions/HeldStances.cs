using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Contradictions;

/// <summary>The stances of one side, for example all by which a claim is denied. Sides of one claim stand in one array.</summary>
/// <remarks>
/// A claim is compared with many others, so what a comparison needs of a side is worked out once and kept. Several threads may ask: each
/// of them works out the same.
/// </remarks>
internal sealed class HeldStances(Holding[] array, int start, int count)
{
    // So few stances are compared one by one faster than they are indexed.
    private const int Few = 16;

    private ImmutableArray<DatasetRecord> records;
    private ManyHeld? many;

    // How many stances come before the first one of another actor than that of the first; 0 when nobody has asked.
    private int ofFirstActor;

    // How many stances come before the first one of another sort than that of the first; 0 when nobody has asked.
    private int ofFirstSort;

    public HeldStances(Holding[] all)
        : this(all, 0, all.Length)
    {
    }

    public static HeldStances None { get; } = new([]);

    public ReadOnlySpan<Holding> All => array.AsSpan(start, count);

    public bool IsEmpty => count == 0;

    /// <summary>The records that take the stances, each once, ordered by key.</summary>
    public ImmutableArray<DatasetRecord> Records => records.IsDefault ? records = RecordOrder.Distinct(All) : records;

    /// <summary>The one way in which all records bear on the claim. Null when there are several or none.</summary>
    public HeldStanceSort? OnlySort
    {
        get
        {
            if (ofFirstSort == 0)
                ofFirstSort = CountOfFirstSort();
            return count > 0 && ofFirstSort == count ? array[start].Sort : null;
        }
    }

    /// <summary>The stances sorted by the way in which their records bear on the claim.</summary>
    public ImmutableArray<(HeldStanceSort Sort, HeldStances Stances)> BySort =>
        OnlySort is { } sort ? [(sort, this)] : Many.BySort;

    /// <summary>The stances of the sort.</summary>
    public HeldStances Of(HeldStanceSort sort)
    {
        if (OnlySort is { } only)
            return only == sort ? this : None;
        foreach (var one in BySort)
            if (one.Sort == sort)
                return one.Stances;
        return None;
    }

    /// <summary>The stances other than labels.</summary>
    public HeldStances NotLabelled => Of(HeldStanceSort.Labelled).IsEmpty ? this : Many.NotLabelled;

    /// <summary>The actors on both sides, in the order of this side, each with its stances here and there.</summary>
    public IReadOnlyList<(ActorId Actor, HeldStances Here, HeldStances There)> SharedWith(HeldStances other)
    {
        if (IsEmpty || other.IsEmpty)
            return [];
        if (count <= Few)
            return Compared(other);
        var byActor = Many.ByActor;
        if (other.All.Length <= Few)
            return
            [
                .. other.Compared(this)
                    .OrderBy(one => byActor[one.Actor].Place)
                    .Select(one => (one.Actor, one.There, one.Here)),
            ];
        var others = other.Many.ByActor;
        var (fewer, more) = byActor.Count <= others.Count ? (byActor, others) : (others, byActor);
        return
        [
            .. fewer.Keys
                .Where(more.ContainsKey)
                .OrderBy(actor => byActor[actor].Place)
                .Select(actor => (actor, byActor[actor].Stances, others[actor].Stances)),
        ];
    }

    /// <summary>Whether different actors stand on the two sides. Two unknown speakers never count as the same actor.</summary>
    public bool IsOfOthersThan(HeldStances other) =>
        !IsEmpty && !other.IsEmpty && !(OnlyActor is { } actor && other.OnlyActor == actor);

    /// <summary>Whether one record takes a stance on both sides.</summary>
    public bool SharesRecordWith(HeldStances other)
    {
        var (fewer, more) = count <= other.All.Length ? (this, other) : (other, this);
        foreach (ref readonly var one in fewer.All)
            if (more.Holds(one.Record))
                return true;
        return false;
    }

    private ManyHeld Many => many ??= new(this, All.ToArray());

    // The actor of all stances. Null when there are several, or an unknown one.
    private ActorId? OnlyActor =>
        (ofFirstActor == 0 ? ofFirstActor = CountOfFirstActor() : ofFirstActor) == count ? array[start].Actor : null;

    private int CountOfFirstActor()
    {
        var same = 1;
        while (same < count && array[start + same].IsOfSameActorAs(array[start]))
            same++;
        return same;
    }

    private int CountOfFirstSort()
    {
        var same = 1;
        while (same < count && array[start + same].Sort == array[start].Sort)
            same++;
        return same;
    }

    private bool Holds(DatasetRecord record)
    {
        if (count > Few)
            return Many.Records.Contains(record);
        foreach (ref readonly var one in All)
            if (ReferenceEquals(one.Record, record))
                return true;
        return false;
    }

    // What is shared by few stances here and others there, in the order of the few.
    private IReadOnlyList<(ActorId Actor, HeldStances Here, HeldStances There)> Compared(HeldStances other)
    {
        List<(ActorId, HeldStances, HeldStances)>? shared = null;
        for (var i = 0; i < count; i++)
            if (array[start + i] is { Actor: { } actor } one && other.IsTakenBy(one) && FirstOf(one) == i)
                (shared ??= []).Add((actor, OfActor(one), other.OfActor(one)));
        return shared is null ? [] : shared;
    }

    private int FirstOf(in Holding wanted)
    {
        for (var i = 0; i < count; i++)
            if (array[start + i].IsOfSameActorAs(wanted))
                return i;
        return -1;
    }

    private bool IsTakenBy(in Holding one) => count <= Few ? FirstOf(one) >= 0 : Many.ByActor.ContainsKey(one.Actor!);

    private HeldStances OfActor(in Holding wanted)
    {
        if (OnlyActor is not null)
            return this;
        if (count > Few)
            return Many.ByActor[wanted.Actor!].Stances;
        var some = new List<Holding>();
        foreach (ref readonly var one in All)
            if (one.IsOfSameActorAs(wanted))
                some.Add(one);
        return new([.. some]);
    }
}
