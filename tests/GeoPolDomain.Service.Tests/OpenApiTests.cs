using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GeoPolDomain.Identity;
using GeoPolDomain.Text;
using GeoPolDomain.Time;
using Microsoft.OpenApi;

namespace GeoPolDomain.Service.Tests;

/// <summary>The description of the service in OpenAPI.</summary>
public class OpenApiTests(Hosted service) : IClassFixture<Hosted>
{
    private const string Address = "/openapi/v1.json";

    [Fact]
    public async Task The_description_is_read_without_an_error()
    {
        var read = OpenApiDocument.Parse((await service.Ask(Address)).Body, "json");
        read.Diagnostic!.Errors.Should().BeEmpty();
        read.Diagnostic.Warnings.Should().BeEmpty();
        read.Document!.Paths.Keys.Should().Equal(
            "/organizations/{organization}/members", "/claims/{claim}/positions", "/conditions/{condition}/verdict", "/records/{key}");
    }

    [Fact]
    public async Task Every_parameter_is_a_string_with_the_pattern_the_example_and_the_meaning_of_its_type()
    {
        var read = OpenApiDocument.Parse((await service.Ask(Address)).Body, "json").Document!;
        var parameters = read.Paths.Values.SelectMany(path => path.Operations!.Values).SelectMany(one => one.Parameters!).ToList();
        parameters.Select(one => one.Name).Should().Equal("organization", "on", "claim", "condition", "on", "knownBy", "key");
        var types = new ITextRules[]
        {
            new TextConverter<ActorId>(), new TextConverter<EdtfDate>(), new TextConverter<ClaimId>(), new TextConverter<ConditionId>(),
            new TextConverter<EdtfDate>(), new TextConverter<EdtfDate>(), new TextConverter<RecordKey>(),
        };
        foreach (var (parameter, rules) in parameters.Zip(types))
        {
            var schema = parameter.Schema!;
            (schema.Type, schema.Pattern, schema.Description).Should().Be((JsonSchemaType.String, rules.Pattern, rules.Meaning));
            schema.Examples!.Single().ToString().Should().Be(rules.Example);
            parameter.Required.Should().Be(parameter.Name != "knownBy");
        }
    }

    [Fact]
    public async Task Every_small_value_is_a_string_with_a_pattern_or_a_list_and_only_answers_and_records_are_objects()
    {
        var schemas = (await service.Ask(Address)).Json["components"]!["schemas"]!.AsObject();
        schemas.Where(one => one.Value!["type"]?.ToString() == "object").Select(one => one.Key).Should().BeEquivalentTo(
            "MemberAnswer", "PositionAnswer", "VerdictAnswer", "RequirementAnswer", "ReasonAnswer", "RecordAnswer", "DatasetRecord",
            "ProblemDetails");
        var small = schemas.Where(one => one.Value!["type"]?.ToString() != "object").ToDictionary(one => one.Key, one => one.Value!);
        small.Keys.Should().BeEquivalentTo(
            "ActorId", "Answer", "ConditionId", "EdtfDate", "EdtfInterval", "EdtfValue", "MembershipStatus", "RecordKey", "StanceKind");
        foreach (var (name, schema) in small)
        {
            schema["type"]!.ToString().Should().Be("string", name);
            (schema["pattern"] ?? schema["enum"]).Should().NotBeNull(name);
            schema["description"].Should().NotBeNull(name);
        }

        small["Answer"]["enum"]!.ToJsonString().Should().Be("""["yes","no","unknown"]""");
        small["ActorId"]["pattern"]!.ToString().Should().Be(((ITextRules)new TextConverter<ActorId>()).Pattern);
    }

    [Fact]
    public async Task Every_status_of_a_question_is_told()
    {
        var paths = (await service.Ask(Address)).Json["paths"]!.AsObject();
        foreach (var (path, found) in paths)
            found!["get"]!["responses"]!.AsObject().Select(one => one.Key).Should().BeEquivalentTo(["200", "304", "400", "404"], path);
    }

    [Theory]
    [InlineData("/organizations/{organization}/members", "/organizations/csto/members?on=2012")]
    [InlineData("/claims/{claim}/positions", "/claims/prp-01/positions")]
    [InlineData("/conditions/{condition}/verdict", "/conditions/cnd-ata/verdict?on=2017-06-22")]
    [InlineData("/records/{key}", "/records/statement:stm-a14")]
    public async Task Every_answer_is_as_the_description_says(string path, string question)
    {
        var described = (await service.Ask(Address)).Json;
        var schema = described["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
        new Described(described["components"]!["schemas"]!).Flaws(schema, (await service.Ask(question)).Json, "$").Should().BeEmpty();
    }

    /// <summary>The part of JSON Schema that the description uses.</summary>
    private sealed class Described(JsonNode schemas)
    {
        public IEnumerable<string> Flaws(JsonNode schema, JsonNode? value, string at)
        {
            if (schema["$ref"] is { } named)
                return Flaws(schemas[named.ToString().Split('/')[^1]]!, value, at);
            if (schema["oneOf"] is { } cases)
                return cases.AsArray().Any(one => !Flaws(one!, value, at).Any()) ? [] : [$"{at} is none of {cases.ToJsonString()}"];
            var types = schema["type"] is JsonArray several ? several.Select(one => one!.ToString()) : [schema["type"]!.ToString()];
            if (!types.Contains(value?.GetValueKind().ToString().ToLowerInvariant() ?? "null"))
                return [$"{at} is no {string.Join(" or ", types)}"];
            return value switch
            {
                JsonArray list => list.SelectMany((one, i) => Flaws(schema["items"]!, one, $"{at}[{i}]")),
                JsonObject members when schema["properties"] is JsonObject known => members.SelectMany(one =>
                    known[one.Key] is { } own ? Flaws(own, one.Value, $"{at}.{one.Key}") : [$"{at}.{one.Key} is not described"])
                    .Concat(schema["required"]!.AsArray().Select(one => one!.ToString()).Where(one => !members.ContainsKey(one))
                        .Select(one => $"{at} lacks {one}")),
                JsonValue text when schema["pattern"] is { } pattern && !Regex.IsMatch(text.ToString(), pattern.ToString()) =>
                    [$"{at} does not match {pattern}"],
                JsonValue text when schema["enum"] is JsonArray listed && listed.All(one => one!.ToString() != text.ToString()) =>
                    [$"{at} is none of {listed.ToJsonString()}"],
                _ => [],
            };
        }
    }
}
