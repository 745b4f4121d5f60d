using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>
/// Reads and writes lists and sets. A list keeps its order. A set is sorted and has no duplicates, so its order has no meaning.
/// </summary>
internal sealed class ListCodec<T>(Codec<T> item, bool isSet) : Codec<Items<T>>
{
    public override ValueForm Form => new ValueForm.List(item.Form);

    public override string Called => isSet ? $"a set, each {item.Called}" : $"a list, each {item.Called}";

    public override Items<T> Read(ref Utf8JsonReader reader, ReadContext context)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return Refuse(ref reader, context);
        var start = reader.TokenStartIndex;
        var errors = context.ErrorCount;
        var list = ReadItems(ref reader, context);
        if (!isSet || list.Length < 2 || context.ErrorCount != errors)
            return new(list);
        var set = Given.SetOf(list);
        if (set.Length != list.Length)
            context.Report(start, DocumentErrorCode.DuplicateItem, "the set holds the same value twice; write it once");
        return new(set);
    }

    // Most lists have one item, so that case needs no builder.
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

    public override bool TryReadPlain(ref Cursor cursor, ReadContext context, out Items<T> value)
    {
        if (item.IsRepeated)
            return TryReadRepeated(ref cursor, context, out value);
        var isRead = TryReadPlainItems(ref cursor, context, out var list);
        value = new(list);
        return isRead && (!isSet || list.Length < 2 || Given.SetOf(list) == list);
    }

    private bool TryReadRepeated(ref Cursor cursor, ReadContext context, out Items<T> value)
    {
        // The items are of the same type wherever the same bytes are a list of citations or of steps.
        if (context.Repeats.TryTake<T[]>(ref cursor, levels: 2, out var start, out var found))
        {
            value = new(ImmutableCollectionsMarshal.AsImmutableArray(found));
            return true;
        }

        value = default;
        if (!TryReadPlainItems(ref cursor, context, out var list))
            return false;
        value = new(list);
        context.Repeats.Add(start, cursor, ImmutableCollectionsMarshal.AsArray(list)!);
        return true;
    }

    private bool TryReadPlainItems(ref Cursor cursor, ReadContext context, out ImmutableArray<T> list)
    {
        list = [];
        if (!cursor.TryEnter((byte)'['))
            return false;
        if (cursor.TryLeave((byte)']'))
            return true;
        if (!item.TryReadPlain(ref cursor, context, out var first))
            return false;
        if (!cursor.TryTake((byte)','))
        {
            list = ImmutableCollectionsMarshal.AsImmutableArray(new[] { first });
            return cursor.TryLeave((byte)']');
        }

        var items = new ListBuilder<T>();
        items.Add(first);
        do
        {
            if (!item.TryReadPlain(ref cursor, context, out var next))
                return false;
            items.Add(next);
        }
        while (cursor.TryTake((byte)','));
        list = items.ToImmutable();
        return cursor.TryLeave((byte)']');
    }

    public override bool TryReadCells(Cells cells, ReadContext context, out Items<T> value)
    {
        var items = new T[cells.Count];
        value = default;
        for (var i = 0; i < items.Length; i++, cells.Leave())
        {
            cells.EnterItem(i);
            if (!item.TryReadCells(cells, context, out items[i]))
                return false;
        }

        value = new(ImmutableCollectionsMarshal.AsImmutableArray(item.IsRepeated ? context.Repeats.Share(items) : items));
        return !isSet || items.Length < 2 || Given.SetOf(value.Array) == value.Array;
    }

    public override void Write(JsonOutput output, Items<T> value)
    {
        output.StartList();
        foreach (var one in value.Array)
        {
            output.Item();
            item.Write(output, one);
        }

        output.EndList();
    }

    public override void Walk(Items<T> value, Walker walker)
    {
        var items = value.Array;
        for (var i = 0; i < items.Length; i++)
        {
            walker.Enter(i);
            item.Walk(items[i], walker);
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

/// <summary>
/// Builds a list of unknown length. The first four items are stored in the builder itself, so that most lists need no array but the final
/// one.
/// </summary>
internal struct ListBuilder<T>
{
    private Few few;
    private T[]? many;
    private int count;

    public void Add(T item)
    {
        if (count < Few.Length)
        {
            few[count++] = item;
            return;
        }

        if (many is null || count == many.Length)
            MakeRoom();
        many![count++] = item;
    }

    /// <summary>Returns the list. The builder must not be used afterwards.</summary>
    public ImmutableArray<T> ToImmutable()
    {
        var exact = new T[count];
        (many is null ? ((ReadOnlySpan<T>)few)[..count] : many.AsSpan(0, count)).CopyTo(exact);
        if (many is not null)
            ArrayPool<T>.Shared.Return(many, clearArray: true);
        return ImmutableCollectionsMarshal.AsImmutableArray(exact);
    }

    private void MakeRoom()
    {
        var larger = ArrayPool<T>.Shared.Rent(count * 4);
        (many is null ? few : many.AsSpan(0, count)).CopyTo(larger);
        if (many is not null)
            ArrayPool<T>.Shared.Return(many, clearArray: true);
        many = larger;
    }

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 4;
        private T first;
    }
}
