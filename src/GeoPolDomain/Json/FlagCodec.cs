using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>True or false.</summary>
internal sealed class FlagCodec : Codec<bool>
{
    public override string Called => "true or false";

    public override bool Read(ref Utf8JsonReader reader, ReadContext context) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False
            ? reader.TokenType == JsonTokenType.True
            : Refuse(ref reader, context);

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override void Walk(bool value, Walker walker)
    {
    }

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope) => writer.WriteString("type"u8, "boolean"u8);
}
