using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.Memberships;

/// <summary>What one spell, as far as it is known, says of a day.</summary>
public class SpellTests
{
    [Theory]
    [InlineData("2001-06-15/..", "2001-06-14", Answer.Unknown)]
    [InlineData("2001-06-15/..", "2001-06-15", Answer.Yes)]
    [InlineData("2001-06-15/..", "2999-01-01", Answer.Yes)]
    [InlineData("2001-06-15/", "2001-06-15", Answer.Yes)]
    [InlineData("2001-06-15/", "2001-06-16", Answer.Unknown)]
    [InlineData("2001-06-15/", "2999-01-01", Answer.Unknown)]
    [InlineData("../1999-04-20", "0001-01-01", Answer.Yes)]
    [InlineData("../1999-04-20", "1999-04-21", Answer.No)]
    [InlineData("/1999-04-20", "1999-04-20", Answer.Yes)]
    [InlineData("/1999-04-20", "1999-04-19", Answer.Unknown)]
    [InlineData("/1999-04-20", "1999-04-21", Answer.No)]
    [InlineData("1993-12/..", "1993-11-30", Answer.Unknown)]
    [InlineData("1993-12/..", "1993-12-01", Answer.Unknown)]
    [InlineData("1993-12/..", "1993-12-30", Answer.Unknown)]
    [InlineData("1993-12/..", "1993-12-31", Answer.Yes)]
    [InlineData("1992/1999", "1992-12-30", Answer.Unknown)]
    [InlineData("1992/1999", "1992-12-31", Answer.Yes)]
    [InlineData("1992/1999", "1999-01-01", Answer.Yes)]
    [InlineData("1992/1999", "1999-06-01", Answer.Unknown)]
    [InlineData("1992/1999", "2000-01-01", Answer.No)]
    [InlineData("1999/1999", "1999-06-01", Answer.Unknown)]
    [InlineData("2004-06-11~/..", "2004-06-10", Answer.Unknown)]
    [InlineData("2004-06-~11/..", "2004-06-12", Answer.Yes)]
    [InlineData("2004-06-11~/..", "2004-06-12", Answer.Unknown)]
    public void It_holds_on_a_day(string spell, string day, Answer expected)
    {
        var data = Given.Data(Given.Membership("somebody", "something", spell));
        data.Memberships.IsMember("somebody", "something", Given.Day(day)).Value.Should().Be(expected);
        var listed = data.Memberships.MembersOf("something", Given.Day(day)).SingleOrDefault()?.Answer;
        (listed ?? Answer.No).Should().Be(listed is null && expected == Answer.Unknown ? Answer.No : expected);
    }

    [Fact]
    public void Spells_that_follow_each_other_without_a_gap_hold_together()
    {
        var data = Given.Data(
            Given.Membership("somebody", "something", "1990-01-01/1995-06-30", end: "replaced"),
            Given.Membership("somebody", "something", "1995-07-01/1999-12-31"));
        data.Memberships.IsMember("somebody", "something", EdtfDate.Parse("1995")).Value.Should().Be(Answer.Yes);
        data.Memberships.IsMember("somebody", "something", EdtfDate.Parse("199X")).Value.Should().Be(Answer.Yes);
    }

    [Fact]
    public void What_was_replaced_went_on_nobody_knows_how_long()
    {
        var data = Given.Data(Given.Membership("somebody", "something", "1990/1995", end: "replaced"));
        var answer = data.Memberships.IsMember("somebody", "something", Given.Day("2000-01-01"));
        answer.Value.Should().Be(Answer.Unknown);
        answer.Because[1].Says.Should().Be("its membership ran from 1990 to 1995 (replaced)");
    }

    [Fact]
    public void The_end_of_a_time_as_observer_does_not_say_that_membership_did_not_follow()
    {
        var data = Given.Data(Given.Membership("mongolia", "osce", "2004/2012-11-20", "partner"));
        data.Memberships.IsMember("mongolia", "osce", Given.Day("2010-01-01")).Value.Should().Be(Answer.No);
        data.Memberships.IsMember("mongolia", "osce", Given.Day("2013-01-01")).Value.Should().Be(Answer.Unknown);
    }

    [Fact]
    public void A_step_that_is_not_recorded_leaves_the_start_unknown()
    {
        var data = Given.Data(Given.Membership("somebody", "something", "1994-04-20/1999-04-20"));
        var roster = data.Memberships.Of("something", null, LegalStep.Ratified);
        roster.Contains("somebody", Given.Day("1996-01-01")).Value.Should().Be(Answer.Unknown);
        roster.Contains("somebody", Given.Day("1996-01-01")).Because[0].Says.Should().Be("member ratified on a day unknown, to 1999-04-20");
        roster.Contains("somebody", Given.Day("1999-04-21")).Value.Should().Be(Answer.No);
    }
}
