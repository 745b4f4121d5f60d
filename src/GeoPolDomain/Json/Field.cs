using System.Runtime.CompilerServices;
using System.Text.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>One JSON member of a described record.</summary>
internal abstract class Field<TRecord>(string name, bool isRequired)
    where TRecord : class
{
    /// <summary>The name of the member in JSON: the name of the property with a small first letter.</summary>
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    public MemberName PreparedName { get; } = new(name);

    /// <summary>The name of the member's value in an error message, with its article.</summary>
    public abstract string Called { get; }

    /// <summary>What the member's value looks like in JSON.</summary>
    public abstract ValueForm Form { get; }

    /// <summary>The shapes of the objects that the member holds.</summary>
    public IEnumerable<IShape> Parts => Form.Shapes;

    /// <summary>The kinds of small values that the member holds.</summary>
    public IEnumerable<SmallValue> SmallValues => Form.SmallValues;

    /// <summary>Whether the field stands for all members whose names begin with <see cref="Name"/>, whatever follows.</summary>
    public virtual bool IsFree => false;

    public string? Meaning(string record) => Meanings.Of(record, Name);

    public abstract void Read(ref Utf8JsonReader reader, ReadContext context, TRecord record);

    /// <summary>Reads a value that stands as this library writes it, as <see cref="Codec{T}.TryReadPlain"/> does.</summary>
    public abstract bool TryReadPlain(ref Cursor cursor, ReadContext context, TRecord record);

    /// <summary>Reads the current value of cells, as <see cref="Codec{T}.TryReadCells"/> does.</summary>
    public virtual bool TryReadCells(Cells cells, ReadContext context, TRecord record) => false;

    /// <summary>
    /// Reads a member whose name is the current token and is not fixed. Returns false when the field takes no such member; the reader then
    /// stands where it stood.
    /// </summary>
    public virtual bool TryReadFree(ref Utf8JsonReader reader, ReadContext context, TRecord record) => false;

    public abstract void Write(JsonOutput output, TRecord record);

    /// <summary>Says how all records hold the member, and in which place, by the example of one record.</summary>
    public virtual Holding HoldingIn(TRecord record, out nint place)
    {
        place = 0;
        return Holding.Other;
    }

    public abstract void Walk(TRecord record, Walker walker);

    public abstract void WriteSchema(Utf8JsonWriter writer, SchemaScope scope);
}

/// <summary>Returns a reference to the field of a record that stores the value of a member.</summary>
internal delegate ref TValue Slot<in TRecord, TValue>(TRecord record);

/// <summary>Tests a value, for example whether a list is empty.</summary>
internal delegate bool ValueTest<in TValue>(TValue value);

/// <summary>A member with a value. The member is not written for null, nor for a value that <paramref name="isOmitted"/> accepts.</summary>
/// <remarks>The slot is in the record itself, unless <paramref name="isInside"/> is false.</remarks>
internal sealed class Field<TRecord, TValue>(
    string name,
    Slot<TRecord, TValue> slot,
    Codec<TValue> codec,
    bool isRequired,
    ValueTest<TValue>? isOmitted = null,
    ValueTest<TValue>? isTooShort = null,
    bool isInside = true) : Field<TRecord>(name, isRequired)
    where TRecord : class
{
    public override string Called => codec.Called;

    public override ValueForm Form => codec.Form;

    public override void Read(ref Utf8JsonReader reader, ReadContext context, TRecord record)
    {
        if (isTooShort is null)
        {
            slot(record) = codec.Read(ref reader, context);
            return;
        }

        var start = reader.TokenStartIndex;
        var errors = context.ErrorCount;
        ref var value = ref slot(record);
        value = codec.Read(ref reader, context);
        if (context.ErrorCount == errors && isTooShort(value))
            context.Report(start, DocumentErrorCode.EmptyList, "the list is empty; it needs at least one item");
    }

    public override bool TryReadPlain(ref Cursor cursor, ReadContext context, TRecord record) =>
        codec.TryReadPlain(ref cursor, context, out slot(record)) && (isTooShort is null || !isTooShort(slot(record)));

    public override bool TryReadCells(Cells cells, ReadContext context, TRecord record) =>
        codec.TryReadCells(cells, context, out slot(record)) && (isTooShort is null || !isTooShort(slot(record)));

    public override void Write(JsonOutput output, TRecord record)
    {
        var value = slot(record);
        if (IsOmitted(value))
            return;
        output.Name(PreparedName);
        codec.Write(output, value);
    }

    public override Holding HoldingIn(TRecord record, out nint place)
    {
        place = 0;
        // A structure of this size that holds a reference holds nothing else: a list or a text.
        var isReference = Unsafe.SizeOf<TValue>() == nint.Size && RuntimeHelpers.IsReferenceOrContainsReferences<TValue>();
        if (!isInside || !isReference || !IsOmitted(default!))
            return Holding.Other;
        place = ObjectMemory.PlaceOf(record, ref slot(record));
        return default(TValue) is null && Form is ValueForm.Small ? Holding.Small : Holding.Object;
    }

    public override void Walk(TRecord record, Walker walker)
    {
        ref var value = ref slot(record);
        if (IsOmitted(value))
            return;
        walker.Enter(Name);
        codec.Walk(value, walker);
        walker.Leave();
    }

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope)
    {
        codec.WriteSchema(writer, scope);
        if (isTooShort is not null)
            writer.WriteNumber("minItems"u8, 1);
    }

    private bool IsOmitted(TValue value) => value is null || (isOmitted is not null && isOmitted(value));
}

/// <summary>
/// A member that always holds the same text: the <c>kind</c> of a record in a family, or the <c>format</c> of a document.
/// </summary>
internal sealed class ConstantField<TRecord>(string name, string text) : Field<TRecord>(name, isRequired: true)
    where TRecord : class
{
    private readonly JsonEncodedText encoded = JsonEncodedText.Encode(text);

    public string Text => text;

    public override string Called => $"\"{text}\"";

    public override ValueForm Form => new ValueForm.Text();

    public override void Read(ref Utf8JsonReader reader, ReadContext context, TRecord record)
    {
        if (reader.TokenType == JsonTokenType.String && reader.HasText(encoded.EncodedUtf8Bytes))
            return;
        context.Report(reader.TokenStartIndex, DocumentErrorCode.InvalidValue, $"the {Name} here must be \"{text}\"; nothing else is read");
        reader.TrySkip();
    }

    public override bool TryReadPlain(ref Cursor cursor, ReadContext context, TRecord record) =>
        cursor.TryTakeString(out var found, out _) && found.SequenceEqual(encoded.EncodedUtf8Bytes);

    public override bool TryReadCells(Cells cells, ReadContext context, TRecord record) =>
        cells.TryText(out var found) && found.SequenceEqual(encoded.EncodedUtf8Bytes);

    public override void Write(JsonOutput output, TRecord record) => output.Member(PreparedName, encoded);

    public override void Walk(TRecord record, Walker walker)
    {
    }

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope) => writer.WriteString("const"u8, encoded);
}
