using System.Globalization;
using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Reporting.Tests;

namespace GeoPolDomain.Cli.Tests.Pages;

/// <summary>The orders of battle on a page hold the numbers of <c>geopol force</c>.</summary>
public sealed class BattlesTests
{
    private static readonly ReportedPage Page = ReportedPage.Of("csto-syria-2017");

    private static List<XElement> Battles => [.. Page.Section("forces").Having("data-force")];

    [Fact]
    public void Each_line_has_the_contributor_the_unit_and_the_strengths_that_the_tool_tells()
    {
        Battles.Should().HaveCountGreaterThan(3);
        foreach (var battle in Battles)
        {
            var told = Told(battle).List("lines");

            battle.Having("data-contributor")
                .Select(one => $"{one.Of("data-contributor")} {one.Get("data-unit")} {one.Of("data-answer")} {one.Of("data-strengths")}")
                .Order().Should().Equal(told.Select(one => $"{one.Text("contributor")} {one.Text("unit")} {one.Text("answer")} "
                    + string.Join(';', one.List("strengths").Select(strength => $"{strength.Text("kind")}={strength.Text("strength")}")))
                .Order());
            battle.All("text").Count(one => one.Value == "? men").Should().Be(told.Count(one => one.List("strengths").Count == 0));
            battle.Having("data-echelon").Select(one => one.Of("data-echelon")).Order()
                .Should().Equal(told.Select(one => one.Text("echelon")).OfType<string>().Order());
        }
    }

    [Fact]
    public void Each_sum_and_each_reported_total_is_that_of_the_tool()
    {
        foreach (var battle in Battles)
        {
            var told = Told(battle).List("totals");

            battle.Having("data-kind").Select(one => $"{one.Of("data-kind")} {one.Of("data-computed")}")
                .Should().Equal(told.Select(one => $"{one.Text("kind")} {one.Text("computed")}"));
            battle.Having("data-reported").Select(one => $"{one.Of("href")} {one.Of("data-reported")} {one.Of("data-agrees")}")
                .Should().Equal(told.SelectMany(one => one.List("reported")).Select(one =>
                    $"#contribution:{one.Text("contribution")} {one.Text("strength")} {one.Text("agrees")}"));
        }
    }

    [Fact]
    public void The_lengths_of_the_bars_stand_in_the_ratio_of_the_numbers_that_the_tool_tells()
    {
        foreach (var battle in Battles)
        {
            var numbers = Told(battle).List("totals").SelectMany(one => one.List("reported").Select(two => two.Text("strength")!)
                .Prepend(one.Text("computed")!));
            var bars = battle.Descendants().Where(one => one.Get("data-computed") is not null || one.Get("data-reported") is not null);
            var perMan = new List<double>();
            foreach (var (bar, number) in bars.Zip(numbers))
            {
                var (least, most) = Range(number);
                var rects = bar.Elements("rect").ToList();
                var (isSure, isUnsure) = (least > 0, most > least);
                rects.Should().HaveCount((isSure ? 1 : 0) + (isUnsure ? 1 : 0), "of {0}", number);
                if (isSure)
                    perMan.Add(rects[0].Number("width") / least);
                if (isUnsure)
                    perMan.Add(rects[^1].Number("width") / (most!.Value - least));
                bar.Elements("path").Count(one => one.Get("class") == "dots").Should().Be(most is null ? 1 : 0, "of {0}", number);
            }

            if (perMan.Count > 0)
                (perMan.Max() / perMan.Min()).Should().BeApproximately(1, 0.01);
        }
    }

    [Fact]
    public void What_is_missing_or_in_doubt_has_as_many_lines_as_the_tool_has_remarks()
    {
        foreach (var battle in Battles)
        {
            var told = Told(battle).List("remarks").Count;
            battle.All("text").Count(one => one.Value.StartsWith("– ", StringComparison.Ordinal)).Should().Be(Math.Min(12, told));
        }
    }

    [Fact]
    public void Each_contribution_through_time_covers_the_days_that_the_tool_tells()
    {
        var told = Page.Asked("timeline --what given").List("entries").ToLookup(one => one.Text("record")!);
        var bars = Page.Section("forces").Having("data-first").Where(one => one.Name.LocalName == "a").ToList();

        bars.Should().HaveCountGreaterThan(10);
        foreach (var bar in bars)
        {
            var entry = told[bar.Of("href")[1..]].First();
            $"{bar.Get("data-first")} {bar.Get("data-last")}".Should().Be($"{entry.Text("earliest")} {entry.Text("latest")}");
        }
    }

    private static System.Text.Json.JsonElement Told(XElement battle) =>
        Page.Asked($"force {battle.Of("data-force")} --on {battle.Of("data-on")}");

    // "2000..2500", "300..", "..500", "~2500" or "2500".
    private static (long Least, long? Most) Range(string text)
    {
        var ends = text.TrimStart('~').Split("..");
        var least = ends[0].Length == 0 ? 0 : long.Parse(ends[0], CultureInfo.InvariantCulture);
        return ends.Length == 1 ? (least, least) : (least, ends[1].Length == 0 ? null : long.Parse(ends[1], CultureInfo.InvariantCulture));
    }
}
