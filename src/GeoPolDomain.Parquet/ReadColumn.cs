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

    // The level of a row that tells a value. 0 when every row does.
    private int told;
    private int next;
    private int taken;

    /// <remarks>
    /// Parquet.Net (6.1.0) can also put null between the values, but for a column that is required it decides so by numbers that it has not
    /// read. The characters of its texts are its own: it never gives them back to a pool, so a row may have them until the next one.
    /// </remarks>
    public override async Task ReadAsync(ParquetRowGroupReader group, DataField field, int rows)
    {
        told = field.MaxDefinitionLevel;
        if (values.Length < rows)
            values = new T[rows];
        if (told > 0 && levels.Length < rows)
            levels = new int[rows];
        await group.ReadRawAsync<T>(field, values, told > 0 ? levels.AsMemory() : (Memory<int>?)null, null).ConfigureAwait(false);
        (next, taken) = (0, 0);
    }

    public override void SetNext(FlatRow row)
    {
        if (told == 0 || levels[next++] == told)
            set(row, values[taken++]);
    }
}
