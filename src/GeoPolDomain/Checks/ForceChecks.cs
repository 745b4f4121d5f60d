using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Checks;

/// <summary>Checks of forces, of contributions to them and of deployments.</summary>
internal static class ForceChecks
{
    private const string SayWhatItCounts =
        "the number does not say whether it is nominal, authorised, pledged, on call or deployed; "
        + "add the kind of strength, because numbers of different kinds cannot be compared";

    public static ImmutableArray<DatasetCheck> All { get; } =
    [
        new(FindingCode.ContributionOutsideForce, OutsideForce),
        new(FindingCode.UnitOfAnother, UnitOfAnother),
        new(FindingCode.StrengthOfNoKind, OfNoKind),
    ];

    private static IEnumerable<Flaw> OutsideForce(Dataset data)
    {
        foreach (var one in data.Forces.Contributions)
            if (data.Forces.Find(one.Force)?.Spell is { } spell
                && (one.When.IsBefore(spell) == Answer.Yes || one.When.IsAfter(spell) == Answer.Yes))
                yield return new(
                    one, "/when", $"the force '{one.Force}' existed {spell}, not {one.When}; mend one of the two", one.Force.Key);
    }

    private static IEnumerable<Flaw> UnitOfAnother(Dataset data)
    {
        foreach (var one in data.Forces.Contributions)
            if (OwnerOf(one.Unit) is { } owner && one.Contributor is { } contributor && owner != contributor)
                yield return new(one, "/unit", NotTheirs(contributor, owner));
        foreach (var one in data.Forces.Deployments)
            if (OwnerOf(one.Unit) is { } owner && owner != one.Actor)
                yield return new(one, "/unit", NotTheirs(one.Actor, owner));

        ActorId? OwnerOf(UnitId? unit) => unit is null ? null : data.Forces.FindUnit(unit)?.Of;
    }

    private static string NotTheirs(ActorId actor, ActorId owner) =>
        $"the unit belongs to '{owner}', not to '{actor}'; name another unit, or mend the owner of the unit";

    private static IEnumerable<Flaw> OfNoKind(Dataset data) =>
        data.Forces.Contributions
            .Where(one => one is { Strength: not null, StrengthKind: null })
            .Select(one => new Flaw(one, "/strength", SayWhatItCounts))
            .Concat(data.Forces.Deployments
                .Where(one => one is { Strength: not null, StrengthKind: null })
                .Select(one => new Flaw(one, "/strength", SayWhatItCounts)));
}
