using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Memberships;

/// <summary>Contested memberships are several records, each with its view (hard cases P4, P5, P7, P11).</summary>
public class ViewpointTests
{
    private static readonly Dataset Ecowas = Given.Data(
        Given.Membership(
            "mali", "ecowas", "1975-05-28/2025-01-29", end: "withdrawal", steps: "notice-given 2024-01-29, effective 2025-01-29"),
        Given.Membership("ghana", "ecowas", "1975-05-28/.."),
        Given.Membership("mali", "ecowas", "1975-05-28/2024-01-28", end: "withdrawal", accordingTo: "aes"),
        Given.Limitation("mali", "ecowas", "2021-05-30/2025-01-29"));

    [Fact]
    public void A_view_replaces_the_common_records_of_those_it_speaks_of_and_of_nobody_else()
    {
        var members = Ecowas.Memberships;
        members.IsMember("mali", "ecowas", Given.Day("2024-06-01")).Value.Should().Be(Answer.Yes);
        members.IsMember("mali", "ecowas", Given.Day("2024-06-01"), "aes").Value.Should().Be(Answer.No);
        members.MembersOf("ecowas", Given.Day("2024-06-01"), "aes").Should().ContainSingle().Which.Actor.Should().Be((ActorId)"ghana");
        members.MembersOf("ecowas", Given.Day("2023-06-01"), "aes").Should().HaveCount(2);
    }

    [Fact]
    public void The_view_of_somebody_who_has_none_is_the_common_one() =>
        Ecowas.Memberships.IsMember("mali", "ecowas", Given.Day("2024-06-01"), "ghana").Value.Should().Be(Answer.Yes);

    [Fact]
    public void What_only_one_side_says_is_not_part_of_the_common_view()
    {
        var data = Given.Data(Given.Membership("indonesia", "un", "1950-09-28/1965-01-20", accordingTo: "indonesia"));
        data.Memberships.MembersOf("un", Given.Day("1960-01-01")).Should().BeEmpty();
        data.Memberships.MembersOf("un", Given.Day("1960-01-01"), "indonesia").Should().ContainSingle();
    }

    [Fact]
    public void A_view_on_limitations_leaves_the_memberships_as_they_are()
    {
        var data = Given.Data(
            Given.Membership("armenia", "csto", "2003-09-18/.."),
            Given.Limitation("armenia", "csto", "2024-02-23/..", "freeze", accordingTo: "armenia"));
        var day = Given.Day("2024-12-01");
        var common = data.Memberships.Of("csto").On(day)[0];
        var own = data.Memberships.Of("csto", "armenia").On(day)[0];
        (common.Answer, common.MayVote).Should().Be((Answer.Yes, Answer.Yes));
        (own.Answer, own.MayVote).Should().Be((Answer.Yes, Answer.Unknown));
    }

    [Fact]
    public void Rosters_are_held_for_each_view_and_step()
    {
        var book = Ecowas.Memberships;
        book.Of("ecowas").Should().BeSameAs(book.Of("ecowas", null));
        book.Of("ecowas", "aes").Should().BeSameAs(book.Of("ecowas", "aes")).And.NotBeSameAs(book.Of("ecowas"));
        book.Of("ecowas", "aes").Viewpoint.Should().Be((ActorId)"aes");
    }

    [Fact]
    public void The_organizations_of_an_actor_are_those_it_belongs_to_in_that_view()
    {
        var data = Given.Data(
            [
                .. Ecowas.Records, Given.Membership("mali", "au", "2002-07-09/.."),
                Given.Membership("mali", "oic", "1969-09/..", "observer"), Given.Membership("mali", "aes", "2023-09-16/..")
            ]);
        Organizations("2000-01-01", null).Should().Equal("ecowas");
        Organizations("2024-06-01", null).Should().Equal("aes", "au", "ecowas");
        Organizations("2024-06-01", "aes").Should().Equal("aes", "au");
        data.Memberships.OrganizationsOf("mali", EdtfDate.Parse("2023"))[0].Should().Match<GeoPolDomain.Memberships.Member>(
            member => member.Organization.ToString() == "aes" && member.Answer == Answer.Unknown);

        IEnumerable<string> Organizations(string day, string? viewpoint) => data.Memberships
            .OrganizationsOf("mali", Given.Day(day), viewpoint is null ? null : ActorId.Parse(viewpoint))
            .Select(member => member.Organization.ToString());
    }
}
