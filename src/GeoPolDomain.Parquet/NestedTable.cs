using GeoPolDomain.Tabular;
using Parquet.Schema;

namespace GeoPolDomain.Parquet;

/// <summary>
/// Where the rows of a list stand when they are nested in the rows of their records, as Parquet has it: <c>steps</c> is a list of objects.
/// A list of single values is a list of values.
/// </summary>
internal sealed class NestedTable
{
    private const int LevelsOfList = 3;
    private const string Element = "element";
    private readonly string[] path;

    public NestedTable(FlatTable table)
    {
        Table = table;
        for (var one = table; one.Parent is { } parent; one = parent)
            path = [one.Name[(parent.Name.Length + 1)..], .. path ?? []];
        path ??= [];
        Columns = [.. Enumerable.Range(table.KeyColumns, table.Columns.Length - table.KeyColumns)];
        IsOfValues = Columns is [var only] && table.Columns[only].Name == "value";
    }

    /// <summary>The table of the rows.</summary>
    public FlatTable Table { get; }

    /// <summary>In how many lists the rows lie.</summary>
    public int Depth => path.Length;

    /// <summary>The columns that are no keys.</summary>
    public int[] Columns { get; }

    /// <summary>Whether the list has values and not objects.</summary>
    public bool IsOfValues { get; }

    /// <summary>The table of the records in which the rows lie.</summary>
    public static FlatTable RootOf(FlatTable table) => table.Parent is null ? table : RootOf(table.Parent);

    /// <summary>The definition level of a list that is empty, at a depth.</summary>
    public static int LevelOfEmpty(int depth) => (LevelsOfList * (depth - 1)) + 1;

    /// <summary>The definition level at which an item is there, by the level at which one of its values is.</summary>
    public static int LevelOfItem(DataField field) => field.MaxDefinitionLevel - (field.IsNullable ? 1 : 0);

    /// <summary>In which list a row is not the first: the depth of that list, or 0 when the row is the first of its record.</summary>
    public static int RepetitionOf(FlatRow row)
    {
        for (var depth = row.Table.KeyColumns - 1; depth >= 1; depth--)
            if (row.Position(depth) > 1)
                return depth;
        return 0;
    }

    /// <summary>The list as Parquet has it.</summary>
    /// <param name="children">The lists within its items.</param>
    public ListField Field(IEnumerable<ListField> children)
    {
        Field item = IsOfValues
            ? LeafOf(Table.Columns[Columns[0]], Element)
            : new StructField(Element, [.. Columns.Select(at => LeafOf(Table.Columns[at], Table.Columns[at].Name)), .. children]);
        return new(path[^1], item);
    }

    /// <summary>The field of a column in the schema of a file. Null when the file does not have the column there.</summary>
    public DataField? Find(ParquetSchema schema, int column) => Array.Find(schema.DataFields, field =>
    {
        var parts = field.Path.ToString().Split('/');
        var isLeaf = IsOfValues
            ? parts.Length == LevelsOfList * Depth
            : parts.Length == (LevelsOfList * Depth) + 1 && parts[^1] == Table.Columns[column].Name;
        return isLeaf && !path.Where((name, depth) => parts[depth * LevelsOfList] != name).Any();
    });

    private static DataField LeafOf(FlatColumn column, string name) => column.Type switch
    {
        FlatType.Flag => new DataField<bool>(name, true),
        FlatType.Day => new DataField<DateOnly>(name, true),
        FlatType.Position => new DataField<int>(name, true),
        _ => new DataField<string>(name, !column.IsRequired),
    };
}
