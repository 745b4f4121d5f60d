using System.Buffers;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>
/// The JSON Schema (draft 2020-12) of the document format, generated from the descriptions by which records are read and written.
/// </summary>
/// <remarks>
/// The schema says what a document must look like. It cannot say that ids are unique or that dates exist in the calendar; only reading
/// checks that.
/// </remarks>
public static class DatasetSchema
{
    /// <summary>Returns the schema of a document as JSON text.</summary>
    public static string Json()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.Indented))
        {
            var scope = new SchemaScope();
            writer.WriteStartObject();
            writer.WriteString("$schema"u8, "https://json-schema.org/draft/2020-12/schema"u8);
            writer.WriteString("title"u8, Dataset.Format);
            Dataset.Shape.WriteDefinition(writer, scope);
            scope.WriteDefinitions(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
