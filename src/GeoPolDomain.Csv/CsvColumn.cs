using System.Collections.Immutable;
using System.Globalization;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Csv;

/// <summary>A column of a file: to which column of which table it belongs.</summary>
/// <param name="Field">The place of the field in a line.</param>
/// <param name="Table">The table.</param>
/// <param name="Column">The place of the column in the table.</param>
/// <param name="Places">The places of the item in the lists around it, for a column such as <c>steps.2.on</c>. Otherwise empty.</param>
internal sealed record CsvColumn(int Field, FlatTable Table, int Column, ImmutableArray<int> Places)
{
    /// <summary>Finds the column of a name in the first line. Null when the table has no such column, nor a list of that name.</summary>
    public static CsvColumn? Find(string name, int field, FlatTable table)
    {
        if (table.IndexOf(name) is >= 0 and var own)
            return new(field, table, own, []);
        var steps = name.Split('.');
        var places = ImmutableArray.CreateBuilder<int>();
        var at = 0;
        // "steps.2.citations.1.source": a list, the place in it, and so on; a list of texts has no column behind the place.
        while (at + 1 < steps.Length && FlatTables.Find($"{table.Name}_{steps[at]}") is { } list
            && int.TryParse(steps[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place > 0)
        {
            table = list;
            places.Add(place);
            at += 2;
        }

        var column = places.Count == 0 ? -1
            : at == steps.Length ? ValueOf(table)
            : at == steps.Length - 1 ? table.IndexOf(steps[at])
            : -1;
        return column < table.KeyColumns ? null : new(field, table, column, places.ToImmutable());
    }

    /// <summary>The column of a list whose items are single values. -1 when its items are objects.</summary>
    public static int ValueOf(FlatTable table) => table.IndexOf("value") == table.KeyColumns ? table.KeyColumns : -1;
}
