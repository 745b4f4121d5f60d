using GeoPolDomain.Datasets;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reference.Tests.World;

/// <summary>Questions that lists and people often get wrong.</summary>
public class HistoriansQuestionsTests
{
    private static Dataset World => ReferenceData.World;

    [Fact]
    public void West_Germany_joined_NATO_in_1955_and_the_GDR_never_did()
    {
        Is("germany", "nato", "1955-05-06").Should().Be(Answer.Yes);
        Is("germany", "nato", "1955-05-04").Should().Be(Answer.No);
        Is("east-germany", "nato", "1960").Should().Be(Answer.No);
        World.Memberships.All.Where(one => one.Organization == "nato" && one.Member == "germany").Should().ContainSingle(
            "the accession of the GDR's territory in 1990 made no new membership");
    }

    [Fact]
    public void The_GDR_ended_its_memberships_with_itself()
    {
        Is("east-germany", "un", "1990-10-02").Should().Be(Answer.Yes);
        Is("east-germany", "un", "1990-10-03").Should().Be(Answer.No);
        Is("east-germany", "warsaw-pact", "1990-10-03").Should().Be(Answer.No);
    }

    [Fact]
    public void China_was_a_member_of_the_UN_all_along_whoever_sat_in_its_seat()
    {
        foreach (var day in new[] { "1945-10-24", "1971-10-24", "1971-10-25", "1971-10-26", "2025-01-01" })
            Is("china", "un", day).Should().Be(Answer.Yes, day);
        var seats = World.Memberships.All.Single(one => one.Organization == "un" && one.Member == "china").Seat;
        seats.Select(one => one.Holder).Distinct().Should().HaveCount(2);
        Is("taiwan", "un", "1960").Should().Be(Answer.No);
    }

    [Fact]
    public void Uzbekistan_had_left_the_Collective_Security_Treaty_in_2003() =>
        Is("uzbekistan", "cst", "2003").Should().Be(Answer.No);

    [Fact]
    public void Georgia_was_in_the_CIS_until_a_year_after_its_notice()
    {
        Is("georgia", "cis", "2009-08-17").Should().Be(Answer.Yes);
        Is("georgia", "cis", "2009-08-19").Should().Be(Answer.No);
        Is("georgia", "cis", "2009-08").Should().Be(Answer.Unknown);
    }

    [Theory]
    [InlineData("france", "1970-01-01")]
    [InlineData("greece", "1977-01-01")]
    public void Who_left_the_military_structure_of_NATO_stayed_its_member(string state, string on)
    {
        var member = Member(state, "nato", on)!;
        (member.Answer, member.MayVote).Should().Be((Answer.Yes, Answer.Yes));
        member.Limitations.Should().Contain(one => one.Organ! == "nato-military-structure");
    }

    [Fact]
    public void Syria_was_a_suspended_member_of_the_Arab_League_in_2012()
    {
        var syria = Member("syria", "arab-league", "2012-06-01")!;
        (syria.Answer, syria.MayVote).Should().Be((Answer.Yes, Answer.No));
        Member("syria", "arab-league", "2024-01-01")!.MayVote.Should().Be(Answer.Yes);
    }

    [Fact]
    public void Czechoslovakia_passed_no_membership_to_its_successors()
    {
        foreach (var state in new[] { "czechia", "slovakia" })
            (Is(state, "un", "1993-01-01"), Is(state, "un", "1993-01-19")).Should().Be((Answer.No, Answer.Yes), state);
        Is("czechoslovakia", "un", "1993-01-01").Should().Be(Answer.No);
    }

    [Fact]
    public void Indonesia_left_the_UN_in_1965_in_one_view_and_stayed_in_another()
    {
        Is("indonesia", "un", "1965-06-01").Should().Be(Answer.Yes);
        World.Memberships.IsMember("indonesia", "un", EdtfDate.Parse("1965-06-01"), "indonesia").Value.Should().Be(Answer.No);
        World.Memberships.IsMember("indonesia", "un", EdtfDate.Parse("1967"), "indonesia").Value.Should().Be(Answer.Yes);
    }

    [Fact]
    public void The_United_Kingdom_was_in_the_EU_on_its_last_day()
    {
        Is("united-kingdom", "eu", "2020-01-31").Should().Be(Answer.Yes);
        Is("united-kingdom", "eu", "2020-02-01").Should().Be(Answer.No);
    }

    [Fact]
    public void The_announcement_of_an_exit_is_not_the_exit()
    {
        Is("niger", "ecowas", "2024-06-01").Should().Be(Answer.Yes);
        Is("niger", "ecowas", "2025-01-30").Should().Be(Answer.No);
        World.Memberships.IsMember("niger", "ecowas", EdtfDate.Parse("2024-06-01"), "niger").Value.Should().Be(Answer.No);
    }

    [Fact]
    public void After_the_day_to_which_the_data_were_checked_an_absence_is_unknown()
    {
        Is("mexico", "nato", "2025-06-01").Should().Be(Answer.No);
        Is("mexico", "nato", "2035").Should().Be(Answer.Unknown);
    }

    [Fact]
    public void No_alliance_is_something_else_than_no_data()
    {
        World.Memberships.IsMember("switzerland", "nato", EdtfDate.Parse("1990")).Because
            .Should().Contain(one => one.Says.Contains("holds all"));
        Is("switzerland", "au-psc", "2020").Should().Be(Answer.Unknown, "its coverage is not declared");
    }

    private static Answer Is(string actor, string organization, string on) =>
        World.Memberships.IsMember(actor, organization, EdtfDate.Parse(on)).Value;

    private static Member? Member(string actor, string organization, string on) =>
        World.Memberships.Of(organization).Standing(EdtfDate.Parse(on)).SingleOrDefault(one => one.Actor == actor);
}
