using System.Xml;
using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Reference;

namespace GeoPolDomain.Reporting.Tests.Pages;

public class HostileDatasetTests
{
    public static TheoryData<string> Datasets => [.. new[] { "csto-syria-2017", "unsc-votes" }];

    [Theory]
    [MemberData(nameof(Datasets))]
    public void A_page_with_hostile_texts_has_the_elements_of_the_same_page_without_them(string dataset)
    {
        ReferenceData.TryFind(dataset, out var plain);
        var hostile = HostileDataset.Of(plain!);

        var page = Parsed(ReportPage.ToHtml(hostile));

        hostile.Title.Should().NotBe(plain!.Title);
        page.Descendants("script").Should().ContainSingle();
        page.Descendants("style").Should().ContainSingle();
        page.Descendants("img").Should().BeEmpty();
        page.Descendants().Attributes().Select(one => one.Name.LocalName).Should().OnlyContain(name => !name.StartsWith("on"));
        page.Descendants().Attributes().Select(one => one.Name.LocalName).Should().NotContain("style");
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Only_addresses_of_the_web_become_links(string dataset)
    {
        ReferenceData.TryFind(dataset, out var plain);
        var page = Parsed(ReportPage.ToHtml(HostileDataset.Of(plain!)));

        page.Descendants("a").Select(one => one.Attribute("href")!.Value)
            .Should().OnlyContain(to => to.StartsWith('#') || to.StartsWith("http://") || to.StartsWith("https://"));
        page.Root!.Value.Should().Contain("javascript:alert(4)");
    }

    [Fact]
    public void A_source_on_the_web_is_a_link_that_tells_nobody_where_the_reader_came_from()
    {
        var page = Parsed(ReportPage.ToHtml(ReferenceData.CstoSyria2017));

        page.Descendants("a").Where(one => one.Attribute("href")!.Value.StartsWith("https://"))
            .Should().NotBeEmpty().And.OnlyContain(one => one.Attribute("rel")!.Value == "noreferrer noopener");
    }

    /// <summary>Reads the page as XML: stricter than any browser. Script and style sheet are texts of ours, and not XML.</summary>
    internal static XDocument Parsed(string html)
    {
        const string head = "<!DOCTYPE html>";
        html.Should().StartWith(head);
        var text = html[head.Length..];
        foreach (var element in new[] { "script", "style" })
        {
            var start = text.IndexOf('>', text.IndexOf($"<{element}", StringComparison.Ordinal)) + 1;
            text = text.Remove(start, text.IndexOf($"</{element}>", StringComparison.Ordinal) - start);
        }

        using var reader = XmlReader.Create(new StringReader(text), new() { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader);
    }
}
