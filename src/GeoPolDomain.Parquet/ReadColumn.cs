using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Schema;

namespace GeoPolDomain.Parquet;

/// <summary>The values of one column of a row group. Rows take them one after another.</summary>
internal abstract class ReadColumn
{
    // For each row whether it tells a value. Nobody looks at it where every row does.
    private int[] levels = [];

    // The level of a row that tells a value. 0 when every row does.
    private int told;
    private int next;

    /// <summary>Reads the values of a row group. The next row to take one is the first of the group.</summary>
    public async Task ReadAsync(ParquetRowGroupReader group, DataField field, int rows)
    {
        told = field.MaxDefinitionLevel;
        if (told > 0 && levels.Length < rows)
            levels = new int[rows];
        if (told > 0)
            Array.Clear(levels, 0, rows);
        await ReadAsync(group, field, rows, told > 0 ? levels.AsMemory(0, rows) : (Memory<int>?)null).ConfigureAwait(false);
        next = 0;
        IsTold = told == 0 || levels.AsSpan(0, rows).Contains(told);
    }

    /// <summary>Whether a row of the group tells a value.</summary>
    public bool IsTold { get; private set; }

    /// <summary>Goes on to a row group in which no row tells a value.</summary>
    public void PassOver() => IsTold = false;

    /// <summary>Sets the value of the next row, if the file tells it.</summary>
    public void SetNext(FlatRow row)
    {
        if (told == 0 || levels[next++] == told)
            SetTold(row);
    }

    /// <summary>Reads the values that are told, and the levels of the rows. The next value is the first.</summary>
    /// <remarks>
    /// Parquet.Net (6.1.0) can also put null between the values, but for a column that is required it decides so by numbers that it has not
    /// read.
    /// </remarks>
    protected abstract Task ReadAsync(ParquetRowGroupReader group, DataField field, int rows, Memory<int>? to);

    /// <summary>Sets the next value that is told.</summary>
    protected abstract void SetTold(FlatRow row);

    /// <summary>The column of a table at a place.</summary>
    public static ReadColumn For(FlatTable table, int at) => table.Columns[at].Type switch
    {
        FlatType.Flag => new ReadColumn<bool>((row, flag) => row.Set(at, flag)),
        FlatType.Day => new ReadColumn<DateOnly>((row, day) => row.SetDayNumber(at, day.DayNumber - DayBuffer.Epoch)),
        FlatType.Position => new ReadColumn<int>((row, position) => row.Set(at, position)),
        _ => new ReadTexts(at),
    };
}

/// <summary>Values of a fixed size.</summary>
internal sealed class ReadColumn<T>(Action<FlatRow, T> set) : ReadColumn
    where T : struct
{
    private T[] values = [];
    private int taken;

    protected override async Task ReadAsync(ParquetRowGroupReader group, DataField field, int rows, Memory<int>? to)
    {
        if (values.Length < rows)
            values = new T[rows];
        // What a group does not tell would be that of another.
        Array.Clear(values, 0, rows);
        await group.ReadRawAsync<T>(field, values.AsMemory(0, rows), to, null).ConfigureAwait(false);
        taken = 0;
    }

    protected override void SetTold(FlatRow row) => set(row, values[taken++]);
}
