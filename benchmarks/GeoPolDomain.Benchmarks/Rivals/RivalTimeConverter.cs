using System.Text.Json;
using System.Text.Json.Serialization;

namespace GeoPolDomain.Benchmarks.Rivals;

/// <summary>An ordinary converter: by way of a string.</summary>
public sealed class RivalTimeConverter : JsonConverter<RivalTime>
{
    public override RivalTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RivalTime.TryParse(reader.GetString(), out var time) ? time : throw new JsonException("No date.");

    public override void Write(Utf8JsonWriter writer, RivalTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
