using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.HardCases;

/// <summary>C. Organizations, organs, processes, sets.</summary>
public class ActorCases
{
    [Fact]
    public void P16_An_organ_has_a_composition_of_its_own_and_a_process_is_neither()
    {
        var data = Held.Data(
            Given.Organization("un"),
            Given.Organ("un-security-council", of: "un"),
            Given.Organ("duma", of: "russia"),
            Given.Organ("duma-defence-committee", of: "duma"),
            Given.Process("astana", host: "kazakhstan"),
            Given.Group("guarantors", members: "russia turkey iran"),
            Given.Group("free-syrian-army", "armed"),
            Given.Membership("kazakhstan", "un-security-council", "2017-01-01/2018-12-31"),
            Given.Membership("kazakhstan", "un", "1992/.."),
            Given.Membership("tajikistan", "un", "1992/.."),
            Given.Membership("russia", "astana", "2017-01-24/..", "guarantor"));
        data.MembersOf("un", "2017-06-22").Should().Be("kazakhstan tajikistan");
        data.MembersOf("un-security-council", "2017-06-22").Should().Be("kazakhstan");
        data.MembersOf("un-security-council", "2019-06-22").Should().BeEmpty();
        data.Actors.All.Select(actor => actor.GetType().Name).Distinct()
            .Should().BeEquivalentTo("Organization", "Organ", "Process", "Group");
    }

    [Fact]
    public void P17_A_capital_stands_for_a_government_under_the_name_of_its_time()
    {
        var kazakhstan = (State)Held.Record((Actor)Given.State("kazakhstan", "",
            Given.Name("Kazakhstan"), Given.Name("Astana", "metonym", "../2019-03"), Given.Name(
                "Nur-Sultan", "metonym", "2019-03/2022-09"), Given.Name("Astana", "metonym", "2022-09/..")));
        kazakhstan.Names.Where(name => name.Kind == NameKind.Metonym && name.Period!.Contains(Given.Day("2021-02-16")) == Answer.Yes)
            .Should().ContainSingle().Which.Text.Should().Be("Nur-Sultan");
    }

    [Fact]
    public void P18_Most_participants_being_members_of_another_organization_can_be_checked()
    {
        const string present = "azerbaijan armenia belarus kazakhstan kyrgyzstan russia tajikistan uzbekistan";
        var participants = string.Join(", ", present.Split(' ').Select(state => $"{state} participant"));
        var data = Held.Data([
            .. "armenia belarus kazakhstan kyrgyzstan russia tajikistan".Split(' ')
                .Select(state => Given.Membership(state, "csto", "2003-09-18/..")),
            Given.Event("kyzyl", "session", "held 2018-06-06", participants),
            Given.Group("cis-counterparts", "officials", "azerbaijan armenia belarus", quantifier: "some"),
            Given.Group("western-politicians", "media-and-politicians"),
        ]);
        var csto = data.Memberships.Of("csto");
        data.Events.Find("kyzyl")!.Participants.Count(one => csto.Contains(one.Actor, Given.Day("2018-06-06")).Value == Answer.Yes)
            .Should().Be(6);
        ((Group)data.Actors.Find("western-politicians")!).Members.Should().BeEmpty("nobody says who is meant");
        ((Group)data.Actors.Find("cis-counterparts")!).Quantifier.Should().Be(Quantifier.Some);
    }

    [Fact]
    public void P19_All_members_are_those_of_the_day_frozen_ones_among_them()
    {
        var data = Held.Data([
            .. "armenia belarus kazakhstan kyrgyzstan russia tajikistan".Split(' ')
                .Select(state => Given.Membership(state, "csto", "2003-09-18/..")),
            Given.Membership("uzbekistan", "csto", "2006-08-16/2012-12-19", end: "suspension-as-exit"),
            Given.Limitation("armenia", "csto", "2024-02/..", "freeze"),
        ]);
        data.MembersOf("csto", "2017-06-24").Should().Be("armenia belarus kazakhstan kyrgyzstan russia tajikistan");
        data.MembersOf("csto", "2010-06-24").Should().Contain("uzbekistan");
        data.MembersOf("csto", "2024-06-24").Should().Contain("armenia");
    }

    [Fact]
    public void P20_A_name_is_kept_as_printed_beside_the_one_to_show_and_an_epithet_is_marked()
    {
        var data = Held.Data(
            Given.Person("abdrakhmanov", Given.Name("Kairat Abdrakhmanov"), Given.Name("Abdrakhmanov Kairat", "as-printed")),
            Given.Person("putin", Given.Name("Vladimir Putin"), Given.Name("Emperor", "epithet")),
            Given.Person("kalin", Given.Name("İbrahim Kalın", language: "tr"), Given.Name("Ibrahim Kalin", "as-printed")));
        data.Actors.NameOf("kalin").Should().Be("İbrahim Kalın");
        data.Actors.NameOf("putin").Should().Be("Vladimir Putin");
        data.Actors.Find("putin")!.Names.Should().ContainSingle(name => name.Kind == NameKind.Epithet);
    }
}
