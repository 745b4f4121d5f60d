using FluentAssertions;

namespace GeoPolDomain.Reporting.Tests.Browser;

[Collection(BrowserFixture.Tests)]
public class MapInBrowserTests(BrowserFixture browser)
{
    [BrowserTheory]
    [InlineData("2010-01-01", "csto", "uzbekistan", "yes")]
    [InlineData("2017-06-22", "csto", "uzbekistan", "no")]
    [InlineData("2017-06-22", "cis", "turkmenistan", "other")]
    [InlineData("2015-01-01", "cis", "ukraine", "unknown")]
    public async Task A_day_shows_the_signs_of_those_who_belong_then(string day, string organization, string actor, string word)
    {
        var opened = await browser.OpenAsync("csto-syria-2017");
        var sign = $"svg[data-organization={organization}] [data-actor={actor}]";

        await opened.Page.FillAsync("#day", day);
        await opened.Page.DispatchEventAsync("#day", "change");

        (await opened.Page.GetAttributeAsync(sign, "data-answer")).Should().Be(word);
        (await IsDrawn(sign)).Should().Be(word != "no");
        (await IsDrawn($"{sign} .ask")).Should().Be(word == "unknown", "only what is not known has a question mark");
        opened.Complaints.Should().BeEmpty();

        async Task<bool> IsDrawn(string one) =>
            await opened.AskAsync<string>($"() => getComputedStyle(document.querySelector('{one}')).display") != "none";
    }
}
