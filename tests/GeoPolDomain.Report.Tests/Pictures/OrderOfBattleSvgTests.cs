using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Reference;
using GeoPolDomain.Reporting.Pages;
using GeoPolDomain.Reporting.Pictures;
using GeoPolDomain.Reporting.Pictures.Battles;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Tests.Pictures;

public class OrderOfBattleSvgTests
{
    private static readonly Dataset Syria = ReferenceData.CstoSyria2017;

    [Theory]
    [InlineData("2009-06")]
    [InlineData("2009-11")]
    [InlineData("2009")]
    [InlineData("2012-05-05")]
    [InlineData("2017-06-22")]
    public void The_lines_and_numbers_of_the_rapid_reaction_force_are_those_that_the_tool_answers(string time) =>
        Compare(Syria.Forces.Of("crrf").On(EdtfDate.Parse(time)), Syria);

    [Theory]
    [InlineData("isaf", "2009-10-01")]
    [InlineData("csto-kazakhstan-2022", "2022-01-06")]
    [InlineData("csto-kazakhstan-2022", "2022-01")]
    [InlineData("kfor", "2017-02")]
    public void So_it_is_for_forces_of_the_world(string force, string time) =>
        Compare(ReferenceData.World.Forces.Of(force).On(EdtfDate.Parse(time)), ReferenceData.World);

    [Fact]
    public void Each_unit_has_the_mark_of_its_size_and_no_number_is_said_to_be_missing()
    {
        var drawn = new InTime(OrderOfBattleSvg.Of(Syria, "crrf", new() { On = new LocalDate(2017, 6, 22) }));

        string Words(string unit) => string.Join(' ', Cell(drawn, unit).Elements().Where(IsText).Select(one => one.Value));
        Words("uni-98").Should().Be("98th Guards Airborne Division division, airborne ? men");
        Words("uni-by").Should().StartWith("SOF ").And.EndWith("? men");
        Cell(drawn, "uni-98").Elements().Select(one => one.Attribute("data-echelon")?.Value).Should().Contain("division");
        Cell(drawn, "uni-am").Elements().Select(one => one.Attribute("data-echelon")?.Value).Should().Contain("battalion");
        drawn.All.Where(IsText).Select(one => one.Value).Should().Contain("– 8 of 8 lines have no nominal number, so the sum is not told");
    }

    [Fact]
    public void Numbers_are_ranges_in_words()
    {
        string[] counts = ["4000", "~5000", "2000..2500", "300..", "..500", "0.."];

        counts.Select(one => CountWords.Of(CountRange.Parse(one))).Should().Equal(
            "4,000", "about 5,000", "2,000 to 2,500", "at least 300", "at most 500", "a number not told");
    }

    [Fact]
    public void A_contribution_that_may_not_hold_has_a_broken_frame_and_says_so()
    {
        var data = Given.Data(Given.Contribution("chad", "force", "2013-05", "70", unit: "battalion-1"), Given.Unit("battalion-1", "chad"));

        var drawn = new InTime(OrderOfBattleSvg.Of(data.Forces.Of("force").On(new LocalDate(2013, 5, 5)), data));

        Cell(drawn, "battalion-1").Attribute("data-answer")!.Value.Should().Be("unknown");
        Cell(drawn, "battalion-1").Elements().Select(one => one.Attribute("class")?.Value).Should().Contain("unit unsure-unit");
        Cell(drawn, "battalion-1").Elements().Where(IsText).Select(one => one.Value).Should().Contain("may be given");
    }

    [Fact]
    public void Without_a_day_the_force_is_drawn_at_the_last_time_for_which_the_most_contributors_are_told()
    {
        OrderOfBattleSvg.Of(Syria, "crrf").Title.Should().Be("Collective Rapid Reaction Force, 22 June 2017");
        OrderOfBattleSvg.Of(ReferenceData.World, "isaf").Title.Should().Be("ISAF, 15 November 2010 (day approximate)");
        OrderOfBattleSvg.Of(Syria, "frc-pk-kz").Description.Should().Contain("is not recorded");
    }

    [Fact]
    public void Every_glyph_of_an_echelon_is_drawn()
    {
        var svg = new Reporting.Drawing.Markup().Open("svg");
        foreach (var echelon in Echelon.All)
            UnitSign.Draw(svg, 50, 0, echelon, null, isSure: true);

        XElement.Parse(svg.Close().ToString()).Elements().Where(one => one.Attribute("data-echelon") is not null)
            .Select(one => one.Attribute("d")!.Value).Should().HaveCount(Echelon.All.Length).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Hostile_names_stay_texts_and_the_same_data_give_the_same_bytes()
    {
        const string hostile = "<script>alert('1')</script> & \"\u202E" + "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW";
        var data = Given.Data(
            Given.State("chad", "", Given.Name(hostile)),
            Given.Unit("unit-1", "chad") with { Names = [hostile], Branch = hostile },
            new Force { Id = "force", Names = [hostile] },
            Given.Contribution("chad", "force", "2013", "70..90", unit: "unit-1"),
            Given.Total("force", "2013", "100"));

        var picture = OrderOfBattleSvg.Of(data, "force");

        picture.ToSvg().Should().NotContain("<script").And.Be(OrderOfBattleSvg.Of(data, "force").ToSvg());
        new InTime(picture).All.Where(IsText).Should().OnlyContain(one => Reporting.Drawing.TextWidth.Of(one.Value, 10.5, false) < 930);
        Cell(new InTime(picture), "unit-1").Should().NotBeNull();
    }

    [Fact]
    public void The_section_shows_each_force_with_contributions_and_each_deployment()
    {
        var page = new PageContext(Syria, new());
        new ForcesSection().Write(page);
        var html = page.Html.ToString();

        html.Should().Contain("<h3>Collective Rapid Reaction Force</h3>").And.Contain("As it stood November 2009");
        html.Should().Contain("Kazakhstan, observer in Syria</a>: number not told");
        html.Should().Contain(
            "<b>actual</b> <a href=\"#deployment:dep-armenia-aleppo\">Armenia, demining in Aleppo province</a>: 83 deployed");
        html.Split("href=\"#deployment:").Length.Should().Be(Syria.Forces.Deployments.Length + 1);
    }

    private static void Compare(OrderOfBattle battle, Dataset data)
    {
        var drawn = new InTime(OrderOfBattleSvg.Of(battle, data));

        drawn.All.Where(one => one.Attribute("data-contributor") is not null).Select(Told).Should().Equal(battle.Lines.Select(line =>
            $"{line.Contributor} {line.UnitId} {line.Answer.ToText()} " + string.Join(';', battle.StrengthKinds
                .Where(kind => line.StrengthOf(kind) is not null).Select(kind => $"{kind}={line.StrengthOf(kind)}"))));
        drawn.All.Where(one => one.Attribute("data-kind") is not null)
            .Select(one => $"{one.Attribute("data-kind")!.Value} {one.Attribute("data-computed")!.Value}")
            .Should().Equal(battle.StrengthKinds.Select(kind => $"{kind} {battle.Total(kind).Computed}"));
        drawn.All.Where(one => one.Attribute("data-reported") is not null)
            .Select(one => $"{one.Attribute("data-reported")!.Value} {one.Attribute("data-agrees")!.Value}")
            .Should().Equal(battle.StrengthKinds.Select(battle.Total).SelectMany(total =>
                total.Reported.Select(one => $"{one.Strength} {total.AgreesWith(one).ToText()}")));
    }

    private static string Told(XElement one) =>
        $"{one.Attribute("data-contributor")!.Value} {one.Attribute("data-unit")?.Value} {one.Attribute("data-answer")!.Value} "
        + one.Attribute("data-strengths")!.Value;

    private static XElement Cell(InTime drawn, string unit) => drawn.All.Single(one => one.Attribute("data-unit")?.Value == unit);

    private static bool IsText(XElement one) => one.Name.LocalName == "text";
}
