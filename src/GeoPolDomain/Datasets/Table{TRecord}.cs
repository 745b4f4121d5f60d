using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Datasets;

/// <summary>The table of one kind of record.</summary>
internal sealed class Table<TRecord>(
    RecordKind kind,
    string name,
    Slot<Dataset, ImmutableArray<TRecord>> slot,
    ObjectCodec<TRecord> codec) : Table(kind, name)
    where TRecord : DatasetRecord
{
    public override IEnumerable<IShape> Shapes => codec.Shapes;

    public override IReadOnlyList<DatasetRecord> RecordsOf(Dataset dataset) => ImmutableCollectionsMarshal.AsArray(slot(dataset))!;

    public override DatasetRecord? Find(Dataset dataset, string id) => RecordTable.Find(slot(dataset), id);

    public override void Fill(Dataset dataset, IEnumerable<DatasetRecord> records)
    {
        var sorted = RecordTable.Sort([.. records.OfType<TRecord>()]);
        if (RecordTable.FindTwin(sorted) is { } twin)
            throw new ArgumentException($"Two records of the kind '{Tag}' have the id '{twin}'; give each its own.", nameof(records));
        slot(dataset) = sorted;
    }

    public override DatasetRecord ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start) =>
        codec.ReadMembers(ref reader, context, start);

    public override void Walk(DatasetRecord record, Walker walker) => codec.Walk((TRecord)record, walker);

    public override void Describe(ShapeBuilder<Dataset> shape) => shape.List(Name, slot, new TableCodec<TRecord>(codec));
}
