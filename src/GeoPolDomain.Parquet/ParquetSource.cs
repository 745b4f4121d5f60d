using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Schema;

namespace GeoPolDomain.Parquet;

/// <summary>Reads the rows of tables from files, row group by row group.</summary>
/// <param name="open">Opens the files of a table, one after another.</param>
internal sealed class ParquetSource(Func<FlatTable, IEnumerable<Stream>> open) : IFlatSource
{
    private static readonly ParquetOptions Options = new() { UseDateOnlyTypeForDates = true };

    public IEnumerable<FlatRow> RowsOf(FlatTable table)
    {
        FlatRow? row = null;
        var line = 0L;
        foreach (var stream in open(table))
            using (stream)
                foreach (var (columns, rows) in GroupsOf(table, stream))
                {
                    row ??= new(table);
                    var told = columns.Select(one => one.Column).Where(column => column.IsTold).ToArray();
                    for (var number = 0; number < rows; number++)
                    {
                        row.Clear(++line);
                        foreach (var column in told)
                            column.SetNext(row);
                        yield return row;
                    }
                }

        if (table.Parent is null)
            yield break;
        foreach (var nested in NestedRowsOf(table))
            yield return nested;
    }

    // The file of the records can hold their lists.
    private IEnumerable<FlatRow> NestedRowsOf(FlatTable table)
    {
        var source = new NestedSource(table);
        var root = NestedTable.RootOf(table);
        foreach (var stream in open(root))
            using (stream)
            {
                var reader = Wait(() => Guarded(root, () => ParquetReader.CreateAsync(stream, Options)));
                try
                {
                    foreach (var row in source.RowsOf(reader, read => Wait(() => Guarded(root, read))))
                        yield return row;
                }
                finally
                {
                    Wait(async () =>
                    {
                        await reader.DisposeAsync().ConfigureAwait(false);
                        return 0;
                    });
                }
            }
    }

    // While the rows of one group are taken, the next one is read.
    private static IEnumerable<(List<(ReadColumn Column, DataField Field)> Columns, int Rows)> GroupsOf(
        FlatTable table, Stream stream)
    {
        var reader = Wait(() => Guarded(table, () => ParquetReader.CreateAsync(stream, Options)));
        var reading = Task.FromResult(0);
        try
        {
            var (columns, next) = (ColumnsOf(table, reader.Schema), ColumnsOf(table, reader.Schema));
            reading = ReadAhead(table, reader, 0, columns);
            for (var i = 0; i < reader.RowGroupCount; i++)
            {
                var rows = reading.GetAwaiter().GetResult();
                reading = ReadAhead(table, reader, i + 1, next);
                yield return (columns, rows);
                (columns, next) = (next, columns);
            }
        }
        finally
        {
            Wait(async () =>
            {
                // Who stops early does not want the group that is being read.
                await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                await reader.DisposeAsync().ConfigureAwait(false);
                return 0;
            });
        }
    }

    private static Task<int> ReadAhead(
        FlatTable table, ParquetReader reader, int number, List<(ReadColumn Column, DataField Field)> columns) =>
        number < reader.RowGroupCount
            ? Task.Run(() => Guarded(table, () => ReadGroup(reader, number, columns)))
            : Task.FromResult(0);

    private static async Task<int> ReadGroup(ParquetReader reader, int number, List<(ReadColumn Column, DataField Field)> columns)
    {
        using var group = reader.OpenRowGroupReader(number);
        if (group.RowCount < 0 || group.RowCount > Array.MaxLength)
            throw new InvalidDataException($"a row group says that it has {group.RowCount} rows");
        foreach (var (column, field) in columns)
        {
            var told = group.GetMetadata(field)?.MetaData;
            // Where values were missing, those of the group before would be read again.
            if (told?.NumValues != group.RowCount)
                throw new InvalidDataException(
                    $"the column '{field.Name}' has {told?.NumValues ?? 0} values in a row group of {group.RowCount} rows");
            if (told.Statistics?.NullCount == group.RowCount)
                column.PassOver();
            else
                await column.ReadAsync(group, field, (int)group.RowCount).ConfigureAwait(false);
        }

        return (int)group.RowCount;
    }

    private static List<(ReadColumn Column, DataField Field)> ColumnsOf(FlatTable table, ParquetSchema schema)
    {
        var columns = new List<(ReadColumn, DataField)>();
        // The lists of a record are read with their tables.
        foreach (var field in schema.DataFields.Where(one => one.MaxRepetitionLevel == 0))
        {
            if (field.Path.Length > 1)
                throw new FlatException([new(
                    table.Name, 0, field.Path.ToString(), "the column lies in a group; a table has columns that stand by themselves")]);
            var at = table.IndexOf(field.Name);
            if (at < 0)
                throw new FlatException(
                    [new(table.Name, 0, field.Name, "the table has no such column; remove it, or name it as tables.md does")]);
            var expected = ColumnBuffer.TypeOf(table.Columns[at]);
            if (field.ClrType != expected)
                throw new FlatException([new(
                    table.Name, 0, field.Name, $"the column holds {field.ClrType.Name}; it must hold {expected.Name}")]);
            if (!table.Columns[at].IsDerived)
                columns.Add((ReadColumn.For(table, at), field));
        }

        return columns;
    }

    private static async Task<T> Guarded<T>(FlatTable table, Func<Task<T>> read)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is not (FlatException or OutOfMemoryException))
        {
            throw new FlatException([new(table.Name, 0, null, $"the file cannot be read as Parquet: {broken.Message}")]);
        }
    }

    // Rows are asked for one after another, and a row group is read when its first row is. On a thread of the pool, no caller's context
    // waits for itself.
    private static T Wait<T>(Func<Task<T>> read) => Task.Run(read).GetAwaiter().GetResult();
}
