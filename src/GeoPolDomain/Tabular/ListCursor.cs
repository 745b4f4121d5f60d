namespace GeoPolDomain.Tabular;

/// <summary>A table of the items of a list, whose rows stand in the order of their records, and are taken together with them.</summary>
/// <remarks>
/// A row that stands elsewhere is never that of the next record, so the cursor stays there, and the row and all rows after it are left.
/// </remarks>
internal sealed class ListCursor : IDisposable
{
    private readonly int number;
    private readonly IEnumerator<FlatRow> source;
    private FlatRow? next;

    public ListCursor(TablePlan plan, int number, IFlatSource source)
    {
        (this.number, this.source) = (number, source.RowsOf(plan.Tables[number]).GetEnumerator());
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

    /// <summary>The next row, of which no record was met.</summary>
    public FlatRow? Next => next;

    /// <summary>Copies the rows of a record to a block.</summary>
    public void Take(FlatRow record, RowBlock block)
    {
        for (; next is not null && FlatRow.HaveSameText(next, 0, record, record.Table.IdColumn); Advance())
            block.Add(number, next);
    }

    /// <inheritdoc/>
    public void Dispose() => source.Dispose();

    private void Advance() => next = source.MoveNext() ? source.Current : null;
}
