using System.Globalization;
using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Reporting.Tests;

namespace GeoPolDomain.Cli.Tests.Pages;

/// <summary>The contradictions that a page opens are those of <c>geopol contradictions</c>.</summary>
public sealed class ContradictionsTests
{
    private const int MostOnPage = 300;
    private const int MostOfASide = 20;

    [Theory]
    [InlineData("csto-syria-2017")]
    [InlineData("unsc-votes")]
    [InlineData("world")]
    public void Each_pair_of_sides_on_the_page_is_one_that_the_tool_finds_and_none_is_missing(string dataset)
    {
        var page = ReportedPage.Of(dataset);
        var told = page.Asked("contradictions").List("contradictions");
        if (told.Count == 0)
        {
            page.Sections.Should().NotContain("contradictions");
            return;
        }

        var pairs = told.Take(MostOnPage).Select(one => $"{Side(one.Texts("one"))} against {Side(one.Texts("other"))}").Order().ToList();
        var section = page.Section("contradictions");

        var drawn = section.Descendants("div").Where(one => one.Get("class") == "sides" && one.Elements("div").Count() == 2).ToList();
        drawn.Select(one => string.Join(" against ", one.Elements("div").Select(side => Side(Records(side))))).Order()
            .Should().Equal(pairs);
        foreach (var side in drawn.SelectMany(one => one.Elements("div")))
            CountOf(side).Should().BeGreaterThan(0);
        var more = section.Elements("p").Select(one => one.Value).SingleOrDefault(one => one.StartsWith("And ", StringComparison.Ordinal));
        more.Should().Be(told.Count > MostOnPage ? $"And {told.Count - MostOnPage} more: “geopol contradictions” lists them all." : null);
    }

    [Fact]
    public void What_the_tool_finds_stands_below_a_recorded_contradiction_of_the_same_kind()
    {
        var page = ReportedPage.Of("csto-syria-2017");
        var kinds = page.Asked("contradictions").List("contradictions")
            .ToLookup(one => $"{Side(one.Texts("one"))} against {Side(one.Texts("other"))}", one => one.Text("kind"));
        var recorded = page.Section("contradictions").Having("data-contradiction").ToList();

        recorded.Should().NotBeEmpty();
        foreach (var one in recorded)
        {
            var record = page.Asked($"show contradiction:{one.Of("data-contradiction")}").List("records").Single();
            foreach (var sides in one.Elements("div").Where(two => two.Elements("div").Count() == 2))
                kinds[string.Join(" against ", sides.Elements("div").Select(side => Side(Records(side))))]
                    .Should().Contain(record.Text("kind"), "of {0}", record.Text("id"));
        }
    }

    private static List<string> Records(XElement side) =>
        [.. side.Elements("ul").Elements("li").Select(one => one.Get("data-record")).OfType<string>()];

    private static string Side(List<string> records) => string.Join(' ', records.Take(MostOfASide));

    // The records that are written, and those that are only counted: "and 12 more".
    private static int CountOf(XElement side) => Records(side).Count + side.Elements("ul").Elements("li")
        .Where(one => one.Get("data-record") is null).Sum(one => int.Parse(one.Value.Split(' ')[1], CultureInfo.InvariantCulture));
}
