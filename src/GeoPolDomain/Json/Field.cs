using System.Text;
using System.Text.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>One member of a described record.</summary>
internal abstract class Field<TRecord>(string name, bool isRequired)
{
    private readonly byte[] utf8Name = Encoding.UTF8.GetBytes(name);

    /// <summary>The member's name on the wire: the property's, with a small first letter.</summary>
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    public ReadOnlySpan<byte> Utf8Name => utf8Name;

    protected JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name);

    /// <summary>What a value is called, with its article.</summary>
    public abstract string Called { get; }

    /// <summary>The shapes of the objects it holds.</summary>
    public abstract IEnumerable<IShape> Parts { get; }

    /// <summary>The kinds of small values it holds.</summary>
    public abstract IEnumerable<SmallValue> SmallValues { get; }

    public string? Meaning(string record) => Meanings.Of(record, Name);

    public abstract void Read(ref Utf8JsonReader reader, ReadContext context, TRecord record);

    public abstract void Write(Utf8JsonWriter writer, TRecord record);

    public abstract void Walk(TRecord record, Walker walker);

    public abstract void WriteSchema(Utf8JsonWriter writer, SchemaScope scope);
}

/// <summary>The place in a record where a member's value is held.</summary>
internal delegate ref TValue Slot<in TRecord, TValue>(TRecord record);

/// <summary>Whether a value says nothing, so that its member is left out.</summary>
internal delegate bool IsNothing<in TValue>(TValue value);

/// <summary>A member with a value. Null says nothing, and what <paramref name="isNothing"/> says of other values.</summary>
internal sealed class Field<TRecord, TValue>(
    string name,
    Slot<TRecord, TValue> slot,
    Codec<TValue> codec,
    bool isRequired,
    IsNothing<TValue>? isNothing = null,
    IsNothing<TValue>? isTooLittle = null) : Field<TRecord>(name, isRequired)
{
    public override string Called => codec.Called;

    public override IEnumerable<IShape> Parts => codec.Shapes;

    public override IEnumerable<SmallValue> SmallValues => codec.SmallValues;

    public override void Read(ref Utf8JsonReader reader, ReadContext context, TRecord record)
    {
        if (isTooLittle is null)
        {
            slot(record) = codec.Read(ref reader, context);
            return;
        }

        var start = reader.TokenStartIndex;
        var errors = context.ErrorCount;
        ref var value = ref slot(record);
        value = codec.Read(ref reader, context);
        if (context.ErrorCount == errors && isTooLittle(value))
            context.Report(start, DocumentErrorCode.EmptyList, "the list is empty; it needs at least one item");
    }

    public override void Write(Utf8JsonWriter writer, TRecord record)
    {
        var value = slot(record);
        if (!SaysNothing(value))
            codec.WriteMember(writer, EncodedName, value);
    }

    public override void Walk(TRecord record, Walker walker)
    {
        ref var value = ref slot(record);
        if (SaysNothing(value))
            return;
        walker.Enter(Name);
        codec.Walk(value, walker);
        walker.Leave();
    }

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope)
    {
        codec.WriteSchema(writer, scope);
        if (isTooLittle is not null)
            writer.WriteNumber("minItems"u8, 1);
    }

    private bool SaysNothing(TValue value) => value is null || (isNothing is not null && isNothing(value));
}

/// <summary>A member that always holds the same text: the <c>kind</c> of a case of a family, the <c>format</c> of a document.</summary>
internal sealed class ConstantField<TRecord>(string name, string text) : Field<TRecord>(name, isRequired: true)
{
    private readonly JsonEncodedText encoded = JsonEncodedText.Encode(text);

    public string Text => text;

    public override string Called => $"\"{text}\"";

    public override IEnumerable<IShape> Parts => [];

    public override IEnumerable<SmallValue> SmallValues => [];

    public override void Read(ref Utf8JsonReader reader, ReadContext context, TRecord record)
    {
        if (reader.TokenType == JsonTokenType.String && reader.HasText(encoded.EncodedUtf8Bytes))
            return;
        context.Report(reader.TokenStartIndex, DocumentErrorCode.InvalidValue, $"the {Name} here must be \"{text}\"; nothing else is read");
        reader.TrySkip();
    }

    public override void Write(Utf8JsonWriter writer, TRecord record) => writer.WriteString(EncodedName, encoded);

    public override void Walk(TRecord record, Walker walker)
    {
    }

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope) => writer.WriteString("const"u8, encoded);
}
