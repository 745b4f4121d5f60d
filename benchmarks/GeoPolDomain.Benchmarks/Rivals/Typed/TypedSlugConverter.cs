using System.Text.Json;
using System.Text.Json.Serialization;

namespace GeoPolDomain.Benchmarks.Rivals.Typed;

/// <summary>An ordinary converter: by way of a string.</summary>
public sealed class TypedSlugConverter : JsonConverter<TypedSlug>
{
    public override TypedSlug Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TypedSlug.TryParse(reader.GetString(), out var slug) ? slug : throw new JsonException("No id.");

    public override void Write(Utf8JsonWriter writer, TypedSlug value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
