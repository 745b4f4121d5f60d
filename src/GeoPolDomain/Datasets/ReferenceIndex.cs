using System.Collections.Frozen;
using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Datasets;

/// <summary>The references of a dataset by the record they name.</summary>
internal sealed class ReferenceIndex(Dataset data)
{
    private readonly FrozenDictionary<RecordKey, ImmutableArray<RecordReference>> byTarget = data.Records
        .SelectMany(RecordReference.Of)
        .GroupBy(one => one.To)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());

    public ImmutableArray<RecordReference> To(RecordKey key) => byTarget.GetValueOrDefault(key, []);
}
