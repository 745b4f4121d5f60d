using GeoPolDomain.Datasets;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Memberships;

/// <summary>
/// The CIS: founding states, members by ratified charter, an associate, one that takes part, one that left (hard case P2).
/// </summary>
public class StatusTests
{
    private static readonly Dataset Cis = Given.Data(
        Given.Membership("russia", "cis", "1993-07-20/..", steps: "signed 1991-12-08, charter-ratified 1993-07-20"),
        Given.Membership("uzbekistan", "cis", "1994-02-09/.."),
        Given.Membership(
            "georgia", "cis", "1994-04-19/2009-08-18", end: "withdrawal", steps: "notice-given 2008-08-18, effective 2009-08-18"),
        Given.Membership("turkmenistan", "cis", "1991-12-21/2005-08-25", "founding-state", end: "replaced"),
        Given.Membership("turkmenistan", "cis", "2005-08-26/..", "associate"),
        Given.Membership("ukraine", "cis", "1991-12-08/..", "founding-state"),
        Given.Membership("ukraine", "cis", "1993-01-22/2018-05-19", "participant"),
        Given.Membership("afghanistan", "cis", "2010/..", "observer"),
        Given.Membership("moldova", "cis", "1994-06-27/..", "something-new"));

    [Theory]
    [InlineData("russia", "2018-06-06", Answer.Yes)]
    [InlineData("georgia", "2009-08-18", Answer.Yes)]
    [InlineData("georgia", "2009-08-19", Answer.No)]
    [InlineData("turkmenistan", "2000-01-01", Answer.Unknown)]
    [InlineData("turkmenistan", "2018-06-06", Answer.No)]
    [InlineData("turkmenistan", "2005", Answer.Unknown)]
    [InlineData("ukraine", "2018-06-06", Answer.Unknown)]
    [InlineData("afghanistan", "2018-06-06", Answer.No)]
    [InlineData("moldova", "2018-06-06", Answer.Unknown)]
    public void Whether_one_is_a_member_depends_on_the_status(string actor, string time, Answer expected) =>
        Cis.Memberships.IsMember(actor, "cis", EdtfDate.Parse(time)).Value.Should().Be(expected);

    [Theory]
    [InlineData("russia", "1991-12-21", "member from 1993-07-20 on")]
    [InlineData("ukraine", "2017-01-01", "founding-state from 1991-12-08 on, which may or may not be membership; participant from "
        + "1993-01-22 to 2018-05-19, which is no membership")]
    [InlineData("turkmenistan", "2018-06-06", "associate from 2005-08-26 on, which is no membership")]
    [InlineData("georgia", "2018-06-06", "its membership ran from 1994-04-19 to 2009-08-18 (withdrawal)")]
    public void The_reason_names_the_status_and_what_it_is_worth(string actor, string day, string reason) =>
        string.Join("; ", Cis.Memberships.IsMember(actor, "cis", Given.Day(day)).Because.Select(one => one.Says)).Should().EndWith(reason);

    [Theory]
    [InlineData("russia", Answer.Yes, Answer.Yes)]
    [InlineData("turkmenistan", Answer.No, Answer.No)]
    [InlineData("ukraine", Answer.Unknown, Answer.Unknown)]
    [InlineData("afghanistan", Answer.No, Answer.No)]
    [InlineData("moldova", Answer.Unknown, Answer.Unknown)]
    public void The_status_says_who_may_vote_and_who_may_block(string actor, Answer vote, Answer block)
    {
        var member = Cis.Memberships.Of("cis").Standing(Given.Day("2018-05-06")).Single(one => one.Actor.ToString() == actor);
        (member.MayVote, member.MayBlock).Should().Be((vote, block));
    }

    [Fact]
    public void Who_takes_part_without_membership_may_have_a_vote_all_the_same()
    {
        var data = Given.Data(Given.Membership("switzerland", "osce", "1975-08-01/..", "participant"));
        var member = data.Memberships.Of("osce").Standing(Given.Day("2000-01-01")).Should().ContainSingle().Subject;
        (member.Answer, member.MayVote).Should().Be((Answer.No, Answer.Unknown));
    }

    [Fact]
    public void Only_standing_lists_those_whose_status_does_not_count()
    {
        var roster = Cis.Memberships.Of("cis");
        roster.On(Given.Day("2018-06-06")).Select(one => one.Actor.ToString()).Should().Equal("moldova", "russia", "ukraine", "uzbekistan");
        roster.Standing(Given.Day("2018-06-06")).Select(one => one.Actor.ToString()).Should()
            .Equal("afghanistan", "moldova", "russia", "turkmenistan", "ukraine", "uzbekistan");
        roster.Standing(EdtfDate.Parse("2018")).Should().HaveCount(6);
    }

    [Fact]
    public void With_several_statuses_the_surest_comes_first()
    {
        var ukraine = Cis.Memberships.Of("cis").On(Given.Day("2017-01-01")).Single(one => one.Actor.ToString() == "ukraine");
        ukraine.Status.Should().Be(MembershipStatus.FoundingState);
        ukraine.Memberships.Should().HaveCount(2);
        ukraine.ToString().Should().Be("ukraine: unknown, founding-state");
    }

    [Fact]
    public void A_member_is_the_same_for_as_long_as_nothing_about_it_changes()
    {
        var roster = Cis.Memberships.Of("cis");
        var before = roster.On(Given.Day("2008-01-01")).Single(one => one.Actor.ToString() == "russia");
        var after = roster.On(Given.Day("2018-06-06")).Single(one => one.Actor.ToString() == "russia");
        after.Should().BeSameAs(before);
    }
}
