using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Ties;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.Ties;

/// <summary>What ties two actors on a day.</summary>
public class DyadTests
{
    private static readonly Dataset Anzus = Given.Data(
        Given.Treaty("anzus-treaty", steps: "signed 1951-09-01, in-force 1952-04-29", founds: "anzus"),
        Given.Party("anzus-treaty", "australia"),
        Given.Party("anzus-treaty", "new-zealand"),
        Given.Party("anzus-treaty", "united-states"),
        Given.Membership("australia", "anzus", "1952-04-29/.."),
        Given.Membership("new-zealand", "anzus", "1952-04-29/.."),
        Given.Membership("united-states", "anzus", "1952-04-29/.."),
        Given.Limitation("new-zealand", "anzus", "1986-08-11/..", right: "be-protected", towards: "united-states"),
        Given.Obligation("defense", "anzus-treaty", id: "anzus-4"),
        Given.Obligation("consultation", "anzus-treaty", id: "anzus-3"));

    [Fact]
    public void Two_allies_share_an_organization_and_a_treaty_and_owe_each_other_help()
    {
        var dyad = Anzus.Ties.Between("australia", "united-states", Given.Day("1960-01-01"));
        dyad.Organizations.Should().ContainSingle().Which.Organization.Should().Be(ActorId.Parse("anzus"));
        dyad.Treaties.Should().ContainSingle().Which.Treaty.Should().Be(TreatyId.Parse("anzus-treaty"));
        dyad.Obligations.Select(one => $"{one.From} {one.Obligation.Id}").Should().Equal(
            "australia anzus-3", "australia anzus-4", "united-states anzus-3", "united-states anzus-4");
        dyad.AreAllies.Should().Be(Answer.Yes);
        dyad.Owes("australia", ObligationKind.Defense).Should().Be(Answer.Yes);
        dyad.Owes("australia", ObligationKind.Neutrality).Should().Be(Answer.No);
        dyad.Describe().Should().Contain("australia owes united-states defense (anzus-4): yes since 1952-04-29");
    }

    [Theory]
    [InlineData("1952-04-28", Answer.No, Answer.No)]
    [InlineData("1952-04-29", Answer.Yes, Answer.Yes)]
    [InlineData("1986-08-10", Answer.Yes, Answer.Yes)]
    [InlineData("1986-08-11", Answer.No, Answer.Yes)]
    [InlineData("2020-01-01", Answer.No, Answer.Yes)]
    public void A_suspension_takes_one_leg_of_the_treaty_only(string day, Answer owed, Answer owes)
    {
        var dyad = Anzus.Ties.Between("united-states", "new-zealand", Given.Day(day));
        dyad.Owes("united-states", ObligationKind.Defense).Should().Be(owed);
        dyad.Owes("new-zealand", ObligationKind.Defense).Should().Be(owes);
        dyad.Owes("united-states", ObligationKind.Consultation).Should().Be(owes);
        Anzus.Ties.Between("australia", "new-zealand", Given.Day(day)).Owes("australia", ObligationKind.Defense).Should().Be(owes);
    }

    [Fact]
    public void A_tie_says_since_when_and_until_when()
    {
        var owed = Anzus.Ties.Between("united-states", "new-zealand", Given.Day("1970-01-01"))
            .Obligations.Single(one => one.From == "united-states" && one.Obligation.Kind == ObligationKind.Defense);
        (owed.Since, owed.Until).Should().Be((Given.Day("1952-04-29"), Given.Day("1986-08-10")));
        owed.Because.Should().Contain(one => one.Record!.Key.ToString() == "treaty-party:united-states-anzus-treaty");
    }

    [Fact]
    public void An_observer_shares_no_organization()
    {
        var data = Given.Data(
            Given.Membership("russia", "oas", "1992-01-01/..", "observer"),
            Given.Membership("united-states", "oas", "1951-12-13/.."));
        data.Ties.Between("russia", "united-states", Given.Day("2000-01-01")).Organizations.Should().BeEmpty();
    }

    [Fact]
    public void A_member_is_bound_by_the_instrument_that_rests_on_membership()
    {
        var data = Given.Data(
            Given.Treaty("teu", steps: "in-force 1993-11-01", founds: "eu"),
            Given.Membership("france", "eu", "1993-11-01/.."),
            Given.Membership("sweden", "eu", "1995-01-01/.."),
            Given.Membership("ukraine", "eu", "2022-06-23/..", "candidate"),
            Given.Obligation("defense", "teu", during: "2009-12-01/..", id: "teu-42-7"));
        data.Ties.Between("france", "sweden", Given.Day("2000-01-01")).Obligations.Should().BeEmpty();
        data.Ties.Between("france", "sweden", Given.Day("2010-01-01")).AreAllies.Should().Be(Answer.Yes);
        data.Ties.Between("france", "ukraine", Given.Day("2024-01-01")).AreAllies.Should().Be(Answer.No);
    }

    [Fact]
    public void An_obligation_without_sides_binds_all_to_all_and_a_named_one_only_the_named()
    {
        var data = Given.Data(
            Given.Treaty("guarantee", "declaration", "signed 1939-04-13"),
            Given.Party("guarantee", "france"),
            Given.Party("guarantee", "romania", role: "addressee"),
            Given.Obligation("defense", "guarantee", from: "france", towards: "romania"));
        var dyad = data.Ties.Between("france", "romania", Given.Day("1939-05-01"));
        dyad.Obligations.Should().ContainSingle().Which.From.Should().Be(ActorId.Parse("france"));
        dyad.Treaties.Should().BeEmpty("the addressee is not bound");
    }

    [Fact]
    public void Forces_and_relations_tie_too()
    {
        var data = Given.Data(
            Given.Contribution("france", "kfor", "1999-06-12/.."),
            Given.Contribution("germany", "kfor", "1999-06-12/2010-12-31"),
            Given.Relation("france", "ally", "germany"));
        var day = Given.Day("2005-01-01");
        var dyad = data.Ties.Between("france", "germany", day);
        dyad.Forces.Should().ContainSingle().Which.Answer.Should().Be(Answer.Yes);
        dyad.Relations.Should().ContainSingle().Which.Answer.Should().Be(Answer.Unknown, "nobody says when");
        data.Ties.Between("france", "germany", Given.Day("2011-01-01")).Forces.Should().BeEmpty();
    }

    [Fact]
    public void An_inexact_time_is_unknown_where_its_days_differ()
    {
        var dyad = Anzus.Ties.Between("united-states", "new-zealand", EdtfDate.Parse("1986"));
        dyad.Owes("united-states", ObligationKind.Defense).Should().Be(Answer.Unknown);
        dyad.Organizations.Should().ContainSingle().Which.Answer.Should().Be(Answer.Yes);
    }

    [Fact]
    public void Asking_again_allocates_nothing()
    {
        var book = Anzus.Ties;
        var (first, second, day) = (ActorId.Parse("australia"), ActorId.Parse("united-states"), Given.Day("1960-01-01"));
        Ask().AreAllies.Should().Be(Answer.Yes);
        Allocation.Of(() => Ask()).Should().Be(0);

        Dyad Ask() => book.Between(first, second, day);
    }

    [Fact]
    public void Allies_are_found_in_both_directions_and_changes_between_two_days()
    {
        var book = Anzus.Ties;
        book.AlliesOf("new-zealand", Given.Day("1990-01-01")).Select(one => (one.Second.ToString(), one.FirstOwes, one.SecondOwes))
            .Should().Equal(("australia", Answer.Yes, Answer.Yes), ("united-states", Answer.Yes, Answer.No));
        book.Pairs(Given.Day("1952-04-28")).Should().BeEmpty();
        book.Pairs(Given.Day("1952-04-29")).Select(one => one.ToString()).Should().Equal(
            "australia, new-zealand: yes", "australia, united-states: yes", "new-zealand, united-states: yes");
        book.Changes(Given.Day("1952-04-28"), Given.Day("1952-04-29")).Should().HaveCount(3);
        book.Changes(Given.Day("1986-08-10"), Given.Day("1986-08-11")).Should().BeEmpty("one leg still binds");
    }
}
