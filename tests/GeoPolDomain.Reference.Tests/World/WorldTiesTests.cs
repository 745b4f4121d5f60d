using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Ties;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Reference.Tests.World;

/// <summary>What ties the states of the world, beyond the table of cases.</summary>
public class WorldTiesTests
{
    private static readonly string[] Some =
    [
        "france", "poland", "germany", "german-reich", "united-kingdom", "united-states", "soviet-union", "russia", "turkey", "egypt",
        "syria", "brazil", "argentina", "cuba", "japan", "south-korea", "australia", "new-zealand", "ukraine", "armenia", "azerbaijan",
        "ireland",
    ];

    private static Dataset World => ReferenceData.World;

    public static TheoryData<int> Years() => [1914, 1939, 1956, 1962, 1979, 1987, 2001, 2015, 2024];

    [Theory]
    [MemberData(nameof(Years))]
    public void Shared_organizations_are_the_intersection_and_ties_are_the_same_from_either_side(int year)
    {
        var day = new LocalDate(year, 7, 28);
        foreach (var one in Some)
            foreach (var other in Some.Where(other => string.CompareOrdinal(one, other) < 0))
            {
                var dyad = World.Ties.Between(one, other, day);
                var others = World.Memberships.OrganizationsOf(other, day).ToDictionary(member => member.Organization);
                dyad.Organizations.Select(tie => (tie.Organization, tie.Answer)).Should().Equal(
                    World.Memberships.OrganizationsOf(one, day)
                        .Where(member => others.ContainsKey(member.Organization))
                        .Select(member => (member.Organization, member.Answer.And(others[member.Organization].Answer))));
                var mirror = World.Ties.Between(other, one, day);
                dyad.Obligations.Select(Said).Should().BeEquivalentTo(mirror.Obligations.Select(Said));
                dyad.Treaties.Select(tie => tie.Treaty).Should().Equal(mirror.Treaties.Select(tie => tie.Treaty));
            }

        static (ActorId, ActorId, ObligationId, Answer) Said(OwedObligation one) => (one.From, one.To, one.Obligation.Id, one.Answer);
    }

    [Theory]
    [InlineData("france", "poland", "1939-09-01", Answer.Yes)]
    [InlineData("france", "poland", "1950-01-01", Answer.No)]
    [InlineData("france", "poland", "1999-03-11", Answer.No)]
    [InlineData("france", "poland", "1999-03-12", Answer.Yes)]
    [InlineData("austria-hungary", "italy", "1914-07-28", Answer.Yes)]
    [InlineData("france", "united-kingdom", "1914-07-28", Answer.No)]
    [InlineData("russian-empire", "serbia-kingdom", "1914-07-28", Answer.No)]
    [InlineData("united-states", "new-zealand", "1985-01-01", Answer.Yes)]
    [InlineData("russia", "armenia", "2020-01-01", Answer.Yes)]
    [InlineData("russia", "ukraine", "2010-01-01", Answer.No)]
    [InlineData("sweden", "finland", "2000-01-01", Answer.No)]
    [InlineData("sweden", "finland", "2010-01-01", Answer.Yes)]
    [InlineData("israel", "united-states", "2020-01-01", Answer.No)]
    public void Two_states_are_allies_or_not(string one, string other, string day, Answer expected) =>
        World.Ties.Between(one, other, Day(day)).AreAllies.Should().Be(expected);

    [Theory]
    [InlineData("1952-02-17", "1952-02-18", "greece")]
    [InlineData("1982-05-29", "1982-05-30", "spain")]
    [InlineData("2004-03-28", "2004-03-29", "estonia")]
    [InlineData("2024-03-06", "2024-03-07", "sweden")]
    public void Whoever_joins_the_north_atlantic_treaty_gains_allies_on_that_day(string before, string after, string joined)
    {
        var changes = World.Ties.Changes(Day(before), Day(after));
        changes.Should().NotBeEmpty();
        changes.Where(one => one.First == joined || one.Second == joined).Should()
            .OnlyContain(one => one.AnswerBefore == Answer.No && one.AnswerAfter == Answer.Yes)
            .And.Contain(one => one.First == "united-states" || one.Second == "united-states");
    }

    [Fact]
    public void Article_4_is_not_limited_to_an_area()
    {
        var casus = World.Ties.IfAttacked("united-kingdom", "argentina", Day("1982-04-02"), "plc-falkland-islands");
        var canada = casus.DutiesOf("canada").Where(one => one.Obligation.Treaty == "north-atlantic-treaty").ToList();
        canada.Single(one => one.Obligation.Kind == ObligationKind.Consultation).Answer.Should().Be(Answer.Yes);
        canada.Single(one => one.Obligation.Kind == ObligationKind.Defense).Answer.Should().Be(Answer.No);
    }

    [Fact]
    public void In_1982_the_United_States_are_bound_to_both_sides() =>
        World.Ties.IfAttacked("argentina", "united-kingdom", Day("1982-05-01"), "plc-falkland-islands")
            .DutiesOf("united-states").Single(one => one.Obligation.Id == "rio-treaty-defense")
            .Collisions.Should().Contain(one => one.Record!.Key.Id == "north-atlantic-treaty-defense");

    [Fact]
    public void Whoever_attacks_an_ally_or_the_protected_breaks_its_own_word()
    {
        Broken("belgium", "german-reich", "1914-08-04").Should().Contain("treaty-of-london-1839-defense");
        Broken("hungary", "soviet-union", "1956-11-04").Should().Contain("warsaw-treaty-defense");
        Broken("ukraine", "russia", "2022-02-24").Should().Contain("budapest-memorandum-nonaggression");
        Broken("kuwait", "iraq", "1990-08-02").Should().Contain("arab-league-defence-treaty-defense");

        static IEnumerable<string> Broken(string victim, string by, string on) =>
            World.Ties.IfAttacked(victim, by, Day(on)).Broken.Select(one => one.Obligation.Id.ToString());
    }

    [Fact]
    public void In_1939_the_United_Kingdom_would_bring_Egypt_and_Iraq()
    {
        var british = World.Ties.IfAttacked("poland", "german-reich", Day("1939-09-01"))
            .Duties.Single(one => one.Obligation.Id == "anglo-polish-alliance-1939-defense");
        british.Brings.Select(one => one.Actor.ToString()).Should().Contain(["egypt", "iraq"]);
        british.Brings.Should().OnlyContain(one => one.Answer != Answer.Yes);
    }

    [Fact]
    public void Neutrality_is_told_beside_help()
    {
        var casus = World.Ties.IfAttacked("france", "german-reich", Day("1914-08-03"));
        casus.DutiesOf("italy").Should().Contain(one =>
            one.Obligation.Id == "prinetti-barrere-agreement-1902-neutrality" && one.AnswerOnceReady == Answer.Yes);
        World.Ties.IfAttacked("german-reich", "france", Day("1914-08-03")).DutiesOf("italy")
            .Should().Contain(one => one.Obligation.Kind == ObligationKind.Neutrality && one.Answer == Answer.Yes);
    }

    // Members of the United Nations are bound by the Charter, whether the dataset holds a party record of theirs or not.
    [Fact]
    public void The_Charter_that_the_attacker_breaks_stands_against_no_help()
    {
        var casus = World.Ties.IfAttacked("estonia", by: "russia", new LocalDate(2024, 6, 1));
        casus.Broken.Should().Contain(one => one.Obligation.Id == "un-charter-nonaggression");
        casus.Duties.SelectMany(one => one.Collisions).Should().NotContain(one => one.Record!.Key.Id == "un-charter-nonaggression");
    }

    private static LocalDate Day(string iso) => EdtfDate.Parse(iso).Earliest!.Value;
}
