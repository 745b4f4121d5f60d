using System.Text.Json.Nodes;
using GeoPolDomain.Evidence;
using GeoPolDomain.Text;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace GeoPolDomain.Service;

/// <summary>
/// Describes each small value in OpenAPI as the string that it is, with its pattern, its known texts, an example and its meaning.
/// </summary>
internal sealed class TextSchemas : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        // The framework takes each parameter that is parsed for a plain string.
        var type = context.ParameterDescription?.ParameterDescriptor?.ParameterType ?? context.JsonTypeInfo.Type;
        if (type == typeof(DatasetRecord))
            (schema.Type, schema.Description) = (JsonSchemaType.Object, "A record in the format geopoldomain/1.");
        else if (RulesOf(type, context) is { } rules)
            Describe(schema, rules);
        // The framework leaves out the items that a converter of ours writes.
        else if (context.JsonTypeInfo.ElementType is { } element && RulesOf(element, context) is { } ofItems)
            schema.Items = Describe(new OpenApiSchema(), ofItems);
        return Task.CompletedTask;
    }

    private static ITextRules? RulesOf(Type type, OpenApiSchemaTransformerContext context) =>
        context.JsonTypeInfo.Options.TryGetTypeInfo(type, out var found) ? found.Converter as ITextRules : null;

    private static OpenApiSchema Describe(OpenApiSchema schema, ITextRules rules)
    {
        schema.Type = JsonSchemaType.String;
        schema.Description = rules.Meaning ?? rules.Called;
        schema.Pattern = rules.Pattern;
        if (rules.IsClosed)
            schema.Enum = Nodes(rules.Listed);
        else
            schema.Examples = Nodes(rules.Listed.IsEmpty && rules.Example is { } example ? [example] : rules.Listed);
        return schema;
    }

    private static List<JsonNode> Nodes(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)JsonValue.Create(text))];
}
