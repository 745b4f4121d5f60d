using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Differences;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Merging;

/// <summary>
/// Finds the ids that two datasets give to different things, and gives new ids to those things in the second dataset.
/// </summary>
internal sealed class Collisions
{
    public Collisions(Dataset one, Dataset other)
    {
        var found = ImmutableArray.CreateBuilder<IdCollision>();
        var renames = new Dictionary<RecordKey, RecordKey>();
        var given = new HashSet<RecordKey>();
        HashSet<RecordKey>? named = null;
        var free = new FreeKeys(IsFree);
        foreach (var record in one.Records)
            if (other.Find(record.Key) is { } twin && !record.Equals(twin) && OtherThing.Why(record, twin) is { } why)
            {
                named ??= [.. other.Records.SelectMany(RecordReferences.Of).Select(name => name.To)];
                var now = free.Of(record.RecordKind, record.IdText, other.Id.ToString());
                given.Add(now);
                renames.Add(record.Key, now);
                found.Add(new(record.Key, record.CaptionIn(one), twin.CaptionIn(other), now, why));
            }

        Found = found.ToImmutable();
        Renamed = renames.Count == 0
            ? other
            : other.WithRecords(other.Records.Select(record => RecordReferences.Renamed(record, renames)!));

        bool IsFree(RecordKey key) =>
            one.Find(key) is null && other.Find(key) is null && !named!.Contains(key) && !given.Contains(key);
    }

    public ImmutableArray<IdCollision> Found { get; }

    /// <summary>The second dataset with the new ids, also where its records name those things.</summary>
    public Dataset Renamed { get; }
}
