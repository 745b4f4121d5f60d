using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Exchange;

/// <summary>What the values of a record are, from the schema of the format: links to records, dates, lists, parts.</summary>
internal static class SchemaForms
{
    private static readonly JsonElement Schema = Read();
    private static readonly JsonElement Definitions = Schema.GetProperty("$defs");

    /// <summary>The name of the definition of a record, for example <c>State</c>.</summary>
    public static (string Name, JsonElement Node) OfRecord(RecordKind kind, JsonElement record)
    {
        var name = Pascal(kind.ToText());
        if (Definitions.TryGetProperty(name, out var node))
            return (name, node);
        var items = Schema.GetProperty("properties").GetProperty(kind.ToText() + "s").GetProperty("items");
        return Resolve(items, record);
    }

    /// <summary>The definition that a value follows, and its name where it has one.</summary>
    public static (string Name, JsonElement Node) Resolve(JsonElement node, JsonElement value)
    {
        if (node.TryGetProperty("oneOf", out var cases))
            return Resolve(cases.EnumerateArray().First(one => IsCase(Resolve(one, value).Node, value)), value);
        if (!node.TryGetProperty("$ref", out var reference))
            return ("", node);
        var name = reference.GetString()!;
        name = name[(name.LastIndexOf('/') + 1)..];
        return (name, Definitions.GetProperty(name));
    }

    /// <summary>The kind of record that an id of this type names. Null when the type is not an id.</summary>
    public static string? LinkedKind(string definition) =>
        definition.EndsWith("Id", StringComparison.Ordinal) ? Kebab(definition[..^2]) : null;

    /// <summary>Whether the values of a type are EDTF.</summary>
    public static bool IsEdtf(string definition) => definition is "EdtfDate" or "EdtfInterval" or "EdtfValue";

    /// <summary>Whether the member says only to which case of a family a value belongs.</summary>
    public static bool IsCaseName(JsonElement node, string member) =>
        node.GetProperty("properties").TryGetProperty(member, out var form) && form.TryGetProperty("const", out _);

    private static bool IsCase(JsonElement node, JsonElement value) =>
        node.GetProperty("properties").GetProperty("kind").GetProperty("const").GetString() == value.GetProperty("kind").GetString();

    private static string Pascal(string kebab) =>
        string.Concat(kebab.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Kebab(string pascal) =>
        string.Concat(pascal.Select((letter, i) => (char.IsUpper(letter) && i > 0 ? "-" : "") + char.ToLowerInvariant(letter)));

    private static JsonElement Read()
    {
        using var document = JsonDocument.Parse(DatasetSchema.Json());
        return document.RootElement.Clone();
    }
}
