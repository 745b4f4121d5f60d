using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Time;

/// <summary>Lets System.Text.Json read and write an <see cref="Answer"/> by its exact name, as a value and as a dictionary key; never as a number.</summary>
public sealed class AnswerConverter : JsonConverter<Answer>
{
    /// <inheritdoc/>
    public override Answer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ReadName(ref reader)
            : throw new JsonException($"Expected 'yes', 'no' or 'unknown', but found {reader.TokenType}.");

    /// <inheritdoc/>
    public override Answer ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadName(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToText());
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToText());
    }

    private static Answer ReadName(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.ValueTextEquals("yes"u8) ? Answer.Yes
                : reader.ValueTextEquals("no"u8) ? Answer.No
                : reader.ValueTextEquals("unknown"u8) ? Answer.Unknown
                : throw new JsonException($"{TextForm.Quote(reader.GetString())} is not an answer: write 'yes', 'no' or 'unknown'");
        }
        catch (InvalidOperationException broken)
        {
            throw new JsonException("The text is not valid Unicode.", broken);
        }
    }
}
