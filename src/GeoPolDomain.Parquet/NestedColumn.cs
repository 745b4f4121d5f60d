using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace GeoPolDomain.Parquet;

/// <summary>The values of one column of a list, with the levels by which Parquet knows where each stands.</summary>
internal abstract class NestedColumn(int at)
{
    /// <summary>The definition level of each place.</summary>
    protected List<int> Levels { get; } = [];

    /// <summary>The place of the column in its table.</summary>
    public int At => at;

    /// <summary>Takes the value of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="most">The level at which there is a value.</param>
    public void Add(FlatRow row, int most)
    {
        var isThere = row.Has(at);
        Levels.Add(isThere ? most : most - 1);
        if (isThere)
            AddValue(row);
    }

    /// <summary>Takes a list that is empty.</summary>
    public void AddEmpty(int level) => Levels.Add(level);

    /// <summary>Writes the values, and holds none afterwards.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, DataField field, int[] repetitions, CancellationToken cancellation);

    /// <summary>The column for a kind of value.</summary>
    public static NestedColumn For(FlatTable table, int at) => table.Columns[at].Type switch
    {
        FlatType.Flag => new NestedColumn<bool>(at, row => row.Flag(at) ?? false),
        FlatType.Day => new NestedColumn<DateOnly>(at, row => row.Day(at)!.Value.ToDateOnly()),
        FlatType.Position => new NestedColumn<int>(at, row => row.Position(at)!.Value),
        _ => new NestedColumn<ReadOnlyMemory<char>>(at, row => row.Text(at).AsMemory()),
    };

    /// <summary>Sets the value of a row from what was read.</summary>
    public static void Set(FlatRow row, int at, RawColumnData data, int number)
    {
        switch (data)
        {
            case RawColumnData<ReadOnlyMemory<char>> texts:
                row.Set(at, texts.Values[number].ToString());
                break;
            case RawColumnData<bool> flags:
                row.Set(at, flags.Values[number]);
                break;
            case RawColumnData<DateOnly> days:
                row.Set(at, NodaTime.LocalDate.FromDateOnly(days.Values[number]));
                break;
            case RawColumnData<int> numbers:
                row.Set(at, numbers.Values[number]);
                break;
            default:
                throw new FlatException([new(
                    row.Table.Name, row.Line, row.Table.Columns[at].Name, "the column holds values of another type than tables.md says")]);
        }
    }

    /// <summary>Takes a value that is there.</summary>
    protected abstract void AddValue(FlatRow row);
}

/// <summary>The values of one column of a list.</summary>
internal sealed class NestedColumn<T>(int at, Func<FlatRow, T> valueOf) : NestedColumn(at)
    where T : struct
{
    private readonly List<T> values = [];

    public override async Task WriteAsync(
        ParquetRowGroupWriter group, DataField field, int[] repetitions, CancellationToken cancellation)
    {
        await group.WriteAllPartsAsync<T>(field, values.ToArray(), Levels.ToArray(), repetitions, cancellation).ConfigureAwait(false);
        values.Clear();
        Levels.Clear();
    }

    protected override void AddValue(FlatRow row) => values.Add(valueOf(row));
}
