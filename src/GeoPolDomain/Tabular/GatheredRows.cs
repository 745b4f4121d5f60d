namespace GeoPolDomain.Tabular;

/// <summary>The rows of a table of items, all held in memory: for rows in any order.</summary>
internal sealed class GatheredRows : ItemRows
{
    private static readonly List<FlatRow> None = [];
    private readonly Dictionary<string, List<FlatRow>> rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly FlatTable table;

    public GatheredRows(FlatTable table, IFlatSource source)
    {
        this.table = table;
        foreach (var row in source.RowsOf(table))
        {
            var key = ItemKey.OfList(row);
            if (!rows.TryGetValue(key, out var list))
                rows[key] = list = [];
            var copy = new FlatRow(table);
            copy.CopyFrom(row);
            list.Add(copy);
        }

        foreach (var list in rows.Values)
            Order(list, table);
    }

    /// <inheritdoc/>
    public override IEnumerable<(FlatTable Table, long Line, string Id)> Left => rows.Where(one => !taken.Contains(one.Key))
        .SelectMany(one => one.Value).OrderBy(row => row.Line).Select(row => (table, row.Line, row.Text(0) ?? ""));

    /// <inheritdoc/>
    public override List<FlatRow> Of(FlatRow outer)
    {
        // Most records have no such list.
        if (rows.Count == 0)
            return None;
        var text = ItemKey.Of(outer);
        if (!rows.TryGetValue(text, out var found))
            return None;
        taken.Add(text);
        return found;
    }
}
