using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Datasets;

/// <summary>
/// The records of a list in the order in which they are read. While they are at hand, it is seen whether their ids ascend.
/// </summary>
internal sealed class GatheredRecords<TRecord>
    where TRecord : DatasetRecord
{
    private const int Fewest = 64;

    // Arrays that are full, or as full as they became.
    private readonly List<(TRecord[] Records, int Count)> full = [];
    private TRecord[] last = [];
    private int lastCount;
    private TRecord? previous;

    // Whether each id comes after the id before, so that the records need not be sorted and no id occurs twice.
    private bool isAscending = true;

    public int Count { get; private set; }

    public void Add(TRecord one)
    {
        if (lastCount == last.Length)
            GoOnIn(ArrayPool<TRecord>.Shared.Rent(Math.Max(Fewest, last.Length * 4)));
        AddToOrder(one, one, 1);
        last[lastCount++] = one;
    }

    /// <summary>Takes records over that were gathered apart, which are then gone from there.</summary>
    public void Take(GatheredRecords<TRecord> others)
    {
        others.GoOnIn([]);
        if (others.previous is not { } end)
            return;
        isAscending &= others.isAscending;
        AddToOrder(others.full[0].Records[0], end, others.Count);
        GoOnIn([]);
        full.AddRange(others.full);
        others.full.Clear();
        (others.Count, others.previous) = (0, null);
    }

    /// <summary>Returns the records ordered by id, and gives the memory back in which they were gathered.</summary>
    /// <param name="twin">An id that two records share. Null when all ids differ.</param>
    public ImmutableArray<TRecord> ToSorted(out string? twin)
    {
        twin = null;
        return isAscending ? ImmutableCollectionsMarshal.AsImmutableArray(ToArray()) : RecordTable.Sort(ToArray(), out twin);
    }

    private TRecord[] ToArray()
    {
        var all = new TRecord[Count];
        var at = 0;
        GoOnIn([]);
        foreach (var (records, count) in full)
        {
            records.AsSpan(0, count).CopyTo(all.AsSpan(at));
            at += count;
            ArrayPool<TRecord>.Shared.Return(records, clearArray: true);
        }

        full.Clear();
        (Count, previous) = (0, null);
        return all;
    }

    // Records come next, of which these are the first and the last one.
    private void AddToOrder(TRecord first, TRecord end, int count)
    {
        isAscending = isAscending && (previous is null || RecordTable.AreAscending(previous, first));
        (previous, Count) = (end, Count + count);
    }

    // The array that is filled is put to those before, and the next records go to another.
    private void GoOnIn(TRecord[] next)
    {
        if (lastCount > 0)
            full.Add((last, lastCount));
        (last, lastCount) = (next, 0);
    }
}
