using FluentAssertions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Reference;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Reporting.Tests.Pictures;

/// <summary>What a timeline draws is what the roster answers.</summary>
public class TimelineAgreesTests
{
    private static readonly Dataset Syria = ReferenceData.CstoSyria2017;

    [Theory]
    [InlineData("csto", null, null)]
    [InlineData("csto", "armenia", null)]
    [InlineData("cst", null, null)]
    [InlineData("cst", "uzbekistan", null)]
    [InlineData("cst", null, "signed")]
    [InlineData("cst", null, "in-force")]
    [InlineData("cis", null, null)]
    [InlineData("cis", null, "ratified")]
    [InlineData("astana-process", null, null)]
    public void On_each_day_of_change_the_bars_cover_those_who_stand_in_the_organization(string organization, string? view, string? step)
    {
        var roster = Syria.Memberships.Of(
            organization, view is null ? null : ActorId.Parse(view), step is null ? null : LegalStep.Parse(step));

        Compare(roster, Syria);
    }

    [Theory]
    [InlineData("nato")]
    [InlineData("eu")]
    [InlineData("arab-league")]
    [InlineData("warsaw-pact")]
    [InlineData("coe")]
    public void So_it_is_for_the_organizations_of_the_world(string organization)
    {
        var world = ReferenceData.World;

        Compare(world.Memberships.Of(organization), world);
    }

    [Fact]
    public void Inexact_and_unknown_ends_and_gaps_are_drawn_as_the_roster_reads_them()
    {
        string[] spells =
        [
            "2001-04-05/2004-11-30", "2001/2004", "2001?/2004~", "200X/2012", "2001-23/2003-24", "2004/2004-06-30", "../2003-05", "/2003",
            "2003-02/..", "2003/", "2003-02-07/", "2001-XX-15/2001-XX-20", "2003/2003", "1999-12?/2000-01-~03",
        ];
        var records = spells.Select((spell, i) => Given.Membership($"state-{i}", "pact", spell))
            .Append(Given.Membership("state-3", "pact", "2015-03/2016", status: "observer"));
        var data = new Dataset("odd", "Odd spells", records);

        Compare(data.Memberships.Of("pact"), data);
    }

    [Fact]
    public void A_bar_fades_exactly_over_the_days_on_which_it_may_have_begun_or_ended()
    {
        var roster = Syria.Memberships.Of("cst");
        var drawn = new InTime(TimelineSvg.Of(roster, Syria));
        var (_, georgia) = drawn.Bars().Single(one => one.Row == "georgia");

        var fades = georgia.Elements().Where(one => one.Attribute("data-from") is not null).ToList();

        fades.Select(one => $"{one.Attribute("class")!.Value} {one.Attribute("data-from")!.Value} {one.Attribute("data-to")!.Value}")
            .Should().Equal("fade-in 1993-01-01 1993-12-30", "fade-out 1999-04-02 1999-04-30");
        foreach (var fade in fades)
        {
            var (from, to) = (InTime.Day(fade, "data-from")!.Value, InTime.Day(fade, "data-to")!.Value);
            for (var day = from.PlusDays(-1); day <= to.PlusDays(1); day = day.PlusDays(1))
                (roster.Contains("georgia", day).Value == Answer.Unknown).Should().Be(day >= from && day <= to, "of {0:R}", day);
            fade.Number("x").Should().BeApproximately(drawn.StartOf(from), 0.02);
            (fade.Number("x") + fade.Number("width")).Should().BeApproximately(drawn.StartOf(to.PlusDays(1)), 0.03);
        }
    }

    [Fact]
    public void The_sure_days_are_drawn_where_the_line_of_time_has_them()
    {
        var drawn = new InTime(TimelineSvg.Of(Syria.Memberships.Of("csto"), Syria));
        var (_, uzbekistan) = drawn.Bars().Single(one => one.Row == "uzbekistan");

        var bar = uzbekistan.Elements().Single(one => one.Attribute("class")?.Value == "bar");

        bar.Number("x").Should().BeApproximately(drawn.StartOf(new LocalDate(2006, 8, 16)), 0.02);
        (bar.Number("x") + bar.Number("width")).Should().BeApproximately(drawn.StartOf(new LocalDate(2012, 12, 20)), 0.03);
    }

    [Fact]
    public void Limitations_and_legal_steps_are_those_of_the_records()
    {
        foreach (var organization in new[] { "csto", "cst", "cis" })
        {
            var roster = Syria.Memberships.Of(organization);
            var drawn = new InTime(TimelineSvg.Of(roster, Syria));

            drawn.All.Where(one => one.Attribute("data-limitation") is not null)
                .Select(one => $"{one.Attribute("data-limitation")!.Value} {InTime.Day(one, "data-first"):R}").Order()
                .Should().Equal(roster.Limitations.Select(one => $"{one.Kind} {one.Spell.Earliest:R}").Order());
            drawn.Of("step").Select(one => $"{one.Attribute("href")!.Value} {one.Attribute("data-on")!.Value}").Order()
                .Should().Equal(roster.Memberships.SelectMany(one => one.Steps).Select(one => $"#step-{one.Step} {one.On}").Order());
        }
    }

    [Fact]
    public void The_organizations_of_an_actor_are_those_that_the_book_names_on_each_day()
    {
        var drawn = new InTime(TimelineSvg.OfActor(Syria, "kazakhstan"));

        for (var day = new LocalDate(1991, 1, 1); day.Year < 2020; day = day.PlusDays(10))
            drawn.Bars("data-organization").Where(one => InTime.Counts(one.Bar, day) != Answer.No).Select(one => one.Row).Distinct().Order()
                .Should().Equal(Syria.Memberships.OrganizationsOf("kazakhstan", day).Select(one => one.Organization.ToString()).Order());
    }

    private static void Compare(Roster roster, Dataset data)
    {
        var bars = new InTime(TimelineSvg.Of(roster, data)).Bars().ToList();
        var changes = roster.Memberships.SelectMany(one => new[]
            {
                one.Spell.Earliest, one.Spell.LatestStart, one.Spell.EarliestEnd?.PlusDays(1), one.Spell.Latest?.PlusDays(1),
            }
            .Concat(one.Steps.SelectMany(step => new[] { step.On.Earliest, step.On.Latest })))
            .Concat(roster.Memberships.SelectMany(one => roster.Through(one.Member)).Select(one => one.Day))
            .OfType<LocalDate>()
            .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) })
            .Distinct().Order().ToList();
        changes.Should().NotBeEmpty();
        foreach (var day in changes)
        {
            var drawn = bars.Where(one => InTime.Holds(one.Bar, day) != Answer.No)
                .GroupBy(one => one.Row)
                .Select(row => $"{row.Key} {row.Select(one => InTime.Counts(one.Bar, day)).Any().ToText()}");
            drawn.Order().Should().Equal(
                roster.Standing(day).Select(one => $"{one.Actor} {one.Answer.ToText()}").Order(), "on {0:R}", day);
        }
    }
}
