namespace GeoPolDomain.Tabular;

/// <summary>Takes rows: a file for each table, a database, a data frame.</summary>
public interface IFlatSink
{
    /// <summary>
    /// Takes a row. The items of a record come before the row of the record, and items of one list in their order. The same row object
    /// comes again with the next values.
    /// </summary>
    void Add(FlatRow row);
}

/// <summary>Gives the rows of tables.</summary>
public interface IFlatSource
{
    /// <summary>The rows of a table, in any order. Empty when there is no such table.</summary>
    IEnumerable<FlatRow> RowsOf(FlatTable table);
}
