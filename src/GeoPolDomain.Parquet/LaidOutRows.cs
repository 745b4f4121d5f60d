using GeoPolDomain.Evidence;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Parquet;

/// <summary>The rows of some records, by table and, where there are any, by partition.</summary>
/// <remarks>The memory can be used again for other records.</remarks>
/// <param name="byYear">Whether the rows of a record go to the partition of its year.</param>
/// <param name="size">The size of a row group. What is larger is laid out in several parts.</param>
internal sealed class LaidOutRows(bool byYear, GroupSize size) : IFlatSink
{
    private readonly Dictionary<(FlatTable Table, string? Partition), List<ColumnBuffers>> tables = [];

    // Rows of one table often come one after another.
    private (FlatTable? Table, string? Partition, ColumnBuffers Rows) last;

    /// <summary>
    /// The tables that have rows, in each partition, one part after another. The partition is null where a table has none.
    /// </summary>
    public IEnumerable<((FlatTable Table, string? Partition) Place, ColumnBuffers Rows)> Tables =>
        from table in tables from part in table.Value where part.Rows > 0 select (table.Key, part);

    /// <summary>Lays records out, in place of those before.</summary>
    public LaidOutRows Lay(IEnumerable<DatasetRecord> records)
    {
        last = default;
        foreach (var parts in tables.Values)
        {
            parts.RemoveRange(1, parts.Count - 1);
            parts[0].Clear();
        }

        FlatTables.Write(records, byYear ? new YearSink(this) : this);
        return this;
    }

    public void Add(FlatRow row) => Add(row, null);

    /// <summary>Takes a row of a partition.</summary>
    public void Add(FlatRow row, string? partition)
    {
        if (last.Table != row.Table || last.Partition != partition)
            last = (row.Table, partition, PartsOf(row.Table, partition)[^1]);
        if (last.Rows.Fill(size))
            PartsOf(row.Table, partition).Add(last.Rows = new(row.Table));
        last.Rows.Add(row);
    }

    private List<ColumnBuffers> PartsOf(FlatTable table, string? partition) => tables.TryGetValue((table, partition), out var parts)
        ? parts
        : tables[(table, partition)] = [new(table)];
}
