using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>Lists in their order, and sets, which are held sorted and without repetition so that order says nothing.</summary>
internal sealed class ListCodec<T>(Codec<T> item, bool isSet) : Codec<ImmutableArray<T>>
{
    public override IEnumerable<IShape> Shapes => item.Shapes;

    public override IEnumerable<SmallValue> SmallValues => item.SmallValues;

    public override string Called => isSet ? $"a set, each {item.Called}" : $"a list, each {item.Called}";

    public override ImmutableArray<T> Read(ref Utf8JsonReader reader, ReadContext context)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return Refuse(ref reader, context);
        var start = reader.TokenStartIndex;
        var errors = context.ErrorCount;
        var list = ReadItems(ref reader, context);
        if (!isSet || list.Length < 2 || context.ErrorCount != errors)
            return list;
        var set = Given.SetOf(list);
        if (set.Length != list.Length)
            context.Report(start, "the set holds the same value twice; write it once");
        return set;
    }

    // Most lists hold one item.
    private ImmutableArray<T> ReadItems(ref Utf8JsonReader reader, ReadContext context)
    {
        if (!reader.Read() || reader.TokenType == JsonTokenType.EndArray)
            return [];
        var first = item.Read(ref reader, context);
        if (!reader.Read() || reader.TokenType == JsonTokenType.EndArray)
            return ImmutableCollectionsMarshal.AsImmutableArray(new[] { first });
        var items = new ListBuilder<T>();
        items.Add(first);
        do
            items.Add(item.Read(ref reader, context));
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray);
        return items.ToImmutable();
    }

    public override void Write(Utf8JsonWriter writer, ImmutableArray<T> value)
    {
        writer.WriteStartArray();
        foreach (var one in value)
            item.Write(writer, one);
        writer.WriteEndArray();
    }

    public override bool AreEqual(ImmutableArray<T> left, ImmutableArray<T> right)
    {
        if (left == right)
            return true;
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
            if (!item.AreEqual(left[i], right[i]))
                return false;
        return true;
    }

    public override int HashOf(ImmutableArray<T> value)
    {
        var hash = new HashCode();
        foreach (var one in value)
            hash.Add(item.HashOf(one));
        return hash.ToHashCode();
    }

    public override void Walk(ImmutableArray<T> value, Walker walker)
    {
        for (var i = 0; i < value.Length; i++)
        {
            walker.Enter(i);
            item.Walk(value[i], walker);
            walker.Leave();
        }
    }

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope)
    {
        writer.WriteString("type"u8, "array"u8);
        if (isSet)
            writer.WriteBoolean("uniqueItems"u8, true);
        writer.WriteStartObject("items"u8);
        item.WriteSchema(writer, scope);
        writer.WriteEndObject();
    }
}
