using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Evidence;

/// <summary>Sorts and searches tables. A table is an array that holds the records of one kind, ordered by id.</summary>
internal static class RecordTable
{
    /// <summary>Sorts records by id. The array must not be used afterwards.</summary>
    /// <param name="records">The records.</param>
    /// <param name="twin">An id that two records share. Null when all ids differ.</param>
    public static ImmutableArray<TRecord> Sort<TRecord>(TRecord[] records, out string? twin) where TRecord : DatasetRecord
    {
        // Most tables are sorted, or are sorted tables one after another, so the runs that are sorted are merged.
        var ends = new List<int>();
        twin = null;
        for (var i = 1; i < records.Length; i++)
            switch (Compare(records[i - 1], records[i]))
            {
                case > 0:
                    ends.Add(i);
                    break;
                case 0:
                    twin ??= records[i].IdText;
                    break;
            }

        ends.Add(records.Length);
        if (ends.Count > 1)
        {
            MergeRuns(records, ends);
            twin = FindTwin(records);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(records);
    }

    private static void MergeRuns<TRecord>(TRecord[] records, List<int> ends) where TRecord : DatasetRecord
    {
        var buffer = ArrayPool<TRecord>.Shared.Rent(records.Length);
        var (from, to) = (records, buffer);
        for (; ends.Count > 1; (from, to) = (to, from))
            ends = MergePairs(from, to, ends);
        if (from != records)
            Array.Copy(from, records, records.Length);
        ArrayPool<TRecord>.Shared.Return(buffer, clearArray: true);
    }

    // Merges each two neighbouring runs. Returns where the merged runs end.
    private static List<int> MergePairs<TRecord>(TRecord[] from, TRecord[] to, List<int> ends) where TRecord : DatasetRecord
    {
        var merged = new List<int>(ends.Count / 2 + 1);
        var start = 0;
        for (var run = 0; run < ends.Count; run += 2)
        {
            var middle = ends[run];
            var end = run + 1 < ends.Count ? ends[run + 1] : middle;
            var (left, right) = (start, middle);
            for (var i = start; i < end; i++)
                to[i] = right == end || (left < middle && Compare(from[left], from[right]) <= 0) ? from[left++] : from[right++];
            merged.Add(end);
            start = end;
        }

        return merged;
    }

    /// <summary>Whether the id of the second record comes after the id of the first.</summary>
    public static bool AreAscending<TRecord>(TRecord first, TRecord second) where TRecord : DatasetRecord => Compare(first, second) < 0;

    private static string? FindTwin<TRecord>(TRecord[] sorted) where TRecord : DatasetRecord
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
        var place = PlaceOf(sorted, id);
        return place < 0 ? null : sorted[place];
    }

    /// <summary>Finds the place of the record with the given id. -1 when the table holds no such record.</summary>
    public static int PlaceOf<TRecord>(ImmutableArray<TRecord> sorted, string id) where TRecord : DatasetRecord =>
        PlaceBetween(sorted, id, 0, sorted.Length - 1);

    /// <summary>
    /// Finds the place of the record with the given id, which probably stands near another place. -1 when the table holds no such record.
    /// </summary>
    public static int PlaceNear<TRecord>(ImmutableArray<TRecord> sorted, string id, int near) where TRecord : DatasetRecord
    {
        // The range on the side of the record grows until the record must be in it.
        var (low, high) = (near, near);
        if (string.CompareOrdinal(sorted[near].IdText, id) < 0)
            for (var step = 1; high < sorted.Length && string.CompareOrdinal(sorted[high].IdText, id) < 0; step *= 2)
                (low, high) = (high, (int)Math.Min((long)high + step, sorted.Length));
        else
            for (var step = 1; low >= 0 && string.CompareOrdinal(sorted[low].IdText, id) > 0; step *= 2)
                (low, high) = (Math.Max(low - step, -1), low);
        return PlaceBetween(sorted, id, Math.Max(low, 0), Math.Min(high, sorted.Length - 1));
    }

    private static int PlaceBetween<TRecord>(ImmutableArray<TRecord> sorted, string id, int low, int high) where TRecord : DatasetRecord
    {
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(sorted[middle].IdText, id);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private static int Compare<TRecord>(TRecord left, TRecord right) where TRecord : DatasetRecord =>
        string.CompareOrdinal(left.IdText, right.IdText);
}
