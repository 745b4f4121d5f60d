using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Schema;

namespace GeoPolDomain.Parquet;

/// <summary>Rows of one table, column by column.</summary>
internal sealed class ColumnBuffers(FlatTable table)
{
    private readonly ColumnBuffer[] columns = [.. table.Columns.Select(ColumnBuffer.For)];

    /// <summary>How many rows there are.</summary>
    public int Rows { get; private set; }

    /// <summary>How many characters the texts of the rows have.</summary>
    public long Characters { get; private set; }

    /// <summary>The columns as Parquet has them.</summary>
    public DataField[] Fields => [.. columns.Select(one => one.Field)];

    /// <summary>Takes a row.</summary>
    public void Add(FlatRow row)
    {
        for (var i = 0; i < columns.Length; i++)
            Characters += columns[i].Add(row, i);
        Rows++;
    }

    /// <summary>Whether the rows fill a row group.</summary>
    public bool Fill(GroupSize size) => Rows >= size.Rows || Characters >= size.Characters;

    /// <summary>Takes other rows of the table, after those that there are.</summary>
    public void AddAll(ColumnBuffers others)
    {
        for (var i = 0; i < columns.Length; i++)
            columns[i].AddAll(others.columns[i]);
        Rows += others.Rows;
        Characters += others.Characters;
    }

    /// <summary>Writes the rows as a row group, and holds none afterwards.</summary>
    public async Task WriteAsync(ParquetRowGroupWriter group, DataField[] fields, CancellationToken cancellation)
    {
        for (var i = 0; i < columns.Length; i++)
            await columns[i].WriteAsync(group, fields[i], cancellation).ConfigureAwait(false);
        Clear();
    }

    /// <summary>Forgets the rows.</summary>
    public void Clear()
    {
        foreach (var column in columns)
            column.Clear();
        (Rows, Characters) = (0, 0);
    }
}
