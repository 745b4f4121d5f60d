using Newtonsoft.Json;

namespace GeoPolDomain.Benchmarks.Rivals;

/// <summary>An ordinary converter: by way of a string.</summary>
public sealed class RivalTimeNewtonsoftConverter : JsonConverter<RivalTime?>
{
    public override RivalTime? ReadJson(
        JsonReader reader, Type objectType, RivalTime? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        RivalTime.TryParse((string?)reader.Value, out var time) ? time : throw new JsonSerializationException("No date.");

    public override void WriteJson(JsonWriter writer, RivalTime? value, JsonSerializer serializer) =>
        writer.WriteValue(value?.Text);
}
