using GeoPolDomain.Evidence;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Parquet;

/// <summary>The rows of some records, by table and, where there are any, by partition.</summary>
/// <remarks>The memory is used again for other records.</remarks>
/// <param name="byYear">Whether the rows of a record go to the partition of its year.</param>
internal sealed class LaidOutRows(bool byYear) : IFlatSink
{
    private readonly Dictionary<(FlatTable Table, string? Partition), ColumnBuffers> tables = [];

    // Rows of one table often come one after another.
    private (FlatTable? Table, string? Partition, ColumnBuffers Rows) last;

    /// <summary>The tables that have rows, in each partition. The partition is null where a table has none.</summary>
    public IEnumerable<((FlatTable Table, string? Partition) Place, ColumnBuffers Rows)> Tables =>
        tables.Where(one => one.Value.Rows > 0).Select(one => (one.Key, one.Value));

    /// <summary>Lays records out, in place of those before.</summary>
    public LaidOutRows Lay(IEnumerable<DatasetRecord> records)
    {
        foreach (var rows in tables.Values)
            rows.Clear();
        FlatTables.Write(records, byYear ? new YearSink(this) : this);
        return this;
    }

    public void Add(FlatRow row) => Add(row, null);

    /// <summary>Takes a row of a partition.</summary>
    public void Add(FlatRow row, string? partition)
    {
        if (last.Table != row.Table || last.Partition != partition)
            last = (row.Table, partition, RowsOf(row.Table, partition));
        last.Rows.Add(row);
    }

    private ColumnBuffers RowsOf(FlatTable table, string? partition) => tables.TryGetValue((table, partition), out var rows)
        ? rows
        : tables[(table, partition)] = new(table);
}
