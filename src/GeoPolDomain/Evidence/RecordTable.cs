using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Evidence;

/// <summary>Sorts and searches tables. A table is an array that holds the records of one kind, ordered by id.</summary>
internal static class RecordTable
{
    public static ImmutableArray<TRecord> Sort<TRecord>(ImmutableArray<TRecord> records) where TRecord : DatasetRecord
    {
        for (var i = 1; i < records.Length; i++)
            if (Compare(records[i - 1], records[i]) > 0)
                return records.Sort(Compare);
        return records;
    }

    /// <summary>Finds an id that two records of a sorted table share. Null when all ids differ.</summary>
    public static string? FindTwin<TRecord>(ImmutableArray<TRecord> sorted) where TRecord : DatasetRecord
    {
        for (var i = 1; i < sorted.Length; i++)
            if (Compare(sorted[i - 1], sorted[i]) == 0)
                return sorted[i].IdText;
        return null;
    }

    /// <summary>Finds the record with the given id. Null when the table holds no such record.</summary>
    public static TRecord? WithId<TRecord, TId>(this ImmutableArray<TRecord> sorted, TId id)
        where TRecord : DatasetRecord<TRecord, TId>, IDescribed<TRecord>
        where TId : Id<TId>, IId<TId>
    {
        ArgumentNullException.ThrowIfNull(id);
        return Find(sorted, id.Text);
    }

    public static TRecord? Find<TRecord>(ImmutableArray<TRecord> sorted, string id) where TRecord : DatasetRecord
    {
        var (low, high) = (0, sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(sorted[middle].IdText, id);
            if (order == 0)
                return sorted[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    private static int Compare<TRecord>(TRecord left, TRecord right) where TRecord : DatasetRecord =>
        string.CompareOrdinal(left.IdText, right.IdText);
}
