using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Panels;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Tests.Panels;

/// <summary>What panels are compared with: each obligation asked by itself, without bits.</summary>
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

    /// <summary>Whether a state owes another an obligation of a kind on a day.</summary>
    public static Answer Owes(Dataset data, ObligationKind kind, ActorId by, ActorId to, LocalDate day) =>
        data.Treaties.Obligations.Where(one => one.Kind == kind).Select(one => Owes(data, one, by, to, day)).Any();

    private static Answer Owes(Dataset data, Obligation one, ActorId by, ActorId to, LocalDate day)
    {
        if ((!one.From.IsEmpty && !one.From.Contains(by)) || (!one.Towards.IsEmpty && !one.Towards.Contains(to)))
            return Answer.No;
        var parties = data.Treaties.PartiesOf(one.Treaty!).ToList();
        var isNamed = one.Towards.Contains(to);
        if ((one.From.IsEmpty && parties.TrueForAll(party => party.Party != by))
            || (!isNamed && parties.TrueForAll(party => party.Party != to)))
            return Answer.No;
        var benefits = isNamed && parties.Where(party => party.Party == to).All(party => party.Role == PartyRole.Signatory)
            ? Answer.Yes
            : data.Treaties.IsBound(to, one.Treaty!, day).Value;
        return data.Treaties.IsBound(by, one.Treaty!, day).Value.And(benefits).And(one.During?.Contains(day) ?? Answer.Yes);
    }
}
