using GeoPolDomain.Datasets;
using GeoPolDomain.Json;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Tests.Json;

/// <summary>Equal texts of a document share one object where they are short, and are equal where they do not.</summary>
public class TextSharingTests
{
    [Theory]
    [InlineData("p7", "p7", true)]
    [InlineData("p\\u0037", "p\\u0037", true)]
    [InlineData("Sofía", "Sofía", false)]
    public void Short_plain_texts_share_one_string(string one, string other, bool isShared)
    {
        var (first, second) = Texts(one, other);
        second.Should().Be(first).And.Be(one.Replace("\\u0037", "7", StringComparison.Ordinal));
        ReferenceEquals(first, second).Should().Be(isShared);
    }

    [Theory]
    [InlineData(TextCodec.ShortText, true)]
    [InlineData(TextCodec.ShortText + 1, false)]
    public void Texts_share_one_string_up_to_the_longest_that_is_short(int length, bool isShared)
    {
        var text = new string('x', length);
        var (first, second) = Texts(text, text);
        (first, second).Should().Be((text, text));
        ReferenceEquals(first, second).Should().Be(isShared);
    }

    // Each occurs in another list, so that the objects themselves must have been found again.
    [Fact]
    public void Equal_citations_and_reasons_of_ends_share_one_object()
    {
        const string Spell = """
            "organization":"o","member":"a","status":"member","spell":"2001/2002","end":{"reason":"withdrawal","how":"It said so."}
            """;
        var data = DatasetJson.Read($$"""
            {"format":"geopoldomain/1","id":"x","title":"X","memberships":[
            {"id":"m",{{Spell}},"citations":[{"source":"s","place":"p7"}]},
            {"id":"n",{{Spell}},"citations":[{"source":"s","place":"p7"},{"source":"t","place":"p7"}]}]}
            """);
        var (one, other) = (data.Memberships.All[0], data.Memberships.All[1]);
        other.Citations[0].Should().BeSameAs(one.Citations[0]);
        other.End.Should().BeSameAs(one.End);
        other.Citations[1].Should().NotBe(one.Citations[0]);
    }

    [Theory]
    [InlineData("p7", "p8")]
    [InlineData("p7", "p\\u0038")]
    [InlineData("ab", "ba")]
    [InlineData("a", "aa")]
    public void Texts_that_differ_stay_apart(string one, string other)
    {
        var (first, second) = Texts(one, other);
        (first, second).Should().Be((one, other.Replace("\\u0038", "8", StringComparison.Ordinal)));
    }

    [Fact]
    public void Equal_ids_share_one_object_and_unequal_ones_do_not()
    {
        var claims = Read("""[{"id":"c","text":"t","about":["csto","syria"]},{"id":"d","text":"t","about":["csto","turkey"]}]""");
        claims[0].About[0].Should().BeSameAs(claims[1].About[0]);
        claims[0].About[1].ToString().Should().Be("syria");
        claims[1].About[1].ToString().Should().Be("turkey");
    }

    [Theory]
    [InlineData("", "expected a text")]
    [InlineData("\"\"", "the text is blank; leave the member out where there is nothing to say")]
    [InlineData("\" \\t\"", "the text is blank; leave the member out where there is nothing to say")]
    [InlineData("\"                  \"", "the text is blank; leave the member out where there is nothing to say")]
    [InlineData("7", "expected a text, found a number")]
    [InlineData("null", "expected a text, found null (leave it out where there is nothing to say)")]
    [InlineData("true", "expected a text, found true or false")]
    [InlineData("false", "expected a text, found true or false")]
    [InlineData("{\"a\":[1]}", "expected a text, found an object")]
    [InlineData("[\"a\"]", "expected a text, found an array")]
    public void What_is_no_text_is_refused_in_whole_words(string value, string says)
    {
        var json = $$"""{"format":"geopoldomain/1","id":"x","title":"X","claims":[{"id":"c","text":{{(value == "" ? "[]" : value)}}}]}""";
        DatasetJson.TryRead(System.Text.Encoding.UTF8.GetBytes(json), out _, out var errors).Should().BeFalse();
        errors.Should().ContainSingle().Which.Message.Should().StartWith(says);
        errors[0].Path.Should().Be("$.claims[0].text");
    }

    // A blank text is refused each time, also when it comes again.
    [Fact]
    public void A_blank_text_is_refused_wherever_it_stands()
    {
        const string Json =
            """{"format":"geopoldomain/1","id":"x","title":"X","claims":[{"id":"c","text":" "},{"id":"d","text":" "}]}""";
        DatasetJson.TryRead(System.Text.Encoding.UTF8.GetBytes(Json), out _, out var errors).Should().BeFalse();
        errors.Select(error => error.Path).Should().Equal("$.claims[0].text", "$.claims[1].text");
        errors.Should().OnlyContain(error => error.Code == DocumentErrorCode.BlankText);
    }

    private static (string First, string Second) Texts(string one, string other)
    {
        var claims = Read($$"""[{"id":"c","text":"{{one}}"},{"id":"d","text":"{{other}}"}]""");
        return (claims[0].Text, claims[1].Text);
    }

    private static List<Claim> Read(string claims) =>
        [.. DatasetJson.Read($$"""{"format":"geopoldomain/1","id":"x","title":"X","claims":{{claims}}}""").Records.OfType<Claim>()];
}
