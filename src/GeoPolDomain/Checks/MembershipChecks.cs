using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Checks;

/// <summary>Checks of memberships and their limitations. What is unknown is never a finding.</summary>
internal static class MembershipChecks
{
    public static ImmutableArray<DatasetCheck> All { get; } =
    [
        new(FindingCode.OverlappingMemberships, Overlapping),
        new(FindingCode.MembershipOutsideExistence, OutsideExistence),
        new(FindingCode.EndedYetOpen, EndedYetOpen),
        new(FindingCode.EndWithoutReason, WithoutReason),
        new(FindingCode.LimitationWithoutMembership, WithoutMembership),
        new(FindingCode.CoverageWithoutRecords, CoverageChecks.WithoutRecords),
    ];

    private static IEnumerable<Flaw> Overlapping(Dataset data) => data.Memberships.All
        .GroupBy(one => (one.Organization, one.Member, one.Status, one.AccordingTo))
        .Where(group => group.Skip(1).Any())
        .SelectMany(OverlappingIn);

    // In the order of their first days, each membership needs comparing only with the earlier membership that lasts longest.
    private static IEnumerable<Flaw> OverlappingIn(IEnumerable<Membership> memberships)
    {
        Membership? lasting = null;
        foreach (var one in memberships.OrderBy(one => one.Spell.SureFirstDay))
        {
            if (lasting?.Spell.Overlaps(one.Spell) == Answer.Yes)
                yield return new(
                    one,
                    "/spell",
                    $"'{lasting.Id}' records the same membership for {lasting.Spell}; mend a spell, or say whose view each record states",
                    lasting.Key);
            if (lasting is null || one.Spell.SureLastDay > lasting.Spell.SureLastDay)
                lasting = one;
        }
    }

    private static IEnumerable<Flaw> OutsideExistence(Dataset data)
    {
        var lives = new Lives(data);
        // Reality does this: Ukraine was a member of the United Nations before it was independent. A note that says so settles the matter.
        foreach (var one in data.Memberships.All.Where(one => one.Note is null))
        {
            if (lives.IsOutside(one.Organization, one.Spell))
                yield return new(
                    one,
                    "/spell",
                    $"the organization '{one.Organization}' did not exist all that time; {OpenEnd(one.Spell)}"
                    + "mend the spell or the organization's existence, or say why in a note",
                    one.Organization.Key);
            if (lives.IsOutside(one.Member, one.Spell))
                yield return new(
                    one,
                    "/spell",
                    $"the member '{one.Member}' did not exist all that time; {OpenEnd(one.Spell)}"
                    + "mend the spell or the member's existence, or say why in a note",
                    one.Member.Key);
        }
    }

    private static string OpenEnd(EdtfInterval spell) => spell.EndKind == EdtfEndpoint.Open
        ? "'..' says that the membership goes on, where an end that is not specified is written as nothing after '/'; "
        : "";

    private static IEnumerable<Flaw> EndedYetOpen(Dataset data) => data.Memberships.All
        .Where(one => one is { End: not null, Spell.EndKind: EdtfEndpoint.Open })
        .Select(one => new Flaw(
            one,
            "/end",
            "the spell has an open end ('..'), so the membership goes on; "
            + "date the end of the spell, leave the end unknown (nothing after '/'), or remove this end"));

    private static IEnumerable<Flaw> WithoutReason(Dataset data)
    {
        var lives = new Lives(data);
        foreach (var one in data.Memberships.All)
            if (one is { End: null, Note: null, Spell.EndKind: EdtfEndpoint.Dated }
                && lives.WentOn(one.Organization, one.Spell)
                && lives.WentOn(one.Member, one.Spell))
                yield return new(one, "/spell", "the membership ended and no reason is recorded; add the end with its reason, or a note");
    }

    private static IEnumerable<Flaw> WithoutMembership(Dataset data)
    {
        var spells = data.Memberships.All.GroupBy(one => (one.Organization, one.Member), one => one.Spell)
            .ToDictionary(same => same.Key, same => new TimesInOrder(same));
        return data.Memberships.Limitations
            .Where(one => !spells.TryGetValue((one.Organization, one.Of), out var held)
                || held.AllMiss(one.Spell.EarliestDay, one.Spell.LatestDay, spell => one.Spell.Overlaps((EdtfInterval)spell) == Answer.No))
            .Select(one => new Flaw(
                one,
                "/of",
                $"'{one.Of}' has no membership of '{one.Organization}' at that time in any status; add the membership or mend the spell"));
    }
}
