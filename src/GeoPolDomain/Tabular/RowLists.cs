namespace GeoPolDomain.Tabular;

/// <summary>The rows of the lists in the records of one kind.</summary>
internal sealed class RowLists
{
    private static readonly List<FlatRow> None = [];

    // None for the table of the records, and for one that has no rows.
    private readonly ItemRows?[] lists;

    private RowLists(TablePlan plan, Func<int, ItemRows?> rowsOf) =>
        lists = [null, .. Enumerable.Range(1, plan.Tables.Count - 1).Select(rowsOf)];

    /// <summary>The lists whose rows stand in a block, in the order of their records.</summary>
    public static RowLists InOrder(RowBlock block) =>
        new(block.Plan, table => block.RowsOf(table).IsEmpty ? null : new MergedRows(block, table));

    /// <summary>The lists whose rows stand in any order. All rows are held.</summary>
    public static RowLists Gathered(TablePlan plan, IFlatSource source) =>
        new(plan, table => new GatheredRows(plan.Tables[table], source));

    /// <summary>The rows that belong to no record that was read.</summary>
    public IEnumerable<(FlatTable Table, long Line, string Id)> Left => lists.SelectMany(rows => rows?.Left ?? []);

    /// <summary>Comes before the lists of a record are asked for.</summary>
    public void StartRecord()
    {
        foreach (var rows in lists)
            rows?.StartRecord();
    }

    /// <summary>Comes before the lists of the same record are asked for once more.</summary>
    public void StartAnew()
    {
        foreach (var rows in lists)
            rows?.StartAnew();
    }

    /// <summary>
    /// The rows of a list in the record or the item of a row. They hold until those of another list of the same table are asked for.
    /// </summary>
    public List<FlatRow> Of(PlannedList list, FlatRow outer) => lists[list.Number]?.Of(outer) ?? None;

    /// <summary>Whether a row, or the rows that belong to it, have a value.</summary>
    public bool Have(PlannedValue value, FlatRow row) =>
        value.Column >= 0 ? row.Has(value.Column)
        : value is PlannedList list ? Of(list, row).Count > 0
        : HaveObject((PlannedObject)value, row);

    private bool HaveObject(PlannedObject planned, FlatRow row)
    {
        if (planned.Presence >= 0 && row.Flag(planned.Presence) == true)
            return true;
        foreach (var member in planned.Members)
            if (Have(member.Value, row))
                return true;
        return false;
    }
}
