using System.Collections.Frozen;
using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>One place where a record names another by its id.</summary>
/// <param name="From">The record that names.</param>
/// <param name="Member">Where in it the id stands, as a JSON pointer: <c>/states/0/place</c>.</param>
/// <param name="To">The record that is named; the dataset need not hold it.</param>
public sealed record RecordReference(DatasetRecord From, string Member, RecordKey To)
{
    private const string Own = "/id";

    /// <summary>Every place where a record names another, in the order of its members.</summary>
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

    /// <summary>Who names whom, and where.</summary>
    public override string ToString() => $"{From.Key}{Member} -> {To}";
}

/// <summary>The references of a dataset by the record they name.</summary>
internal sealed class ReferenceIndex(Dataset data)
{
    private readonly FrozenDictionary<RecordKey, ImmutableArray<RecordReference>> byTarget = data.Records
        .SelectMany(RecordReference.Of)
        .GroupBy(one => one.To)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());

    public ImmutableArray<RecordReference> To(RecordKey key) => byTarget.GetValueOrDefault(key, []);
}
