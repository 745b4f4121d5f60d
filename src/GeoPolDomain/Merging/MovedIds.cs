using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Differences;

namespace GeoPolDomain.Merging;

/// <summary>Finds the records with two ids and the same content, and gives them the ids of the first dataset.</summary>
internal sealed class MovedIds
{
    public MovedIds(Dataset one, Dataset other)
    {
        var renames = Renames.Of(
            [.. other.Records.Where(record => one.Find(record.Key) is null)],
            [.. one.Records.Where(record => other.Find(record.Key) is null)],
            other.Records);
        Renamed = renames.Count == 0
            ? other
            : other.WithRecords(other.Records.Select(record => RecordReferences.Renamed(record, renames)!));
        Found = [.. other.Records.Where(record => renames.ContainsKey(record.Key)).Select(Move)];

        RecordRename Move(Evidence.DatasetRecord record) => new(record.Key, renames[record.Key], record.CaptionIn(other), []);
    }

    public ImmutableArray<RecordRename> Found { get; }

    /// <summary>The second dataset with the ids of the first.</summary>
    public Dataset Renamed { get; }
}
