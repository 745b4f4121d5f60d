using System.Text.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>Reads and writes values of an enumeration by their exact JSON names.</summary>
internal sealed class NamesCodec<TEnum>(Names<TEnum> names) : Codec<TEnum>
    where TEnum : struct, Enum
{
    private readonly Pair[] pairs = PairsOf(names);

    public override string Called => names.Called;

    public override ValueForm Form => new ValueForm.Small(SmallValue.Of(names));

    public override TEnum Read(ref Utf8JsonReader reader, ReadContext context)
    {
        if (reader.TokenType != JsonTokenType.String)
            return Refuse(ref reader, context);
        foreach (var (value, name) in pairs)
            if (reader.HasText(name.EncodedUtf8Bytes))
                return value;
        if (StringCodec.TryDecode(ref reader, context, out var text))
            context.Report(reader.TokenStartIndex, DocumentErrorCode.InvalidValue, names.Explain(text));
        return default;
    }

    public override bool TryReadPlain(ref Cursor cursor, ReadContext context, out TEnum value)
    {
        value = default;
        return cursor.TryTakeString(out var text, out _) && TryFind(text, out value);
    }

    public override bool TryReadCells(Cells cells, ReadContext context, out TEnum value)
    {
        value = default;
        return cells.TryText(out var text) && TryFind(text, out value);
    }

    public override void Write(JsonOutput output, TEnum value) => output.Encoded(NameOf(value));

    public override void Walk(TEnum value, Walker walker)
    {
    }

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope)
    {
        writer.WriteStartArray("enum"u8);
        foreach (var (_, name) in pairs)
            writer.WriteStringValue(name);
        writer.WriteEndArray();
    }

    private bool TryFind(ReadOnlySpan<byte> text, out TEnum value)
    {
        value = default;
        foreach (var (known, name) in pairs)
        {
            if (!text.SequenceEqual(name.EncodedUtf8Bytes))
                continue;
            value = known;
            return true;
        }

        return false;
    }

    // A loop over a structure of our own needs no code that is compiled at the start of a program.
    private static Pair[] PairsOf(Names<TEnum> names)
    {
        var pairs = new Pair[names.Pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = new(names.Pairs[i].Value, JsonEncodedText.Encode(names.Pairs[i].Name));
        return pairs;
    }

    private JsonEncodedText NameOf(TEnum value)
    {
        foreach (var (known, name) in pairs)
            if (EqualityComparer<TEnum>.Default.Equals(known, value))
                return name;
        throw new ArgumentOutOfRangeException(nameof(value), value, $"The value is not {names.Called}.");
    }

    private readonly record struct Pair(TEnum Value, JsonEncodedText Name);
}

/// <summary>Reads and writes true and false.</summary>
internal sealed class FlagCodec : Codec<bool>
{
    public override string Called => "true or false";

    public override ValueForm Form => new ValueForm.Flag();

    public override bool Read(ref Utf8JsonReader reader, ReadContext context) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False
            ? reader.TokenType == JsonTokenType.True
            : Refuse(ref reader, context);

    public override bool TryReadPlain(ref Cursor cursor, ReadContext context, out bool value)
    {
        value = cursor.TryTake("true"u8);
        return value || cursor.TryTake("false"u8);
    }

    public override bool TryReadCells(Cells cells, ReadContext context, out bool value) => cells.TryFlag(out value);

    public override void Write(JsonOutput output, bool value) => output.Flag(value);

    public override void Walk(bool value, Walker walker)
    {
    }

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope) => writer.WriteString("type"u8, "boolean"u8);
}
