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
        foreach (var record in one.Records)
            if (other.Find(record.Key) is { } twin && !record.Equals(twin) && OtherThing.Why(record, twin) is { } why)
            {
                named ??= [.. other.Records.SelectMany(RecordReferences.Of).Select(name => name.To)];
                var now = FreeKey(record.Key, key => one.Find(key) is null && other.Find(key) is null && !named.Contains(key) && given.Add(key));
                renames.Add(record.Key, now);
                found.Add(new(record.Key, record.CaptionIn(one), twin.CaptionIn(other), now, why));
            }

        Found = found.ToImmutable();
        Renamed = renames.Count == 0
            ? other
            : other.WithRecords(other.Records.Select(record => RecordReferences.Renamed(record, renames)!));

        RecordKey FreeKey(RecordKey key, Func<RecordKey, bool> isFree)
        {
            for (var i = 1; ; i++)
                if (RecordKey.Of(key.Kind, i == 1 ? $"{key.Id}.{other.Id}" : $"{key.Id}.{other.Id}-{i}") is var free && isFree(free))
                    return free;
        }
    }

    public ImmutableArray<IdCollision> Found { get; }

    /// <summary>The second dataset with the new ids, also where its records name those things.</summary>
    public Dataset Renamed { get; }
}
