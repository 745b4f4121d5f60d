using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reference.Tests.World;

/// <summary>Who could vote on a day: the rule of the body, with the members that the dataset <c>world</c> holds for that day.</summary>
public class ElectoratesTests
{
    private static DecisionBook Book => ReferenceData.World.Decisions;

    [Theory]
    [InlineData("1946-01-17", "australia brazil china egypt france mexico netherlands poland soviet-union united-kingdom united-states")]
    [InlineData("1950-06-25", "china cuba ecuador egypt france india norway soviet-union united-kingdom united-states yugoslavia")]
    [InlineData(
        "1965-11-23",
        "bolivia china cote-d-ivoire france jordan malaysia netherlands soviet-union united-kingdom united-states uruguay")]
    [InlineData(
        "1990-11-29",
        "canada china colombia cote-d-ivoire cuba dr-congo ethiopia finland france malaysia romania soviet-union united-kingdom "
        + "united-states yemen")]
    [InlineData(
        "2017-04-12",
        "bolivia china egypt ethiopia france italy japan kazakhstan russia senegal sweden ukraine united-kingdom united-states uruguay")]
    [InlineData(
        "2022-02-25",
        "albania brazil china france gabon ghana india ireland kenya mexico norway russia united-arab-emirates united-kingdom "
        + "united-states")]
    [InlineData(
        "2025-06-01",
        "algeria china denmark france greece guyana pakistan panama russia sierra-leone slovenia somalia south-korea united-kingdom "
        + "united-states")]
    public void The_Security_Council_on_a_day(string on, string members)
    {
        foreach (var matter in new[] { Matter.Substantive, Matter.Procedural })
        {
            var electorate = On("unsc", matter, on);
            string.Join(' ', electorate.Voters.Select(one => one.Id)).Should().Be(members);
            electorate.Unnamed.Should().Be(0);
            electorate.Voters.Should().OnlyContain(one => one.MayVote == Answer.Yes && !one.Because.IsEmpty);
        }
    }

    [Fact]
    public void In_June_1950_the_government_in_Taipei_holds_the_seat_of_China_and_the_Soviet_Union_stays_away()
    {
        var council = ReferenceData.World.Memberships.Of("unsc").On(EdtfDate.Parse("1950-06-25"));
        council.Single(one => one.Actor == "soviet-union").ToString().Should().Be("soviet-union: yes, member, non-participation");
        council.Single(one => one.Actor == "china").Memberships.Single().Seat
            .Single(one => one.Spell!.Contains(EdtfDate.Parse("1950-06-25")) == Answer.Yes).Holder.ToString()
            .Should().Be("government-of-republic-of-china");
    }

    [Theory]
    [InlineData("unga", "membership", "1949-05-11", 59)]
    [InlineData("unga", "membership", "1990-11-29", 159)]
    [InlineData("unga", "membership", "2011-07-14", 193)]
    [InlineData("unga", "membership", "2025-06-01", 193)]
    [InlineData("unga", "important", "1971-10-25", 131)]
    [InlineData("eu-council", "important", "1958-01-01", 6)]
    [InlineData("eu-council", "procedural", "1975-01-01", 9)]
    [InlineData("eu-council", "important", "1996-01-01", 15)]
    [InlineData("eu-council", "foreign-policy", "2021-01-01", 27)]
    [InlineData("nac", "substantive", "1950-01-01", 12)]
    [InlineData("nac", "substantive", "2017-06-22", 29)]
    [InlineData("nac", "substantive", "2024-04-01", 32)]
    [InlineData("csto", "substantive", "2009-06-14", 7)]
    [InlineData("arab-league", "substantive", "1946-01-01", 7)]
    [InlineData("arab-league", "substantive", "2010-01-01", 22)]
    [InlineData("coe-cm", "substantive", "1951-01-01", 13)]
    [InlineData("coe-cm", "substantive", "1970-06-01", 17)]
    [InlineData("coe-cm", "membership", "2022-02-24", 47)]
    [InlineData("coe-cm", "substantive", "2023-04-24", 46)]
    [InlineData("mercosur", "substantive", "2014-01-01", 5)]
    [InlineData("oas-council", "substantive", "1995-01-01", 34)]
    [InlineData("gcc", "substantive", "2018-01-01", 6)]
    [InlineData("sco", "substantive", "2018-01-01", 8)]
    public void So_many_had_a_vote_and_all_are_known_by_name(string body, string matter, string on, int voters)
    {
        var electorate = On(body, Matter.Parse(matter), on);
        (electorate.Voters.Length, electorate.Unnamed).Should().Be((voters, 0));
        electorate.Voters.Should().OnlyContain(one => one.MayVote == Answer.Yes);
    }

    [Theory]
    [InlineData("mercosur", "substantive", "2012-07-01", 3, "paraguay has no vote: suspension from 2012-06-29 to 2013-08-14")]
    [InlineData("coe-cm", "substantive", "2022-02-28", 46, "russia has no vote: suspension from 2022-02-25 to 2022-03-15")]
    [InlineData("arab-league", "substantive", "1980-01-01", 21, "egypt has no vote: suspension from 1979-03-31 to 1989-05-23")]
    [InlineData("arab-league", "substantive", "2013-01-01", 21, "syria has no vote: suspension from 2011-11-16 to 2023-05-07")]
    [InlineData("osce", "substantive", "1993-01-01", 52, "yugoslavia has no vote: suspension from 1992-07-08 to 2000-11-09")]
    [InlineData("oas-council", "substantive", "2010-01-01", 34, "honduras has no vote: suspension from 2009-07-04 to 2011-05-31")]
    [InlineData("oas-council", "substantive", "1995-01-01", 34, "cuba has no vote: suspension from 1962-01-31 to 2009-06-03")]
    public void A_suspended_member_had_no_vote_and_the_electorate_says_why(string body, string matter, string on, int voters, string why)
    {
        var electorate = On(body, Matter.Parse(matter), on);
        electorate.Voters.Should().HaveCount(voters);
        electorate.Excluded.Select(one => one.Says).Should().Equal(why);
    }

    [Fact]
    public void On_its_own_suspension_a_member_still_votes() =>
        On("coe-cm", Matter.Suspension, "2022-02-25").Contains("russia").Should().BeTrue();

    [Fact]
    public void Of_a_founding_state_without_the_charter_it_is_not_known_whether_it_had_a_vote()
    {
        var councils = On("cis", Matter.Substantive, "2018-01-01");
        councils.Voters.Where(one => one.MayVote != Answer.Yes).Select(one => one.ToString()).Should().Equal("ukraine");
        councils.Contains("georgia").Should().BeFalse();
        On("cis", Matter.Substantive, "2009-08-17").Contains("georgia").Should().BeTrue();
    }

    [Theory]
    [InlineData("au-psc", "2022-05-01", "15 voters, none known by name")]
    [InlineData("iaea-board", "2010-01-01", "35 voters, none known by name")]
    [InlineData("hrc", "2022-04-07", "47 voters, 1 known by name")]
    public void Where_members_are_not_recorded_only_their_number_is_known(string body, string on, string says) =>
        On(body, Matter.Substantive, on).ToString().Should().Be(says);

    [Theory]
    [InlineData("icao-assembly", "2010-01-01")]
    [InlineData("icc-asp", "2010-01-01")]
    public void Where_neither_members_nor_seats_are_recorded_it_is_not_known_who_may_vote(string body, string on) =>
        Rule(body, Matter.Substantive, on).FindElectorateOn(ReferenceData.World.Memberships, EdtfDate.Parse(on)).Should().BeNull();

    private static Electorate On(string body, Matter matter, string on) =>
        Rule(body, matter, on).FindElectorateOn(ReferenceData.World.Memberships, EdtfDate.Parse(on))!;

    private static DecisionRule Rule(string body, Matter matter, string on) => Book.RuleFor(body, matter, EdtfDate.Parse(on)).Rule!;
}
