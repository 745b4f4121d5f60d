using System.Text.Json;
using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Reporting.Tests;

namespace GeoPolDomain.Cli.Tests.Pages;

/// <summary>The ways back of the statements on a page are those of <c>geopol trace</c>.</summary>
public sealed class TellingsTests
{
    private static readonly ReportedPage Page = ReportedPage.Of("csto-syria-2017");

    // Each statement is told once, and is named again elsewhere.
    private static List<XElement> Said =>
        [.. Page.Section("statements").All("li").Where(one => one.Get("id")?.StartsWith("said-", StringComparison.Ordinal) == true)];

    [Fact]
    public void Each_statement_that_the_tool_lists_is_told() =>
        Said.Select(one => one.Of("data-said")).Order()
            .Should().Equal(Page.Asked("statements").List("statements").Select(one => one.Text("statement")!).Order());

    [Fact]
    public void The_boxes_are_the_sources_of_the_steps_and_the_edges_lead_from_step_to_step()
    {
        var drawn = 0;
        foreach (var statement in Said.Where(one => Picture(one) is not null))
        {
            var (picture, trace) = (Picture(statement)!, Trace(statement));
            var told = Traces(trace).ToList();

            picture.Having("data-source").Select(one => one.Of("data-source")).Order()
                .Should().Equal(told.SelectMany(Steps).Select(one => one.Text("source")!).Distinct().Order());
            picture.Having("data-statement").Select(one => one.Of("data-statement")).Order()
                .Should().Equal(told.Select(one => one.Text("statement")!).Order());
            picture.Having("data-from").Select(one => $"{one.Of("data-from")} {one.Of("data-to")}").Order()
                .Should().Equal(Edges(trace).Distinct().Order(), "of {0}", statement.Of("data-said"));
            drawn++;
        }

        drawn.Should().BeGreaterThan(20);
    }

    [Fact]
    public void A_box_is_broken_where_the_tool_names_no_outlet_and_holds_the_reports_of_its_source()
    {
        foreach (var statement in Said.Where(one => Picture(one) is not null))
        {
            var steps = Traces(Trace(statement)).SelectMany(Steps).ToLookup(one => one.Text("source")!);
            foreach (var box in Picture(statement)!.Having("data-source"))
            {
                var told = steps[box.Of("data-source")].ToList();
                (box.Get("data-outlet") == "unknown").Should().Be(told[0].Text("outlet") is null, "of {0}", box.Of("data-source"));
                (box.Get("data-reports") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Order()
                    .Should().Equal(told.Select(one => one.Text("report")).OfType<string>().Distinct().Order());
            }
        }
    }

    [Fact]
    public void A_statement_without_a_picture_is_told_by_one_source_alone()
    {
        var without = Said.Where(one => Picture(one) is null).ToList();

        without.Should().NotBeEmpty();
        foreach (var statement in without)
        {
            var trace = Trace(statement);
            trace.TryGetProperty("within", out _).Should().BeFalse();
            trace.List("tellings").Single().List("steps").Should().ContainSingle();
        }
    }

    [Fact]
    public void The_reports_below_a_statement_are_those_of_the_tellings()
    {
        foreach (var statement in Said)
        {
            var told = Trace(statement).List("tellings").Select(one => $"#source:{one.List("steps")[0].Text("source")}");
            var reports = statement.Elements("ul").Where(one => one.Get("class") == "reports").Elements("li").ToList();
            reports.Select(one => one.Elements("a").Last().Of("href")).Order()
                .Should().Equal(told.Order(), "of {0}", statement.Of("data-said"));
        }
    }

    private static XElement? Picture(XElement statement) =>
        statement.Elements("details").SelectMany(one => one.Descendants("svg")).SingleOrDefault();

    private static JsonElement Trace(XElement statement) => Page.Asked($"trace {statement.Of("data-said")}");

    // The trace of a statement, and those of the statements in which it was made.
    private static IEnumerable<JsonElement> Traces(JsonElement trace) =>
        trace.TryGetProperty("within", out var outer) ? Traces(outer).Prepend(trace) : [trace];

    private static IEnumerable<JsonElement> Steps(JsonElement trace) => trace.List("tellings").SelectMany(one => one.List("steps"));

    private static IEnumerable<string> Edges(JsonElement trace)
    {
        foreach (var one in Traces(trace))
        {
            var said = $"statement:{one.Text("statement")}";
            foreach (var telling in one.List("tellings"))
            {
                var way = telling.List("steps").Select(step => $"source:{step.Text("source")}").Reverse().Prepend(said).ToList();
                foreach (var (from, to) in way.Zip(way.Skip(1)).Where(pair => pair.First != pair.Second))
                    yield return $"{from} {to}";
            }

            if (one.TryGetProperty("within", out var outer))
                yield return $"{said} statement:{outer.Text("statement")}";
            else if (one.List("tellings").Count == 0)
                yield return $"{said} ";
        }
    }
}
