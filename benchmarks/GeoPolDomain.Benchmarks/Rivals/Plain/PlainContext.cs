using System.Text.Json.Serialization;

namespace GeoPolDomain.Benchmarks.Rivals.Plain;

/// <summary>The serializer code that the compiler writes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(PlainDocument))]
[JsonSerializable(typeof(PlainRecord))]
internal sealed partial class PlainContext : JsonSerializerContext;
