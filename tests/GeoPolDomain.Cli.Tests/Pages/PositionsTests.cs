using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Reporting.Tests;

namespace GeoPolDomain.Cli.Tests.Pages;

/// <summary>The signs of a claim on a page are the positions of <c>geopol positions</c>.</summary>
public sealed class PositionsTests
{
    private static readonly ReportedPage Page = ReportedPage.Of("csto-syria-2017");

    private static List<XElement> Claims => [.. Page.Section("statements").Having("data-claim")];

    [Fact]
    public void Each_claim_that_the_tool_lists_is_drawn_once() =>
        Claims.Select(one => one.Of("data-claim")).Order()
            .Should().Equal(Page.Asked("claims").List("claims").Select(one => one.Text("claim")!).Order());

    [Fact]
    public void Each_sign_is_a_stance_of_an_actor_in_a_statement_that_the_tool_tells()
    {
        foreach (var claim in Claims)
        {
            var told = Page.Asked($"positions {claim.Of("data-claim")}");
            var stances = told.List("positions").SelectMany(one => one.Texts("statements").Select(statement =>
                $"{one.Text("actor")} {one.Text("stance")} {(one.TryGetProperty("isInPart", out _) ? "yes" : "")} {statement}"));

            Signs(claim).Where(one => !IsSilence(claim, one))
                .Select(one => $"{one.Get("data-actor")} {one.Of("data-stance")} {one.Get("data-in-part")} {one.Of("data-statement")}")
                .Distinct().Order().Should().Equal(stances.Order(), "of {0}", claim.Of("data-claim"));
            Signs(claim).Where(one => IsSilence(claim, one)).Select(one => one.Of("data-statement")).Distinct().Order()
                .Should().Equal(told.Texts("silences").Order(), "of {0}", claim.Of("data-claim"));
        }
    }

    [Fact]
    public void A_stance_that_follows_from_another_claim_names_the_claim_that_the_tool_names()
    {
        foreach (var claim in Claims)
        {
            var told = Page.Asked($"positions {claim.Of("data-claim")}").List("positions")
                .SelectMany(one => one.Texts("via").Select(via => $"{one.Text("actor")} {one.Text("stance")} {via}"));

            Signs(claim).Where(one => one.Get("data-via") is not null)
                .Select(one => $"{one.Get("data-actor")} {one.Of("data-stance")} {one.Of("data-via")}").Distinct().Order()
                .Should().Equal(told.Distinct().Order(), "of {0}", claim.Of("data-claim"));
        }
    }

    [Fact]
    public void The_words_beside_the_claim_count_the_positions_that_the_tool_tells()
    {
        var words = new Dictionary<string, (string One, string Several)>
        {
            ["affirms"] = ("affirms", "affirm"),
            ["denies"] = ("denies", "deny"),
            ["doubts"] = ("doubts", "doubt"),
            ["conditions"] = ("names a condition", "name a condition"),
            ["knows-nothing"] = ("knows nothing", "know nothing"),
        };
        foreach (var claim in Claims)
        {
            var told = Page.Asked($"positions {claim.Of("data-claim")}");
            var counts = told.List("positions")
                .GroupBy(one => (Stance: words[one.Text("stance")!], IsInPart: one.TryGetProperty("isInPart", out _)))
                .Select(group => $"{group.Count()} {(group.Count() == 1 ? group.Key.Stance.One : group.Key.Stance.Several)}"
                    + (group.Key.IsInPart ? " in part" : "")).ToList();
            if (told.Texts("silences").Count is > 0 and var silent)
                counts.Add($"{silent} without an answer");
            var said = counts.Count == 0 ? "(nobody is recorded as speaking of it)" : $"({string.Join(", ", counts)})";

            claim.Elements("summary").Single().Elements("span").Single().Value.Should().Be(said);
        }
    }

    [Fact]
    public void Each_sign_has_the_days_of_its_statement_and_stands_where_the_line_of_days_has_an_exact_day()
    {
        var said = Page.Asked("statements").List("statements").ToDictionary(one => one.Text("statement")!);
        var placed = 0;
        foreach (var claim in Claims.Where(one => Signs(one).Any()))
        {
            var ticks = Ticks(claim);
            foreach (var sign in Signs(claim))
            {
                var statement = said[sign.Of("data-statement")];
                var (first, last) = (statement.Text("saidEarliest"), statement.Text("saidLatest"));
                (sign.Get("data-earliest"), sign.Get("data-latest")).Should().Be((first, last));
                if (first is null || first != last || ticks.Count < 2)
                    continue;
                var ((one, oneAt), (other, otherAt)) = (ticks[0], ticks[^1]);
                var perDay = (otherAt - oneAt) / (other.DayNumber - one.DayNumber);
                var middle = oneAt + (perDay * (DrawnTime.Day(first).DayNumber - one.DayNumber));
                sign.Elements("g").First().Place().X.Should().BeApproximately(middle, 0.1, "of {0}", sign.Of("data-statement"));
                placed++;
            }
        }

        placed.Should().BeGreaterThan(10);
    }

    private static IEnumerable<XElement> Signs(XElement claim) => claim.Having("data-stance");

    // From a silence no stance follows, so its sign names what was done instead.
    private static bool IsSilence(XElement claim, XElement sign) =>
        Page.Asked($"positions {claim.Of("data-claim")}").Texts("silences").Contains(sign.Of("data-statement"))
        && sign.Of("data-stance") is not ("affirms" or "denies" or "doubts" or "conditions" or "knows-nothing");

    // The days written below the picture, each below its middle.
    private static List<(DateOnly Day, double At)> Ticks(XElement claim) =>
    [
        .. claim.Descendants("svg").First(one => one.Having("data-stance").Any()).Elements("text")
            .Where(one => one.Get("class") == "quiet small" && one.Get("text-anchor") == "middle")
            .Where(one => one.Value.Length == "2017-06-22".Length)
            .Select(one => (DrawnTime.Day(one.Value), one.Number("x"))),
    ];
}
