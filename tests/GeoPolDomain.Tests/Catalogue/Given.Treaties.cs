using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.Catalogue;

/// <summary>Instruments, their parties and obligations.</summary>
internal static partial class Given
{
    /// <summary>Steps as in "signed 1992-05-15, in-force 1994-04-20"; the end as in "dissolved 1991-07-01".</summary>
    public static Treaty Treaty(string id, string kind = "treaty", string steps = "", string? end = null, string? force = null, string? stage = null, string? versionOf = null, string amends = "") => new()
    {
        Id = id,
        Kind = TreatyKind.Parse(kind),
        Names = [Named(id)],
        Force = force is null ? null : LegalForce.Parse(force),
        Stage = stage is null ? null : TreatyStage.Parse(stage),
        Steps = Steps(steps),
        End = end is null ? null : new TreatyEnd { Ground = EndGround.Parse(end.Split(' ')[0]), On = EdtfDate.Parse(end.Split(' ')[1]) },
        VersionOf = versionOf is null ? null : TreatyId.Parse(versionOf),
        Amends = [.. amends.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TreatyId.Parse)],
    };

    public static TreatyParty Party(string treaty, string party, string steps = "", string role = "party", Reservation? reservation = null) => new()
    {
        Id = Next("par"),
        Treaty = treaty,
        Party = party,
        Role = PartyRole.Parse(role),
        Steps = Steps(steps),
        Reservations = reservation is null ? [] : [reservation],
    };

    public static Obligation Obligation(string kind, string treaty, string from = "", string towards = "", string? scope = null, string? during = null) => new()
    {
        Id = Next("obl"),
        Kind = ObligationKind.Parse(kind),
        Treaty = treaty,
        From = Actors(from),
        Towards = Actors(towards),
        Scope = scope,
        During = during is null ? null : EdtfInterval.Parse(during),
    };

    private static ImmutableArray<DatedStep> Steps(string list) =>
        [.. Words(list).Select(words => new DatedStep { Step = LegalStep.Parse(words[0]), On = EdtfDate.Parse(words[1]) })];
}
