using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Differences;

/// <summary>A member that differs, as it stands in a document.</summary>
internal sealed class MemberDocument
{
    private static readonly AnyValueCodec AnyValue = new();

    private HeldText pointer;
    private string? before;
    private string? after;

    public static Shape<MemberDocument> Described { get; } = new ShapeBuilder<MemberDocument>()
        .Required("pointer", static m => ref m.pointer, Codec.Text)
        .Optional("before", static m => ref m.before, AnyValue)
        .Optional("after", static m => ref m.after, AnyValue)
        .Build(static _ => new MemberDocument());

    public static MemberDocument Of(MemberChange change) =>
        new() { pointer = change.Pointer, before = change.Before, after = change.After };

    public MemberChange Change() => new(pointer.Text, before, after);
}

/// <summary>A renamed record, as it stands in a document.</summary>
internal sealed class RenameDocument
{
    private RecordKey from = null!;
    private RecordKey to = null!;
    private HeldText caption;
    private Items<string> references;

    public static Shape<RenameDocument> Described { get; } = new ShapeBuilder<RenameDocument>()
        .Required("from", static r => ref r.from)
        .Required("to", static r => ref r.to)
        .Required("caption", static r => ref r.caption, Codec.Printed)
        .List("references", static r => ref r.references, Codec.String)
        .Build(static _ => new RenameDocument());

    public static RenameDocument Of(RecordRename rename) =>
        new() { from = rename.From, to = rename.To, caption = rename.Caption, references = new(rename.References) };

    public RecordRename Rename() => new(from, to, caption.Text, references);
}

/// <summary>A whole record, as it stands in a document.</summary>
internal sealed class WholeDocument
{
    private static readonly AnyRecordCodec AnyRecord = new();

    private HeldText caption;
    private DatasetRecord record = null!;

    public static Shape<WholeDocument> Described { get; } = new ShapeBuilder<WholeDocument>()
        .Required("caption", static w => ref w.caption, Codec.Printed)
        .Required("record", static w => ref w.record, AnyRecord)
        .Build(static _ => new WholeDocument());

    public static WholeDocument Of(WholeRecord whole) => new() { caption = whole.Caption, record = whole.Record };

    public WholeRecord Whole() => new(record, caption.Text);
}

/// <summary>A changed record, as it stands in a document.</summary>
internal sealed class ChangeDocument
{
    private RecordKey record = null!;
    private HeldText caption;
    private Items<MemberDocument> members;

    public static Shape<ChangeDocument> Described { get; } = new ShapeBuilder<ChangeDocument>()
        .Required("record", static c => ref c.record)
        .Required("caption", static c => ref c.caption, Codec.Printed)
        .SomeList("members", static c => ref c.members, MemberDocument.Described)
        .Build(static _ => new ChangeDocument());

    public static ChangeDocument Of(RecordChange change) =>
        new() { record = change.Record, caption = change.Caption, members = new([.. change.Members.Select(MemberDocument.Of)]) };

    public RecordChange Change() => new(record, caption.Text, [.. members.Array.Select(one => one.Change())]);
}
