using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Forces;
using GeoPolDomain.Time;

namespace GeoPolDomain.Checks;

/// <summary>Checks of who contributes to a force, and of numbers of soldiers against each other.</summary>
internal static class StrengthChecks
{
    public static ImmutableArray<DatasetCheck> All { get; } =
    [
        new(FindingCode.ContributionOfNonMember, OfNonMember),
        new(FindingCode.PartsExceedTotal, PartsExceed),
        new(FindingCode.StrengthsDiffer, Differ),
    ];

    // Partners contribute as well. An actor that belongs to the organization in any status is therefore no finding.
    private static IEnumerable<Flaw> OfNonMember(Dataset data)
    {
        var belonging = data.Memberships.All.Select(one => (one.Organization, one.Member)).ToHashSet();
        foreach (var one in data.Forces.Contributions)
            if (one.Contributor is { } giver
                && data.Forces.Find(one.Force)?.Framework is { } framework
                && data.Actors.Find(framework) is Organization
                && data.Memberships.Of(framework) is { Memberships.IsEmpty: false } roster
                && !belonging.Contains((framework, giver))
                && roster.Contains(giver, one.When).Value == Answer.No)
                yield return new(
                    one,
                    "/contributor",
                    $"'{giver}' is no member of '{framework}', in whose name the force exists; "
                    + "mend the contributor, or record in which status it belongs to the organization",
                    framework.Key);
    }

    private static IEnumerable<Flaw> PartsExceed(Dataset data)
    {
        var told = data.Forces.Contributions
            .Where(one => one is { Strength.IsApproximate: false, StrengthKind: not null } && IsCertain(one.When))
            .Where(one => one.StrengthKind != StrengthKind.Peak)
            .GroupBy(one => (one.Force, one.StrengthKind, one.When, one.AccordingTo));
        foreach (var same in told)
        {
            List<Contribution> totals = [.. same.Where(one => one is { Contributor: null, Unit: null, Strength.Most: not null })];
            if (totals.Count == 0)
                continue;
            List<Contribution> allParts = [.. same.Where(one => one.Contributor is not null)];
            var ofRole = allParts.ToLookup(one => one.Role);
            foreach (var role in totals.GroupBy(one => one.Role))
            {
                List<Contribution> parts = role.Key is null ? allParts : [.. ofRole[role.Key]];
                var sum = parts.GroupBy(one => one.Contributor).Sum(LeastOf);
                foreach (var total in role.Where(one => one.Strength!.Most < sum))
                    yield return new(
                        total,
                        "/strength",
                        $"the contributors alone give at least {sum}; mend the total or a part, or the kind of strength of one",
                        [.. parts.Take(MostParts).Select(one => one.Key)]);
            }
        }
    }

    private const int MostParts = 10;

    // Units may be parts of each other and sources may disagree, so that only the largest of the smallest numbers is certain.
    private static long LeastOf(IEnumerable<Contribution> given) =>
        given.GroupBy(one => one.Unit).Max(unit => unit.Min(one => one.Strength!.Least));

    private static bool IsCertain(EdtfValue when) => when is EdtfInterval || when.EarliestDay == when.LatestDay;

    private static IEnumerable<Flaw> Differ(Dataset data) => DifferingStrengths.Certain(data).Select(one => new Flaw(
        one.Figure.Record,
        "/strength",
        $"{Told(one.Figure)}, and {string.Join(", ", one.Earlier.Select(Told))}, which cannot both be so; "
        + "mend the number, the time or the kind of strength if it is a slip, or keep both as the sources tell them",
        [.. one.Earlier.Select(other => other.Record.Key)]));

    private static string Told(StrengthFigure figure) =>
        $"'{figure.Record.IdText}' counts {figure.Strength} {figure.Of.Kind} as of {figure.When}";
}
