using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

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

    /// <summary>
    /// Stores in a dataset the records of another one for which the answer is at least the given one. They keep their order.
    /// </summary>
    public abstract void Keep(Dataset dataset, Dataset whole, AnswerList answers, Answer least);

    public abstract bool AreEqual(Dataset left, Dataset right);

    /// <summary>Reads a record from its line, as <see cref="Codec{T}.TryReadPlain"/> does. Null when the line does not begin so.</summary>
    public abstract DatasetRecord? ReadPlain(ReadOnlySpan<byte> line, ReadContext context);

    /// <summary>Reads a record from cells, as <see cref="Codec{T}.TryReadCells"/> does. Null when they are not as expected.</summary>
    public abstract DatasetRecord? ReadCells(Cells cells, ReadContext context);

    public abstract DatasetRecord ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start);

    /// <summary>Creates a piece of a document for records of this kind.</summary>
    public abstract DocumentPiece NewPiece(int start, int end);

    /// <summary>Asks the memory for what is written next, while the record in a place is written.</summary>
    public abstract void PrefetchAfter(DatasetRecord[] records, int place);

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

    public override void Keep(Dataset dataset, Dataset whole, AnswerList answers, Answer least)
    {
        var (all, count) = (ItemsOf(whole).Array, answers.CountOf(least));
        if (count == all.Length)
        {
            ItemsOf(dataset) = new(all);
            return;
        }

        var kept = new TRecord[count];
        for (int place = 0, next = 0; next < count; place++)
            if (answers[place] >= least)
                kept[next++] = all[place];
        ItemsOf(dataset) = new(ImmutableCollectionsMarshal.AsImmutableArray(kept));
    }

    public override bool AreEqual(Dataset left, Dataset right) => ItemsOf(left).Equals(ItemsOf(right));

    public override DatasetRecord? ReadPlain(ReadOnlySpan<byte> line, ReadContext context)
    {
        var cursor = new Cursor(line, context.Limits);
        return cursor.TryEnter(LineStart) && codec.TryReadPlainMembers(ref cursor, context, out var record) && cursor.IsAtEnd
            ? record
            : null;
    }

    public override DatasetRecord? ReadCells(Cells cells, ReadContext context) =>
        codec.TryReadCells(cells, context, out var record) ? record : null;

    public override DatasetRecord ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start) =>
        codec.ReadMembers(ref reader, context, start);

    public override DocumentPiece NewPiece(int start, int end) => new DocumentPiece<TRecord>(this, codec, start, end);

    public override void PrefetchAfter(DatasetRecord[] records, int place) => codec.PrefetchAfter((TRecord[])records, place);

    public override void Describe(ShapeBuilder<Dataset> shape) =>
        shape.ListElsewhere(Name, dataset => ref ItemsOf(dataset), new TableCodec<TRecord>(this, codec));

    private ref Items<TRecord> ItemsOf(Dataset dataset) => ref ((Rows<TRecord>)dataset.RowsOf(Kind)).Items;
}

/// <summary>The records that a dataset holds in one table.</summary>
internal abstract class Rows
{
    public abstract IReadOnlyList<DatasetRecord> Records { get; }

    /// <summary>The same records as the array that holds them. Nobody may change it.</summary>
    public abstract DatasetRecord[] Array { get; }

    /// <summary>The place of the record with the id. -1 when there is no such record.</summary>
    public abstract int PlaceOf(string id);
}

/// <summary>The records that a dataset holds in one table, ordered by id.</summary>
internal sealed class Rows<TRecord> : Rows
    where TRecord : DatasetRecord
{
    public Items<TRecord> Items;

    public override IReadOnlyList<DatasetRecord> Records => Items.AsList();

    public override DatasetRecord[] Array => ImmutableCollectionsMarshal.AsArray(Items.Array)!;

    public override int PlaceOf(string id) => RecordTable.PlaceOf(Items.Array, id);
}
