namespace GeoPolDomain.Tabular;

/// <summary>
/// The rows of a table of items that stand in the order of their records. They advance together with the records, so only the rows of one
/// list are held.
/// </summary>
/// <remarks>
/// A row that stands elsewhere is never asked for when it is next, so it is <see cref="Left"/>, and so are all rows after it. Nothing else
/// can go wrong: a row is given only to the record or the item to which it belongs.
/// </remarks>
internal sealed class MergedRows : ItemRows
{
    private readonly IEnumerator<FlatRow> source;
    private readonly FlatTable table;
    private readonly List<FlatRow> taken = [];

    // Rows that were used, to be used again for the next list.
    private readonly Stack<FlatRow> spare = [];
    private FlatRow? next;

    public MergedRows(FlatTable table, IFlatSource source)
    {
        (this.table, this.source) = (table, source.RowsOf(table).GetEnumerator());
        try
        {
            Advance();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<(FlatTable Table, long Line, string Id)> Left =>
        next is null ? [] : [(table, next.Line, next.Text(0) ?? "")];

    /// <inheritdoc/>
    public override List<FlatRow> Of(ItemKey key)
    {
        // Most records have no such list, and often no record that is left has one.
        if (next is null && taken.Count == 0)
            return taken;
        // One list can be asked for twice: whether there is one, and then what is in it.
        if (taken.Count > 0 && key.IsOf(taken[0]))
            return taken;
        foreach (var row in taken)
            spare.Push(row);
        taken.Clear();
        while (next is not null && key.IsOf(next))
        {
            if (!spare.TryPop(out var row))
                row = new(table);
            row.CopyFrom(next);
            taken.Add(row);
            Advance();
        }

        if (taken.Count > 1)
            Order(taken, table);
        return taken;
    }

    /// <inheritdoc/>
    public override void Dispose() => source.Dispose();

    private void Advance() => next = source.MoveNext() ? source.Current : null;
}
