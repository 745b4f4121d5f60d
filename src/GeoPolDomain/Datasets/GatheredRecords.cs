using System.Buffers;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Datasets;

/// <summary>The records of a list in the order in which they are read. While they are at hand, it is seen whether their ids ascend.</summary>
internal sealed class GatheredRecords<TRecord>
    where TRecord : DatasetRecord
{
    private const int Fewest = 64;

    private TRecord[] records = [];

    public int Count { get; private set; }

    /// <summary>Whether each id comes after the id before, so that the records need not be sorted and no id occurs twice.</summary>
    public bool IsAscending { get; private set; } = true;

    public void Add(TRecord one)
    {
        if (Count == records.Length)
            MakeRoom(Count + 1);
        IsAscending = IsAscending && IsNext(one);
        records[Count++] = one;
    }

    /// <summary>Adds records that were gathered apart.</summary>
    public void Add(GatheredRecords<TRecord> others)
    {
        if (others.Count == 0)
            return;
        MakeRoom(Count + others.Count);
        IsAscending = IsAscending && others.IsAscending && IsNext(others.records[0]);
        others.records.AsSpan(0, others.Count).CopyTo(records.AsSpan(Count));
        Count += others.Count;
    }

    public TRecord[] ToArray() => records[..Count];

    /// <summary>Gives the memory back. The records must have been taken before.</summary>
    public void Release()
    {
        if (records.Length > 0)
            ArrayPool<TRecord>.Shared.Return(records, clearArray: true);
        (records, Count) = ([], 0);
    }

    private bool IsNext(TRecord one) => Count == 0 || RecordTable.AreAscending(records[Count - 1], one);

    private void MakeRoom(int needed)
    {
        if (needed <= records.Length)
            return;
        var larger = ArrayPool<TRecord>.Shared.Rent(Math.Max(Fewest, Math.Max(needed, Count * 4)));
        var count = Count;
        records.AsSpan(0, count).CopyTo(larger);
        Release();
        (records, Count) = (larger, count);
    }
}
