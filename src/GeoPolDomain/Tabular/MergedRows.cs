namespace GeoPolDomain.Tabular;

/// <summary>
/// The rows of a table of items that stand in the order of their records. They advance together with the records.
/// </summary>
/// <remarks>
/// A row that stands elsewhere is never asked for when it is next, so it is <see cref="Left"/>, and so are all rows after it. Nothing else
/// can go wrong: a row is given only to the record or the item to which it belongs.
/// </remarks>
internal sealed class MergedRows(RowBlock block, int table) : ItemRows
{
    private readonly List<FlatRow> taken = [];
    private int first;
    private int next;

    /// <inheritdoc/>
    public override IEnumerable<(FlatTable Table, long Line, string Id)> Left =>
        next == Rows.Length ? [] : [(Rows[next].Table, Rows[next].Line, Rows[next].Text(0) ?? "")];

    /// <inheritdoc/>
    public override void StartRecord() => first = next;

    /// <inheritdoc/>
    public override void StartAnew()
    {
        next = first;
        taken.Clear();
    }

    /// <inheritdoc/>
    public override List<FlatRow> Of(FlatRow outer)
    {
        // One list can be asked for twice: whether there is one, and then what is in it.
        if (taken.Count > 0 && ItemKey.Belongs(taken[0], outer))
            return taken;
        taken.Clear();
        var rows = Rows;
        while (next < rows.Length && ItemKey.Belongs(rows[next], outer))
            taken.Add(rows[next++]);
        if (taken.Count > 1)
            Order(taken, taken[0].Table);
        return taken;
    }

    private ReadOnlySpan<FlatRow> Rows => block.RowsOf(table);
}
