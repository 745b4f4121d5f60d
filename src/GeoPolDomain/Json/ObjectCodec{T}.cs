using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>A value that is a JSON object.</summary>
internal abstract class ObjectCodec<T> : Codec<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, ReadContext context) =>
        reader.TokenType == JsonTokenType.StartObject
            ? ReadMembers(ref reader, context, reader.TokenStartIndex)
            : Refuse(ref reader, context);

    public sealed override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Reads the members from the next token on, up to the end of the object that started at <paramref name="start"/>.</summary>
    public abstract T ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start);

    public abstract void WriteMembers(Utf8JsonWriter writer, T value);
}
