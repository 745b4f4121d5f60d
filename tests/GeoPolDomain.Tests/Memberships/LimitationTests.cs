using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Memberships;

/// <summary>A suspension concerns participation; the membership goes on (hard case P6).</summary>
public class LimitationTests
{
    [Theory]
    [InlineData("2021-05-31", Answer.Yes)]
    [InlineData("2021-06-01", Answer.No)]
    [InlineData("2021", Answer.Unknown)]
    [InlineData("2022", Answer.No)]
    public void Who_is_suspended_stays_a_member_without_a_vote(string time, Answer mayVote)
    {
        var data = Given.Data(
            Given.Membership("mali", "au", "2002-07-09/.."),
            Given.Limitation("mali", "au", "2021-06-01/.."));
        var mali = data.Memberships.Of("au").On(EdtfDate.Parse(time)).Should().ContainSingle().Subject;
        (mali.Answer, mali.MayVote, mali.MayBlock).Should().Be((Answer.Yes, mayVote, mayVote));
        mali.ToString().Should().Be(time == "2021-05-31" ? "mali: yes, member" : "mali: yes, member, suspension");
    }

    [Theory]
    [InlineData("suspension", null, null, null, Answer.No, Answer.No)]
    [InlineData("suspension", "vote", null, null, Answer.No, Answer.Yes)]
    [InlineData("suspension", "block", null, null, Answer.Yes, Answer.No)]
    [InlineData("suspension", "attend", null, null, Answer.Unknown, Answer.Unknown)]
    [InlineData("suspension", "be-protected", null, null, Answer.Yes, Answer.Yes)]
    [InlineData("suspension", null, "coe-pace", null, Answer.Yes, Answer.Yes)]
    [InlineData("suspension", null, null, "new-zealand", Answer.Yes, Answer.Yes)]
    [InlineData("freeze", null, null, null, Answer.Unknown, Answer.Unknown)]
    [InlineData("non-participation", null, null, null, Answer.Yes, Answer.Yes)]
    [InlineData("seat-vacant", null, null, null, Answer.Unknown, Answer.Unknown)]
    [InlineData("of-a-new-kind", null, null, null, Answer.Unknown, Answer.Unknown)]
    public void What_a_limitation_takes_depends_on_its_kind_and_reach(
        string kind, string? right, string? organ, string? towards, Answer vote, Answer block)
    {
        var data = Given.Data(
            Given.Membership("somebody", "something", "1950-01-01/.."),
            Given.Limitation("somebody", "something", "1980-01-01/..", kind, right, Actor(organ), Actor(towards)));
        var member = data.Memberships.MembersOf("something", Given.Day("1990-01-01")).Should().ContainSingle().Subject;
        (member.Answer, member.MayVote, member.MayBlock).Should().Be((Answer.Yes, vote, block));
        member.Limitations.Should().ContainSingle();

        static ActorId? Actor(string? id) => id is null ? null : ActorId.Parse(id);
    }

    [Fact]
    public void A_suspension_that_only_may_hold_leaves_the_vote_unknown()
    {
        var data = Given.Data(
            Given.Membership("guinea-bissau", "au", "2002-07-09/.."),
            Given.Limitation("guinea-bissau", "au", "2012-04/2014-06"));
        var roster = data.Memberships.Of("au");
        roster.On(Given.Day("2012-04-10"))[0].MayVote.Should().Be(Answer.Unknown);
        roster.On(Given.Day("2013-01-01"))[0].MayVote.Should().Be(Answer.No);
        roster.On(Given.Day("2014-06-10"))[0].MayVote.Should().Be(Answer.Unknown);
        roster.On(Given.Day("2014-07-01"))[0].MayVote.Should().Be(Answer.Yes);
    }

    [Fact]
    public void A_limitation_is_told_among_the_reasons_with_its_reach()
    {
        var data = Given.Data(
            Given.Membership("russia", "coe", "1996-02-28/2022-03-16", end: "expulsion"),
            Given.Limitation("russia", "coe", "2014-04-10/2019-06", right: "vote", organ: "coe-pace"));
        data.Memberships.IsMember("russia", "coe", Given.Day("2015-01-01")).Because.Select(reason => reason.Says).Should().Equal(
            "member from 1996-02-28 to 2022-03-16 (expulsion)",
            "suspension from 2014-04-10 to 2019-06 (vote; in coe-pace)");
    }

    [Fact]
    public void A_limitation_of_one_who_is_no_member_makes_none() =>
        Given.Data(Given.Limitation("cuba", "oas", "1962-01-31/2009-06-03")).Memberships.MembersOf("oas", Given.Day("1970-01-01"))
            .Should().BeEmpty();

    [Fact]
    public void A_roster_shows_the_limitations_it_rests_on() =>
        Given.Data(Given.Limitation("cuba", "oas", "1962-01-31/2009-06-03")).Memberships.Of("oas").Limitations.Should().ContainSingle();
}
