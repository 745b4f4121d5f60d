using GeoPolDomain.Evidence;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Csv;

/// <summary>Writes records of one kind to a single sheet, in which the items of lists stand in columns of their own.</summary>
internal static class Sheet
{
    /// <summary>Writes the records.</summary>
    public static void Write(IEnumerable<DatasetRecord> records, FlatTable table, Stream output)
    {
        var lines = new SheetLines(table);
        FlatTables.Write(records, lines);
        var columns = lines.Columns.Order(SheetColumn.Order).ToList();
        using var writer = CsvText.Writer(output, columns.Select(column => column.Name), leaveOpen: true);
        foreach (var line in lines.Lines)
        {
            using var row = writer.NewRow();
            for (var i = 0; i < columns.Count; i++)
                row[i].Set(CsvText.Of(line.GetValueOrDefault(columns[i])));
        }
    }

    // The items of a record come before its row.
    private sealed class SheetLines(FlatTable records) : IFlatSink
    {
        private Dictionary<SheetColumn, string> line = [];

        public List<Dictionary<SheetColumn, string>> Lines { get; } = [];

        public HashSet<SheetColumn> Columns { get; } = [];

        public void Add(FlatRow row)
        {
            var places = Enumerable.Range(1, Math.Max(row.Table.KeyColumns - 1, 0)).Select(at => row.Position(at)!.Value).ToArray();
            for (var i = row.Table.KeyColumns; i < row.Table.Columns.Length; i++)
                if (!row.Table.Columns[i].IsDerived && row.Text(i) is { } text)
                {
                    var column = SheetColumn.Of(row.Table, i, places);
                    Columns.Add(column);
                    line[column] = text;
                }

            if (row.Table != records)
                return;
            Lines.Add(line);
            line = [];
        }
    }
}

/// <summary>A column of a sheet. Its name says the list and the place in it, as in <c>steps.2.on</c>.</summary>
internal sealed record SheetColumn(string Name, string Sorted)
{
    /// <summary>The columns of the records first, and then list by list and item by item.</summary>
    public static IComparer<SheetColumn> Order { get; } =
        Comparer<SheetColumn>.Create((one, other) => string.CompareOrdinal(one.Sorted, other.Sorted));

    /// <summary>The column of a value.</summary>
    public static SheetColumn Of(FlatTable table, int column, int[] places)
    {
        var (name, sorted, at) = ("", "", 0);
        var tables = new Stack<FlatTable>();
        for (var one = table; one.Parent is not null; one = one.Parent)
            tables.Push(one);
        foreach (var list in tables)
        {
            name += $"{list.Name[(list.Parent!.Name.Length + 1)..]}.{places[at]}.";
            sorted += $"1 {PlaceOf(list):0000} {places[at]:00000} ";
            at++;
        }

        var isSingle = places.Length > 0 && column == CsvColumn.ValueOf(table);
        return new(isSingle ? name[..^1] : name + table.Columns[column].Name, sorted + $"0 {column:0000}");
    }

    private static int PlaceOf(FlatTable list) => FlatTables.All.IndexOf(list);
}
