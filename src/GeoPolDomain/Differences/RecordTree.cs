using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Differences;

/// <summary>A record as a tree of JSON values, which can be compared and changed member by member, and the record of a tree.</summary>
internal static class RecordTree
{
    private static readonly Dataset AnyHeader = new(DatasetId.Parse("any"), "Any", []);

    /// <summary>Returns the record as a tree that is only read.</summary>
    public static JsonElement Of(DatasetRecord record) => Parse(record.ToJson());

    /// <summary>Returns the header of a dataset as a tree that is only read.</summary>
    public static JsonElement Of(Dataset header) => Parse(JsonOutput.TextOf(output => Dataset.HeaderShape.Write(output, header)));

    /// <summary>Returns a tree that can be changed.</summary>
    public static JsonObject ToChange(JsonElement tree) => JsonObject.Create(tree)!;

    /// <summary>Parses one JSON value.</summary>
    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = JsonText.MostDepth });
        return document.RootElement.Clone();
    }

    /// <summary>Returns the value on one line, in the one way in which this library writes it.</summary>
    public static string Text(JsonElement value) => TextOf(value.WriteTo);

    /// <inheritdoc cref="Text(JsonElement)"/>
    public static string Text(JsonNode? value) => value is null ? "null" : TextOf(writer => value.WriteTo(writer));

    /// <summary>Returns the record of a tree. Null when the tree is no record of the kind; <paramref name="flaw"/> then says why.</summary>
    public static DatasetRecord? Read(RecordKind kind, JsonObject tree, out string flaw)
    {
        var members = TextOf(writer => tree.WriteTo(writer));
        return ReadTagged($"{{\"record\":\"{Tables.Of(kind).Tag}\",{members[1..]}", out flaw);
    }

    /// <summary>Returns the record of a line as in JSON Lines. Null when it is none; <paramref name="flaw"/> then says why.</summary>
    public static DatasetRecord? ReadTagged(string line, out string flaw)
    {
        var errors = new List<DocumentError>();
        using var reader = new LineReader(AnyHeader);
        var record = reader.Read(Encoding.UTF8.GetBytes(line), 1, errors);
        flaw = errors.Count > 0 ? $"{errors[0].Path}: {errors[0].Message}" : "";
        return record;
    }

    /// <summary>Returns the record as a line of JSON Lines.</summary>
    public static string Tagged(DatasetRecord record) =>
        JsonOutput.TextOf(output => LineReader.WriteRecord(output, Tables.Of(record.RecordKind), record));

    private static string TextOf(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.OneLine))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
