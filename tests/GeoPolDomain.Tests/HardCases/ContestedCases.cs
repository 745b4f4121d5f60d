using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.HardCases;

/// <summary>A. Memberships of which two sides hold two things.</summary>
public class ContestedCases
{
    [Fact]
    public void P07_Contested_facts_are_told_in_two_views_and_asked_by_viewpoint()
    {
        var data = Held.Data([
            .. CollectiveSecurityTreaty.Records,
            Given.Membership("uzbekistan", "cst", "1992-05-15/2012-12-19", accordingTo: "uzbekistan"),
            Given.Membership("sadr", "au", "2002-07-09/.."),
            Given.Relation("algeria", "recognises", "sadr"),
            Given.Membership("venezuela", "oas", "1951-12-13/2023~"),
            Given.Membership("venezuela", "oas", "1951-12-13/2019-04-27", end: "withdrawal", accordingTo: "venezuela"),
        ]);
        data.MembersOf("cst", "2003-01-01").Should().NotContain("uzbekistan");
        data.MembersOf("cst", "2003-01-01", viewpoint: "uzbekistan").Should().Contain("uzbekistan");
        data.MembersOf("oas", "2020-01-01").Should().Be("venezuela");
        data.MembersOf("oas", "2020-01-01", viewpoint: "venezuela").Should().BeEmpty();
        data.Actors.Relations.Single(one => one.To == "sadr").Kind.IsKnown
            .Should().BeFalse("recognition is a relation no list here names yet");
    }

    [Fact]
    public void P11_An_absence_is_an_exit_in_one_view_and_none_in_the_other()
    {
        var data = Held.Data(
            Given.Membership("indonesia", "un", "1950/.."),
            Given.Membership("indonesia", "un", "1950/1965-01-20", end: "withdrawal", accordingTo: "indonesia"),
            Given.Membership("indonesia", "un", "1966-09-28/..", accordingTo: "indonesia"));
        data.Memberships.IsMember("indonesia", "un", Given.Day("1966-01-01")).Value.Should().Be(Answer.Yes);
        data.Memberships.IsMember("indonesia", "un", Given.Day("1966-01-01"), viewpoint: "indonesia").Value.Should().Be(Answer.No);
    }
}
