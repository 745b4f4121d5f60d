using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Memberships;

namespace GeoPolDomain.Tests.Catalogue;

/// <summary>Gives drawn records ids of their own: two that say the same would have the same id.</summary>
internal static class Numbered
{
    public static ImmutableArray<DatasetRecord> WithIds(this IEnumerable<DatasetRecord> records) =>
        [.. records.Select((record, i) => WithId(record, $"n{i}"))];

    private static DatasetRecord WithId(DatasetRecord record, string id) => record switch
    {
        Membership membership => membership with { Id = id },
        Limitation limitation => limitation with { Id = id },
        Decision decision => decision with { Id = id },
        Coverage coverage => coverage with { Id = id },
        _ => record,
    };
}
