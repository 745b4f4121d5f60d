using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Reporting.Tests;

namespace GeoPolDomain.Cli.Tests.Pages;

/// <summary>The votes on a page have the numbers and the result of <c>geopol decide</c>.</summary>
public sealed class VotesTests
{
    private static readonly Dictionary<string, string> Signs = new()
    {
        ["yes"] = "for",
        ["no"] = "against",
        ["abstain"] = "abstaining",
        ["not-participating"] = "not-participating",
        ["absent"] = "absent",
        ["excluded"] = "excluded",
    };

    [Theory]
    [InlineData("unsc-votes", 4, 30)]
    [InlineData("world", 1, 0)]
    public void Result_thresholds_and_numbers_of_votes_are_those_that_the_tool_decides(string dataset, int every, int fewest)
    {
        var page = ReportedPage.Of(dataset);
        var compared = 0;
        foreach (var drawn in Decisions(page).Where(one => one.Get("data-rule") is not null).Where((_, number) => number % every == 0))
        {
            var record = page.Asked($"show decision:{drawn.Of("data-decision")}").List("records").Single();
            var told = page.Decided(Question(drawn, record), Votes(record));
            Compare(drawn, told, $"of {drawn.Of("data-decision")}");
            compared++;
        }

        compared.Should().BeGreaterThanOrEqualTo(fewest);
    }

    [Fact]
    public void A_decision_without_a_rule_shows_the_votes_that_the_record_counts()
    {
        foreach (var drawn in Decisions(ReportedPage.Of("csto-syria-2017")).Where(one => one.Get("data-rule") is null))
        {
            var record = ReportedPage.Of("csto-syria-2017").Asked($"show decision:{drawn.Of("data-decision")}").List("records").Single();
            var told = record.List("counts").ToDictionary(one => Signs[one.Text("vote")!], one => Number(one.Text("count")!));
            foreach (var group in record.List("ballots").GroupBy(one => Signs[one.Text("vote")!]))
                told[group.Key] = Math.Max(told.GetValueOrDefault(group.Key), group.Count());

            foreach (var (sign, number) in told)
                Seats(drawn, sign).Should().Be(number, "of {0} {1}", drawn.Of("data-decision"), sign);
            drawn.Having("data-counted").Select(one => one.Of("data-counted")).Order().Should().Equal(told.Keys.Order());
        }
    }

    private static void Compare(XElement drawn, JsonElement told, string because)
    {
        drawn.Of("data-outcome").Should().Be(told.Text("outcome"), because);
        drawn.Having("data-needed").Select(Threshold).Should().Equal(Parts(told).Select(Threshold).OfType<string>(), because);
        drawn.Having("data-passed").Select(one => one.Of("data-passed"))
            .Should().Equal(Parts(told).Select(one => one.Text("passed")!), because);
        foreach (var count in told.List("counts"))
        {
            var sign = Signs[count.Text("vote")!];
            var vetoes = sign == "against" ? Seats(drawn, "veto") : 0;
            (Seats(drawn, sign) + vetoes).Should().BeGreaterThanOrEqualTo(Number(count.Text("count")!.Split("..")[0]), because);
            var words = drawn.Having("data-counted").SingleOrDefault(one => one.Of("data-counted") == sign)?
                .Elements("text").Single().Value;
            if (words is not null && !count.Text("count")!.Contains("..", StringComparison.Ordinal))
                Number(words.Split(' ')[0]).Should().Be(Number(count.Text("count")!), "{0} {1}", because, sign);
        }

        drawn.Having("data-voter").Where(one => one.Of("data-vote") == "veto").Select(one => one.Of("data-voter")).Order()
            .Should().Equal(told.Texts("vetoes").Order(), because);
        foreach (var bar in drawn.Having("data-needed"))
            CheckLengths(bar);
    }

    // The line across a bar stands at the number that is needed, on the scale that the frame of the bar gives.
    private static void CheckLengths(XElement bar)
    {
        var frame = bar.Elements("rect").Single(one => one.Get("class") == "frame");
        var greatest = new[] { "data-needed", "data-reached", "data-whole" }
            .Max(name => bar.Of(name).Split("..").Where(end => end.Length > 0).Max(Number));
        var each = frame.Number("width") / Math.Max(1, greatest);
        var needed = Number(bar.Of("data-needed").Split("..")[0]);
        var line = bar.Elements("line").Single(one => one.Get("class") == "threshold");
        line.Number("x1").Should().BeApproximately(frame.Number("x") + (needed * each), 0.11);
        var reached = Number(bar.Of("data-reached").Split("..")[0]);
        bar.Descendants("rect").Where(one => one.Get("class")!.Split(' ')[0] is "yes" or "no").Sum(one => one.Number("width"))
            .Should().BeApproximately(reached * each, 2);
    }

    private static string Question(XElement drawn, JsonElement record) =>
        $"--rule {drawn.Of("data-rule")}{(record.Text("on") is { } on ? $" --on {on}" : "")} -";

    // The record as the input of the command: its votes by name and by number, and what was declared.
    private static string Votes(JsonElement record)
    {
        var members = new List<string>();
        foreach (var name in new[] { "ballots", "counts", "declared", "voters", "seats", "isOpen", "deadline", "areObjectionsComplete" })
            if (record.TryGetProperty(name, out var found))
                members.Add($"\"{name}\":{found.GetRawText()}");
        return $"{{{string.Join(',', members)}}}";
    }

    private static IEnumerable<XElement> Decisions(ReportedPage page) =>
        page.Sections.Contains("votes") ? page.Section("votes").Having("data-decision") : [];

    private static IEnumerable<JsonElement> Parts(JsonElement one) => one.List("parts").SelectMany(part => Parts(part).Prepend(part));

    private static string Threshold(XElement bar) =>
        $"{bar.Of("data-measure")} {bar.Of("data-needed")} {bar.Of("data-reached")} {bar.Of("data-whole")}";

    private static string? Threshold(JsonElement part) => part.TryGetProperty("threshold", out var told)
        ? $"{told.Text("measure")} {told.Text("needed")} {told.Text("reached")} {told.Text("whole")}"
        : null;

    // Each seat with a name, and the seats of those who are not named.
    private static long Seats(XElement drawn, string sign) => drawn.Having("data-vote")
        .Where(one => one.Of("data-vote") == sign && one.Get("data-beside") is null)
        .Sum(one => (long)one.Elements("use").Count());

    // The least number of a range may be missing: ..500.
    private static long Number(string text) => text.Length == 0
        ? 0
        : long.Parse(text.TrimStart('~'), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
