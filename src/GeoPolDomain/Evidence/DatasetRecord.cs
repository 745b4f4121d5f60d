using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Evidence;

/// <summary>One entry of a dataset. Records are flat: they name each other by id and hold nothing that has a life of its own.</summary>
public abstract record DatasetRecord
{
    private Items<Citation> citations;
    private ActorId? accordingTo;
    private string? note;

    private protected DatasetRecord()
    {
    }

    /// <summary>The kind and the id of the record.</summary>
    public abstract RecordKey Key { get; }

    /// <summary>The sources that say so.</summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    /// <summary>The actor whose view this is, where the matter is contested; then each view is a record of its own.</summary>
    public ActorId? AccordingTo { get => accordingTo; init => accordingTo = value; }

    /// <summary>What a reader should know besides.</summary>
    public string? Note { get => note; init => note = Given.TextOrNone(value); }

    /// <summary>The kind of record and its JSON on one line.</summary>
    public sealed override string ToString() => $"{Key.Kind.ToText()} {ToJson()}";

    /// <summary>The record as JSON on one line, as it stands in a document.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.OneLine))
        {
            writer.WriteStartObject();
            WriteMembers(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal abstract RecordKind RecordKind { get; }

    /// <summary>The time the record tells of; null where it tells of none.</summary>
    internal abstract EdtfValue? Time { get; }

    /// <summary>What the record is or says, in one line, with the names of the actors and things it names by id.</summary>
    internal abstract string CaptionIn(IRecords records);

    /// <summary>The text of the id, by which records of a kind are ordered.</summary>
    internal abstract string IdText { get; }

    internal abstract void WriteMembers(Utf8JsonWriter writer);

    /// <summary>Shows every small value of the record to the walker, with the way to it.</summary>
    internal abstract void Walk(Walker walker);

    private protected static ShapeBuilder<TRecord> Common<TRecord>(ShapeBuilder<TRecord> shape) where TRecord : DatasetRecord => shape
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Optional("accordingTo", static r => ref r.accordingTo)
        .Optional("note", static r => ref r.note, Codec.Text);
}

/// <summary>A record of a dataset whose id is of a type of its own.</summary>
/// <typeparam name="TSelf">The type of the record.</typeparam>
/// <typeparam name="TId">The type of its id.</typeparam>
public abstract record DatasetRecord<TSelf, TId> : DatasetRecord
    where TSelf : DatasetRecord<TSelf, TId>, IDescribed<TSelf>
    where TId : Id<TId>, IId<TId>
{
    private TId id = null!;

    private protected DatasetRecord()
    {
    }

    /// <summary>The id by which other records name it.</summary>
    public required TId Id { get => id; init => id = Given.Value(value); }

    /// <inheritdoc/>
    public sealed override RecordKey Key => id.Key;

    internal sealed override RecordKind RecordKind => TId.Kind.Record;

    internal sealed override string IdText => id.Text;

    internal sealed override void WriteMembers(Utf8JsonWriter writer) => TSelf.Description.WriteMembers(writer, (TSelf)this);

    internal sealed override void Walk(Walker walker) => TSelf.Description.Walk((TSelf)this, walker);

    private protected static ShapeBuilder<TRecord> WithId<TRecord>() where TRecord : class, TSelf =>
        new ShapeBuilder<TRecord>().Required("id", static r => ref r.id, Codec.OfUnique<TId>());
}
