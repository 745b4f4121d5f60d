using GeoPolDomain.Time;

namespace GeoPolDomain.Testing.Tests;

public class MembershipAssertionTests
{
    [Fact]
    public void Each_answer_has_its_assertion()
    {
        Harbours.Data.Memberships.Should().HaveMember("norland", of: "league", on: Harbours.Day)
            .And.NotHaveMember("suderby", of: "league", on: Harbours.Day)
            .And.LeaveOpen("ostwick", of: "league", on: Harbours.Day);
        Harbours.Data.Memberships.Should().HaveMember("norland", of: "league", on: EdtfDate.Parse("2003"))
            .And.NotHaveMember("suderby", of: "league", on: EdtfDate.Parse("2003"))
            .And.LeaveOpen("ostwick", of: "league", on: EdtfDate.Parse("2003"));
    }

    [Fact]
    public void The_reasons_can_be_asserted_too() =>
        Harbours.Data.Memberships
            .Should().NotHaveMember("suderby", of: "league", on: Harbours.Day).Because("expulsion").RestingOn("membership:suderby-league");

    [Fact]
    public void Unknown_is_not_taken_for_no() =>
        Assert.Equal(
            "Expected Harbours.Data.Memberships not to have the member ostwick of league on 2003-06-15, but the answer is Unknown, which "
                + "is not the same as No:" + Failing.Below(Harbours.WhyOf("ostwick")),
            Failing.With(() => Harbours.Data.Memberships.Should().NotHaveMember("ostwick", of: "league", on: Harbours.Day)));

    [Fact]
    public void What_is_not_recorded_is_neither_yes_nor_no()
    {
        var unheardOf = Failing.With(() => Harbours.Data.Memberships.Should().NotHaveMember("westmark", of: "league", on: Harbours.Day));
        Assert.Contains("the answer is Unknown, which is not the same as No", unheardOf, StringComparison.Ordinal);
        Assert.EndsWith(Failing.Below(Harbours.WhyOf("westmark")), unheardOf, StringComparison.Ordinal);
        Harbours.Complete.Memberships
            .Should().NotHaveMember("westmark", of: "league", on: Harbours.Day).RestingOn("coverage:membership-actor-league");
    }

    [Fact]
    public void The_test_can_say_why_it_expects_something() =>
        Assert.Equal(
            "Expected Harbours.Data.Memberships to have the member suderby of league on 2003-06-15 because the pact of 1991 has no end, "
                + "but the answer is No:" + Failing.Below(Harbours.WhyOf("suderby")),
            Failing.With(() => Harbours.Data.Memberships.Should().HaveMember(
                "suderby", of: "league", on: Harbours.Day, "the pact of {0} has no end", 1991)));

    [Fact]
    public void A_reason_that_is_not_there_is_told_with_those_that_are() =>
        Assert.Equal(
            "Expected Harbours.Data.Memberships not to have the member suderby of league on 2003-06-15 because \"withdrawal\", but its "
                + "reasons are:" + Failing.Below(Harbours.WhyOf("suderby")),
            Failing.With(() => Harbours.Data.Memberships.Should().NotHaveMember(
                "suderby", of: "league", on: Harbours.Day).Because("withdrawal")));

    [Fact]
    public void A_record_that_is_no_reason_is_told_with_those_that_are() =>
        Assert.Contains("resting on membership:norland-league, but", Failing.With(() =>
            Harbours.Data.Memberships
                .Should().NotHaveMember("suderby", of: "league", on: Harbours.Day)
                    .RestingOn("membership:norland-league")), StringComparison.Ordinal);

    [Fact]
    public void What_is_known_is_not_left_open() =>
        Assert.Contains("but the answer is Yes, which is known:", Failing.With(() =>
            Harbours.Data.Memberships.Should().LeaveOpen("norland", of: "league", on: Harbours.Day)), StringComparison.Ordinal);

    [Fact]
    public void A_roster_has_members_and_leaves_others_open() =>
        Harbours.Data.Memberships.Of("league").Should().HaveMember("norland", on: Harbours.Day)
            .And.NotHaveMember("suderby", on: Harbours.Day)
            .And.LeaveOpen("ostwick", on: Harbours.Day)
            .And.HaveExactly(Given.Day("1995-01-01"), "suderby", "norland", "ostwick");

    [Fact]
    public void Who_only_may_be_a_member_is_not_one_of_exactly_these()
    {
        var roster = Harbours.Data.Memberships.Of("league");
        Assert.Equal(
            """
            Expected roster to have exactly norland, westmark on 2003-06-15, but the members are:
              - norland: yes, member
              - ostwick: unknown, member
              - without westmark
            """,
            Failing.With(() => roster.Should().HaveExactly(Harbours.Day, "norland", "westmark")));
        Failing.With(() => roster.Should().HaveExactly(Harbours.Day, "norland", "ostwick"));
    }

    [Fact]
    public void An_answer_is_asserted_with_its_reasons()
    {
        Harbours.Data.Memberships.IsMember("norland", "league", Harbours.Day).Should().BeYes().Because("1991-09").And.NotBeNull();
        Harbours.Data.Memberships.IsMember("suderby", "league", Harbours.Day).Should().BeNo().Because("expulsion");
        Harbours.Data.Memberships.IsMember("ostwick", "league", Harbours.Day).Should().BeUnknown().RestingOn("membership:ostwick-league");
        var answer = Harbours.Data.Memberships.IsMember("ostwick", "league", Harbours.Day);
        Assert.StartsWith(
            "Expected answer to be Yes, but the answer is Unknown, which is not the same as Yes:\n  - ",
            Failing.With(() => answer.Should().BeYes()),
            StringComparison.Ordinal);
    }
}
