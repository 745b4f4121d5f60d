using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tabular;

/// <summary>Where a value of a record stands in the tables.</summary>
internal abstract class PlannedValue(int column = -1)
{
    /// <summary>The column of a value that stands in a single cell. -1 for an object and for a list.</summary>
    public int Column { get; } = column;
}

/// <summary>A text in a column.</summary>
internal sealed class PlannedText(int column, bool isDate, bool isInterval) : PlannedValue(column)
{
    /// <summary>Whether the next two columns hold the first and the last day that it can mean.</summary>
    public bool IsDate => isDate;

    /// <summary>Whether two more columns hold the first and the last day that surely lie in it.</summary>
    public bool IsInterval => isInterval;
}

/// <summary>True or false in a column.</summary>
internal sealed class PlannedFlag(int column) : PlannedValue(column);

/// <summary>A value as JSON in a column.</summary>
internal sealed class PlannedJson(int column) : PlannedValue(column);

/// <summary>A list, whose items are the rows of a table.</summary>
internal sealed class PlannedList(FlatTable table, int number) : PlannedValue
{
    /// <summary>The place of the table among the tables of the record, from 1.</summary>
    public int Number => number;

    /// <summary>The table of the items.</summary>
    public FlatTable Table => table;

    /// <summary>An item. It is set once the columns of the table are known.</summary>
    public PlannedValue Item { get; set; } = null!;
}

/// <summary>An object, whose members stand in the columns of the table in which the object stands.</summary>
internal sealed class PlannedObject : PlannedValue
{
    private MemberNames? names;

    /// <summary>The column that tells an object without members from none. -1 for an object that has a required member.</summary>
    public required int Presence { get; init; }

    /// <summary>The members in canonical order.</summary>
    public required PlannedMember[] Members { get; init; }

    /// <summary>The column with the members that the library does not know, as one JSON object. -1 where there can be none.</summary>
    public int Extras { get; init; } = -1;

    /// <summary>
    /// Goes past the name of a member, most likely of the one at <paramref name="next"/> or a later one. Null when another name follows.
    /// </summary>
    public PlannedMember? Take(ref Cursor cursor, ref int next)
    {
        names ??= new(Members.Select(member => member.Name));
        var at = names.Take(ref cursor, next);
        // The cases of a family can have the members that they share in another order.
        if (at < 0)
            at = names.Take(ref cursor, 0);
        if (at < 0)
            return null;
        next = at + 1;
        return Members[at];
    }
}

/// <summary>A member of an object.</summary>
internal sealed class PlannedMember(string name, PlannedValue value)
{
    public string Name => name;

    public MemberName Prepared { get; } = new(name);

    public PlannedValue Value => value;
}
