using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Differences;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Merging;

/// <summary>One merge of two datasets.</summary>
internal sealed class Merge
{
    private readonly Dataset one;
    private readonly Dataset other;
    private readonly MergePolicy policy;
    private readonly IReadOnlyDictionary<RecordKey, RecordOrigin> earlier;
    private readonly MovedIds moved;
    private readonly Collisions collisions;
    private readonly List<MergeConflict> conflicts = [];
    private readonly List<DatasetRecord> records = [];
    private readonly Dictionary<RecordKey, RecordOrigin> origins = [];
    private readonly FreeKeys free;

    public Merge(Dataset one, Dataset other, MergePolicy policy, IReadOnlyDictionary<RecordKey, RecordOrigin> earlier)
    {
        (this.one, this.policy, this.earlier) = (one, policy, earlier);
        moved = new MovedIds(one, other);
        collisions = new Collisions(one, moved.Renamed);
        this.other = collisions.Renamed;
        Original = other;
        free = new FreeKeys(IsFree);
    }

    private Dataset Original { get; }

    private HashSet<RecordKey> Named => field ??= [.. one.Records.Concat(other.Records)
        .SelectMany(record => RecordReferences.Of(record).Select(name => name.To))];

    public MergeResult Result()
    {
        foreach (var record in one.Records)
            if (other.Find(record.Key) is not { } twin)
                Take(record, MergeChoice.One);
            else if (record.Equals(twin))
                Take(record, MergeChoice.Both);
            else
                Settle(record, twin);
        foreach (var record in other.Records)
            if (one.Find(record.Key) is null)
                Take(record, MergeChoice.Other);
        var isOpen = conflicts.Any(conflict => conflict.Taken == MergeChoice.None) || (policy.IsStrict && collisions.Found.Length > 0);
        var merged = one.WithRecords(records);
        return new MergeResult
        {
            Data = isOpen ? null : merged,
            One = one,
            Other = Original,
            Conflicts = [.. conflicts],
            Moved = moved.Found,
            Collisions = collisions.Found,
            DroppedHeader = DroppedHeader(),
            Origins = [.. merged.Records.Select(record => origins[record.Key])],
        };
    }

    private void Settle(DatasetRecord record, DatasetRecord twin)
    {
        var settled = new RecordMerge(record, twin, new Sides(one, other, record, twin), policy, one).Settle(Views);
        conflicts.AddRange(settled.Conflicts);
        if (settled.View is not { } view)
        {
            Take(settled.Record, MergeChoice.Both);
            return;
        }

        Take(settled.Record, MergeChoice.One);
        Take(view, MergeChoice.Other);
    }

    // Both records as views, or why they cannot be kept so.
    private (DatasetRecord One, DatasetRecord Other)? Views(Sides sides, out string why)
    {
        var (record, twin) = (sides.Record, sides.Twin);
        var (mine, theirs) = (sides.ViewOfOne, sides.ViewOfOther);
        why = "one of the records states no view, and its sources do not tell whose view it is";
        if (mine is null || theirs is null)
            return null;
        why = $"both records state the view of '{mine}'";
        if (mine == theirs)
            return null;
        why = "other records name this record, and would then name only one of the views";
        if (Named.Contains(record.Key))
            return null;
        why = $"they are the views of '{mine}' and '{theirs}'";
        var key = free.Of(record.RecordKind, record.IdText, theirs.ToString());
        return (Attributed(record, record.Key, mine.ToString()), Attributed(twin, key, theirs.ToString()));
    }

    private static DatasetRecord Attributed(DatasetRecord record, RecordKey key, string view)
    {
        var tree = RecordTree.ToChange(RecordTree.Of(record));
        (tree["id"], tree["accordingTo"]) = (key.Id, view);
        return RecordTree.Read(key.Kind, tree, out _)!;
    }

    private bool IsFree(RecordKey key) =>
        one.Find(key) is null && other.Find(key) is null && !origins.ContainsKey(key) && !Named.Contains(key);

    private void Take(DatasetRecord record, MergeChoice sides)
    {
        records.Add(record);
        var from = sides == MergeChoice.Other ? [] : earlier.TryGetValue(record.Key, out var before) ? before.From : [one.Id];
        origins.Add(record.Key, new(record.Key, sides == MergeChoice.One || from.Contains(other.Id) ? from : from.Add(other.Id), sides));
    }

    private ImmutableArray<MemberChange> DroppedHeader()
    {
        var (mine, theirs) = (one.WithRecords([]), Original.WithRecords([]));
        return [.. ValueComparison.Of(RecordTree.Of(mine), RecordTree.Of(theirs))
            .Where(change => change.After is not null)];
    }
}
