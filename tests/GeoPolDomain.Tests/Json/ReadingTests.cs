using System.Text;
using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Tests.Json;

/// <summary>What reading does at the edges: marks, tags, caps, buffers.</summary>
public class ReadingTests
{
    private const string Header = """{"record":"dataset","format":"geopoldomain/1","id":"x","title":"X"}""";
    private const string Claim = """{"record":"claim","id":"c","text":"t"}""";

    [Fact]
    public void Only_a_first_line_may_start_with_a_byte_order_mark()
    {
        Errors($"\uFEFF{Header}\n{Claim}").Should().BeEmpty();
        Errors($"{Header}\n\uFEFF{Claim}").Should().ContainSingle().Which.Should().StartWith("$ 2:1 ");
        Errors($"\uFEFF{Header}\n\uFEFF{Claim}").Should().ContainSingle().Which.Should().StartWith("$ 2:1 ");
        Errors($"\n\uFEFF{Header}\n{Claim}").Should().NotBeEmpty("it is the first line of the file that may");
    }

    [Fact]
    public void A_document_of_any_kind_may_start_with_a_byte_order_mark()
    {
        Errors("\uFEFF" + """{"format":"geopoldomain/1","id":"x","title":"X"}""").Should().BeEmpty();
        VoteJson.ReadVotes(Encoding.UTF8.GetBytes("\uFEFF" + """{"seats":"3"}""")).Seats!.Value.Should().Be(3);
    }

    [Theory]
    [InlineData(
        """{"id":"c","text":"t","relations":[{"record":"x","kind":"entails","claim":"d"}],"record":"claim"}""",
        "relations[0].record 2:36")]
    [InlineData(
        """{"id":"c","text":"t","record":"claim","relations":[{"record":"x","kind":"entails","claim":"d"}]}""",
        "relations[0].record 2:53")]
    [InlineData("""{"id":"c","text":"t","record":"claim","record":"claim"}""", "record 2:39")]
    [InlineData("""{"record":"claim","id":"c","text":"t","record":"claim"}""", "record 2:39")]
    public void The_tag_of_a_line_is_read_once_and_at_the_top_only(string line, string place) =>
        Errors($"{Header}\n{line}").Should().ContainSingle().Which.Should().StartWith($"$.{place} ").And.Contain("'record' is not known");

    [Theory]
    [InlineData("\"Two Words\",\"Two Words\"", 2)]
    [InlineData("\"a\",\"a\"", 1)]
    [InlineData("\"b\",\"a\"", 0)]
    [InlineData("\"b\",\"a\",\"b\"", 1)]
    [InlineData("\"a\"", 0)]
    [InlineData("", 0)]
    public void A_set_is_not_asked_whether_it_repeats_what_cannot_be_read(string about, int mistakes) =>
        Errors($$"""{"format":"geopoldomain/1","id":"x","title":"X","claims":[{"id":"c","text":"t","about":[{{about}}]}]}""")
            .Should().HaveCount(mistakes);

    [Fact]
    public void A_mistake_elsewhere_does_not_keep_a_set_from_being_looked_at() =>
        Errors("""{"format":"geopoldomain/1","id":"x","title":"X","claims":[{"id":"C !","text":"t","about":["a","a"]}]}""")
            .Should().HaveCount(2).And.Contain(one => one.Contains("the set holds the same value twice", StringComparison.Ordinal));

    [Theory]
    [InlineData(99, 99, false)]
    [InlineData(100, 100, false)]
    [InlineData(101, 100, true)]
    public void A_hundred_mistakes_are_kept_and_more_are_said_to_be_more(int count, int kept, bool isCut)
    {
        var claims = string.Join(',', Enumerable.Range(0, count).Select(number => $$"""{"id":"c{{number}}"}"""));
        var json = $$"""{"format":"geopoldomain/1","id":"x","title":"X","claims":[{{claims}}]}""";
        DatasetJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out var errors, out var some).Should().BeFalse();
        errors.Should().HaveCount(kept);
        some.Should().Be(isCut);
    }

    [Theory]
    [InlineData(99, 99, false)]
    [InlineData(100, 100, false)]
    [InlineData(101, 100, true)]
    public void In_lines_too_a_hundred_mistakes_are_all_and_more_are_more(int count, int kept, bool isCut)
    {
        var wrong = Enumerable.Repeat("{\"record\":\"claim\",\"id\":\"c\"}", count);
        var inOne = $$"""{"record":"claim","id":"c","text":"t","about":[{{string.Join(',', Enumerable.Repeat(1, count))}}]}""";
        var others = $"{Claim}\n{Claim.Replace("\"c\"", "\"d\"", StringComparison.Ordinal)}";
        foreach (var lines in new[] { $"{string.Join('\n', wrong)}\n{others}", inOne })
        {
            var text = Encoding.UTF8.GetBytes($"{Header}\n{lines}");
            DatasetLines.TryRead(new MemoryStream(text), out _, out var errors, out var some).Should().BeFalse();
            errors.Should().HaveCount(kept);
            some.Should().Be(isCut);
        }
    }

    [Fact]
    public void A_line_with_more_than_a_hundred_mistakes_says_so()
    {
        var line = $$"""{"record":"claim","id":"c","text":"t","about":[{{string.Join(',', Enumerable.Repeat(1, 101))}}]}""";
        var read = () => DatasetLines.ReadRecords(new MemoryStream(Encoding.UTF8.GetBytes($"{Header}\n{line}"))).ToList();
        read.Should().Throw<DocumentException>().Which.IsCut.Should().BeTrue();
    }

    [Theory]
    [InlineData(99, 100, false)]
    [InlineData(100, 100, true)]
    public void What_is_no_JSON_after_a_hundred_mistakes_is_one_more(int count, int kept, bool isCut)
    {
        var json = $$"""{"format":"geopoldomain/1","id":"x","title":"X","claims":[{{string.Join(',', Enumerable.Repeat(1, count))}},x""";
        DatasetJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out var errors, out var some).Should().BeFalse();
        errors.Should().HaveCount(kept);
        some.Should().Be(isCut);
    }

    [Fact]
    public void Votes_and_records_in_other_objects_say_too_that_there_are_more_mistakes()
    {
        var ballots = string.Join(',', Enumerable.Repeat(1, 101));
        var votes = Encoding.UTF8.GetBytes($$"""{"ballots":[{{ballots}}]}""");
        VoteJson.TryReadVotes(votes, null, out _, out var errors, out var isCut).Should().BeFalse();
        errors.Should().HaveCount(100);
        isCut.Should().BeTrue();
        var read = () => JsonSerializer.Deserialize<Votes>(votes);
        read.Should().Throw<JsonException>().WithMessage("*; and more");
    }

    [Fact]
    public void A_file_in_lines_has_one_header_at_its_start()
    {
        Errors($"{Header}\n{Header}").Should().ContainSingle().Which.Should().StartWith("$ 2:1 a second header");
        Errors($"{Claim}\n{Header}").Should().HaveCount(2).And.Subject.First().Should().StartWith("$ 1:1 the header is missing");
        // A line with a mistake may have been meant as the header.
        Errors("""{"record":"claim","id":"c"}""").Should().ContainSingle().Which.Should().Contain("'text' is missing");
        Errors("""{"record":"dataset","format":"geopoldomain/1","id":"x"}""")
            .Should().ContainSingle().Which.Should().Contain("'title' is missing");
    }

    [Theory]
    [InlineData("x")]
    [InlineData("{}")]
    [InlineData(",")]
    public void Nothing_stands_behind_the_object_of_a_line(string behind)
    {
        Errors($"{Header}\n{Claim} {behind}").Should().ContainSingle().Which.Should().StartWith("$ 2:");
        Errors($"{Header}\n{Claim} \t\r\n").Should().BeEmpty();
    }

    [Theory]
    [InlineData(61, "x", "this is not valid JSON")]
    [InlineData(61, "{", "nested more than 64 deep")]
    [InlineData(60, "x", "this is not valid JSON")]
    public void What_is_no_JSON_at_the_greatest_depth_is_not_told_to_be_nested_too_deep(int times, string inside, string says)
    {
        var before = """{"format":"geopoldomain/1","id":"x","title":"X","conditions":[{"id":"k","holder":"x","act":"send","requires":""";
        var nested = string.Concat(Enumerable.Repeat("""{"kind":"not","of":""", times));
        Errors(before + nested + inside).Should().ContainSingle().Which.Should().Contain(says);
    }

    [Theory]
    [InlineData("[", "[0]", 63, "nested more than 64 deep")]
    [InlineData("[1,", "[1]", 63, "nested more than 64 deep")]
    [InlineData("{\"a\":", ".a", 63, "nested more than 64 deep")]
    [InlineData("[", "[0]", 62, "this is not valid JSON")]
    public void What_an_unknown_member_nests_too_deep_is_told_so_with_its_place(string nest, string step, int times, string says)
    {
        var nested = string.Concat(Enumerable.Repeat(nest, times));
        var errors = Errors($$"""{"format":"geopoldomain/1","id":"x","title":"X","unknown":{{nested}}{x""");
        errors.Should().HaveCount(2).And.Subject.First().Should().StartWith("$.unknown 1:");
        errors[1].Should().StartWith($"$.unknown{string.Concat(Enumerable.Repeat(step, times))} 1:").And.Contain(says);
    }

    [Theory]
    [InlineData("{\"a\":1,x", "$")]
    [InlineData("{\"a\":1 x", "$.a")]
    [InlineData("{\"a\":x", "$.a")]
    [InlineData("{x", "$")]
    [InlineData("[x", "$[0]")]
    [InlineData("[1,x", "$[1]")]
    [InlineData("[1 , x", "$[1]")]
    [InlineData("[1,]", "$[1]")]
    [InlineData("[1 x", "$[0]")]
    [InlineData("[{},x", "$[1]")]
    [InlineData("[{\"a\":[1,[x", "$[0].a[1][0]")]
    [InlineData("[1] x", "$")]
    public void What_is_no_JSON_has_the_path_of_what_should_stand_there(string text, string path) =>
        Errors(text).Should().Contain(one => one.StartsWith(path + " 1:") && one.Contains("this is not valid JSON"));

    [Fact]
    public void A_last_line_is_a_line_however_short_it_is()
    {
        Errors($"{Header}\n{Claim}\nx").Should().ContainSingle().Which.Should().StartWith("$ 3:1 ");
        Errors($"{Header}\n{Claim}\n ").Should().BeEmpty();
    }

    [Theory]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(200_000)]
    public void A_line_may_be_as_long_as_the_buffer_and_longer(int length)
    {
        var start = """{"record":"claim","id":"long","text":" """.TrimEnd();
        var line = start + new string('x', length - start.Length - 2) + "\"}";
        Encoding.UTF8.GetByteCount(line).Should().Be(length);
        foreach (var end in new[] { "", "\n", $"\n{Claim}", $"\r\n\r\n{Claim}\r\n" })
        {
            var records = DatasetLines.ReadRecords(new MemoryStream(Encoding.UTF8.GetBytes($"{Header}\n{line}{end}"))).ToList();
            records.Select(record => record.Key.Id).Should().Equal(end.Contains('{', StringComparison.Ordinal) ? ["long", "c"] : ["long"]);
        }
    }

    [Fact]
    public async Task Lines_come_alike_when_they_are_awaited()
    {
        var text = $"\uFEFF{Header}\n{Claim}\n\uFEFF{Claim}";
        var (records, errors) = (new List<DatasetRecord>(), new List<DocumentError>());
        await foreach (var record in DatasetLines.ReadRecordsAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), errors.Add))
            records.Add(record);
        records.Select(record => record.Key.Id).Should().Equal("c");
        errors.Select(error => error.Line).Should().Equal(3);
    }

    private static List<string> Errors(string text)
    {
        DatasetDocument.TryRead(Encoding.UTF8.GetBytes(text), out _, out var errors, out _);
        return [.. errors.Select(error => $"{error.Path} {error.Line}:{error.BytePosition} {error.Message}")];
    }
}
