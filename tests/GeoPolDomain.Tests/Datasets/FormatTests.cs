using System.Text.Json.Nodes;
using GeoPolDomain.Datasets;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Datasets;

public class FormatTests
{
    [Fact]
    public void The_reference_page_is_made_from_the_descriptions() => Checkout.ShouldHold("docs/format.md", FormatPage.Markdown());

    [Fact]
    public void The_schema_is_made_from_the_descriptions() => Checkout.ShouldHold("docs/geopoldomain-1.schema.json", DatasetSchema.Json());

    [Fact]
    public void Every_reference_of_the_schema_leads_to_a_definition()
    {
        var schema = JsonNode.Parse(DatasetSchema.Json())!;
        var definitions = schema["$defs"]!.AsObject().Select(definition => "#/$defs/" + definition.Key).ToList();
        References(schema).Should().OnlyContain(reference => definitions.Contains(reference));
        References(schema).Distinct().Should().BeEquivalentTo(definitions);
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(
            member => member.Key == "$ref" ? [member.Value!.GetValue<string>()] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
