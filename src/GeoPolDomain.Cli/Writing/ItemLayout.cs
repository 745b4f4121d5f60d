using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeoPolDomain.Cli.Writing;

/// <summary>Lays a record out as the record before it in its list.</summary>
internal static class ItemLayout
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Lays a record out like another one: over several lines, on one line with spaces, or on one line without.</summary>
    public static string Alike(string json, string other, string indent, string newline) =>
        other.Contains('\n', StringComparison.Ordinal) ? OverLines(json).Replace("\n", newline + indent, StringComparison.Ordinal)
        : other.StartsWith("{ ", StringComparison.Ordinal) ? Airy(json)
        : json;

    /// <summary>Lays a record out over several lines.</summary>
    public static string OverLines(string json) => JsonNode.Parse(json)!.ToJsonString(Indented);

    /// <summary>Lays a record out on one line with spaces.</summary>
    public static string Airy(string json) => Airy(JsonNode.Parse(json)!);

    private static string Airy(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } members =>
            $"{{ {string.Join(", ", members.Select(one => $"{Text(JsonValue.Create(one.Key))}: {Airy(one.Value)}"))} }}",
        JsonArray items => $"[{string.Join(", ", items.Select(Airy))}]",
        _ => Text(node),
    };

    private static string Text(JsonNode? node) => node?.ToJsonString(Plain) ?? "null";
}
