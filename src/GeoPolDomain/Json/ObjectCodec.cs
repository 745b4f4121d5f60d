using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>Reads and writes a value that is a JSON object.</summary>
internal abstract class ObjectCodec<T> : Codec<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, ReadContext context) =>
        reader.TokenType == JsonTokenType.StartObject
            ? ReadMembers(ref reader, context, reader.TokenStartIndex)
            : Refuse(ref reader, context);

    public override bool TryReadPlain(ref Cursor cursor, ReadContext context, out T value)
    {
        value = default!;
        return cursor.TryEnter((byte)'{') && TryReadPlainMembers(ref cursor, context, out value);
    }

    public sealed override void Write(JsonOutput output, T value)
    {
        output.StartObject();
        WriteMembers(output, value);
        output.EndObject();
    }

    /// <summary>Reads the members from the next token to the end of the object that started at <paramref name="start"/>.</summary>
    public abstract T ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start);

    /// <summary>Reads the members from the cursor to the end of the object, as <see cref="TryReadPlain"/> does.</summary>
    public abstract bool TryReadPlainMembers(ref Cursor cursor, ReadContext context, out T value);

    public abstract void WriteMembers(JsonOutput output, T value);
}

/// <summary>Helpers for reading JSON objects of any kind.</summary>
internal static class ObjectCodec
{
    /// <summary>Skips the remaining members of the current object.</summary>
    public static void SkipMembers(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            reader.Read();
            reader.TrySkip();
        }
    }
}

/// <summary>A codec that is looked up on first use, so that the description of a record can refer to its own family.</summary>
internal sealed class LaterCodec<T>(Func<ObjectCodec<T>> find) : ObjectCodec<T>
    where T : class
{
    private ObjectCodec<T> Codec => field ??= find();

    public override string Called => $"an object ({typeof(T).Name})";

    public override ValueForm Form => Codec.Form;

    public override T ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start) =>
        Codec.ReadMembers(ref reader, context, start);

    public override bool TryReadPlainMembers(ref Cursor cursor, ReadContext context, out T value) =>
        Codec.TryReadPlainMembers(ref cursor, context, out value);

    public override bool TryReadCells(Cells cells, ReadContext context, out T value) => Codec.TryReadCells(cells, context, out value);

    public override void WriteMembers(JsonOutput output, T value) => Codec.WriteMembers(output, value);

    public override void Prefetch(T value, Prefetched part) => Codec.Prefetch(value, part);

    public override void Walk(T value, Walker walker) => Codec.Walk(value, walker);

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope) => Codec.WriteSchema(writer, scope);
}
