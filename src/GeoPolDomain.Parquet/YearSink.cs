using System.Globalization;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Parquet;

/// <summary>
/// Passes the rows of each record to the partition of its year: that of the earliest day which a date in the record can mean.
/// </summary>
/// <remarks>
/// A record without a date, or with one that reaches back without a first day, has no earliest day. So whoever asks what held on a day
/// needs the partitions up to its year, and that of the records without one.
/// </remarks>
internal sealed class YearSink(LaidOutRows sink) : IFlatSink
{
    private readonly Dictionary<FlatTable, Held> tables = [];

    // The rows of the items of a record come before its own row.
    private readonly List<FlatRow> items = [];

    public void Add(FlatRow row)
    {
        if (row.Table.Kind is null)
        {
            sink.Add(row);
            return;
        }

        var held = HeldOf(row.Table);
        if (row.Table.Parent is not null)
        {
            items.Add(held.Copy(row));
            return;
        }

        var day = items.Aggregate(held.FirstDay(row), (first, item) => Sooner(first, HeldOf(item.Table).FirstDay(item)));
        var partition = PartitionOf(day);
        foreach (var item in items)
        {
            sink.Add(item, partition);
            HeldOf(item.Table).GiveBack(item);
        }

        items.Clear();
        sink.Add(row, partition);
    }

    private static string PartitionOf(int day) => day is NoDate or Endless
        ? ParquetPartitions.WithoutYear
        : new DateOnly(1970, 1, 1).AddDays(day).Year.ToString(CultureInfo.InvariantCulture);

    private const int NoDate = int.MaxValue;
    private const int Endless = int.MinValue;

    private static int Sooner(int one, int other) => Math.Min(one, other);

    private Held HeldOf(FlatTable table) => tables.TryGetValue(table, out var held) ? held : tables[table] = new(table);

    /// <summary>The rows of a table that are held for a moment, and its columns of first days.</summary>
    private sealed class Held(FlatTable table)
    {
        private readonly Stack<FlatRow> spare = [];

        // The first column that follows from a date is its first day.
        private readonly int[] firstDays =
        [
            .. Enumerable.Range(1, table.Columns.Length - 1).Where(i => table.Columns[i].IsDerived && !table.Columns[i - 1].IsDerived),
        ];

        public int FirstDay(FlatRow row)
        {
            var first = NoDate;
            foreach (var at in firstDays)
                if (row.Has(at - 1))
                    first = Sooner(first, row.DayNumber(at) ?? Endless);
            return first;
        }

        public FlatRow Copy(FlatRow row)
        {
            if (!spare.TryPop(out var copy))
                copy = new(table);
            copy.CopyFrom(row);
            return copy;
        }

        public void GiveBack(FlatRow row) => spare.Push(row);
    }
}
