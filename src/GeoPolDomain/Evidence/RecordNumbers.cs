using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Evidence;

/// <summary>
/// Numbers for the ids of one kind of record. A record of the table has its place as its number; ids that the table does not hold have the
/// numbers after that, in the order in which they were met.
/// </summary>
/// <remarks>
/// With numbers, indexes can be arrays and need not compare texts. <see cref="RecordNumbering{TRecord,TId}"/> gives them.
/// </remarks>
internal sealed class RecordNumbers<TRecord, TId>(ImmutableArray<TRecord> table)
    where TRecord : DatasetRecord<TRecord, TId>, IDescribed<TRecord>
    where TId : Id<TId>, IId<TId>
{
    private readonly Dictionary<TId, int> missing = [];
    private readonly List<TId> missingIds = [];

    /// <summary>How many numbers there are.</summary>
    public int Count => table.Length + missingIds.Count;

    /// <summary>The number of an id. -1 when the id has none.</summary>
    public int Find(TId id)
    {
        var place = RecordTable.PlaceOf(table, id.Text);
        return place >= 0 ? place : missing.GetValueOrDefault(id, -1);
    }

    /// <summary>The id with a number.</summary>
    public TId IdOf(int number) => number < table.Length ? table[number].Id : missingIds[number - table.Length];

    /// <summary>The number of an id that the table does not hold. An id that was not met before gets a new one.</summary>
    internal int AddMissing(TId id)
    {
        if (!missing.TryGetValue(id, out var number))
        {
            missing.Add(id, number = Count);
            missingIds.Add(id);
        }

        return number;
    }
}

/// <summary>Gives numbers to very many ids. It is dropped afterwards, with the index of ids that it needs, and the numbers stay.</summary>
internal sealed class RecordNumbering<TRecord, TId>(ImmutableArray<TRecord> table)
    where TRecord : DatasetRecord<TRecord, TId>, IDescribed<TRecord>
    where TId : Id<TId>, IId<TId>
{
    // Made when the first id is not near the last one.
    private readonly Lazy<IdIndex> index = new(() => new(ImmutableCollectionsMarshal.AsArray(table)!));
    private int last = -1;

    /// <summary>The numbers that were given so far.</summary>
    public RecordNumbers<TRecord, TId> Numbers { get; } = new(table);

    /// <summary>The number of an id. An id that was not met before gets a new one. One thread adds.</summary>
    public int Add(TId id)
    {
        if (IsNear(id))
            return last;
        var place = PlaceOf(id);
        return place >= 0 ? last = place : Numbers.AddMissing(id);
    }

    /// <summary>The place of the record with the id in the table; -1 when it is not held. Several threads may ask.</summary>
    public int PlaceOf(TId id) => table.IsEmpty ? -1 : index.Value.PlaceOf(id.Text);

    // Records often name one after another what stands one after another in its table, as reports name their statements.
    private bool IsNear(TId id)
    {
        if (last >= 0 && Same(table[last].Id, id))
            return true;
        if (last + 1 >= table.Length || !Same(table[last + 1].Id, id))
            return false;
        last++;
        return true;
    }

    private static bool Same(TId one, TId other) =>
        ReferenceEquals(one, other) || string.Equals(one.Text, other.Text, StringComparison.Ordinal);
}
