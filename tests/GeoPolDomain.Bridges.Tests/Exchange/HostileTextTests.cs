using System.Text.Json;
using System.Xml.Linq;

namespace GeoPolDomain.Bridges.Tests.Exchange;

public class HostileTextTests
{
    private const string Hostile = "</script>\"&'<b>\u0001\t\u2028𝔘 gpd:actor/x";

    [Theory]
    [InlineData("jsonld")]
    [InlineData("popolo")]
    [InlineData("prov")]
    [InlineData("ftm")]
    public void A_text_stays_inside_its_json_string_and_comes_back_whole(string format)
    {
        var (text, _) = Formats.Write(format, Given.Data(Given.State("armenia") with { Names = [Hostile] }));

        text.Should().NotContain("<").And.NotContain("\u2028");
        Strings(JsonDocument.Parse(text).RootElement).Should().Contain(Hostile);
    }

    [Fact]
    public void A_character_that_xml_does_not_have_is_replaced_and_told()
    {
        var (text, result) = Formats.Write("graphml", Given.Data(Given.State("armenia") with { Names = [Hostile] }));

        XDocument.Parse(text).Descendants().Select(one => one.Value).Should().Contain(Hostile.Replace('\u0001', '\ufffd'));
        result.Losses.Should().Contain(loss => loss.Member == "names.text" && loss.Reason.Contains("control character"));
    }

    private static IEnumerable<string?> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Strings(member.Value)),
        _ => [],
    };
}
