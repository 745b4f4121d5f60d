using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Identity;
using GeoPolDomain.Reference;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Tests.Pages;

public class RecordsSectionTests
{
    private static readonly XDocument Csto = HostileDatasetTests.Parsed(ReportPage.ToHtml(ReferenceData.CstoSyria2017));

    [Fact]
    public void Every_record_has_one_line_with_its_address_in_the_order_of_the_dataset()
    {
        Lines(Csto).Select(one => AddressOf(one)).Should().Equal(ReferenceData.CstoSyria2017.Records.Select(one => one.Key.ToString()));
    }

    [Fact]
    public void A_line_says_what_the_record_is_when_and_on_what_sources_it_rests()
    {
        var line = Line("statement:stm-a15").Elements().ToList();
        var record = ReferenceData.CstoSyria2017.Statements.Find("stm-a15")!;

        var caption = ReferenceData.CstoSyria2017.CaptionOf(record.Key);
        line[0].Value.TrimEnd('…').Should().HaveLength(Math.Min(caption.Length, 89)).And.Match(shown => caption.StartsWith(shown));
        line[1].Value.Should().Be(record.Said!.Describe());
        line[2].Descendants("a").Single().Attribute("href")!.Value.Should().Be("#statements");
        Line("report:rpt-a15").Descendants("dt").Select(one => one.Value).Should().Contain(["statement", "form", "wording"]);
        line[3].Descendants("a").Select(one => one.Attribute("href")!.Value)
            .Should().Equal(record.Citations.Select(one => $"#{one.Source.Key}"));
    }

    [Fact]
    public void The_first_and_the_last_day_of_every_membership_stand_beside_its_words()
    {
        foreach (var membership in ReferenceData.CstoSyria2017.Memberships.All)
        {
            var when = Line(membership.Key.ToString()).Elements().ElementAt(1);

            when.Value.Should().Be(membership.Spell.Describe());
            var day = when.Attribute("data-day");
            ((day ?? when.Attribute("data-earliest"))?.Value).Should().Be(membership.Spell.Earliest?.ToString("uuuu-MM-dd", null));
            ((day ?? when.Attribute("data-latest"))?.Value).Should().Be(membership.Spell.Latest?.ToString("uuuu-MM-dd", null));
        }
    }

    [Fact]
    public void A_line_says_by_which_publication_the_record_could_be_known()
    {
        var data = ReferenceData.CstoSyria2017;
        foreach (var key in new[] { RecordKey.Parse("statement:stm-a01"), RecordKey.Parse("report:rpt-a01") })
        {
            var day = NodaTime.Text.LocalDatePattern.Iso.Parse(Line(key.ToString()).Attribute("data-known")!.Value).Value;

            data.KnownOn(day).Knows(key).Should().Be(Answer.Yes);
            data.KnownOn(day.PlusDays(-1)).Knows(key).Should().NotBe(Answer.Yes);
        }
    }

    [Fact]
    public void A_large_dataset_has_shorter_lines_and_says_so()
    {
        var page = HostileDatasetTests.Parsed(ReportPage.ToHtml(ReferenceData.World));

        Lines(page).Should().HaveCount(ReferenceData.World.Records.Count()).And.OnlyContain(line => line.Elements().Count() == 4);
        page.Descendants("section").Single(one => one.Attribute("id")!.Value == "records").Elements("p").Select(one => one.Value)
            .Should().Contain(one => one.Contains("geopol show ID"));
    }

    private static IEnumerable<XElement> Lines(XDocument page) =>
        page.Descendants("section").Single(one => one.Attribute("id")!.Value == "records").Descendants("tbody").Elements("tr");

    private static XElement Line(string address) => Lines(Csto).Single(one => AddressOf(one) == address);

    private static string AddressOf(XElement line) => line.Element("th")!.Attribute("id")!.Value;
}
