using System.Text;
using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;

namespace GeoPolDomain.Tests.Json;

/// <summary>Where in a document a mistake stands: its path, its line and its byte.</summary>
public class PathTests
{
    [Theory]
    [InlineData("a_1", "$.a_1")]
    [InlineData("Z9", "$.Z9")]
    [InlineData("_", "$._")]
    [InlineData("a-b", "$['a-b']")]
    [InlineData("a b", "$['a b']")]
    [InlineData("a.b", "$['a.b']")]
    [InlineData("-", "$['-']")]
    [InlineData("é", "$['é']")]
    [InlineData("", "$['']")]
    [InlineData("\\u0061", "$.a")]
    [InlineData("\\ud800", "$['?']")]
    public void A_name_that_is_more_than_letters_digits_and_underlines_stands_in_brackets(string name, string path) =>
        Errors($$"""{"{{name}}":x""").Should().Contain(one => one.StartsWith($"{path} 1:") && one.Contains("this is not valid JSON"));

    [Theory]
    [InlineData("""{"a":[{"b":[[],{"c d":[1,2,"x","y",3 x""", "$.a[0].b[1]['c d'][4]")]
    [InlineData("""{"a":{"b":1},"c":[[1],[2,3]],"d":{"e":{},"f":[0,{"g":x""", "$.d.f[1].g")]
    [InlineData("""{"a":{"b":1,"c":{}},x""", "$")]
    [InlineData("""{"a":[[1],{},[]],"b":[],x""", "$")]
    [InlineData("""[[[1,2],[3,x""", "$[0][1][1]")]
    public void What_was_left_again_is_not_on_the_path(string text, string path) =>
        Errors(text).Should().Contain(one => one.StartsWith($"{path} 1:") && one.Contains("this is not valid JSON"));

    [Fact]
    public void Every_mistake_has_the_path_of_its_value()
    {
        const string Json =
            """
            {"format":"geopoldomain/1","id":"x","title":"X","claims":[{"id":"c","text":"t"},{"id":1,"text":"t"},
            {"id":"d","text":"t","relations":[{"kind":"entails","claim":"c"},{"kind":"entails","claim":2,"a-b":0}],"about":["x",3]}]}
            """;
        Errors(Json).Select(one => one[..one.IndexOf(' ', one.IndexOf(' ', StringComparison.Ordinal) + 1)]).Should().Equal(
            "$.claims[1].id 1:87",
            "$.claims[2].relations[1].claim 2:92",
            "$.claims[2].relations[1]['a-b'] 2:94",
            "$.claims[2].about[1] 2:117");
    }

    [Fact]
    public void A_message_about_broken_JSON_says_what_the_reader_found_without_its_own_place() =>
        Errors("""{"a":1 x""").Should().Contain("$.a 1:8 this is not valid JSON, and nothing is read from here on; correct it here: "
            + "'x' is invalid after a value. Expected either ',', '}', or ']'.");

    [Fact]
    public void What_is_nested_too_deep_is_told_what_to_do() =>
        Errors(new string('[', 65)).Should().Contain(
            $"${string.Concat(Enumerable.Repeat("[0]", 64))} 1:65 this is nested more than 64 deep, and nothing is read from here on; "
            + "make the inner part a record of its own");

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(4, 3, 1)]
    [InlineData(6, 3, 3)]
    public void The_byte_after_a_line_feed_is_the_first_of_the_next_line(int offset, int line, int position)
    {
        var lines = new LineStarts("ab\n\ncd"u8);
        lines.All.Should().Equal(0, 3, 4);
        lines.PlaceOf(offset).Should().Be(new DocumentPlace(line, position));
        lines.PlaceOf(offset).ToString().Should().Be($"{line}:{position}");
    }

    [Fact]
    public void A_text_that_is_valid_has_no_break() =>
        FluentActions.Invoking(() => Locator.FindBreak("{\"a\":[1]}"u8, DocumentReader.Options))
            .Should().Throw<InvalidOperationException>().WithMessage("The text is valid JSON.");

    [Fact]
    public void Mistakes_are_told_in_the_order_of_the_document_wherever_they_were_found()
    {
        ReadError At(long offset, string message) => new(offset, DocumentErrorCode.InvalidValue, message);
        var reader = new Utf8JsonReader("""{"a":[1,{"b":2}],"c":3}"""u8);
        Locator.Locate(reader, [At(21, "three"), At(13, "two"), At(6, "one"), At(0, "all"), At(40, "after")])
            .Select(one => $"{one.Path} {one.Error.Message}").Should().Equal("$ all", "$.a[0] one", "$.a[1].b two", "$.c three", "$ after");
        var broken = new Utf8JsonReader("""{"a":[1,x"""u8);
        Locator.Locate(broken, [At(6, "one"), At(8, "two")]).Select(one => one.Path).Should().Equal("$.a[0]", "$.a[0]");
    }

    [Theory]
    [InlineData("/a", 5)]
    [InlineData("/a/1", 14)]
    [InlineData("/a/1/c", 19)]
    [InlineData("/a/2", 5)]
    [InlineData("/a/0/b", 11)]
    [InlineData("/a/0/x", 6)]
    [InlineData("/a/-1", 5)]
    [InlineData("/d/1", 27)]
    [InlineData("/d/1/x", 27)]
    [InlineData("/e", 0)]
    [InlineData("", 0)]
    public void A_pointer_leads_to_a_value_or_to_the_last_one_on_its_way(string pointer, int offset) =>
        PointerReader.Follow("""{"a":[{"b":1},{"c":2}],"d":[7,8]}"""u8, pointer).Should().Be(offset);

    [Theory]
    [InlineData("0", 6)]
    [InlineData("1", 8)]
    [InlineData("2", 12)]
    [InlineData("3", 5)]
    public void A_plain_item_is_found_at_its_own_place_where_that_is_asked_for(string index, int offset) =>
        PointerReader.Follow("""{"d":[7,[], 8]}"""u8, ["d", index], entersPlainLists: true).Should().Be(offset);

    private static List<string> Errors(string text)
    {
        DatasetDocument.TryRead(Encoding.UTF8.GetBytes(text), out _, out var errors, out _);
        return [.. errors.Select(error => $"{error.Path} {error.Line}:{error.BytePosition} {error.Message}")];
    }
}
