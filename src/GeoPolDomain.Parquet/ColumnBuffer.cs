using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Schema;

namespace GeoPolDomain.Parquet;

/// <summary>The values of one column, until they are written as a part of a row group.</summary>
internal abstract class ColumnBuffer(FlatColumn column)
{
    /// <summary>The column.</summary>
    public FlatColumn Column => column;

    /// <summary>The column as Parquet has it.</summary>
    public abstract DataField Field { get; }

    /// <summary>Takes the value of a row. Returns how many characters it has, if it is a text.</summary>
    public abstract int Add(FlatRow row, int at);

    /// <summary>Takes all values of another buffer of the same column.</summary>
    public abstract void AddAll(ColumnBuffer others);

    /// <summary>Forgets the values.</summary>
    public abstract void Clear();

    /// <summary>Writes the values.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, DataField field, CancellationToken cancellation);

    /// <summary>The type that Parquet.Net gives the values of a column.</summary>
    public static Type TypeOf(FlatColumn column) => column.Type switch
    {
        FlatType.Flag => typeof(bool),
        FlatType.Day => typeof(DateOnly),
        FlatType.Position => typeof(int),
        _ => typeof(ReadOnlyMemory<char>),
    };

    /// <summary>The buffer that a column needs.</summary>
    public static ColumnBuffer For(FlatColumn column) => column.Type switch
    {
        FlatType.Flag => new FlagBuffer(column),
        FlatType.Day => new DayBuffer(column),
        FlatType.Position => new PositionBuffer(column),
        _ => new TextBuffer(column),
    };
}

/// <summary>Values of a fixed size, of which some are not told.</summary>
internal abstract class ValueBuffer<T>(FlatColumn column) : ColumnBuffer(column)
    where T : struct
{
    private T?[] values = [];
    private int count;

    public override DataField Field { get; } = new DataField<T>(column.Name, true);

    public override int Add(FlatRow row, int at)
    {
        Grow(1);
        values[count++] = Of(row, at);
        return 0;
    }

    public override void AddAll(ColumnBuffer others)
    {
        var more = (ValueBuffer<T>)others;
        Grow(more.count);
        more.values.AsSpan(0, more.count).CopyTo(values.AsSpan(count));
        count += more.count;
    }

    public override void Clear() => count = 0;

    public override async Task WriteAsync(ParquetRowGroupWriter group, DataField field, CancellationToken cancellation) =>
        await group.WriteAsync<T>(field, values.AsMemory(0, count), null, null, cancellation).ConfigureAwait(false);

    private void Grow(int more)
    {
        if (count + more > values.Length)
            Array.Resize(ref values, Math.Max(count + more, Math.Max(16, 2 * count)));
    }

    /// <summary>The value of a row.</summary>
    protected abstract T? Of(FlatRow row, int at);
}

/// <summary>Flags.</summary>
internal sealed class FlagBuffer(FlatColumn column) : ValueBuffer<bool>(column)
{
    protected override bool? Of(FlatRow row, int at) => row.Flag(at);
}

/// <summary>Days.</summary>
internal sealed class DayBuffer(FlatColumn column) : ValueBuffer<DateOnly>(column)
{
    /// <summary>The number of the day from which a row counts its days.</summary>
    public static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    protected override DateOnly? Of(FlatRow row, int at) => row.DayNumber(at) is { } day ? DateOnly.FromDayNumber(Epoch + day) : null;
}

/// <summary>Places in a list.</summary>
internal sealed class PositionBuffer(FlatColumn column) : ValueBuffer<int>(column)
{
    protected override int? Of(FlatRow row, int at) => row.Position(at);
}
