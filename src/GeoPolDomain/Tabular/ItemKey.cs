using System.Text;

namespace GeoPolDomain.Tabular;

/// <summary>To which record, and to which item of each list around it, the items of a list belong: the key that their rows share.</summary>
internal static class ItemKey
{
    /// <summary>Whether the row of an item belongs to a list in a record or in another item.</summary>
    public static bool Belongs(FlatRow item, FlatRow outer)
    {
        var places = PlacesOf(outer.Table);
        if (PlacesOf(item.Table) != places + 1 || !FlatRow.HaveSameText(item, 0, outer, outer.Table.IdColumn))
            return false;
        for (var i = 1; i <= places; i++)
            if ((item.Position(i) ?? 0) != (outer.Position(i) ?? 0))
                return false;
        return true;
    }

    /// <summary>The key of the items that belong to a record or to an item, as one text.</summary>
    public static string Of(FlatRow outer) => Text(outer, PlacesOf(outer.Table));

    /// <summary>The key that an item shares with the other items of its list, as one text.</summary>
    public static string OfList(FlatRow item) => Text(item, PlacesOf(item.Table) - 1);

    // The rows of records have no place.
    private static int PlacesOf(FlatTable table) => Math.Max(0, table.KeyColumns - 1);

    private static string Text(FlatRow row, int places)
    {
        var text = new StringBuilder(row.Text(row.Table.IdColumn));
        for (var i = 1; i <= places; i++)
            text.Append(i == 1 ? '\n' : ' ').Append(row.Position(i) ?? 0);
        return text.ToString();
    }
}
