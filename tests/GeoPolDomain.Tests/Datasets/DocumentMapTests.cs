using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;

namespace GeoPolDomain.Tests.Datasets;

/// <summary>Where records stand in the document they were read from.</summary>
public class DocumentMapTests
{
    private const string Document =
        """
        {
          "format": "geopoldomain/1",
          "id": "sample",
          "title": "A sample",
          "statements": [
            {
              "id": "first",
              "gist": "Ünïcode before it on its line", "about": ["syria", "russia"],
              "speakers": [{"actor": "kalin"}, {"actor": "erdogan",
                "capacity": "president"}],
              "act": "assert"
            },
            {"act": "deny", "gist": "g", "speakers": [{}], "id": "second"}
          ]
        }
        """;

    [Theory]
    [InlineData("statement:first", "", "6:5")]
    [InlineData("statement:second", "", "13:5")]
    [InlineData("statement:second", "/id", "13:58")]
    [InlineData("statement:first", "/about", "8:59")]
    [InlineData("statement:first", "/speakers/1", "9:40")]
    [InlineData("statement:first", "/speakers/1/capacity", "10:21")]
    public void A_value_is_found_by_its_record_and_the_way_to_it(string record, string pointer, string place) =>
        Place(Document, record, pointer).Should().Be(place);

    [Theory]
    [InlineData("/said", "6:5")]
    [InlineData("/speakers/2", "9:19")]
    [InlineData("/speakers/0/tenure", "9:20")]
    [InlineData("/speakers/x", "9:19")]
    [InlineData("/act/deeper", "11:14")]
    public void Where_the_way_leads_to_what_is_not_written_the_place_is_that_of_the_last_value_on_it(string pointer, string place) =>
        Place(Document, "statement:first", pointer).Should().Be(place);

    [Fact]
    public void An_item_of_a_list_of_plain_values_is_found_at_the_list_for_a_set_is_held_in_another_order() =>
        Place(Document, "statement:first", "/about/0").Should().Be("8:59");

    [Theory]
    [InlineData("statement:third")]
    [InlineData("report:first")]
    public void What_the_document_does_not_hold_has_no_place(string record) =>
        Place(Document, record, "").Should().BeEmpty();

    [Fact]
    public void In_lines_a_record_stands_on_its_line_wherever_its_tag_is()
    {
        const string Lines =
            "{\"record\":\"dataset\",\"format\":\"geopoldomain/1\",\"id\":\"sample\",\"title\":\"A sample\"}\r\n"
            + "\r\n"
            + "  {\"record\":\"claim\",\"id\":\"one\",\"text\":\"t\"}\r\n"
            + "{\"id\":\"two\",\"text\":\"t\",\"record\":\"claim\"}";
        Place(Lines, "claim:one", "").Should().Be("3:3");
        Place(Lines, "claim:one", "/text").Should().Be("3:39");
        Place(Lines, "claim:two", "/text").Should().Be("4:20");
    }

    [Fact]
    public void A_document_that_breaks_off_gives_the_places_before_the_break()
    {
        Place(Document[..Document.IndexOf("\"id\": \"second\"", StringComparison.Ordinal)], "statement:first", "/act").Should().Be("11:14");
        for (var length = 0; length < Document.Length; length++)
            Place(Document[..length], "statement:second", "").Should().BeOneOf("", "13:5");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("""{"statements":{"id":"a"}}""")]
    [InlineData("""{"statements":[{"id":{"id":"a"}}]}""")]
    [InlineData("""{"record":["claim"],"id":"a"}""")]
    [InlineData("""{"record":"claim","id":4}""")]
    public void What_is_no_dataset_has_no_places(string document) =>
        Place(document, "statement:a", "").Should().BeEmpty();

    [Fact]
    public void A_byte_order_mark_moves_nothing() =>
        Place("\uFEFF" + Document, "statement:second", "").Should().Be("13:5");

    [Fact]
    public void A_name_with_signs_of_the_pointer_itself_is_found() =>
        PointerReader.Follow("""{"a":1,"b/c~":{"d":2}}"""u8, "/b~1c~0/d").Should().Be(19);

    private static string Place(string document, string record, string pointer) =>
        new DocumentMap(Encoding.UTF8.GetBytes(document)).Find(record, pointer)?.ToString() ?? "";
}
