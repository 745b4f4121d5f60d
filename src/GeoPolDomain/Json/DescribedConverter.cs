using System.Text.Json;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>
/// Lets System.Text.Json read and write a record of this library inside an object of your own. The JSON is the same whatever the serializer
/// options are.
/// </summary>
/// <typeparam name="T">The type of the record.</typeparam>
public sealed class DescribedConverter<T> : JsonConverter<T>
    where T : class, IDescribed<T>
{
    // Of a writer that was told nothing.
    private const int DefaultDepth = 1000;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        using var context = new ReadContext();
        try
        {
            var value = T.Description.Read(ref reader, context);
            if (!context.HasErrors)
                return value;
        }
        catch (JsonException) when (context.IsCut)
        {
            // There are more errors than are kept.
        }

        var errors = Locator.Locate(start, context.Errors).Select(one => $"{one.Path}: {one.Error.Message}");
        throw new JsonException(string.Join("; ", errors) + (context.IsCut ? "; and more" : ""));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var left = (writer.Options.MaxDepth is 0 ? DefaultDepth : writer.Options.MaxDepth) - writer.CurrentDepth;
        using var output = new JsonOutput(left);
        T.Description.Write(output, value);
        if (!writer.Options.Indented && ReferenceEquals(writer.Options.Encoder, JsonText.OneLine.Encoder))
            writer.WriteRawValue(output.Written, skipInputValidation: true);
        else
            Copy(new(output.Written, new JsonReaderOptions { MaxDepth = left }), writer);
    }

    // Other escapes and indentations are the business of the other writer.
    private static void Copy(Utf8JsonReader from, Utf8JsonWriter to)
    {
        while (from.Read())
            switch (from.TokenType)
            {
                case JsonTokenType.StartObject:
                    to.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    to.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    to.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    to.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName when from.ValueIsEscaped:
                    to.WritePropertyName(from.Text()!);
                    break;
                case JsonTokenType.PropertyName:
                    to.WritePropertyName(from.ValueSpan);
                    break;
                case JsonTokenType.String when from.ValueIsEscaped:
                    to.WriteStringValue(from.Text());
                    break;
                case JsonTokenType.String:
                    to.WriteStringValue(from.ValueSpan);
                    break;
                case JsonTokenType.True or JsonTokenType.False:
                    to.WriteBooleanValue(from.TokenType == JsonTokenType.True);
                    break;
                default:
                    // Null, or a number of an extra member, which keeps its digits.
                    using (var value = JsonDocument.ParseValue(ref from))
                        value.WriteTo(to);
                    break;
            }
    }
}

/// <summary>A type whose JSON members this library describes. Only types of this library can implement the interface.</summary>
/// <typeparam name="T">The type, which implements this interface.</typeparam>
public interface IDescribed<T>
{
    internal static abstract ObjectCodec<T> Description { get; }
}
