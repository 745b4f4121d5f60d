using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>The definitions to which a schema refers. Each definition is written once, at the end of the schema.</summary>
internal sealed class SchemaScope
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Queue<(string Name, Action<Utf8JsonWriter> Write)> waiting = new();

    public void WriteReference(Utf8JsonWriter writer, IShape shape) =>
        WriteReference(writer, shape.Name, inner => shape.WriteDefinition(inner, this));

    public void WriteReference(Utf8JsonWriter writer, string name, Action<Utf8JsonWriter> write)
    {
        writer.WriteString("$ref"u8, "#/$defs/" + name);
        if (known.Add(name))
            waiting.Enqueue((name, write));
    }

    public void WriteDefinitions(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("$defs"u8);
        while (waiting.TryDequeue(out var definition))
        {
            writer.WriteStartObject(definition.Name);
            definition.Write(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
