using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Merging;

/// <summary>Merges two datasets about the same matters.</summary>
public static class DatasetMerging
{
    /// <summary>
    /// Merges this dataset with another. Records that only one holds are taken, equal records are one record, and where two records with
    /// one id differ, the policy settles each member on which they differ.
    /// </summary>
    /// <remarks>
    /// A member that only one of two records has is taken. The merged dataset has the header of this dataset; the result tells what the
    /// other header says otherwise. Two records that clearly are different things are not blended: the record of the other
    /// dataset gets a new id. Everything that was not taken stands in the result.
    /// </remarks>
    public static MergeResult MergedWith(this Dataset one, Dataset other, MergePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(one);
        return one.MergedWith(other, policy, new Dictionary<RecordKey, RecordOrigin>());
    }

    internal static MergeResult MergedWith(
        this Dataset one, Dataset other, MergePolicy policy, IReadOnlyDictionary<RecordKey, RecordOrigin> earlier)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(policy);
        return new Merge(one, other, policy, earlier).Result();
    }
}
