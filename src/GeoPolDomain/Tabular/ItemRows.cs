namespace GeoPolDomain.Tabular;

/// <summary>The rows of a table of items, by the record or the item to which they belong.</summary>
internal abstract class ItemRows
{
    /// <summary>The rows that no record and no item has asked for.</summary>
    public abstract IEnumerable<(FlatTable Table, long Line, string Id)> Left { get; }

    /// <summary>The rows that belong to a record or an item, in their order. The list holds until others are asked for.</summary>
    public abstract List<FlatRow> Of(FlatRow outer);

    /// <summary>Comes before the lists of a record are asked for. Until the next record, they can be asked for anew.</summary>
    public virtual void StartRecord()
    {
    }

    /// <summary>Comes before the lists of the same record are asked for once more.</summary>
    public virtual void StartAnew()
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
