namespace GeoPolDomain.Tabular;

/// <summary>To which record, and to which item of each list around it, an item belongs.</summary>
internal readonly record struct ItemKey(string Id, IReadOnlyList<int> Places)
{
    /// <summary>The key of what lies inside an item.</summary>
    public ItemKey Inner(int place) => new(Id, [.. Places, place]);

    /// <summary>The key as one text, by which rows are grouped.</summary>
    public override string ToString() => Places.Count == 0 ? Id : $"{Id}\n{string.Join(' ', Places)}";
}

/// <summary>The rows of a table of items, by the record or the item to which they belong.</summary>
internal sealed class ItemRows
{
    private static readonly List<FlatRow> None = [];
    private readonly Dictionary<string, List<FlatRow>> rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly FlatTable table;

    public ItemRows(FlatTable table, IFlatSource source)
    {
        this.table = table;
        var last = table.KeyColumns - 1;
        foreach (var row in source.RowsOf(table))
        {
            var key = new ItemKey(row.Text(0) ?? "", [.. Enumerable.Range(1, last - 1).Select(at => row.Position(at) ?? 0)]).ToString();
            if (!rows.TryGetValue(key, out var list))
                rows[key] = list = [];
            list.Add(Copy(row));
        }

        foreach (var list in rows.Values)
            list.Sort((one, other) => (one.Position(last) ?? 0).CompareTo(other.Position(last) ?? 0));
    }

    /// <summary>The rows that nobody asked for.</summary>
    public IEnumerable<(FlatTable Table, long Line, string Id)> Left => rows.Where(one => !taken.Contains(one.Key))
        .SelectMany(one => one.Value).OrderBy(row => row.Line).Select(row => (table, row.Line, row.Text(0) ?? ""));

    /// <summary>The rows of a record or an item, in their order.</summary>
    public List<FlatRow> Of(ItemKey key)
    {
        if (rows.Count == 0)
            return None;
        var text = key.ToString();
        if (!rows.TryGetValue(text, out var found))
            return None;
        taken.Add(text);
        return found;
    }

    private static FlatRow Copy(FlatRow row)
    {
        var copy = new FlatRow(row.Table);
        copy.Clear(row.Line);
        for (var i = 0; i < row.Table.Columns.Length; i++)
            copy.SetFromText(i, row.Text(i));
        return copy;
    }
}
