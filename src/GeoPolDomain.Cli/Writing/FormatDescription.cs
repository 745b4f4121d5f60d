using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Writing;

/// <summary>
/// What records consist of, as the JSON Schema of the format describes it. The schema is made of the descriptions by which records are
/// read, so no kind of record and no member needs a line here.
/// </summary>
internal sealed partial class FormatDescription
{
    private const string Definitions = "#/$defs/";

    private readonly JsonElement schema;
    private readonly Dictionary<string, DescribedObject> objects = new(StringComparer.Ordinal);

    private FormatDescription(JsonElement schema)
    {
        this.schema = schema;
        Kinds =
        [
            .. schema.GetProperty("properties").EnumerateObject().Where(one => one.Value.TryGetProperty("items", out _))
                .Select(one => KindOf(one.Name, CasesOf(one.Value.GetProperty("items")))),
        ];
    }

    /// <summary>The description of the format that this version of the library reads.</summary>
    public static FormatDescription Current { get; } = new(JsonDocument.Parse(DatasetSchema.Json()).RootElement);

    /// <summary>The kinds of record, in the order of a document.</summary>
    public ImmutableArray<DescribedKind> Kinds { get; }

    // Only records have ids of a type of their own: the type of the id of a treaty party is TreatyPartyId.
    private static DescribedKind KindOf(string list, ImmutableArray<DescribedObject> cases) =>
        new(cases[0].Find("id")!.Value.Reference!, list, cases);

    private ImmutableArray<DescribedObject> CasesOf(JsonElement value)
    {
        if (value.TryGetProperty("oneOf", out var cases))
            return [.. cases.EnumerateArray().SelectMany(one => CasesOf(one))];
        return value.TryGetProperty("$ref", out var name) && Definition(name).TryGetProperty("properties", out _)
            ? [ObjectOf(NameIn(name), Definition(name))]
            : [];
    }

    private DescribedObject ObjectOf(string name, JsonElement definition)
    {
        if (objects.TryGetValue(name, out var known))
            return known;
        var required = definition.GetProperty("required").EnumerateArray().Select(one => one.GetString()).ToHashSet();
        // Parts can hold parts of their own kind, so members are described when they are asked for.
        return objects[name] = new DescribedObject(name, new(() =>
        [
            .. definition.GetProperty("properties").EnumerateObject()
                .Select(one => MemberOf(one.Name, one.Value, required.Contains(one.Name))),
        ]));
    }

    private DescribedMember MemberOf(string name, JsonElement value, bool isRequired)
    {
        var isList = value.TryGetProperty("items", out var items);
        return new DescribedMember(name, Text(value, "description"), isRequired, isList, ValueOf(isList ? items : value));
    }

    private DescribedValue ValueOf(JsonElement value)
    {
        if (Text(value, "const") is { } constant)
            return new DescribedValue { Constant = constant };
        if (Text(value, "type") == "boolean")
            return new DescribedValue { IsFlag = true };
        if (CasesOf(value) is { IsEmpty: false } cases)
            return new DescribedValue { Cases = cases };
        if (!value.TryGetProperty("$ref", out var name))
            return new DescribedValue { Codes = Texts(value, "enum") };
        var definition = Definition(name);
        return new DescribedValue
        {
            Codes = [.. Texts(definition, "enum"), .. Texts(definition, "examples")],
            Reference = NameIn(name) is var type && type.EndsWith("Id", StringComparison.Ordinal) ? KebabOf(type[..^2]) : null,
        };
    }

    private JsonElement Definition(JsonElement reference) => schema.GetProperty("$defs").GetProperty(NameIn(reference));

    private static string NameIn(JsonElement reference) => reference.GetString()![Definitions.Length..];

    private static string? Text(JsonElement value, string name) => value.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static ImmutableArray<string> Texts(JsonElement value, string name) =>
        value.TryGetProperty(name, out var texts) ? [.. texts.EnumerateArray().Select(one => one.GetString()!)] : [];

    private static string KebabOf(string type) => Capital().Replace(type, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
