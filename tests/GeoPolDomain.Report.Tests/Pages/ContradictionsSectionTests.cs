using FluentAssertions;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Reporting.Pages;

namespace GeoPolDomain.Reporting.Tests.Pages;

public class ContradictionsSectionTests
{
    [Fact]
    public void Every_recorded_contradiction_can_be_opened_and_names_its_records()
    {
        var opened = new ContradictionsSection().Read(Drawn.Syria).Having("data-contradiction").ToDictionary(
            one => one.Get("data-contradiction")!, one => one.Having("data-record").Select(record => record.Get("data-record")));

        opened.Should().HaveCount(Drawn.Syria.Contradictions.All.Length);
        foreach (var one in Drawn.Syria.Contradictions.All)
            opened[one.Id.ToString()].Should().Contain(one.Between.Select(key => key.ToString()));
    }

    [Fact]
    public void Every_finding_stands_once_with_both_sides()
    {
        var pairs = new ContradictionsSection().Read(Drawn.Syria).All("div")
            .Where(one => one.Get("class") == "sides" && one.All("h4").Any())
            .Select(one => string.Join(" against ", one.Elements()
                .Select(side => string.Join(' ', side.Having("data-record").Select(record => record.Get("data-record"))))));

        pairs.Should().BeEquivalentTo(Drawn.Syria.Contradictions.Search().All.Select(Sides));
    }

    [Fact]
    public void A_dataset_in_which_all_fits_has_no_such_section()
    {
        var data = Given.Data(Given.Claim("prp-a"), Given.Statement("stm-1", "russia", "affirms prp-a"));

        new ContradictionsSection().HasContent(new PageContext(data, new())).Should().BeFalse();
    }

    private static string Sides(ContradictionFinding one) =>
        $"{string.Join(' ', one.One.Select(record => record.Key))} against {string.Join(' ', one.Other.Select(record => record.Key))}";
}
