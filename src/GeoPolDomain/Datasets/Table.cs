using System.Text;
using System.Text.Json;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>One kind of record in a dataset: where a dataset stores its records, and what their list is called in a document.</summary>
internal abstract class Table(RecordKind kind, string name)
{
    private readonly byte[] utf8Name = Encoding.UTF8.GetBytes(name);
    private readonly byte[] lineStart = Encoding.UTF8.GetBytes($"{{\"record\":\"{RecordKinds.Names.Of(kind)}\",");

    public RecordKind Kind => kind;

    /// <summary>The name of the list in a document, for example <c>actors</c>.</summary>
    public string Name => name;

    public ReadOnlySpan<byte> Utf8Name => utf8Name;

    /// <summary>How a line with a record of this kind begins.</summary>
    public ReadOnlySpan<byte> LineStart => lineStart;

    /// <summary>The name of the kind in a line of JSON Lines, for example <c>actor</c>.</summary>
    public JsonEncodedText Tag { get; } = JsonEncodedText.Encode(RecordKinds.Names.Of(kind));

    public abstract IEnumerable<IShape> Shapes { get; }

    /// <summary>Creates the storage in which a dataset holds its records of this kind.</summary>
    public abstract Rows NewRows();

    public abstract DatasetRecord? Find(Dataset dataset, string id);

    /// <summary>Creates an array for records of this kind.</summary>
    public abstract DatasetRecord[] NewArray(int length);

    /// <summary>
    /// Stores the records of an array of <see cref="NewArray"/> in a dataset. Returns an id that two of them have, or null when all differ.
    /// </summary>
    public abstract string? Fill(Dataset dataset, DatasetRecord[] records);

    public abstract bool AreEqual(Dataset left, Dataset right);

    /// <summary>Reads a record from its line, as <see cref="Codec{T}.TryReadPlain"/> does. Null when the line does not begin so.</summary>
    public abstract DatasetRecord? ReadPlain(ReadOnlySpan<byte> line, ReadContext context);

    public abstract DatasetRecord ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start);

    /// <summary>Creates a piece of a document for records of this kind.</summary>
    public abstract DocumentPiece NewPiece(int start, int end);

    public abstract void Describe(ShapeBuilder<Dataset> shape);
}

/// <summary>The table of one kind of record.</summary>
internal sealed class Table<TRecord>(RecordKind kind, string name, ObjectCodec<TRecord> codec) : Table(kind, name)
    where TRecord : DatasetRecord
{
    public override IEnumerable<IShape> Shapes => codec.Shapes;

    public override Rows NewRows() => new Rows<TRecord>();

    public override DatasetRecord? Find(Dataset dataset, string id) => RecordTable.Find(ItemsOf(dataset).Array, id);

    public override DatasetRecord[] NewArray(int length) => new TRecord[length];

    public override string? Fill(Dataset dataset, DatasetRecord[] records)
    {
        ItemsOf(dataset) = new(RecordTable.Sort((TRecord[])records, out var twin));
        return twin;
    }

    public override bool AreEqual(Dataset left, Dataset right) => ItemsOf(left).Equals(ItemsOf(right));

    public override DatasetRecord? ReadPlain(ReadOnlySpan<byte> line, ReadContext context)
    {
        var cursor = new Cursor(line, context.Limits);
        return cursor.TryEnter(LineStart) && codec.TryReadPlainMembers(ref cursor, context, out var record) && cursor.IsAtEnd
            ? record
            : null;
    }

    public override DatasetRecord ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start) =>
        codec.ReadMembers(ref reader, context, start);

    public override DocumentPiece NewPiece(int start, int end) => new DocumentPiece<TRecord>(this, codec, start, end);

    public override void Describe(ShapeBuilder<Dataset> shape) =>
        shape.List(Name, dataset => ref ItemsOf(dataset), new TableCodec<TRecord>(this, codec));

    private ref Items<TRecord> ItemsOf(Dataset dataset) => ref ((Rows<TRecord>)dataset.RowsOf(Kind)).Items;
}

/// <summary>The records that a dataset holds in one table.</summary>
internal abstract class Rows
{
    public abstract IReadOnlyList<DatasetRecord> Records { get; }
}

/// <summary>The records that a dataset holds in one table, ordered by id.</summary>
internal sealed class Rows<TRecord> : Rows
    where TRecord : DatasetRecord
{
    public Items<TRecord> Items;

    public override IReadOnlyList<DatasetRecord> Records => Items.AsList();
}
