using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Evidence;

/// <summary>One record of a dataset. A record refers to other records by their ids and never contains another record.</summary>
public abstract record DatasetRecord
{
    private Items<Citation> citations;
    private ActorId? accordingTo;
    private HeldText note;
    private Items<ExtraMember> extras;

    private protected DatasetRecord()
    {
    }

    /// <summary>The kind and the id of the record.</summary>
    public abstract RecordKey Key { get; }

    /// <summary>The citations of the sources on which the record rests.</summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    /// <summary>
    /// The actor whose view this record states. Null when nobody contests the record. Each contested view is a record of its own.
    /// </summary>
    public ActorId? AccordingTo { get => accordingTo; init => accordingTo = value; }

    /// <summary>A remark for the reader, for example how the content was inferred from the source.</summary>
    public string? Note { get => note.OrNone; init => note = Given.TextOrNone(value); }

    /// <summary>The members that this library does not know and keeps for others, sorted by name.</summary>
    public ImmutableArray<ExtraMember> Extras { get => extras; init => extras = ExtraMember.Sorted(value); }

    /// <summary>Returns the kind of the record and its JSON on one line.</summary>
    public sealed override string ToString() => $"{Key.Kind.ToText()} {ToJson()}";

    /// <summary>Returns the record as JSON on one line, with the same members as in a document.</summary>
    public string ToJson() => JsonOutput.TextOf(Write);

    internal abstract RecordKind RecordKind { get; }

    /// <summary>
    /// The time that the record describes, for example the spell of a membership. Null when the record describes no time.
    /// </summary>
    internal abstract EdtfValue? Time { get; }

    /// <summary>Describes the record in one line, with the names of the actors and other things that the record refers to by id.</summary>
    internal abstract string CaptionIn(IRecords records);

    /// <summary>The text of the id. Records of one kind are ordered by this text.</summary>
    internal abstract string IdText { get; }

    internal void Write(JsonOutput output)
    {
        output.StartObject();
        WriteMembers(output);
        output.EndObject();
    }

    internal abstract void WriteMembers(JsonOutput output);

    /// <summary>Passes every small value of the record to the walker, together with the path to that value.</summary>
    internal abstract void Walk(Walker walker);

    private protected static ShapeBuilder<TRecord> Common<[DynamicallyAccessedMembers(Blank.Needs)] TRecord>(ShapeBuilder<TRecord> shape)
        where TRecord : DatasetRecord => shape
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Optional("accordingTo", static r => ref r.accordingTo)
        .Optional("note", static r => ref r.note, Codec.Text)
        .Free(new ExtraField<TRecord>(static r => ref r.extras));
}

/// <summary>The base of all records, with an id of the type that belongs to the kind of record.</summary>
/// <typeparam name="TSelf">The type of the record.</typeparam>
/// <typeparam name="TId">The type of the record's id.</typeparam>
public abstract record DatasetRecord<TSelf, TId> : DatasetRecord
    where TSelf : DatasetRecord<TSelf, TId>, IDescribed<TSelf>
    where TId : Id<TId>, IId<TId>
{
    private TId id = null!;

    private protected DatasetRecord()
    {
    }

    /// <summary>The id by which other records refer to this record. The id is unique within its kind.</summary>
    public required TId Id { get => id; init => id = Given.Value(value); }

    /// <inheritdoc/>
    public sealed override RecordKey Key => id.Key;

    internal sealed override RecordKind RecordKind => TId.Kind.Record;

    internal sealed override string IdText => id.Text;

    internal sealed override void WriteMembers(JsonOutput output) => TSelf.Description.WriteMembers(output, (TSelf)this);

    internal sealed override void Walk(Walker walker) => TSelf.Description.Walk((TSelf)this, walker);

    private protected static ShapeBuilder<TRecord> WithId<[DynamicallyAccessedMembers(Blank.Needs)] TRecord>()
        where TRecord : class, TSelf =>
        new ShapeBuilder<TRecord>().Required("id", static r => ref r.id, Codec.OfUnique<TId>());
}
