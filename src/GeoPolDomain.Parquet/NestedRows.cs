using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Schema;

namespace GeoPolDomain.Parquet;

/// <summary>The records of one kind with their lists nested in them, until they are written as a row group.</summary>
/// <remarks>The rows of lists come before the row in which they lie, and that of the record comes last.</remarks>
internal sealed class NestedRows
{
    private readonly Dictionary<FlatTable, NestedList> lists;
    private readonly FlatTable root;
    private readonly ColumnBuffers records;
    private readonly DataField[] fields;

    public NestedRows(FlatTable root)
    {
        (this.root, records) = (root, new(root));
        lists = FlatTables.Of(root.Kind!.Value).Skip(1).ToDictionary(table => table, table => new NestedList(new(table)));
        Schema = new([.. records.Fields, .. ChildrenOf(root).Select(one => FieldOf(one.Place))]);
        fields = Schema.DataFields;
        foreach (var list in lists.Values)
            list.Find(Schema);
    }

    /// <summary>The columns and lists as Parquet has them.</summary>
    public ParquetSchema Schema { get; }

    /// <summary>How many records there are.</summary>
    public int Records => records.Rows;

    /// <summary>Whether the records fill a row group.</summary>
    public bool Fill(GroupSize size) => records.Fill(size);

    /// <summary>Takes a row.</summary>
    public void Add(FlatRow row)
    {
        var repetition = 0;
        if (row.Table == root)
        {
            records.Add(row);
        }
        else
        {
            repetition = NestedTable.RepetitionOf(row);
            lists[row.Table].Add(row, repetition);
        }

        // Lists of which no row came are empty.
        foreach (var child in ChildrenOf(row.Table))
            if (child.IsAwaited)
                AddEmpty(child, NestedTable.LevelOfEmpty(child.Place.Depth), repetition);
            else
                child.IsAwaited = true;
    }

    /// <summary>Writes the records, and holds none afterwards.</summary>
    public async Task WriteAsync(ParquetWriter writer, CancellationToken cancellation)
    {
        using var group = writer.CreateRowGroup();
        await records.WriteAsync(group, fields, cancellation).ConfigureAwait(false);
        // The columns of lists follow in the order of the schema.
        var own = lists.Values.SelectMany(list => list.Written()).ToDictionary(one => one.Field, one => one.Write);
        foreach (var field in fields.Skip(root.Columns.Length))
            await own[field](group, cancellation).ConfigureAwait(false);
        foreach (var list in lists.Values)
            list.Clear();
    }

    private void AddEmpty(NestedList list, int level, int repetition)
    {
        list.AddEmpty(level, repetition);
        foreach (var child in ChildrenOf(list.Place.Table))
            AddEmpty(child, level, repetition);
    }

    private IEnumerable<NestedList> ChildrenOf(FlatTable table) => lists.Values.Where(one => one.Place.Table.Parent == table);

    private ListField FieldOf(NestedTable place) => place.Field(ChildrenOf(place.Table).Select(one => FieldOf(one.Place)));

    /// <summary>The rows of one list.</summary>
    private sealed class NestedList(NestedTable place)
    {
        private readonly NestedColumn[] columns = [.. place.Columns.Select(at => NestedColumn.For(place.Table, at))];
        private readonly List<int> repetitions = [];
        private DataField[] fields = [];

        public NestedTable Place => place;

        /// <summary>Whether no row came since the last row around it.</summary>
        public bool IsAwaited { get; set; } = true;

        public void Find(ParquetSchema schema) => fields = [.. columns.Select(one => place.Find(schema, one.At)!)];

        public void Add(FlatRow row, int repetition)
        {
            IsAwaited = false;
            repetitions.Add(repetition);
            for (var i = 0; i < columns.Length; i++)
                columns[i].Add(row, fields[i].MaxDefinitionLevel);
        }

        public void AddEmpty(int level, int repetition)
        {
            repetitions.Add(repetition);
            foreach (var column in columns)
                column.AddEmpty(level);
        }

        public IEnumerable<(DataField Field, Func<ParquetRowGroupWriter, CancellationToken, Task> Write)> Written()
        {
            var levels = repetitions.ToArray();
            return columns.Zip(fields, (column, field) => (field, (Func<ParquetRowGroupWriter, CancellationToken, Task>)(
                (group, cancellation) => column.WriteAsync(group, field, levels, cancellation))));
        }

        public void Clear() => repetitions.Clear();
    }
}
