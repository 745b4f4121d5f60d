using System.Text;
using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

/// <summary>The command <c>trace</c> has an end, however many sources lead to a statement.</summary>
public sealed class TraceTests
{
    [Theory]
    [InlineData("chain")]
    [InlineData("circle")]
    [InlineData("diamond")]
    [InlineData("nested")]
    public void A_trace_of_ten_thousand_reports_is_told_in_part(string shape)
    {
        var data = Document(shape, 10_000);
        var json = Ask.With(["trace", "s0", "--dataset", "-", "--format", "json"], data);
        var page = Ask.With(["trace", "s0", "--dataset", "-"], data);
        (json.ExitCode, page.ExitCode).Should().Be((0, 0), json.Messages + page.Messages);
        json.Output.Length.Should().BeLessThan(2_000_000);
        page.Output.Length.Should().BeLessThan(500_000);
        page.Output.Should().Contain(" more ");
        json.Output.Should().Contain("\"more");
        page.Lines.Should().OnlyContain(one => one.Length <= 80);
        json.Json.GetProperty("statement").GetString().Should().Be("s0");
    }

    [Fact]
    public void The_user_says_how_many_steps_are_told()
    {
        var data = Document("chain", 5);
        var json = Ask.With(["trace", "s0", "--dataset", "-", "--format", "json", "--limit", "7"], data).Json;
        var tellings = json.GetProperty("tellings").EnumerateArray().ToList();
        tellings.Select(one => one.GetProperty("steps").GetArrayLength()).Should().Equal(5, 2);
        tellings[0].TryGetProperty("moreSteps", out _).Should().BeFalse();
        tellings[1].GetProperty("moreSteps").GetInt32().Should().Be(2);
        json.GetProperty("moreTellings").GetInt32().Should().Be(3);

        // The page tells a chain once, so it shows one way of five steps.
        var page = Ask.With(["trace", "s0", "--dataset", "-", "--limit", "3"], data).Output;
        page.Should().Contain("(d2)").And.NotContain("(d3)").And.Contain("and 2 more steps").And.NotContain("more ways");
        Ask.With(["trace", "s0", "--dataset", "-", "--limit", "5"], data).Output.Should().Contain("(d4)").And.NotContain("more");
        Ask.With(["trace", "s0", "--dataset", "-", "--limit", "0"], data).Messages.Should().Contain("must be at least 1");
    }

    [Fact]
    public void Outer_statements_that_are_not_told_are_counted()
    {
        var json = Ask.With(["trace", "s0", "--dataset", "-", "--format", "json"], Document("nested", 100)).Json;
        var depth = 0;
        for (; json.TryGetProperty("within", out var within); json = within)
            depth++;
        (depth + json.GetProperty("moreWithin").GetInt32()).Should().Be(99);
    }

    // Every source reports the statement and has it from the next one; in a diamond two have it from each.
    private static string Document(string shape, int n)
    {
        var (sources, statements, reports) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        var isNested = shape == "nested";
        for (var i = 0; i < n; i++)
        {
            var comma = i == 0 ? "" : ",";
            var next = shape == "diamond" ? ((i / 2) + 1) * 2 : shape == "circle" ? (i + 1) % n : i + 1;
            var citing = !isNested && next < n ? $",\"citing\":\"d{next}\"" : "";
            var within = isNested && next < n ? $",\"nestedIn\":\"s{next}\"" : "";
            sources.Append($"{comma}{{\"id\":\"d{i}\",\"kind\":\"article\",\"published\":\"2016\"}}");
            reports.Append($"{comma}{{\"id\":\"r{i}\",\"statement\":\"s{(isNested ? i : 0)}\",\"source\":\"d{i}\",");
            reports.Append($"\"form\":\"paraphrased\"{citing}}}");
            if (i == 0 || isNested)
                statements.Append($"{comma}{{\"id\":\"s{i}\",\"gist\":\"So.\",\"act\":\"assert\",").Append(
                    $"\"speakers\":[{{\"actor\":\"x\"}}]{within}}}");
        }

        return $"{{\"format\":\"geopoldomain/1\",\"id\":\"shape\",\"title\":\"Shape\",\"sources\":[{sources}],"
            + $"\"statements\":[{statements}],\"reports\":[{reports}]}}";
    }
}
