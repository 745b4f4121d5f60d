using System.Buffers;
using System.Text;
using System.Text.Json;

namespace GeoPolDomain.Tests.House;

/// <summary>What <see cref="Utf8JsonWriter"/> makes of JSON, to compare with.</summary>
internal static class OtherWriter
{
    public static string Rewritten(string json, JsonWriterOptions options)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 200 });
        return Written(options, document.WriteTo);
    }

    public static string Written(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
