using FluentAssertions;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Reporting.Tests.Browser;

[Collection(BrowserFixture.Tests)]
public class ControlsInBrowserTests(BrowserFixture browser)
{
    private const string Csto = "csto-syria-2017";

    // What a section with members writes.
    private const string Members = """
        <svg class="picture" id="line-of-time" width="500" height="40" data-first="2000-01-01" data-last="2000-12-31"
          data-left="100" data-right="466"></svg>
        <p><time class="page-day"></time></p>
        <ul>
        <li id="left" data-answers="0001-01-01=no;1991-12-21=yes;2009-08-18=no">Left <span class="because">because it withdrew</span></li>
        <li id="doubt" data-answers="0001-01-01=no;1993-08-26=unknown">Doubt <b class="answer">unknown</b></li>
        </ul>
        """;

    [BrowserTheory]
    [InlineData("1991-12-20", "no", "no", "hidden", null)]
    [InlineData("1991-12-21", "yes", "no", "hidden", null)]
    [InlineData("2000-01-01", "yes", "unknown", "visible", "100.00")]
    [InlineData("2000-12-31", "yes", "unknown", "visible", "465.00")]
    [InlineData("2009-08-18", "no", "unknown", "hidden", null)]
    public async Task A_day_shows_who_is_a_member_then_and_moves_the_line(string day, string left, string doubt, string line, string? at)
    {
        var opened = await OpenWithMembers();

        await opened.Page.FillAsync("#day", day);
        await opened.Page.DispatchEventAsync("#day", "change");

        (await opened.Page.GetAttributeAsync("#left", "data-answer")).Should().Be(left);
        (await opened.Page.GetAttributeAsync("#doubt", "data-answer")).Should().Be(doubt);
        (await opened.Page.Locator("#doubt .answer").TextContentAsync()).Should().Be(doubt);
        (await opened.Page.Locator("#left").IsVisibleAsync()).Should().Be(left != "no");
        (await opened.AskAsync<bool>("() => document.querySelector('#left .because').hidden"))
            .Should().Be(left != "yes", "the reason beside it is that of the first day shown");
        (await opened.Page.GetAttributeAsync("#line-of-time line.day", "visibility")).Should().Be(line);
        if (at is not null)
            (await opened.Page.GetAttributeAsync("#line-of-time line.day", "x1")).Should().Be(at);
        opened.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_slider_and_the_box_show_the_same_day()
    {
        var opened = await OpenWithMembers();

        await opened.Page.FocusAsync("#day-range");
        await opened.Page.Keyboard.PressAsync("Home");
        await opened.Page.Keyboard.PressAsync("ArrowRight");

        var second = await opened.AskAsync<string>(
            "() => new Date((Number(document.getElementById('day-range').min) + 1) * 86400000).toISOString().slice(0, 10)");
        var inWords = EdtfDate.Parse(second).Describe();
        (await opened.Page.InputValueAsync("#day")).Should().Be(second);
        (await opened.Page.GetAttributeAsync("#day-range", "aria-valuetext")).Should().Be(inWords);
        (await opened.Page.Locator("main time.page-day").InnerTextAsync()).Should().Be(inWords);
    }

    [BrowserTheory]
    [InlineData("2017-06-22")]
    [InlineData("2017-06-27")]
    public async Task As_known_on_a_day_dims_what_the_library_says_was_not_known(string day)
    {
        var opened = await browser.OpenAsync(Csto);
        var data = BrowserFixture.Find(Csto);
        var then = data.KnownOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

        await opened.Page.SelectOptionAsync("#known", day);

        var notYet = data.Records.Where(one => then.Knows(one.Key) == Answer.No);
        (await RowsAsync(opened, "tr.not-yet")).Should().BeEquivalentTo(notYet.Select(KeyOf));
        (await RowsAsync(opened, "tr.perhaps-known")).Should().BeEquivalentTo(then.Uncertain.Select(KeyOf));
    }

    [BrowserFact]
    public async Task A_table_sorts_by_its_columns_and_shows_only_lines_that_hold_a_word()
    {
        var opened = await browser.OpenAsync(Csto);
        await opened.Page.ClickAsync("#all-membership > summary");

        await opened.Page.ClickAsync("#all-membership thead button:text('When')");
        var days = await opened.AskAsync<string[]>(
            "() => [...document.querySelectorAll('#all-membership td:is([data-earliest], [data-day])')]"
            + ".map(one => one.dataset.earliest ?? one.dataset.day)");
        await opened.Page.FillAsync("#all-membership input", "uzbekistan");
        var shown = await opened.AskAsync<string[]>(
            "() => [...document.querySelectorAll('#all-membership tbody tr:not([hidden])')].map(one => one.textContent)");

        days.Should().HaveCountGreaterThan(20).And.BeInAscendingOrder(StringComparer.Ordinal);
        shown.Should().NotBeEmpty().And.OnlyContain(line => line.Contains("Uzbekistan"));
    }

    [BrowserFact]
    public async Task A_table_is_copied_as_CSV()
    {
        var opened = await browser.OpenAsync(Csto);
        await opened.Page.ClickAsync("#all-membership > summary");

        await opened.Page.ClickAsync("#all-membership button:text('Copy as CSV')");
        await opened.Page.Locator("#all-membership [role=status]:text('copied')").WaitForAsync();
        var lines = (await opened.AskAsync<string>("() => navigator.clipboard.readText()")).Split("\r\n");

        lines[0].Should().Be("\"Id\",\"Record\",\"When\",\"What it says\",\"Sources\",\"Named by\",\"Earliest\",\"Latest\"");
        lines.Should().HaveCount(1 + BrowserFixture.Find(Csto).Memberships.All.Count());
        lines.Should().ContainSingle(line => line.StartsWith("\"membership:afghanistan-csto-pa\",\"Afghanistan, observer of"))
            .Which.Should().EndWith("\"2013-04-11\",\"\"");
    }

    private Task<OpenedPage> OpenWithMembers()
    {
        var html = ReportPage.ToHtml(BrowserFixture.Find(Csto), new() { On = new LocalDate(1995, 1, 1) });
        return browser.OpenTextAsync("members", html.Replace("</main>", $"{Members}</main>", StringComparison.Ordinal));
    }

    private static Task<string[]> RowsAsync(OpenedPage opened, string rows) =>
        opened.AskAsync<string[]>("rows => [...document.querySelectorAll(rows)].map(one => one.cells[0].id)", rows);

    private static string KeyOf(Evidence.DatasetRecord record) => record.Key.ToString();
}
