using FluentAssertions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Reference;

namespace GeoPolDomain.Cli.Tests;

public sealed class FileTests
{
    [Fact]
    public void A_dataset_converted_to_JSON_Lines_and_back_has_the_same_bytes()
    {
        using var document = new StreamReader(ReferenceData.Open("csto-syria-2017"));
        var json = document.ReadToEnd();

        var lines = Ask.Geopol("convert csto-syria-2017 - --to jsonl");
        var back = Ask.With(["convert", "-", "-", "--to", "json"], lines.Output);

        lines.Lines[0].Should().StartWith("""{"record":"dataset",""");
        back.Output.Should().Be(json);
    }

    [Fact]
    public void The_extension_of_the_file_decides_the_form()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.jsonl");
        try
        {
            Ask.With(["convert", Ask.Small, file]).ExitCode.Should().Be(0);
            File.ReadAllText(file).Should().Be(DatasetLines.Write(DatasetJson.Read(File.ReadAllText(Ask.Small))));
            Ask.With(["members", "league", "--on", "2000", "--dataset", file]).ExitCode.Should().Be(0);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_file_without_mistakes_has_a_message_and_exit_code_0()
    {
        var answered = Ask.With(["check", Ask.Small, "--severity", "warning"]);

        answered.ExitCode.Should().Be(0);
        answered.Output.Should().EndWith("small.json: no mistakes in 20 records\n");
    }

    [Fact]
    public void Doubtful_values_in_a_readable_file_are_findings()
    {
        var answered = Ask.With(["check", "-"], """
            {"record":"dataset","format":"geopoldomain/1","id":"x","title":"x"}
            {"record":"claim","id":"c-1","text":"t","relations":[{"kind":"entails","claim":"c-2"},{"kind":"entails","claim":"c-1"}]}
            """);

        answered.ExitCode.Should().Be(1);
        answered.Lines.Should().Equal(
            "<stdin>:2:80: error dangling-reference: claim:c-1/relations/0/claim: the dataset holds no claim 'c-2'; add it, or mend the id",
            "<stdin>:2:113: error related-to-itself: claim:c-1/relations/1/claim: a claim has no relation to itself; name the other claim",
            "<stdin>: readable, with 2 errors in 1 record");
    }

    [Fact]
    public void A_notice_is_printed_and_leaves_the_exit_code_at_0()
    {
        var answered = Ask.With(["check", "-"], """
            {"record":"dataset","format":"geopoldomain/1","id":"x","title":"x"}
            {"record":"force","id":"f","names":[{"text":"F"}]}
            {"record":"contribution","id":"k","force":"f","strength":"200","when":"2009"}
            """);

        answered.ExitCode.Should().Be(0);
        answered.Lines.Should().HaveCount(2);
        answered.Lines[0].Should().StartWith("<stdin>:3:58: notice strength-of-no-kind: contribution:k/strength: ");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Every_mistake_in_a_file_is_listed_with_its_place(string format)
    {
        var answered = Ask.With(["check", "-", "--format", format], """
            {"record":"dataset","format":"geopoldomain/1","id":"x","title":"x"}
            {"record":"claim","id":"c-1"}
            {"record":"claim","id":"c-2","text":"t","more":1}
            """);

        answered.ExitCode.Should().Be(1);
        answered.Messages.Should().BeEmpty();
        if (format == "text")
            answered.Lines.Should().SatisfyRespectively(
                first => first.Should().StartWith("<stdin>:2:1: $: the member 'text' is missing"),
                second => second.Should().StartWith("<stdin>:3:41: $.more: the member 'more' is not known here"));
        else
            answered.Output.Should()
                .Contain("\"line\": 3,\n      \"byte\": 41,\n      \"code\": \"unknown-member\",\n      \"path\": \"$.more\"");
    }

    [Fact]
    public void Standard_input_may_start_with_a_byte_order_mark() =>
        Ask.With(["check", "-"], "\uFEFF" + Ask.Geopol("convert csto-syria-2017 - --to jsonl").Output).ExitCode.Should().Be(0);

    [Fact]
    public void A_list_of_mistakes_that_was_cut_says_so()
    {
        var claims = string.Join(',', Enumerable.Range(0, 250).Select(number => $$"""{"id":"c-{{number}}"}"""));
        var document = $$"""{"format":"geopoldomain/1","id":"many","title":"Many","claims":[{{claims}}]}""";

        Ask.With(["check", "-"], document).Lines
            .Should().HaveCount(5).And.EndWith(
                [
                    "<stdin>: and 97 more, 100 until the list was cut: missing-member: the member 'text' is missing; it holds a text",
                    "<stdin>: the file has more mistakes; correct these first",
                ]);
        Ask.With(["brief", "-"], document).Messages.Should().EndWith("geopol: <stdin>: the file has more mistakes; correct these first\n");
    }

    [Fact]
    public void The_schema_is_that_of_the_library() => Ask.Geopol("schema").Output.Should().Be(DatasetSchema.Json());
}
