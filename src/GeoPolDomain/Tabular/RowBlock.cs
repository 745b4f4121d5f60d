using System.Runtime.InteropServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Tabular;

/// <summary>The rows of some records, with the rows of the lists in them, so that another thread can read these records.</summary>
internal sealed class RowBlock
{
    private const int Rows = 256;
    private const long Size = 1 << 20;

    // A record can have many rows. So many of them are not kept for the next records.
    private const int Most = 4;

    // The rows of each table. The first so many are used.
    private readonly List<FlatRow>[] rows;
    private readonly int[] used;

    // How many of them belong to records of which all rows are there.
    private readonly int[] ended;
    private int all;

    public RowBlock(TablePlan plan)
    {
        Plan = plan;
        rows = [.. plan.Tables.Select(_ => new List<FlatRow>())];
        (used, ended) = (new int[rows.Length], new int[rows.Length]);
    }

    public TablePlan Plan { get; }

    /// <summary>How many lines <see cref="RowStream"/> counts before the first record.</summary>
    public long Before { get; private set; }

    /// <summary>How many records there are.</summary>
    public int Count => ended[0];

    /// <summary>Whether no other record is added.</summary>
    public bool IsFull => all >= Rows || Bytes >= Size;

    /// <summary>Whether the block holds so much that it is not used again.</summary>
    public bool IsLarge => all > Most * Rows || Bytes > Most * Size;

    /// <summary>How many bytes the texts take.</summary>
    public long Bytes { get; private set; }

    /// <summary>The records up to the first one with errors, once they are read.</summary>
    public List<DatasetRecord> Records { get; } = [];

    /// <summary>The errors of one record, after which nothing is read.</summary>
    public List<DocumentError> Errors { get; } = [];

    /// <summary>The rows of lists that belong to no item of their record.</summary>
    public List<(FlatTable Table, long Line, string Id)> Left { get; } = [];

    /// <summary>Empties the block, for other rows.</summary>
    public void Clear(long before)
    {
        (Before, all, Bytes) = (before, 0, 0);
        Array.Clear(used);
        Array.Clear(ended);
        Records.Clear();
        Errors.Clear();
        Left.Clear();
    }

    /// <summary>Copies a row of a table, which is given by its place in the plan.</summary>
    public void Add(int table, FlatRow row)
    {
        if (used[table] == rows[table].Count)
            rows[table].Add(new(row.Table));
        var copy = rows[table][used[table]++];
        copy.CopyFrom(row);
        all++;
        Bytes += copy.Size;
    }

    /// <summary>Comes after the last row of a record.</summary>
    public void EndRecord() => used.CopyTo(ended, 0);

    /// <summary>Drops the rows of a record of which not all rows came.</summary>
    public void DropUnended() => ended.CopyTo(used, 0);

    /// <summary>The rows of a table, which is given by its place in the plan. Each is an object of its own.</summary>
    public ReadOnlySpan<FlatRow> RowsOf(int table) => CollectionsMarshal.AsSpan(rows[table])[..used[table]];
}
