using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Reporting.Tests;

namespace GeoPolDomain.Cli.Tests.Pages;

/// <summary>The ties on a page are those of <c>geopol network</c>, <c>allies</c> and <c>between</c>.</summary>
public sealed class TiesTests
{
    public static TheoryData<string, string> Pages => new()
    {
        { "csto-syria-2017", "" },
        { "csto-syria-2017", "--on 2017-06-22" },
        { "world", "" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_line_of_shared_organizations_or_of_an_obligation_is_an_edge_of_the_network(string dataset, string options)
    {
        var page = ReportedPage.Of(dataset, options);
        var web = Web(page);
        var states = States(web);
        foreach (var tie in new[] { "shared", "consultation", "nonaggression", "neutrality" })
        {
            var isDirected = tie != "shared";
            var told = page.Network($"--on {page.Day} --tie {tie}").Where(one => states.Contains(one.From) && states.Contains(one.To))
                .Select(one => $"{Ends(one.From, one.To, isDirected)} {one.Told["answer"]}").Order().ToList();
            var drawn = web.Having("data-tie").Where(one => one.Of("data-tie") == tie)
                .Select(one => $"{Ends(one.Of("data-from"), one.Of("data-to"), isDirected)} {one.Of("data-answer")}").Order().ToList();

            // Too many lines of one kind are not drawn; the picture says how many.
            if (told.Count <= 60)
                drawn.Should().Equal(told, "of {0}", tie);
            else
                web.Parent!.Elements("text").Select(one => one.Value.Replace(",", "", StringComparison.Ordinal))
                    .Should().Contain(one => one.StartsWith($"Left out: {told.Count} ties", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Who_owes_help_to_whom_is_what_the_tool_tells_of_the_allies_of_a_state(string dataset, string options)
    {
        var page = ReportedPage.Of(dataset, options);
        var web = Web(page);
        var states = States(web);
        foreach (var state in states.Where((_, number) => number % 7 == 0))
        {
            var told = page.Asked($"allies {state} --on {page.Day}").List("allies").Where(one => states.Contains(one.Text("actor")!))
                .Select(one => $"{one.Text("actor")} owes {one.Text("owes")} is owed {one.Text("isOwed")}");
            Allies(web, state).Order().Should().Equal(told.Order(), "of {0}", state);
        }
    }

    [Fact]
    public void What_two_states_are_bound_by_is_what_the_tool_tells_between_them()
    {
        var page = ReportedPage.Of("csto-syria-2017", "--on 2017-06-22");
        var told = page.Asked($"between armenia russia --on {page.Day}").List("obligations")
            .Where(one => one.Text("kind") == "defense").Select(one => $"{one.Text("treaty")} {one.Text("from")} {one.Text("answer")}")
            .Distinct();

        var drawn = from hub in Web(page).Having("data-treaty")
                    from member in hub.Having("data-member")
                    where member.Of("data-member") is "armenia" or "russia"
                    select $"{hub.Of("data-treaty")} {member.Of("data-member")} {member.Of("data-owes")}";
        drawn.Order().Should().Equal(told.Order());
    }

    private static XElement Web(ReportedPage page) => page.Section("ties").Having("data-on").First();

    private static List<string> States(XElement web) => [.. web.Having("data-state").Select(one => one.Of("data-state")).Order()];

    private static string Ends(string from, string to, bool isDirected) =>
        isDirected || string.CompareOrdinal(from, to) <= 0 ? $"{from} {to}" : $"{to} {from}";

    // A box says that each of its states owes each other one help; a line says it of two states alone.
    private static IEnumerable<string> Allies(XElement web, string state)
    {
        var owes = new Dictionary<string, (string Owes, string IsOwed)>();
        foreach (var hub in web.Having("data-treaty"))
        {
            var members = hub.Having("data-member").ToDictionary(one => one.Of("data-member"));
            if (!members.TryGetValue(state, out var own))
                continue;
            foreach (var (name, other) in members.Where(one => one.Key != state))
                Add(name, Both(own.Of("data-owes"), other.Of("data-is-owed")), Both(other.Of("data-owes"), own.Of("data-is-owed")));
        }

        foreach (var line in web.Having("data-tie").Where(one => one.Of("data-tie") is "help" or "offense"))
            if (line.Of("data-from") == state)
                Add(line.Of("data-to"), line.Of("data-owes"), line.Of("data-is-owed"));
            else if (line.Of("data-to") == state)
                Add(line.Of("data-from"), line.Of("data-is-owed"), line.Of("data-owes"));
        return owes.Select(one => $"{one.Key} owes {one.Value.Owes} is owed {one.Value.IsOwed}");

        void Add(string other, string own, string theirs)
        {
            var before = owes.GetValueOrDefault(other, ("no", "no"));
            owes[other] = (Either(before.Item1, own), Either(before.Item2, theirs));
        }
    }

    private static string Both(string one, string other) =>
        one == "no" || other == "no" ? "no" : one == "yes" && other == "yes" ? "yes" : "unknown";

    private static string Either(string one, string other) =>
        one == "yes" || other == "yes" ? "yes" : one == "no" && other == "no" ? "no" : "unknown";
}
