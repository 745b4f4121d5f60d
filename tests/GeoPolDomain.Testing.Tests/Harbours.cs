using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using NodaTime;

namespace GeoPolDomain.Testing.Tests;

/// <summary>
/// The league of three harbours: one that stays, one that left on a day of 2003 that is not known, and one that left in 1999.
/// </summary>
internal static class Harbours
{
    public static LocalDate Day { get; } = Given.Day("2003-06-15");

    public static Dataset Data { get; } = Given.Data(
        Given.Membership("norland", of: "league", "1991-09/..", id: "norland-league"),
        Given.Membership("ostwick", of: "league", "1991-09/2003", end: "withdrawal", id: "ostwick-league"),
        Given.Membership("suderby", of: "league", "1991-09/1999", end: "expulsion", id: "suderby-league"));

    public static Dataset Complete { get; } = Given.Data([.. Data.Records, Given.Coverage(RecordKind.Membership, "actor:league")]);

    /// <summary>Why an actor is a member of the league on the day, or is not, or may be.</summary>
    public static ImmutableArray<Reason> WhyOf(string actor) => Data.Memberships.IsMember(actor, "league", Day).Because;

    /// <summary>Three of five, and avonia has a veto.</summary>
    public static DecisionRule Council { get; } = Given.Rule(
        "council", new AllTests
        {
            Of =
        [
            new MajorityTest { Share = "3" }, new VetoTest { Holders = ["avonia"] }
        ]
        }, voters: "avonia belmark corland duria estovia");
}
