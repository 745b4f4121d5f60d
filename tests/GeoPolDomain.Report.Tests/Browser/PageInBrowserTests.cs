using System.Text.Json;
using FluentAssertions;
using Microsoft.Playwright;

namespace GeoPolDomain.Reporting.Tests.Browser;

[Collection(BrowserFixture.Tests)]
public class PageInBrowserTests(BrowserFixture browser)
{
    // What somebody who hears the page is told by name only.
    private static readonly string[] Named =
    [
        "button", "link", "searchbox", "textbox", "slider", "combobox", "listbox", "Date", "image", "img", "table", "region", "navigation",
    ];

    public static TheoryData<string> Datasets => ["csto-syria-2017", "unsc-votes", "world", BrowserFixture.Generated];

    [BrowserTheory]
    [MemberData(nameof(Datasets))]
    public async Task The_page_asks_for_nothing_but_itself_and_nothing_goes_wrong(string dataset)
    {
        var opened = await browser.OpenAsync(dataset);

        opened.Requests.Should().ContainSingle().Which.Should().StartWith("file://").And.EndWith($"{dataset}.html");
        opened.Complaints.Should().BeEmpty();
    }

    [BrowserTheory]
    [MemberData(nameof(Datasets))]
    public async Task Every_address_on_the_page_leads_to_a_place_on_it_and_no_two_places_share_one(string dataset)
    {
        var opened = await browser.OpenAsync(dataset);

        var dead = await opened.AskAsync<string[]>("""
            () => [...document.querySelectorAll("a[href^='#']")].map(a => a.getAttribute("href"))
              .filter(to => !document.getElementById(decodeURIComponent(to.slice(1))))
            """);
        var twins = await opened.AskAsync<string[]>("""
            () => {
              const seen = new Set();
              return [...document.querySelectorAll("[id]")].map(one => one.id).filter(id => seen.size === seen.add(id).size);
            }
            """);

        dead.Should().BeEmpty();
        twins.Should().BeEmpty();
    }

    [BrowserTheory]
    [MemberData(nameof(Datasets))]
    public async Task The_keyboard_reaches_the_search_box_and_every_section(string dataset)
    {
        var opened = await browser.OpenAsync(dataset);
        var sections = await opened.AskAsync<string[]>("() => [...document.querySelectorAll('main > section')].map(one => one.id)");

        var reached = new List<string>();
        while (reached.Count < 60 && !sections.All(one => reached.Contains($"#{one}")))
        {
            await opened.Page.Keyboard.PressAsync("Tab");
            reached.Add(await opened.AskAsync<string>("() => document.activeElement.getAttribute('href') ?? document.activeElement.id"));
        }

        sections.Should().NotBeEmpty();
        reached.Should().StartWith("#content").And.Contain(["find", "day", "day-range"]).And.Contain(sections.Select(one => $"#{one}"));
        await opened.Page.Keyboard.PressAsync("Enter");
        (await opened.AskAsync<string>("() => location.hash")).Should().Be(reached[^1]);
    }

    [BrowserTheory]
    [MemberData(nameof(Datasets))]
    public async Task Whatever_is_drawn_or_can_be_used_has_a_name(string dataset)
    {
        var opened = await browser.OpenAsync(dataset);
        if (dataset == "csto-syria-2017")
            await opened.AskAsync<object?>("() => { for (const one of document.querySelectorAll('details')) one.open = true }");

        var session = await opened.Page.Context.NewCDPSessionAsync(opened.Page);
        var tree = await session.SendAsync("Accessibility.getFullAXTree");
        var nodes = tree!.Value.GetProperty("nodes").EnumerateArray()
            .Where(one => Named.Contains(TextOf(one, "role")))
            .Select(one => (Role: TextOf(one, "role"), Name: TextOf(one, "name"))).ToList();

        nodes.Select(one => one.Role).Should().Contain(["link", "searchbox", "slider", "navigation"]);
        nodes.Where(one => string.IsNullOrWhiteSpace(one.Name)).Should().BeEmpty();
    }

    [BrowserTheory]
    [MemberData(nameof(Datasets))]
    public async Task The_headings_step_down_one_level_at_a_time(string dataset)
    {
        var opened = await browser.OpenAsync(dataset);

        var levels = await opened.AskAsync<int[]>(
            "() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(one => Number(one.localName[1]))");

        levels[0].Should().Be(1);
        levels.Count(level => level == 1).Should().Be(1);
        levels.Zip(levels.Skip(1), (one, next) => next - one).Should().OnlyContain(step => step <= 1);
    }

    [BrowserTheory]
    [MemberData(nameof(Datasets))]
    public async Task Typing_finds_Kyrgyzstan_and_Enter_opens_its_record(string dataset)
    {
        var opened = await browser.OpenAsync(dataset);

        await opened.Page.FillAsync("#find", "kyrgyzstan");
        var first = await opened.AskAsync<string>("() => document.querySelector('#found a').getAttribute('href')");
        await opened.Page.PressAsync("#find", "Enter");
        var row = opened.Page.Locator($"[id='{first[1..]}']");
        await Assertions.Expect(row).ToBeInViewportAsync(new() { Timeout = OpenedPage.Patience });

        first.Should().Be(dataset == BrowserFixture.Generated ? "#actor:state-42" : "#actor:kyrgyzstan");
        (await row.InnerTextAsync()).Should().StartWith("Kyrgyzstan");
        opened.Complaints.Should().BeEmpty();
    }

    private static string? TextOf(JsonElement node, string member) =>
        node.TryGetProperty(member, out var value) && value.TryGetProperty("value", out var text) ? text.ToString() : null;
}
