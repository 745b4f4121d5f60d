using System.Text.Json.Nodes;
using FluentAssertions;

namespace GeoPolDomain.Cli.Tests;

/// <summary>The command check: several files, grouped mistakes, severities and SARIF.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Head = """{"record":"dataset","format":"geopoldomain/1","id":"x","title":"x"}""";
    private const string Unused = """{"record":"source","id":"paper","kind":"article"}""";
    private const string Dangling = """{"record":"claim","id":"c-1","text":"tö","relations":[{"kind":"entails","claim":"c-2"}]}""";

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Several_files_are_several_datasets()
    {
        var (one, two) = (Write("one.jsonl", Head, Dangling), Write("two.jsonl", Head));

        var answered = Ask.With(["check", one, two]);

        answered.ExitCode.Should().Be(1);
        answered.Lines.Should().HaveCount(3);
        answered.Lines[1].Should().Be($"{one}: readable, with 1 error in 1 record");
        answered.Lines[2].Should().Be($"{two}: no mistakes in 0 records");
        var json = JsonNode.Parse(Ask.With(["check", one, two, "--format", "json"]).Output)!;
        json["files"]!.AsArray().Select(file => (string)file!["file"]!).Should().Equal(one, two);
    }

    [Fact]
    public void Equal_mistakes_are_told_three_times_and_counted()
    {
        var file = Write("x.jsonl", [Head, .. Enumerable.Range(0, 20).Select(i => $$"""{"record":"claim","id":"c-{{i}}"}""")]);

        var lines = Ask.With(["check", file]).Lines;

        lines.Should().HaveCount(4);
        lines[2].Should().StartWith($"{file}:4:1: $: the member 'text' is missing");
        lines[3].Should().StartWith($"{file}: and 17 more, 20 in all: missing-member: the member 'text' is missing");
    }

    [Fact]
    public void Findings_that_differ_only_in_what_they_name_are_told_three_times_and_counted()
    {
        var claims = Enumerable.Range(0, 20).Select(i =>
            $$"""{"record":"claim","id":"c-{{i}}","text":"t","relations":[{"kind":"entails","claim":"away-{{i}}"}]}""");
        var file = Write("x.jsonl", [Head, .. claims]);

        var lines = Ask.With(["check", file]).Lines;

        lines.Should().HaveCount(5);
        lines[3].Should().Be(
            $"{file}: and 17 more, 20 in all: error dangling-reference: the dataset holds no claim '...'; add it, or mend the id");
        lines[4].Should().Be($"{file}: readable, with 20 errors in 20 records");
    }

    [Theory]
    [InlineData(null, 0, "notice")]
    [InlineData("notice", 1, "notice")]
    [InlineData("warning", 0, "no mistakes")]
    [InlineData("error", 0, "no mistakes")]
    public void The_least_severity_decides_what_is_listed_and_the_exit_code(string? severity, int exitCode, string said)
    {
        var file = Write("x.jsonl", Head, Unused);

        var answered = Ask.With(["check", file, .. severity is null ? Array.Empty<string>() : ["--severity", severity]]);

        answered.ExitCode.Should().Be(exitCode);
        answered.Output.Should().Contain(said);
    }

    [Fact]
    public void Sarif_has_a_rule_with_help_a_level_a_place_in_characters_and_the_record()
    {
        var file = Write("x y.jsonl", Head, Dangling, Unused);

        var run = JsonNode.Parse(Ask.With(["check", file, "--format", "sarif"]).Output)!["runs"]![0]!;

        var result = run["results"]![0]!;
        var rule = run["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!;
        rule["id"]!.GetValue<string>().Should().Be("dangling-reference");
        rule["help"]!["text"]!.GetValue<string>().Should().StartWith("A record names another record");
        result["level"]!.GetValue<string>().Should().Be("error");
        run["results"]![1]!["level"]!.GetValue<string>().Should().Be("note");
        var location = result["locations"]![0]!;
        location["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>().Should().EndWith("/x%20y.jsonl");
        var column = Dangling.IndexOf("\"c-2\"", StringComparison.Ordinal) + 1;
        location["physicalLocation"]!["region"]!.ToJsonString().Should().Be($$"""{"startLine":2,"startColumn":{{column}}}""");
        location["logicalLocations"]![0]!["fullyQualifiedName"]!.GetValue<string>().Should().Be("claim:c-1/relations/0/claim");
    }

    [Fact]
    public void Sarif_names_the_other_records_and_the_mistakes_of_a_file_that_cannot_be_read()
    {
        const string twice = """{"record":"membership","id":"NAME","organization":"b","member":"a","status":"member","spell":"1990/.."}""";
        var memberships = new[] { "m-1", "m-2" }.Select(id => twice.Replace("NAME", id, StringComparison.Ordinal));
        var overlap = Write("one.jsonl", [Head, .. memberships]);
        var broken = Write("two.jsonl", Head, "{}");

        var results = JsonNode.Parse(Ask.With(["check", overlap, broken, "--format", "sarif"]).Output)!["runs"]![0]!["results"]!.AsArray();

        var other = results.Single(one => (string)one!["ruleId"]! == "overlapping-memberships")!["relatedLocations"]![0]!;
        other["logicalLocations"]![0]!["name"]!.GetValue<string>().Should().Be("m-1");
        results[^1]!["level"]!.GetValue<string>().Should().Be("error");
        results[^1]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>().Should().EndWith("/two.jsonl");
    }

    [Fact]
    public void Only_check_answers_in_sarif() =>
        Ask.Geopol("members csto --on 2017 --format sarif").Messages.Should().Contain("only 'check' has one");

    [Fact]
    public void The_three_numbers_of_peacekeepers_in_Kazakhstan_are_told_as_one_contradiction()
    {
        var answered = Ask.Geopol("contradictions --dataset world --format json");
        answered.Output.Should().Contain(
            "deployed soldiers of csto-kazakhstan-2022 are ~2000 as of 2022-01-13 (frc-qazaqtv-2022-01-13); "
            + "2030 as of 2022-01 (frc-pravda-150221); ~2500 as of 2022-01-06 (frc-sputnik-2022-01-06). ");
    }

    [Fact]
    public void Each_of_the_three_numbers_has_a_line_with_its_day_and_its_source()
    {
        var lines = Ask.Geopol("contradictions --dataset world").Lines;
        lines.Should().Contain(line => line.StartsWith("strength: deployed soldiers, in all to CSTO peacekeepers in Kazakhstan"));
        lines.Should().Contain(line => line.Contains("~2500") && line.Contains("as of 2022-01-06") && line.Contains("frc-sputnik-2022"));
        lines.Should().Contain(line => line.Contains("2030") && line.Contains("as of 2022-01 ") && line.Contains("frc-pravda-150221"));
        lines.Should().Contain(line => line.Contains("~2000") && line.Contains("as of 2022-01-13") && line.Contains("frc-qazaqtv-2022"));
    }

    private string Write(string name, params string[] lines)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllLines(file, lines);
        return file;
    }

    [Fact]
    public void A_file_in_JSON_Lines_can_be_checked_as_a_stream()
    {
        var file = Write("some.jsonl", Head, Unused, Dangling, Dangling.Replace("c-1", "c-3", StringComparison.Ordinal));
        var whole = JsonNode.Parse(Ask.With(["check", file, "--format", "json"]).Output)!;

        var streamed = JsonNode.Parse(Ask.With(["check", file, "--stream", "--format", "json"]).Output)!;

        var notAsked = streamed["notAsked"]!.AsArray().Select(one => $"{one}").ToList();
        Told(streamed).Should().HaveCount(2).And.BeEquivalentTo(Told(whole).Where(one => !notAsked.Contains(one.Code)));

        static List<(string Code, string Line, string Record)> Told(JsonNode answer) =>
            [.. answer["findings"]!.AsArray().Select(one => ($"{one!["code"]}", $"{one["line"]}", $"{one["record"]}"))];
    }

    [Fact]
    public void A_stream_says_what_was_not_asked_and_only_lines_are_streamed()
    {
        Ask.With(["check", Write("some.jsonl", Head, Unused), "--stream"]).Output
            .Should().Contain("what compares records with each other was not asked: ").And.Contain("overlapping-memberships");
        Ask.With(["check", Ask.Small, "--stream"]).Messages.Should().Contain("leave out --stream");
    }
}
