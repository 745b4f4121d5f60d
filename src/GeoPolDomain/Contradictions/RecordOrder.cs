using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Contradictions;

/// <summary>The records of stances in the order of their keys, without making the keys.</summary>
internal static class RecordOrder
{
    // A key is the name of a kind, a colon and an id, so the name with its colon decides between records of different kinds.
    private static readonly ImmutableDictionary<RecordKind, string> Starts =
        RecordKinds.Names.Pairs.ToImmutableDictionary(pair => pair.Value, pair => $"{pair.Name}:");

    /// <summary>The records that take the stances, each once, ordered by key.</summary>
    public static ImmutableArray<DatasetRecord> Distinct(HeldStance[] stances)
    {
        if (stances.Length == 1)
            return [stances[0].Record];
        var records = new DatasetRecord[stances.Length];
        var isSorted = true;
        for (var i = 0; i < records.Length; i++)
        {
            records[i] = stances[i].Record;
            isSorted &= i == 0 || Compare(records[i - 1], records[i]) <= 0;
        }

        if (!isSorted)
            Array.Sort(records, Compare);
        var count = 0;
        foreach (var record in records)
            if (count == 0 || Compare(records[count - 1], record) != 0)
                records[count++] = record;
        return ImmutableCollectionsMarshal.AsImmutableArray(count == records.Length ? records : records[..count]);
    }

    private static int Compare(DatasetRecord one, DatasetRecord other) =>
        ReferenceEquals(one, other) ? 0
        : one.RecordKind == other.RecordKind ? string.CompareOrdinal(one.IdText, other.IdText)
        : string.CompareOrdinal(Starts[one.RecordKind], Starts[other.RecordKind]);
}
