using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Benchmarks.Data;

/// <summary>Memberships: about 67 to an organization, several spells to a member.</summary>
internal sealed class MembershipMaker(Dice dice, Cast cast, Calendar calendar, Citations citations, Prose prose)
{
    private const int PerOrganization = 67;

    public IEnumerable<Membership> Make(int count)
    {
        var organizations = Slugs.Make<ActorId>(dice, Math.Max(1, (count + PerOrganization - 1) / PerOrganization), "org-", 3);
        for (var i = 0; i < count;)
            foreach (var one in MemberOf(organizations.Items[i / PerOrganization % organizations.Items.Length], PerOrganization))
                if (i++ < count)
                    yield return one;
    }

    private IEnumerable<Membership> MemberOf(ActorId organization, int count)
    {
        var taken = new HashSet<ActorId>();
        while (count > 0)
        {
            var member = dice.Pick(cast.Actors.Items);
            if (!taken.Add(member))
                continue;
            var start = calendar.Day(1945, 1990);
            for (var spells = dice.Between(1, 3); spells > 0 && count > 0; spells--, count--)
            {
                var end = start.PlusYears(dice.Between(2, 9)).PlusDays(dice.Below(300));
                var goesOn = spells == 1 && dice.InPercent(60);
                yield return Spell(organization, member, start, goesOn ? null : end, spells);
                start = end.PlusYears(2).PlusDays(dice.Below(500));
            }
        }
    }

    private Membership Spell(ActorId organization, ActorId member, LocalDate start, LocalDate? end, int number) => new()
    {
        Id = $"mbr-{organization}-{member}-{number}",
        Organization = organization,
        Member = member,
        Status = dice.InPercent(85) ? MembershipStatus.Member : dice.Pick(MembershipStatus.All),
        Spell = calendar.Interval(start, end),
        Steps = Steps(start.Year),
        End = end is not null && dice.InPercent(60) ? End(member) : null,
        Citations = citations.Some(1, 2),
        Note = dice.InPercent(10) ? prose.Text(1, 1) : null,
    };

    private ImmutableArray<DatedStep> Steps(int year) =>
    [
        .. Enumerable.Range(0, dice.Between(0, 3)).Select(_ => new DatedStep
        {
            Step = dice.Pick(LegalStep.All),
            On = calendar.Date(year - 2, year),
            Citations = citations.Some(0, 1),
        }),
    ];

    private MembershipEnd End(ActorId member) => new()
    {
        Reason = dice.Pick(EndReason.All),
        By = dice.InPercent(40) ? member : null,
        How = dice.InPercent(30) ? prose.Text(1, 1) : null,
    };
}
