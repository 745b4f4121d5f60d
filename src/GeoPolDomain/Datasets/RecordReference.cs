using System.Collections.Frozen;
using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>One place in a record that names another record by its id.</summary>
/// <param name="From">The record that names the other record.</param>
/// <param name="Member">The place of the id in that record, as a JSON pointer, for example <c>/states/0/place</c>.</param>
/// <param name="To">The record that is named. The dataset need not hold it.</param>
public sealed record RecordReference(DatasetRecord From, string Member, RecordKey To)
{
    private const string Own = "/id";

    /// <summary>Finds every place in a record that names another record, in the order of its members.</summary>
    public static IEnumerable<RecordReference> Of(DatasetRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var found = new List<RecordReference>();
        var walker = new Walker((walker, value) =>
        {
            if (value is IRecordName name && walker.Pointer is not Own and var member)
                found.Add(new(record, member, name.Key));
        });
        record.Walk(walker);
        return found;
    }

    /// <summary>The naming record, the place in it, and the named record.</summary>
    public override string ToString() => $"{From.Key}{Member} -> {To}";
}

/// <summary>The references of a dataset, indexed by the record that they name.</summary>
internal sealed class ReferenceIndex(Dataset data)
{
    private readonly FrozenDictionary<RecordKey, ImmutableArray<RecordReference>> byTarget = data.Records
        .SelectMany(RecordReference.Of)
        .GroupBy(one => one.To)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());

    public ImmutableArray<RecordReference> To(RecordKey key) => byTarget.GetValueOrDefault(key, []);
}
