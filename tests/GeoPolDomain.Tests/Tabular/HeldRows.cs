using GeoPolDomain.Tabular;

namespace GeoPolDomain.Tests.Tabular;

/// <summary>Rows held in memory, as text only, as a file of comma-separated values would hold them.</summary>
internal sealed class HeldRows : IFlatSink, IFlatSource
{
    private readonly Dictionary<string, List<string?[]>> tables = [];

    /// <summary>The rows of a table.</summary>
    public List<string?[]> this[string table] => tables.TryGetValue(table, out var rows) ? rows : tables[table] = [];

    /// <summary>Takes a row.</summary>
    public void Add(FlatRow row) =>
        this[row.Table.Name].Add([.. Enumerable.Range(0, row.Table.Columns.Length).Select(row.Text)]);

    /// <summary>The rows with their line numbers, as in a file with a header.</summary>
    public IEnumerable<FlatRow> RowsOf(FlatTable table)
    {
        var row = new FlatRow(table);
        var line = 1;
        foreach (var values in this[table.Name])
        {
            row.Clear(++line);
            for (var i = 0; i < values.Length; i++)
                row.SetFromText(i, values[i]);
            yield return row;
        }
    }

    /// <summary>The values of a row by the names of their columns.</summary>
    public string? Value(string table, int row, string column) => this[table][row][FlatTables.Find(table)!.IndexOf(column)];

    /// <summary>Sets a value.</summary>
    public void Set(string table, int row, string column, string? value) =>
        this[table][row][FlatTables.Find(table)!.IndexOf(column)] = value;
}
