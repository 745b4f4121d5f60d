using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Schema;

namespace GeoPolDomain.Parquet;

/// <summary>The values of one column of a row group. Rows take them one after another.</summary>
internal abstract class ReadColumn
{
    /// <summary>Reads the values of a row group. The next row to take one is the first of the group.</summary>
    public abstract Task ReadAsync(ParquetRowGroupReader group, DataField field, int rows);

    /// <summary>Sets the value of the next row, if the file tells it.</summary>
    public abstract void SetNext(FlatRow row);

    /// <summary>The column of a table at a place.</summary>
    public static ReadColumn For(FlatTable table, int at) => table.Columns[at].Type switch
    {
        FlatType.Flag => new ReadColumn<bool>((row, flag) => row.Set(at, flag)),
        FlatType.Day => new ReadColumn<DateOnly>((row, day) => row.SetDayNumber(at, day.DayNumber - DayBuffer.Epoch)),
        FlatType.Position => new ReadColumn<int>((row, position) => row.Set(at, position)),
        _ => new ReadColumn<ReadOnlyMemory<char>>((row, text) => row.SetCharacters(at, text)),
    };
}

/// <summary>The values of one column of a row group.</summary>
internal sealed class ReadColumn<T>(Action<FlatRow, T> set) : ReadColumn
    where T : struct
{
    // The values that are told, and for each row whether it tells one. Without the second, every row does.
    private T[] values = [];
    private int[] levels = [];
    private bool mayBeNone;
    private int row;
    private int taken;

    /// <remarks>
    /// Parquet.Net (6.1.0) can also put null between the values, but for a column that is required it decides so by numbers that it has not
    /// read.
    /// </remarks>
    public override async Task ReadAsync(ParquetRowGroupReader group, DataField field, int rows)
    {
        if (values.Length < rows)
            (values, levels) = (new T[rows], new int[rows]);
        mayBeNone = field.MaxDefinitionLevel > 0;
        await group.ReadRawAsync<T>(field, values, mayBeNone ? levels.AsMemory() : (Memory<int>?)null, null).ConfigureAwait(false);
        (row, taken) = (0, 0);
    }

    public override void SetNext(FlatRow row)
    {
        if (!mayBeNone || levels[this.row++] > 0)
            set(row, values[taken++]);
    }
}
