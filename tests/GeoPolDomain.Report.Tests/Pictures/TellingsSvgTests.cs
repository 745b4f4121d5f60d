using FluentAssertions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using GeoPolDomain.Reporting.Pictures;

namespace GeoPolDomain.Reporting.Tests.Pictures;

public class TellingsSvgTests
{
    public static TheoryData<string> Statements => [.. Drawn.Syria.Statements.All.Select(one => one.Id.ToString())];

    [Theory]
    [MemberData(nameof(Statements))]
    public void Every_source_of_the_trace_is_a_box_with_its_reports_and_nothing_else_is(string id)
    {
        var steps = Within(Drawn.Syria.Provenance.TraceOf(id)).SelectMany(one => one.Chains).SelectMany(one => one.Steps).ToList();

        var drawn = TellingsSvg.Of(Drawn.Syria, id).Read().Having("data-source").ToDictionary(
            one => one.Get("data-source")!, one => (one.Get("data-reports") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));

        drawn.Keys.Should().BeEquivalentTo(steps.Select(one => one.SourceId.ToString()).Distinct());
        foreach (var group in steps.GroupBy(one => one.SourceId.ToString()))
            drawn[group.Key].Should().BeEquivalentTo(group.Select(one => one.Report?.Id.ToString()).OfType<string>().Distinct());
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void Every_source_with_an_unknown_outlet_is_a_broken_box_of_its_own(string id)
    {
        var unknown = Within(Drawn.Syria.Provenance.TraceOf(id)).SelectMany(one => one.Chains).SelectMany(one => one.Steps)
            .Where(one => !one.IsOutletKnown).Select(one => one.SourceId.ToString()).Distinct();

        var broken = TellingsSvg.Of(Drawn.Syria, id).Read().Having("data-outlet").ToList();

        broken.Select(one => one.Get("data-source")).Should().BeEquivalentTo(unknown);
        broken.SelectMany(one => one.All("rect")).Should().NotContain(one => one.Get("class") != "unknown-box");
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void No_box_stands_on_another_and_all_stand_in_the_picture(string id)
    {
        var picture = TellingsSvg.Of(Drawn.Syria, id).Read();
        var boxes = picture.All("rect").ToList();

        for (var i = 0; i < boxes.Count; i++)
            for (var j = 0; j < i; j++)
                Drawn.Overlap(boxes[i], boxes[j]).Should().BeFalse();
        boxes.Max(one => one.Number("x") + one.Number("width")).Should().BeLessThanOrEqualTo(picture.Number("width"));
        boxes.Max(one => one.Number("y") + one.Number("height")).Should().BeLessThanOrEqualTo(picture.Number("height"));
    }

    [Fact]
    public void The_denial_of_the_minister_is_known_through_RT_and_Arab_News()
    {
        var picture = TellingsSvg.Of(Drawn.Syria, "stm-b08");

        picture.Description.Should().Contain("Kairat Abdrakhmanov – named as source – RT.");
        picture.Description.Should().Contain("RT – cited by – Eurasia Daily Monitor.");
        picture.Description.Should().Contain("Kairat Abdrakhmanov – reported by – Arab News.");
    }

    [Fact]
    public void A_statement_told_inside_another_leads_on_to_it()
    {
        TellingsSvg.Of(Drawn.Syria, "stm-a09n").Description.Should().Contain("Russia – told inside – İbrahim Kalın.");
    }

    [Fact]
    public void More_reports_than_boxes_are_counted()
    {
        var reports = Enumerable.Range(1, 100).Select(i => Given.Report($"rpt-{i}", "stm-1", $"src-{i}"));

        var picture = TellingsSvg.Of(Given.Data([Given.Statement("stm-1", "russia", ""), .. reports]), "stm-1").Read();

        picture.All("rect").Should().HaveCount(TellingsSvg.MostBoxes);
        picture.All("text").Should().Contain(one => one.Value.StartsWith("and 61 more ways"));
    }

    [Fact]
    public void A_long_way_runs_downward_and_is_cut()
    {
        var reports = Enumerable.Range(1, 100)
            .Select(i => Given.Report($"rpt-{i}", "stm-1", $"src-{i}") with { Through = i < 100 ? ReportId.Parse($"rpt-{i + 1}") : null });

        var picture = TellingsSvg.Of(Given.Data([Given.Statement("stm-1", "russia", ""), .. reports]), "stm-1").Read();

        picture.All("text").Should().Contain(one => one.Value == "61 more steps, not drawn");
        picture.Number("width").Should().BeLessThan(500);
        var boxes = picture.All("rect").ToList();
        boxes.Zip(boxes.Skip(1)).Should().NotContain(one => Drawn.Overlap(one.First, one.Second));
    }

    [Fact]
    public void Sources_that_cite_each_other_in_a_circle_are_drawn_once_each()
    {
        var data = Given.Data(
            Given.Statement("stm-1", "russia", ""),
            Given.Report("rpt-1", "stm-1", "src-1", through: "rpt-2"), Given.Report("rpt-2", "stm-1", "src-2", through: "rpt-1"));

        TellingsSvg.Of(data, "stm-1").Read().Having("data-source").Select(one => one.Get("data-source"))
            .Should().BeEquivalentTo("src-1", "src-2");
    }

    [Fact]
    public void A_statement_without_a_report_says_so()
    {
        TellingsSvg.Of(Given.Data(Given.Statement("stm-1", "russia", "")), "stm-1").Read().All("text")
            .Should().Contain(one => one.Value == "no report of it is recorded");
    }

    [Fact]
    public void Hostile_texts_stay_texts_and_in_their_boxes()
    {
        var data = Given.Data(
            Given.Statement("stm-1", "russia", "") with { Gist = Drawn.Hostile, Setting = Drawn.Hostile },
            Given.Source("src-1") with { Title = Drawn.Hostile, Outlet = new Mention { AsPrinted = Drawn.Hostile } },
            Given.Report("rpt-1", "stm-1", "src-1") with { Place = Drawn.Hostile, CitedAs = Drawn.Hostile });

        var picture = TellingsSvg.Of(data, "stm-1").Read();

        picture.All("script").Should().BeEmpty();
        picture.All("text").Should().OnlyContain(one => Reporting.Drawing.TextWidth.Of(one.Value, 11, false) < 190);
    }

    [Fact]
    public void The_order_of_the_records_changes_nothing()
    {
        var records = Drawn.Syria.Records.ToList();

        var picture = TellingsSvg.Of(Given.Data(records.AsEnumerable().Reverse()), "stm-a09n").ToSvg();

        picture.Should().Be(TellingsSvg.Of(Given.Data(records), "stm-a09n").ToSvg());
    }

    private static IEnumerable<Trace> Within(Trace trace)
    {
        for (var next = trace; next is not null; next = next.Within)
            yield return next;
    }
}
