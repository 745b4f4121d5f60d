using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Differences;

/// <summary>Compares two datasets, for example two versions of one dataset.</summary>
public static class DatasetDifferences
{
    /// <summary>
    /// Returns what must change in this dataset to make it the other one. <see cref="DatasetDifference.ApplyTo"/> makes that change.
    /// </summary>
    public static DatasetDifference DifferenceTo(this Dataset before, Dataset after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var removed = before.Records.Where(record => after.Find(record.Key) is null).ToList();
        var added = after.Records.Where(record => before.Find(record.Key) is null).ToList();
        var renames = Renames.Of(removed, added, before.Records);
        var come = renames.Values.ToHashSet();
        var (changed, named) = Compare(before, after, renames);
        return new DatasetDifference
        {
            Before = before.Id,
            After = after.Id,
            Header = [.. ValueComparison.Of(RecordTree.Of(Header(before)), RecordTree.Of(Header(after)))],
            Renamed = [.. removed.Where(record => renames.ContainsKey(record.Key)).Select(record => Rename(renames[record.Key], record))],
            Removed = [.. removed.Where(record => !renames.ContainsKey(record.Key)).Select(record => Whole(before, record))],
            Added = [.. added.Where(record => !come.Contains(record.Key)).Select(record => Whole(after, record))],
            Changed = changed,
        };

        RecordRename Rename(RecordKey to, DatasetRecord record) => new(
            record.Key, to, record.CaptionIn(before), named.TryGetValue(to, out var places) ? [.. places] : []);
    }

    private static (ImmutableArray<RecordChange> Changed, Dictionary<RecordKey, List<string>> Named) Compare(
        Dataset before, Dataset after, Dictionary<RecordKey, RecordKey> renames)
    {
        var changed = ImmutableArray.CreateBuilder<RecordChange>();
        var named = new Dictionary<RecordKey, List<string>>();
        foreach (var old in before.Records)
        {
            var key = renames.GetValueOrDefault(old.Key, old.Key);
            if (after.Find(key) is not { } now || (renames.Count == 0 && now.Equals(old)))
                continue;
            var renamed = renames.Count == 0 ? old : RecordReferences.Renamed(old, renames)!;
            if (!ReferenceEquals(renamed, old))
                NoteReferences(old, renamed, renames, named);
            if (!renamed.Equals(now))
                changed.Add(new(key, old.CaptionIn(before), [.. ValueComparison.Of(RecordTree.Of(renamed), RecordTree.Of(now))]));
        }

        return (changed.ToImmutable(), named);
    }

    private static void NoteReferences(
        DatasetRecord old, DatasetRecord renamed, Dictionary<RecordKey, RecordKey> renames, Dictionary<RecordKey, List<string>> named)
    {
        var targets = RecordReferences.Of(old).Select(one => renames.GetValueOrDefault(one.To)).OfType<RecordKey>().ToHashSet();
        foreach (var (pointer, to, _) in RecordReferences.Of(renamed).Where(one => targets.Contains(one.To)))
        {
            if (!named.TryGetValue(to, out var places))
                named[to] = places = [];
            places.Add($"{renamed.Key}{pointer}");
        }
    }

    private static WholeRecord Whole(Dataset data, DatasetRecord record) => new(record, record.CaptionIn(data));

    private static Dataset Header(Dataset data) => new(data.Id, data.Title, [], data.Note, data.Version);
}
