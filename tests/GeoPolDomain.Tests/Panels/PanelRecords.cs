using GeoPolDomain.Evidence;
using GeoPolDomain.Memberships;
using GeoPolDomain.Panels;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.Panels;

/// <summary>Records with ids of their own, and the obligations of a row by their kinds.</summary>
internal static class PanelRecords
{
    public static DatasetRecord Numbered(DatasetRecord record, int i) => record switch
    {
        Membership one => one with { Id = $"n{i}" },
        Limitation one => one with { Id = $"n{i}" },
        Coverage one => one with { Id = $"n{i}" },
        TreatyParty one => one with { Id = $"n{i}" },
        Obligation one => one with { Id = $"n{i}" },
        _ => record,
    };

    public static IEnumerable<(ObligationKind Kind, OwedAnswer Owed)> Owed(DyadYear row) =>
    [
        (ObligationKind.Defense, row.Defense),
        (ObligationKind.Offense, row.Offense),
        (ObligationKind.Neutrality, row.Neutrality),
        (ObligationKind.Nonaggression, row.Nonaggression),
        (ObligationKind.Consultation, row.Consultation),
    ];
}
