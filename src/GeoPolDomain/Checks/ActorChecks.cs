using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Time;

namespace GeoPolDomain.Checks;

/// <summary>Checks of actors and of the offices that persons held.</summary>
internal static class ActorChecks
{
    public static ImmutableArray<DatasetCheck> All { get; } =
    [
        new(FindingCode.OfficeOfNoPerson, OfNoPerson),
        new(FindingCode.AttestedOutsideTenure, AttestedOutside),
    ];

    private static IEnumerable<Flaw> OfNoPerson(Dataset data) => data.Actors.Tenures
        .Where(one => data.Actors.Find(one.Person) is not (null or Person))
        .Select(one => new Flaw(
            one,
            "/person",
            $"'{one.Person}' is not a person; name the person who held the office, and name '{one.Person}' as the body of the office"));

    private static IEnumerable<Flaw> AttestedOutside(Dataset data) => data.Actors.Tenures
        .Where(one => one is { Spell: { } spell, Attested: { } attested } && AreApart(spell, attested))
        .Select(one => new Flaw(
            one,
            "/attested",
            $"{one.Attested} lies outside the spell {one.Spell}; mend one of the two, or add a second tenure for the other time"));

    private static bool AreApart(EdtfInterval spell, EdtfValue attested) =>
        attested.IsBefore(spell) == Answer.Yes || attested.IsAfter(spell) == Answer.Yes;
}
