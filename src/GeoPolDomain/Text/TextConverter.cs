using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GeoPolDomain.Text;

/// <summary>Converts a value to and from its text form in JSON, both as a value and as a dictionary key.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class TextConverter<T> : JsonConverter<T>, ITextRules
    where T : class, ITextForm<T>
{
    private const int OnStack = 256;

    string ITextRules.Called => T.Called;

    // A type of another library may have the name of a type of this one.
    string? ITextRules.Meaning => typeof(T).Assembly == typeof(Meanings).Assembly ? Meanings.Of(typeof(T).Name) : null;

    string? ITextRules.Pattern => T.Pattern;

    string? ITextRules.Example => T.Example;

    ImmutableArray<string> ITextRules.Listed => T.Listed;

    bool ITextRules.IsClosed => T.IsClosed;

    string? ITextRules.FlawOf(string? text) => TextForm.TryParse<T>(text, out _, out var flaw) ? null : flaw;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ReadText(ref reader)
            : throw new JsonException($"Expected a string that is {T.Called}, but found {reader.TokenType}.");

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.ToString()!);
    }

    private static T ReadText(ref Utf8JsonReader reader)
    {
        var length = reader.Length();
        var rented = length > OnStack ? ArrayPool<char>.Shared.Rent(length) : null;
        try
        {
            var buffer = rented ?? stackalloc char[OnStack];
            if (!reader.TryCopyText(buffer, out var written))
                throw new JsonException("The text is not valid Unicode.");
            var text = buffer[..written];
            return T.TryRead(text, out var value, out var flaw)
                ? value
                : throw new JsonException(TextForm.Explain<T>(text, flaw));
        }
        finally
        {
            if (rented is not null)
                ArrayPool<char>.Shared.Return(rented);
        }
    }
}
