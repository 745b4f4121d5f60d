using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GeoPolDomain.Text;

/// <summary>Maps each value of an enumeration to exactly one text. Numbers, other casing and comma-separated lists are refused.</summary>
internal sealed class Names<TEnum>
    where TEnum : struct, Enum
{
    private readonly (TEnum Value, string Name)[] pairs;

    public Names(string called, params (TEnum Value, string Name)[] pairs)
    {
        Called = called;
        this.pairs = pairs;
    }

    /// <summary>The name of such a value in an error message, with its article, for example "an answer".</summary>
    public string Called { get; }

    public ReadOnlySpan<(TEnum Value, string Name)> Pairs => pairs;

    /// <summary>The texts in their order.</summary>
    public IEnumerable<string> Texts => pairs.Select(pair => pair.Name);

    public string Of(TEnum value)
    {
        foreach (var (known, name) in Pairs)
            if (EqualityComparer<TEnum>.Default.Equals(known, value))
                return name;
        throw new ArgumentOutOfRangeException(nameof(value), value, $"The value is not {Called}.");
    }

    public bool TryRead(ReadOnlySpan<char> text, out TEnum value)
    {
        foreach (var (known, name) in Pairs)
        {
            if (!text.SequenceEqual(name))
                continue;
            value = known;
            return true;
        }

        value = default;
        return false;
    }

    public string Explain(ReadOnlySpan<char> text) =>
        $"{TextForm.Quote(text)} is not {Called}: it must be one of {string.Join(", ", Texts)}";
}

/// <summary>Converts an enumeration to and from its JSON names, both as a value and as a dictionary key.</summary>
/// <typeparam name="TEnum">The type of the enumeration.</typeparam>
public abstract class NamesConverter<TEnum> : JsonConverter<TEnum>, ITextRules
    where TEnum : struct, Enum
{
    private readonly Names<TEnum> names;

    private protected NamesConverter(Names<TEnum> names) => this.names = names;

    string ITextRules.Called => names.Called;

    string? ITextRules.Meaning => null;

    string? ITextRules.Pattern => null;

    string? ITextRules.Example => names.Pairs[0].Name;

    ImmutableArray<string> ITextRules.Listed => [.. names.Texts];

    bool ITextRules.IsClosed => true;

    string? ITextRules.FlawOf(string? text) =>
        text is null ? $"null is not {names.Called}: there is no text" : names.TryRead(text, out _) ? null : names.Explain(text);

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Find(ref reader)
            : throw new JsonException($"Expected a string that is {names.Called}, but found {reader.TokenType}.");

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(names.Of(value));
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(names.Of(value));
    }

    private TEnum Find(ref Utf8JsonReader reader)
    {
        var text = reader.Text() ?? throw new JsonException("The text is not valid Unicode.");
        return names.TryRead(text, out var value) ? value : throw new JsonException(names.Explain(text));
    }
}
