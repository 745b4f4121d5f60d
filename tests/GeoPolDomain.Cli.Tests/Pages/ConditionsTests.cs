using System.Text.Json;
using System.Xml.Linq;
using FluentAssertions;
using GeoPolDomain.Reporting.Tests;

namespace GeoPolDomain.Cli.Tests.Pages;

/// <summary>The conditions on a page have the verdicts of <c>geopol consent</c>.</summary>
public sealed class ConditionsTests
{
    private static readonly ReportedPage Page = ReportedPage.Of("csto-syria-2017");

    private static List<XElement> Conditions => [.. Page.Section("conditions").Having("data-condition")];

    [Fact]
    public void Each_condition_has_the_answer_of_the_tool_on_its_day()
    {
        Conditions.Should().HaveCountGreaterThan(5);
        foreach (var condition in Conditions)
        {
            var answer = Told(condition).Text("answer");
            condition.Of("data-answer").Should().Be(answer);
            condition.Elements("summary").Single().Elements("b").Single().Value.Should().Be(Word(answer));
        }
    }

    [Fact]
    public void Each_leaf_has_the_answer_the_reasons_and_the_record_that_would_settle_it()
    {
        foreach (var condition in Conditions)
        {
            var told = Told(condition);
            var leaves = new[] { "guard", "requires" }
                .Where(part => told.TryGetProperty(part, out _)).SelectMany(part => Leaves(told.GetProperty(part))).ToList();
            var drawn = condition.Having("data-leaf").ToList();

            drawn.Select(one => $"{one.Of("data-answer")}, {one.Elements("b").Single().Value}")
                .Should().Equal(leaves.Select(one => $"{one.Text("answer")}, {Word(one.Text("answer"))}"));
            drawn.Select(one => Paragraphs(one, "because")).Should().Equal(leaves.Select(one => Math.Min(6, one.List("because").Count)));
            drawn.Select(one => Paragraphs(one, "needed")).Should().Equal(leaves.Select(one => one.Text("needed") is null ? 0 : 1));
        }
    }

    [Fact]
    public void Each_condition_that_is_no_point_of_another_one_stands_on_the_page()
    {
        var told = Page.Asked("brief").List("conditions").Select(one => one.Text("id"));

        Conditions.Select(one => one.Of("data-condition")).Order().Should().Equal(told.Order());
    }

    private static JsonElement Told(XElement condition) =>
        Page.Asked($"consent {condition.Of("data-condition")} --on {condition.Of("data-on")}");

    private static IEnumerable<JsonElement> Leaves(JsonElement one) =>
        one.List("parts") is { Count: > 0 } parts ? parts.SelectMany(Leaves) : [one];

    private static int Paragraphs(XElement leaf, string style) => leaf.Elements("p").Count(one => one.Get("class") == style);

    private static string Word(string? answer) => answer switch { "yes" => "met", "no" => "not met", _ => "unknown" };
}
