using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Time;

namespace GeoPolDomain.Checks;

/// <summary>Checks of actors and the offices they held.</summary>
internal static class ActorChecks
{
    public static ImmutableArray<DatasetCheck> All { get; } =
    [
        new(FindingCode.OfficeOfNoPerson, OfNoPerson),
        new(FindingCode.AttestedOutsideTenure, AttestedOutside),
    ];

    private static IEnumerable<Flaw> OfNoPerson(Dataset data) => data.Actors.Tenures
        .Where(one => data.Actors.Find(one.Person) is not (null or Person))
        .Select(one => new Flaw(one, "/person", $"'{one.Person}' is no person; name who held the office, and the actor as its body"));

    private static IEnumerable<Flaw> AttestedOutside(Dataset data) => data.Actors.Tenures
        .Where(one => one is { Spell: { } spell, Attested: { } attested } && AreApart(spell, attested))
        .Select(one => new Flaw(one, "/attested", $"{one.Attested} lies outside {one.Spell}; mend one of the two, or make a tenure of its own for the other time"));

    private static bool AreApart(EdtfInterval spell, EdtfValue attested) =>
        attested.IsBefore(spell) == Answer.Yes || attested.IsAfter(spell) == Answer.Yes;
}
