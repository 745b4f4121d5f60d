using System.Text.Json;
using System.Text.Json.Serialization;

namespace GeoPolDomain.Text;

/// <summary>Lets System.Text.Json read and write an enumeration by its names, as a value and as a dictionary key.</summary>
internal abstract class NamesConverter<TEnum>(Names<TEnum> names) : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Find(reader.GetString()!)
            : throw new JsonException($"Expected a string that is {names.Called}, but found {reader.TokenType}.");

    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(names.Of(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WritePropertyName(names.Of(value));

    private TEnum Find(string text) =>
        names.TryRead(text, out var value) ? value : throw new JsonException(names.Explain(text));
}
