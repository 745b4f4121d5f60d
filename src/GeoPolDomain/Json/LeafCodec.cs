using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>Reads and writes small values with one text form: ids, dates and codes.</summary>
internal sealed class LeafCodec<T> : Codec<T>
    where T : TextValue, ITextForm<T>
{
    // Both codecs use one cache.
    private static readonly int Kind = LeafKinds.Next();

    private readonly int kind;
    private readonly bool isRepeated;
    private bool isNamed;

    private LeafCodec(bool isRepeated) => (this.isRepeated, kind) = (isRepeated, Kind);

    /// <summary>The codec for values that occur often. All equal texts of a document share one object.</summary>
    public static LeafCodec<T> Repeated
    {
        get
        {
            Unique.isNamed = true;
            return field;
        }
    } = new(isRepeated: true);

    /// <summary>The codec for values that seldom occur twice.</summary>
    public static LeafCodec<T> Unique { get; } = new(isRepeated: false);

    public override string Called => T.Called;

    public override ValueForm Form => new ValueForm.Small(SmallValue.Of<T>());

    public override T Read(ref Utf8JsonReader reader, ReadContext context)
    {
        if (reader.TokenType != JsonTokenType.String)
            return Refuse(ref reader, context);
        if (!isRepeated || reader.ValueIsEscaped || reader.HasValueSequence)
            return Parse(ref reader, context);

        var table = context.Table(kind);
        var mark = TextMark.Of(reader.ValueSpan);
        // The table holds only values of this codec, so the cast needs no check.
        if (table.Find(reader.ValueSpan, mark) is { } found)
            return Unsafe.As<T>(found);
        var value = Parse(ref reader, context);
        if (value is not null)
            table.Add(mark, value.Text, value);
        return value!;
    }

    public override bool TryReadPlain(ref Cursor cursor, ReadContext context, out T value)
    {
        value = null!;
        return cursor.TryTakeString(out var text, out var isEscaped) && !isEscaped && TryTake(text, context, out value);
    }

    public override bool TryReadCells(Cells cells, ReadContext context, out T value)
    {
        value = null!;
        return cells.TryText(out var text) && TryTake(text, context, out value);
    }

    public override void Write(JsonOutput output, T value) => output.Small(value);

    public override void Walk(T value, Walker walker) => walker.Show(value);

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope) =>
        scope.WriteReference(writer, typeof(T).Name, static inner => LeafSchema.Write<T>(inner));

    private bool TryTake(ReadOnlySpan<byte> text, ReadContext context, out T value)
    {
        value = null!;
        var table = context.Table(kind);
        var mark = TextMark.Of(text);
        if (isRepeated && table.Find(text, mark) is { } found)
        {
            value = Unsafe.As<T>(found);
            return true;
        }

        if (!TryParse(text, context, out value))
            return false;
        // What is unique is added only because other records name it: the id of a source is cited.
        if (isRepeated || isNamed)
            table.Add(mark, value.Text, value);
        return true;
    }

    private static bool TryParse(ReadOnlySpan<byte> text, ReadContext context, out T value)
    {
        var chars = context.Scratch(text.Length);
        value = null!;
        if (Utf8.ToUtf16(text, chars, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done
            || !T.TryRead(chars[..length], out var read, out _))
            return false;
        value = read;
        return true;
    }

    private static T Parse(ref Utf8JsonReader reader, ReadContext context)
    {
        if (!StringCodec.TryDecode(ref reader, context, out var text))
            return null!;
        if (T.TryRead(text, out var value, out var flaw))
            return value;
        context.Report(reader.TokenStartIndex, DocumentErrorCode.InvalidValue, TextForm.Explain<T>(text, flaw));
        return null!;
    }
}

/// <summary>Gives each codec of small values a number, so that a reading can keep one cache for each.</summary>
internal static class LeafKinds
{
    private static int last = -1;

    public static int Next() => Interlocked.Increment(ref last);
}

/// <summary>Writes the schema of a small value: a string, with its known texts or its pattern.</summary>
internal static class LeafSchema
{
    public static void Write<T>(Utf8JsonWriter writer) where T : class, ITextForm<T>
    {
        if (Meanings.Of(typeof(T).Name) is { } meaning)
            writer.WriteString("description"u8, meaning);
        writer.WriteString("type"u8, "string"u8);
        if (T.IsClosed)
            WriteTexts<T>(writer, "enum");
        else if (T.Pattern is { } pattern)
            writer.WriteString("pattern"u8, pattern);
        if (!T.IsClosed && T.Listed.Length > 0)
            WriteTexts<T>(writer, "examples");
    }

    private static void WriteTexts<T>(Utf8JsonWriter writer, string keyword) where T : class, ITextForm<T>
    {
        writer.WriteStartArray(keyword);
        foreach (var text in T.Listed)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
