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

/// <summary>A described record, as the reference page and the JSON schema see it.</summary>
internal interface IShape
{
    /// <summary>The name of the record's type.</summary>
    string Name { get; }

    /// <summary>
    /// The members in canonical order: the name, the name of the value for a message, and whether the member is required.
    /// </summary>
    IEnumerable<(string Name, string Called, bool IsRequired)> Members { get; }

    /// <summary>What the value of each member looks like in JSON, in the order of <see cref="Members"/>.</summary>
    IEnumerable<ValueForm> Forms { get; }

    /// <summary>The shapes of the objects that its members hold.</summary>
    IEnumerable<IShape> Parts { get; }

    /// <summary>The kinds of small values that its members hold.</summary>
    IEnumerable<SmallValue> SmallValues { get; }

    /// <summary>Writes the members of the schema object that describes the record.</summary>
    void WriteDefinition(Utf8JsonWriter writer, SchemaScope scope);
}
