using System.Globalization;
using GeoPolDomain.Json;

namespace GeoPolDomain.Tabular;

/// <summary>Finds the rows and the columns of errors that were found in the lines made from them.</summary>
internal sealed class RowPlaces(IFlatSource source)
{
    private readonly Dictionary<FlatTable, GatheredRows> items = [];

    /// <summary>The errors with their places. The lines are those of <see cref="RowStream"/>: the header, then row by row.</summary>
    public IEnumerable<FlatError> Of(IEnumerable<DocumentError> errors)
    {
        var wanted = errors.ToLookup(one => one.Line);
        var number = 1L;
        foreach (var plan in TablePlan.All)
            foreach (var row in source.RowsOf(plan.Tables[0]))
            {
                number++;
                foreach (var error in wanted[number])
                    yield return Place(plan, row, error);
            }

        // An id that two records have is found when all lines were read.
        foreach (var error in wanted.Where(group => group.Key <= 1 || group.Key > number).SelectMany(group => group))
            yield return new(FlatHeader.Table.Name, 0, null, error.Message);
    }

    private FlatError Place(TablePlan plan, FlatRow row, DocumentError error)
    {
        var (table, line, column) = (plan.Tables[0], row.Line, (string?)null);
        PlannedValue planned = plan.Root;
        var outer = row;
        foreach (var step in error.Path.TrimStart('$').Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (planned is PlannedList list && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
            {
                var rows = ItemsOf(list.Table).Of(outer);
                if (at >= rows.Count)
                    break;
                (table, line, column) = (list.Table, rows[at].Line, null);
                outer = rows[at];
                planned = list.Item;
            }
            else if (planned is PlannedObject inner && Array.Find(inner.Members, member => member.Name == step) is { } member)
            {
                planned = member.Value;
            }
            else
            {
                break;
            }

            column = planned switch
            {
                PlannedText text => table.Columns[text.Column].Name,
                PlannedFlag flag => table.Columns[flag.Column].Name,
                PlannedJson json => table.Columns[json.Column].Name,
                _ => column,
            };
        }

        return new(table.Name, line, column, error.Message);
    }

    private GatheredRows ItemsOf(FlatTable table)
    {
        if (!items.TryGetValue(table, out var found))
            items[table] = found = new(table, source);
        return found;
    }
}
