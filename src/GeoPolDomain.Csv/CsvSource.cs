using GeoPolDomain.Tabular;

namespace GeoPolDomain.Csv;

/// <summary>Reads the rows of tables from files.</summary>
internal sealed class CsvSource(Func<FlatTable, Stream?> open) : IFlatSource
{
    public IEnumerable<FlatRow> RowsOf(FlatTable table)
    {
        foreach (var row in OwnRowsOf(table))
            yield return row;
        // Items of lists can also stand in the sheet of their records.
        var records = table;
        while (records.Parent is { } outer)
            records = outer;
        if (records == table)
            yield break;
        foreach (var row in InlineRowsOf(table, records))
            yield return row;
    }

    private IEnumerable<FlatRow> OwnRowsOf(FlatTable table) => RowsOf(table, columns =>
    {
        var own = columns.Where(column => column.Table == table && column.Places.IsEmpty).ToList();
        var row = new FlatRow(table);
        return read =>
        {
            row.Clear(read.Line);
            foreach (var column in own)
                if (!table.Columns[column.Column].IsDerived)
                    Set(row, column, read);
            return [row];
        };
    });

    // One line of a sheet can hold several items of a list.
    private IEnumerable<FlatRow> InlineRowsOf(FlatTable table, FlatTable records) => RowsOf(table, records, columns =>
    {
        var items = columns.Where(column => column.Table == table && !column.Places.IsEmpty)
            .GroupBy(column => string.Join('.', column.Places)).Select(group => group.ToList()).ToList();
        var id = columns.Find(column => column.Table == records && records.Columns[column.Column].Name == "id");
        var row = new FlatRow(table);
        // Without such columns, the lines need not be read.
        return items.Count == 0 ? null : Items;

        IEnumerable<FlatRow> Items(CsvLine read)
        {
            foreach (var item in items.Where(item => item.Exists(column => read.IsTold(column.Field))))
            {
                row.Clear(read.Line);
                if (id is not null && read.IsTold(id.Field))
                    row.SetFromText(0, read.Value(id.Field));
                for (var i = 0; i < item[0].Places.Length; i++)
                    row.Set(i + 1, item[0].Places[i]);
                foreach (var column in item)
                    if (!table.Columns[column.Column].IsDerived)
                        Set(row, column, read);
                yield return row;
            }
        }
    });

    private IEnumerable<FlatRow> RowsOf(FlatTable table, Func<List<CsvColumn>, Func<CsvLine, IEnumerable<FlatRow>>?> prepare) =>
        RowsOf(table, table, prepare);

    private IEnumerable<FlatRow> RowsOf(
        FlatTable table, FlatTable file, Func<List<CsvColumn>, Func<CsvLine, IEnumerable<FlatRow>>?> prepare)
    {
        if (open(file) is not { } stream)
            yield break;
        using var lines = CsvLines.Read(stream, file);
        if (prepare(lines.Columns) is not { } rows)
            yield break;
        while (lines.Next() is { } line)
            foreach (var row in rows(line))
                yield return row;
    }

    private static void Set(FlatRow row, CsvColumn column, CsvLine read)
    {
        if (read.IsTold(column.Field))
            row.SetFromText(column.Column, read.Value(column.Field));
    }
}
