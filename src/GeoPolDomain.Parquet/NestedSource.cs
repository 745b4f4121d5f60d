using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace GeoPolDomain.Parquet;

/// <summary>Reads the rows of a list that is nested in the rows of its records.</summary>
internal sealed class NestedSource(FlatTable table)
{
    private readonly NestedTable place = new(table);

    /// <summary>The rows in a file. There are none when the file does not have the list.</summary>
    public IEnumerable<FlatRow> RowsOf(ParquetReader reader, Func<Func<Task<Group>>, Group> wait)
    {
        var fields = place.Columns.Select(at => (At: at, Field: place.Find(reader.Schema, at)))
            .Where(one => one.Field is not null && !table.Columns[one.At].IsDerived).Select(one => (one.At, one.Field!)).ToArray();
        if (fields.Length == 0)
            yield break;
        var id = Array.Find(reader.Schema.DataFields, field => field.Path.ToString() == "id") ?? throw new FlatException(
            [new(NestedTable.RootOf(table).Name, 0, "id", "the file has lists, and no column of the ids to which they belong; add it")]);
        var row = new FlatRow(table);
        for (var i = 0; i < reader.RowGroupCount; i++)
        {
            var number = i;
            using var group = wait(() => ReadAsync(reader, number, id, fields));
            foreach (var _ in Rows(group, row))
                yield return row;
        }
    }

    private static async Task<Group> ReadAsync(ParquetReader reader, int number, DataField id, (int At, DataField Field)[] fields)
    {
        using var group = reader.OpenRowGroupReader(number);
        var ids = new string[group.RowCount];
        await group.ReadAsync(id, ids.AsMemory()!).ConfigureAwait(false);
        var columns = new List<(int, DataField, RawColumnData)>();
        foreach (var (at, field) in fields)
            columns.Add((at, field, await group.ReadRawColumnDataBaseAsync(field).ConfigureAwait(false)));
        return new(ids, columns);
    }

    // Each place in the levels is an item, or a list without one. All columns of a list have the same places.
    private IEnumerable<bool> Rows(Group group, FlatRow row)
    {
        var first = group.Columns[0];
        var item = NestedTable.LevelOfItem(first.Field);
        var places = new int[place.Depth];
        var taken = new int[group.Columns.Count];
        var record = -1;
        for (var at = 0; at < first.Data.RepetitionLevels.Length; at++)
        {
            var repetition = first.Data.RepetitionLevels[at];
            record += repetition == 0 ? 1 : 0;
            for (var depth = Math.Max(repetition, 1); depth <= places.Length; depth++)
                places[depth - 1] = depth == repetition ? places[depth - 1] + 1 : 1;
            if (first.Data.DefinitionLevels[at] < item)
                continue;
            row.Clear();
            row.Set(0, group.Ids[record]);
            for (var depth = 0; depth < places.Length; depth++)
                row.Set(depth + 1, places[depth]);
            for (var i = 0; i < group.Columns.Count; i++)
            {
                var (column, field, data) = group.Columns[i];
                if (data.DefinitionLevels[at] == field.MaxDefinitionLevel)
                    NestedColumn.Set(row, column, data, taken[i]++);
            }

            yield return true;
        }
    }

    /// <summary>What was read of a row group.</summary>
    internal sealed record Group(string[] Ids, List<(int At, DataField Field, RawColumnData Data)> Columns) : IDisposable
    {
        public void Dispose()
        {
            foreach (var (_, _, data) in Columns)
                data.Dispose();
        }
    }
}
