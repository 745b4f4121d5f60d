using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>A described record as the reference page and the schema see it.</summary>
internal interface IShape
{
    /// <summary>The name of the record's type.</summary>
    string Name { get; }

    /// <summary>The members in canonical order: name, what it holds, whether it must be there.</summary>
    IEnumerable<(string Name, string Called, bool IsRequired)> Members { get; }

    /// <summary>The shapes of the objects its members hold.</summary>
    IEnumerable<IShape> Parts { get; }

    /// <summary>The kinds of small values its members hold.</summary>
    IEnumerable<SmallValue> SmallValues { get; }

    /// <summary>Writes the members of the schema object that describes the record.</summary>
    void WriteDefinition(Utf8JsonWriter writer, SchemaScope scope);
}
