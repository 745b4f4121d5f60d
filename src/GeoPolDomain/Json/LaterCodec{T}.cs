using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>A description looked up only when it is used, so that a record can hold others of its own family.</summary>
internal sealed class LaterCodec<T>(Func<ObjectCodec<T>> find) : ObjectCodec<T>
    where T : class
{
    private ObjectCodec<T> Codec => field ??= find();

    public override string Called => $"an object ({typeof(T).Name})";

    public override IEnumerable<IShape> Shapes => Codec.Shapes;

    public override T ReadMembers(ref Utf8JsonReader reader, ReadContext context, long start) => Codec.ReadMembers(ref reader, context, start);

    public override void WriteMembers(Utf8JsonWriter writer, T value) => Codec.WriteMembers(writer, value);

    public override void Walk(T value, Walker walker) => Codec.Walk(value, walker);

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope) => Codec.WriteSchema(writer, scope);
}
