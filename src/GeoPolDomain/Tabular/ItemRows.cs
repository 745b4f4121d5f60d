namespace GeoPolDomain.Tabular;

/// <summary>The rows of a table of items, by the record or the item to which they belong.</summary>
internal abstract class ItemRows : IDisposable
{
    /// <summary>The rows that no record and no item has asked for.</summary>
    public abstract IEnumerable<(FlatTable Table, long Line, string Id)> Left { get; }

    /// <summary>The rows of a record or an item, in their order. The list holds until the next key is asked.</summary>
    public abstract List<FlatRow> Of(ItemKey key);

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }

    /// <summary>Puts the rows of one list into the order of their places.</summary>
    protected static void Order(List<FlatRow> rows, FlatTable table)
    {
        var last = table.KeyColumns - 1;
        for (var i = 1; i < rows.Count; i++)
            if (PlaceOf(rows[i - 1]) > PlaceOf(rows[i]))
            {
                rows.Sort((one, other) => PlaceOf(one).CompareTo(PlaceOf(other)));
                return;
            }

        int PlaceOf(FlatRow row) => row.Position(last) ?? 0;
    }
}
