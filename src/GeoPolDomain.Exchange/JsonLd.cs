using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Exchange;

/// <summary>Writes a dataset as JSON-LD 1.1, with its context. Nothing is lost.</summary>
/// <remarks>
/// A record is a node whose IRI holds its kind and its id (<c>urn:x-geopoldomain:actor/armenia</c>), so ids of two kinds do not collide. A
/// link to a record is an IRI and never a text. A date is a literal of the type EDTF. A list keeps its order. Members that begin with
/// <c>x-</c> stand as they are in one JSON literal.
/// </remarks>
public static class JsonLd
{
    private const string Namespace = "urn:x-geopoldomain:";
    private const string EdtfType = "edtf:EDTF";

    /// <summary>Writes the dataset to a stream, record by record.</summary>
    public static ExportResult Write(Dataset dataset, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var export = new Export(dataset);
        using var file = new JsonFile(output);
        var writer = file.Writer;
        writer.WriteStartObject();
        WriteContext(writer);
        writer.WriteStartArray("@graph");
        WriteHeader(writer, export);
        foreach (var record in dataset.Records)
        {
            var telling = export.Tell(record);
            WriteRecord(writer, record, telling.Record.TakeAll().Element);
            telling.LoseTheRest(static member => member);
            file.PassOn();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        return export.Result;
    }

    private static void WriteContext(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("@context");
        writer.WriteNumber("@version", 1.1m);
        writer.WriteString("@vocab", Namespace + "terms:");
        writer.WriteString("gpd", Namespace);
        writer.WriteString("edtf", "http://id.loc.gov/datatypes/edtf/");
        writer.WriteStartObject("extras");
        writer.WriteString("@type", "@json");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteHeader(Utf8JsonWriter writer, Export export)
    {
        var header = export.TellHeader().Record.TakeAll();
        writer.WriteStartObject();
        writer.WriteString("@id", $"gpd:dataset/{export.Dataset.Id}");
        writer.WriteString("@type", "Dataset");
        foreach (var member in (string[])["title", "version", "note"])
            if (header.Text(member) is { } text)
                writer.WriteString(member, text);
        writer.WriteEndObject();
    }

    private static void WriteRecord(Utf8JsonWriter writer, DatasetRecord record, JsonElement json)
    {
        var (type, node) = SchemaForms.OfRecord(record.Key.Kind, json);
        writer.WriteStartObject();
        writer.WriteString("@id", Iri(record.Key.Kind.ToText(), json.GetProperty("id").GetString()!));
        writer.WriteString("@type", type);
        WriteMembers(writer, node, json, isRecord: true);
        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, JsonElement node, JsonElement value, bool isRecord = false)
    {
        var forms = node.GetProperty("properties");
        foreach (var member in value.EnumerateObject())
            if (forms.TryGetProperty(member.Name, out var form)
                && !(isRecord && member.Name == "id")
                && !SchemaForms.IsCaseName(node, member.Name))
            {
                writer.WritePropertyName(member.Name);
                WriteValue(writer, form, member.Value);
            }

        var extras = value.EnumerateObject().Where(one => one.Name.StartsWith(ExtraMember.Prefix, StringComparison.Ordinal)).ToList();
        if (!isRecord || extras.Count == 0)
            return;
        writer.WriteStartObject("extras");
        foreach (var extra in extras)
            extra.WriteTo(writer);
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, JsonElement form, JsonElement value)
    {
        var (name, node) = SchemaForms.Resolve(form, value);
        if (value.ValueKind == JsonValueKind.Array)
            WriteItems(writer, node, value);
        else if (value.ValueKind == JsonValueKind.Object)
            WritePart(writer, name, node, value);
        else if (SchemaForms.LinkedKind(name) is { } kind)
            Write(writer, "@id", Iri(kind, value.GetString()!));
        else if (name == nameof(RecordKey) && RecordKey.Parse(value.GetString()!) is var key)
            Write(writer, "@id", Iri(key.Kind.ToText(), key.Id));
        else if (SchemaForms.IsEdtf(name))
            Write(writer, "@value", value.GetString()!, ("@type", EdtfType));
        else
            value.WriteTo(writer);
    }

    private static void WriteItems(Utf8JsonWriter writer, JsonElement node, JsonElement list)
    {
        var isSet = node.TryGetProperty("uniqueItems", out var unique) && unique.GetBoolean();
        if (!isSet)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("@list");
        }

        writer.WriteStartArray();
        foreach (var item in list.EnumerateArray())
            WriteValue(writer, node.GetProperty("items"), item);
        writer.WriteEndArray();
        if (!isSet)
            writer.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter writer, string name, JsonElement node, JsonElement part)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", name);
        WriteMembers(writer, node, part);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, string value, params (string Name, string Value)[] others)
    {
        writer.WriteStartObject();
        writer.WriteString(name, value);
        foreach (var (other, text) in others)
            writer.WriteString(other, text);
        writer.WriteEndObject();
    }

    private static string Iri(string kind, string id) => $"gpd:{kind}/{id}";
}
