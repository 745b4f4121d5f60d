using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Text;

namespace GeoPolDomain.Datasets;

/// <summary>Finds what was meant by a key that names no record.</summary>
public static class NearKeys
{
    private const int Most = 3;

    /// <summary>
    /// Returns the keys of at most three records of the same kind whose ids are spelled most like the id of this key, the most similar
    /// first. Empty when no id is similar.
    /// </summary>
    public static ImmutableArray<RecordKey> NearestTo(this Dataset dataset, RecordKey key)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(key);
        var held = dataset.RowsOf(key.Kind).Records.Select(record => record.IdText);
        return [.. Spelling.AllNear(key.Id, held).Take(Most).Select(id => RecordKey.Of(key.Kind, id))];
    }
}
