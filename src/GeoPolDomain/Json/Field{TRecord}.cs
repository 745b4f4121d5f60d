using System.Text;
using System.Text.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>One member of a described record.</summary>
internal abstract class Field<TRecord>(string name, bool isRequired)
{
    private readonly byte[] utf8Name = Encoding.UTF8.GetBytes(name);

    /// <summary>The member's name on the wire: the property's, with a small first letter.</summary>
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    public ReadOnlySpan<byte> Utf8Name => utf8Name;

    protected JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name);

    /// <summary>What a value is called, with its article.</summary>
    public abstract string Called { get; }

    /// <summary>The shapes of the objects it holds.</summary>
    public abstract IEnumerable<IShape> Parts { get; }

    /// <summary>The kinds of small values it holds.</summary>
    public abstract IEnumerable<SmallValue> SmallValues { get; }

    public string? Meaning(string record) => Meanings.Of(record, Name);

    public abstract void Read(ref Utf8JsonReader reader, ReadContext context, TRecord record);

    public abstract void Write(Utf8JsonWriter writer, TRecord record);

    public abstract void Walk(TRecord record, Walker walker);

    public abstract void WriteSchema(Utf8JsonWriter writer, SchemaScope scope);
}
