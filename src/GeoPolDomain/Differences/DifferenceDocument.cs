using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Differences;

/// <summary>The members of a document that holds a difference.</summary>
internal sealed class DifferenceDocument
{
    private DatasetId before = null!;
    private DatasetId after = null!;
    private Items<MemberDocument> header;
    private Items<RenameDocument> renamed;
    private Items<WholeDocument> removed;
    private Items<WholeDocument> added;
    private Items<ChangeDocument> changed;

    public static Shape<DifferenceDocument> Described { get; } = new ShapeBuilder<DifferenceDocument>()
        .Constant("format", DatasetDifference.Format)
        .Required("before", static d => ref d.before)
        .Required("after", static d => ref d.after)
        .List("header", static d => ref d.header, MemberDocument.Described)
        .List("renamed", static d => ref d.renamed, RenameDocument.Described)
        .List("removed", static d => ref d.removed, WholeDocument.Described)
        .List("added", static d => ref d.added, WholeDocument.Described)
        .List("changed", static d => ref d.changed, ChangeDocument.Described)
        .Build(static _ => new DifferenceDocument());

    public static DifferenceDocument Of(DatasetDifference difference) => new()
    {
        before = difference.Before,
        after = difference.After,
        header = new([.. difference.Header.Select(MemberDocument.Of)]),
        renamed = new([.. difference.Renamed.Select(RenameDocument.Of)]),
        removed = new([.. difference.Removed.Select(WholeDocument.Of)]),
        added = new([.. difference.Added.Select(WholeDocument.Of)]),
        changed = new([.. difference.Changed.Select(ChangeDocument.Of)]),
    };

    public DatasetDifference Difference() => new()
    {
        Before = before,
        After = after,
        Header = [.. header.Array.Select(one => one.Change())],
        Renamed = [.. renamed.Array.Select(one => one.Rename())],
        Removed = [.. removed.Array.Select(one => one.Whole())],
        Added = [.. added.Array.Select(one => one.Whole())],
        Changed = [.. changed.Array.Select(one => one.Change())],
    };
}
