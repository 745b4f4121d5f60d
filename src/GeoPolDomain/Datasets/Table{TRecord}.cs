using System.Text.Json;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Datasets;

/// <summary>The table of one kind of record.</summary>
internal sealed class Table<TRecord>(RecordKind kind, string name, ObjectCodec<TRecord> codec) : Table(kind, name)
    where TRecord : DatasetRecord
{
    public override IEnumerable<IShape> Shapes => codec.Shapes;

    public override Rows NewRows() => new Rows<TRecord>();

    public override DatasetRecord? Find(Dataset dataset, string id) => RecordTable.Find(ItemsOf(dataset).Array, id);

    public override void Fill(Dataset dataset, IEnumerable<DatasetRecord> records)
    {
        var sorted = RecordTable.Sort([.. records.Cast<TRecord>()]);
        if (RecordTable.FindTwin(sorted) is { } twin)
            throw new ArgumentException($"Two records of the kind '{Tag}' have the id '{twin}'; give each its own.", nameof(records));
        ItemsOf(dataset) = new(sorted);
    }

    public override bool AreEqual(Dataset left, Dataset right) => ItemsOf(left).Equals(ItemsOf(right));

    public override DatasetRecord ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start) =>
        codec.ReadMembers(ref reader, context, start);

    public override void Walk(DatasetRecord record, Walker walker) => codec.Walk((TRecord)record, walker);

    public override void Describe(ShapeBuilder<Dataset> shape) => shape.List(Name, dataset => ref ItemsOf(dataset), new TableCodec<TRecord>(codec));

    private ref Items<TRecord> ItemsOf(Dataset dataset) => ref ((Rows<TRecord>)dataset.RowsOf(Kind)).Items;
}
