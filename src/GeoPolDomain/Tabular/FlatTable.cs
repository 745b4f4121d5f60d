using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Tabular;

/// <summary>
/// A table in which records, or the items of one list in them, stand as rows with a fixed set of columns: for a spreadsheet, a database or
/// a data frame.
/// </summary>
public sealed class FlatTable
{
    private int? idColumn;

    internal FlatTable(string name, RecordKind? kind, FlatTable? parent, string? meaning) =>
        (Name, Kind, Parent, Meaning) = (name, kind, parent, meaning);

    /// <summary>The name of the table in small letters, for example <c>membership</c> or <c>membership_steps</c>.</summary>
    public string Name { get; }

    /// <summary>The kind of the records. Null for the table that holds the title and the note of the dataset itself.</summary>
    public RecordKind? Kind { get; }

    /// <summary>The table of the records, or of the items, that hold these items as a list. Null when the rows are records.</summary>
    public FlatTable? Parent { get; }

    /// <summary>What a row says. Null when nothing more is known than the name.</summary>
    public string? Meaning { get; }

    /// <summary>The columns in order.</summary>
    public ImmutableArray<FlatColumn> Columns { get; internal set; } = [];

    /// <summary>
    /// The number of columns at the left that say to which record and to which items of its lists the row belongs. The last of them is the
    /// place of the row in its list. Zero when the rows are records.
    /// </summary>
    public int KeyColumns { get; internal init; }

    /// <summary>The column of the id of the record. -1 when a row belongs to no record.</summary>
    internal int IdColumn => idColumn ??= KeyColumns > 0 ? 0 : IndexOf("id");

    /// <summary>The place of a column by its name. -1 when the table has no such column.</summary>
    public int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Length; i++)
            if (Columns[i].Name == column)
                return i;
        return -1;
    }

    /// <summary>The name of the table.</summary>
    public override string ToString() => Name;
}

/// <summary>One column of a table.</summary>
public sealed class FlatColumn
{
    internal FlatColumn(string name, FlatType type) => (Name, Type) = (name, type);

    /// <summary>The name in small letters, for example <c>according_to</c>. Columns of one table have different names.</summary>
    public string Name { get; }

    /// <summary>What stands in the column.</summary>
    public FlatType Type { get; }

    /// <summary>Whether every row has a value here.</summary>
    public bool IsRequired { get; internal init; }

    /// <summary>
    /// Whether the value follows from another column, as the first and the last day of a date do. Such a column is written to be asked, and
    /// is not read.
    /// </summary>
    public bool IsDerived { get; internal init; }

    /// <summary>The kind of the records whose ids stand in the column. Null when it holds no ids, or ids of several kinds.</summary>
    public RecordKind? References { get; internal init; }

    /// <summary>The small value of which the column holds the text, for example <c>EdtfInterval</c>. Null for other columns.</summary>
    public string? Value { get; internal init; }

    /// <summary>What the value means in the domain.</summary>
    public string? Meaning { get; internal init; }

    /// <summary>The name of the column.</summary>
    public override string ToString() => Name;
}

/// <summary>What stands in a column.</summary>
public enum FlatType
{
    /// <summary>A text, an id, a code, or a date in EDTF.</summary>
    Text,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>The place of an item in its list. The first has the place 1.</summary>
    Position,

    /// <summary>A value as JSON, where an object can be of several kinds or can hold objects of its own kind.</summary>
    Json,
}
