using FluentAssertions;
using GeoPolDomain.Reporting.Tests.Pages;

namespace GeoPolDomain.Reporting.Tests.Browser;

[Collection(BrowserFixture.Tests)]
public class HostileInBrowserTests(BrowserFixture browser)
{
    [BrowserTheory]
    [InlineData("csto-syria-2017")]
    [InlineData("unsc-votes")]
    public async Task Hostile_texts_run_nothing_and_are_found_as_texts(string dataset)
    {
        var html = ReportPage.ToHtml(HostileDataset.Of(BrowserFixture.Find(dataset)));
        var opened = await browser.OpenTextAsync($"hostile-{dataset}", html);

        await opened.AskAsync<object?>("() => { for (const one of document.querySelectorAll('details')) one.open = true }");
        await opened.Page.FillAsync("#find", "<script>alert(1)");
        var found = await opened.Page.Locator("#found li").CountAsync();
        await opened.Page.WaitForTimeoutAsync(200);

        found.Should().BeGreaterThan(0);
        (await opened.AskAsync<int>("() => document.scripts.length")).Should().Be(1);
        (await opened.AskAsync<int>("() => document.images.length")).Should().Be(0);
        opened.Complaints.Should().BeEmpty();
        opened.Requests.Should().ContainSingle();
    }
}
