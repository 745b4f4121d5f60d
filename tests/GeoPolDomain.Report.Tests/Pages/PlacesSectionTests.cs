using System.Text.RegularExpressions;
using FluentAssertions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Reference;
using GeoPolDomain.Reporting.Pages;
using NodaTime;

namespace GeoPolDomain.Reporting.Tests.Pages;

public class PlacesSectionTests
{
    [Fact]
    public void A_map_for_each_of_the_first_two_organizations_with_a_member_that_has_a_point()
    {
        var section = new PlacesSection().ToText(ReferenceData.CstoSyria2017, new() { On = new LocalDate(2017, 6, 22) });

        Regex.Matches(section, "data-organization=\"([^\"]*)\"").Select(one => one.Groups[1].Value)
            .Should().BeEquivalentTo("csto", "cis");
        Regex.Count(section, "data-actor=\"armenia\" [^>]*data-answer=\"yes\"").Should().Be(2);
        section.Length.Should().BeLessThan(50_000);
    }

    [Fact]
    public void The_world_has_the_maps_of_its_first_organizations_only()
    {
        var section = new PlacesSection().ToText(ReferenceData.World);

        Regex.Count(section, "data-organization=").Should().Be(2);
        section.Length.Should().BeLessThan(60_000);
    }

    [Fact]
    public void A_dataset_without_points_has_no_such_section()
    {
        bool HasMaps(Dataset data) => new PlacesSection().HasContent(new PageContext(data, new()));

        HasMaps(ReferenceData.CstoSyria2017).Should().BeTrue();
        HasMaps(Given.Data(Given.Membership("norland", "league", "2000/.."))).Should().BeFalse();
    }
}
