using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Tests.Catalogue;

/// <summary>
/// The parties to the Collective Security Treaty of 1992: signed in two years, in force in 1994, not renewed by three in 1999.
/// </summary>
internal static class CollectiveSecurityTreaty
{
    public static ImmutableArray<DatasetRecord> Records { get; } =
    [
        Party("armenia", "1992-05-15"),
        Party("kazakhstan", "1992-05-15"),
        Party("kyrgyzstan", "1992-05-15"),
        Party("russia", "1992-05-15"),
        Party("tajikistan", "1992-05-15"),
        Party("belarus", "1993-12-31"),
        Lapsed("uzbekistan", "1992-05-15"),
        Lapsed("azerbaijan", "1993-09-24"),
        // Sources disagree on Georgia's day.
        Lapsed("georgia", "1993-09-09", "1993-12-09"),
        Given.Membership("uzbekistan", "cst", "2006-08-16/2012-12-19", end: "suspension-as-exit", steps: "signed 2006-08-16"),
    ];

    public static Dataset Data { get; } = Given.Data(Records);

    /// <summary>The same, declared complete.</summary>
    public static Dataset Complete { get; } = Given.Data([.. Records, Given.Coverage(
        RecordKind.Membership, "actor:cst", "1992-05-15/2018-12-31")]);

    private static DatasetRecord Party(string state, string signed) =>
        Given.Membership(state, "cst", "1994-04-20/..", steps: $"signed {signed}, in-force 1994-04-20");

    private static DatasetRecord Lapsed(string state, params string[] signed) =>
        Given.Membership(
            state, "cst", "1994-04-20/1999-04-20", end: "non-renewal",
            steps: string.Join(", ", signed.Select(day => $"signed {day}")) + ", in-force 1994-04-20");
}
