using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Reporting.Tests;

namespace GeoPolDomain.Cli.Tests.Pages;

/// <summary>The bars of the memberships on a page last as long as the tool says in JSON.</summary>
public sealed class MembershipBarsTests
{
    private const double Near = 0.03;
    private static readonly string[] SureBars = ["bar", "spell", "spell doubtful"];

    public static TheoryData<string> Datasets => ["csto-syria-2017", "world", "unsc-votes"];

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Each_bar_covers_the_days_that_the_tool_tells(string dataset)
    {
        var told = Told(dataset);
        var bars = Bars(dataset).ToList();

        bars.Should().HaveCountGreaterThan(20);
        foreach (var (picture, bar) in bars)
            if (told.TryGetValue(KeyOf(bar), out var spell))
                Check(new DrawnTime(picture), bar, spell);
            else
                (bar.Get("data-first") ?? bar.Get("data-last")).Should().BeNull("the tool tells no day of {0}", KeyOf(bar));
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Each_limitation_is_hatched_from_the_first_day_that_the_tool_tells_to_the_last(string dataset)
    {
        var told = Told(dataset);
        var section = ReportedPage.Of(dataset).Section("memberships");
        var hatched = section.Having("data-limitation").Where(one => told.ContainsKey(KeyOf(one))).ToList();

        hatched.Should().NotBeEmpty();
        foreach (var one in hatched)
        {
            var days = told[KeyOf(one)];
            var time = new DrawnTime(one.Ancestors().First(up => up.Get("data-left") is not null));
            var area = one.Elements("rect").Single(rect => rect.Get("class") is "limit" or "hatched");
            Compare(one, days);
            if (days.First is { } first)
                area.Number("x").Should().BeApproximately(time.StartOf(first), Near, "of {0}", KeyOf(one));
            if (days.Last is { } last)
                Right(area).Should().BeApproximately(
                    Math.Max(time.EndOf(last), area.Number("x") + 1.5), Near, "of {0}", KeyOf(one));
        }
    }

    [Fact]
    public void Each_membership_that_nobody_contests_has_one_bar_in_the_row_of_its_member_under_its_organization()
    {
        var page = ReportedPage.Of("csto-syria-2017");
        var recorded = Told("csto-syria-2017").Keys.Where(key => key.StartsWith("membership:", StringComparison.Ordinal))
            .Select(key => page.Asked($"show {key}").List("records").Single())
            .Where(one => one.Text("accordingTo") is null)
            .Select(one => $"{one.Text("organization")} {one.Text("member")} {one.Text("status")} {one.Text("id")}");

        var drawn = Bars("csto-syria-2017").Select(one => $"{OrganizationOf(one.Picture)} {RowOf(one.Bar)} "
            + $"{one.Bar.Of("data-status")} {KeyOf(one.Bar)["membership:".Length..]}");

        drawn.Order().Should().Equal(recorded.Order());
    }

    private static void Check(DrawnTime time, XElement bar, ToldDays days)
    {
        var (first, sureFirst, sureLast, last, text) = days;
        var key = KeyOf(bar);
        Compare(bar, days);
        bar.Elements("path").Count(one => one.Get("class") == "tip").Should().Be(text.Split('/').Count(end => end == ".."), "of {0}", key);
        bar.Elements("path").Count(one => one.Get("class") == "torn").Should().Be(text.Split('/').Count(end => end == ""), "of {0}", key);
        // Of a membership whose end is not told, one day after its beginning is certain only where the beginning is.
        var isEndUntold = last is null && text.EndsWith('/');
        if (sureFirst > (isEndUntold ? first : sureLast))
        {
            var whole = bar.Elements("rect").Single();
            whole.Get("class").Should().Be("unknown", "{0} surely covers no day", key);
            whole.Number("x").Should().BeApproximately(time.StartOf(first!.Value), Near, "of {0}", key);
            Right(whole).Should().BeApproximately(
                Math.Max(time.EndOf(last ?? sureFirst!.Value), whole.Number("x") + 5), Near, "of {0}", key);
            return;
        }

        var sure = bar.Elements("rect").Single(one => SureBars.Contains(one.Get("class")));
        if (sureFirst is { } from && first is not null)
            sure.Number("x").Should().BeApproximately(time.StartOf(from), Near, "of {0}", key);
        if (sureLast is { } to && last is not null && sureFirst is not null)
            Right(sure).Should().BeApproximately(Math.Max(time.EndOf(to), sure.Number("x") + 1.5), Near, "of {0}", key);
        if (text.EndsWith("/..", StringComparison.Ordinal))
            Right(sure).Should().BeApproximately(time.Right, Near, "{0} goes on", key);
        Fades(time, bar, "fade-in", first, sureFirst?.AddDays(-1));
        Fades(time, bar, "fade-out", sureLast?.AddDays(1), last);
    }

    // A bar fades over the days from the first to the last given, and does not fade where there is no such day.
    private static void Fades(DrawnTime time, XElement bar, string style, DateOnly? first, DateOnly? last)
    {
        var fade = bar.Elements("rect").SingleOrDefault(one => one.Get("class")!.Split(' ')[0] == style);
        (fade is not null).Should().Be(first <= last, "{0} of {1}", style, KeyOf(bar));
        if (fade is null)
            return;
        // A bar that is thinner than can be seen is widened, which moves what fades after it.
        fade.Number("x").Should().BeInRange(time.StartOf(first!.Value) - Near, time.StartOf(first.Value) + 1.5, "of {0}", KeyOf(bar));
        Right(fade).Should().BeApproximately(time.EndOf(last!.Value), Near, "{0} of {1}", style, KeyOf(bar));
    }

    private static void Compare(XElement bar, ToldDays days)
    {
        var (first, last) = (bar.Get("data-first"), bar.Get("data-last"));
        first.Should().Be(Iso(days.First), "of {0}", KeyOf(bar));
        last.Should().Be(Iso(days.Last), "of {0}", KeyOf(bar));
        if (days.SureFirst is not null)
            (bar.Get("data-sure-first") ?? first).Should().Be(Iso(days.SureFirst), "of {0}", KeyOf(bar));
        if (days.SureLast is not null)
            (bar.Get("data-sure-last") ?? last).Should().Be(Iso(days.SureLast), "of {0}", KeyOf(bar));
    }

    private static string? Iso(DateOnly? day) => day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    // What the tool tells of the beginning and the end of each record that lasts.
    private static Dictionary<string, ToldDays> Told(string dataset) =>
        ReportedPage.Of(dataset).Asked("timeline --what begun,ended").List("entries")
            .Where(one => one.Text("record")!.Split(':')[0] is "membership" or "limitation" && one.Text("member") == "/spell")
            .GroupBy(one => one.Text("record")!)
            .ToDictionary(group => group.Key, ToldDays.Of);

    private static IEnumerable<(XElement Picture, XElement Bar)> Bars(string dataset) =>
        from picture in ReportedPage.Of(dataset).Section("memberships").Having("data-left")
        from bar in picture.Having("data-status")
        select (picture, bar);

    private static string OrganizationOf(XElement picture) =>
        picture.Ancestors("details").First().Elements("p").First().Elements("a").First().Of("href")["#actor:".Length..];

    private static string RowOf(XElement bar) => bar.Parent!.Of("data-actor");

    private static string KeyOf(XElement drawn) => drawn.Of("href")[1..];

    private static double Right(XElement rect) => rect.Number("x") + rect.Number("width");
}
