using System.Text.Json;

namespace GeoPolDomain.Json;

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
            context.Report(start, "the list is empty; it needs at least one item");
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
