using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Datasets;

/// <summary>Makes one dataset of several: of its parts, or of a dataset and another dataset on whose records it rests.</summary>
public static class DatasetComposition
{
    /// <summary>
    /// Returns the records of this dataset and of all parts as one dataset, which has the id, the title, the version and the note of this
    /// dataset.
    /// </summary>
    /// <exception cref="ArgumentException">Two of the datasets hold a record of one kind with the same id.</exception>
    public static Dataset JoinedWith(this Dataset dataset, params IEnumerable<Dataset> parts)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(parts);
        return dataset.WithRecords(dataset.Records.Concat(parts.SelectMany(part => part.Records)));
    }

    /// <summary>
    /// Returns this dataset together with every record that it names and does not hold, taken from another dataset, and with the records
    /// that those records name. A dataset about one affair can so use the states of a reference dataset instead of repeating them.
    /// </summary>
    /// <remarks>
    /// Only named records are added: a state, but not its memberships. Where both datasets hold a record, the record of this dataset
    /// stands. Records that neither holds stay missing, and checks report them.
    /// </remarks>
    public static Dataset CompletedFrom(this Dataset dataset, Dataset other)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(other);
        var named = new HashSet<RecordKey>();
        var added = new List<DatasetRecord>();
        var waiting = new Queue<DatasetRecord>(dataset.Records);
        while (waiting.TryDequeue(out var record))
            foreach (var key in RecordReference.Of(record).Select(one => one.To))
                if (named.Add(key) && dataset.Find(key) is null && other.Find(key) is { } missing)
                {
                    added.Add(missing);
                    waiting.Enqueue(missing);
                }

        return added.Count == 0 ? dataset : dataset.WithRecords(dataset.Records.Concat(added));
    }

    /// <summary>Returns a dataset with the same header and other records.</summary>
    internal static Dataset WithRecords(this Dataset dataset, IEnumerable<DatasetRecord> records) =>
        new(dataset.Id, dataset.Title, records, dataset.Note, dataset.Version);
}
