using System.Text.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>Reads and writes one kind of value as JSON, walks through it, and describes it in the JSON schema.</summary>
internal abstract class Codec<T>
{
    /// <summary>The name of such a value in an error message and on the reference page, with its article.</summary>
    public abstract string Called { get; }

    /// <summary>
    /// Reads the value whose first token is the current token of the reader. Afterwards the current token is the last token of the value.
    /// </summary>
    /// <remarks>A value that is not valid is reported to the context and skipped. The returned value must then not be used.</remarks>
    public abstract T Read(ref Utf8JsonReader reader, ReadContext context);

    /// <summary>
    /// Reads a value that stands as this library writes it. Returns false when it does not; it may still be valid, and the cursor is then
    /// of no more use.
    /// </summary>
    public abstract bool TryReadPlain(ref Cursor cursor, ReadContext context, out T value);

    /// <summary>
    /// Reads the current value of cells. Returns false when it is not laid out as expected; it may still be valid, and the cells are then
    /// of no more use.
    /// </summary>
    public virtual bool TryReadCells(Cells cells, ReadContext context, out T value)
    {
        value = default!;
        return false;
    }

    public abstract void Write(JsonOutput output, T value);

    /// <summary>Asks the memory for what writing the value will look at.</summary>
    public virtual void Prefetch(T value, Prefetched part)
    {
    }

    /// <summary>
    /// Asks the memory for what writing the next values will look at, while the value in a place is written. Writing would otherwise wait
    /// for the memory longer than for anything else.
    /// </summary>
    public void PrefetchAfter(ReadOnlySpan<T> values, int place)
    {
        if (!ObjectMemory.TakesHints)
            return;
        if (place + 4 < values.Length)
            Prefetch(values[place + 4], Prefetched.Record);
        if (place + 2 < values.Length)
            Prefetch(values[place + 2], Prefetched.Objects);
        if (place + 1 < values.Length)
            Prefetch(values[place + 1], Prefetched.Texts);
    }

    /// <summary>Passes every small value inside this value to the walker, together with the path to that small value.</summary>
    public abstract void Walk(T value, Walker walker);

    /// <summary>Whether such values, and lists of them, often occur again in one document, so that equal ones share one object.</summary>
    public virtual bool IsRepeated => false;

    /// <summary>What such a value looks like in JSON.</summary>
    public abstract ValueForm Form { get; }

    /// <summary>The shapes of the objects that the value, or each item of the list, can be. Empty for small values and texts.</summary>
    public IEnumerable<IShape> Shapes => Form.Shapes;

    /// <summary>The kind of small value of the value, or of each item of the list. Empty for texts and objects.</summary>
    public IEnumerable<SmallValue> SmallValues => Form.SmallValues;

    /// <summary>Writes the members of the schema object that describes the value.</summary>
    public abstract void WriteSchema(Utf8JsonWriter writer, SchemaScope scope);

    /// <summary>Reports that a value of another JSON type was found, and skips that value.</summary>
    protected T Refuse(ref Utf8JsonReader reader, ReadContext context)
    {
        var found = reader.TokenType switch
        {
            JsonTokenType.Null => "null (leave it out where there is nothing to say)",
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => "a string",
            JsonTokenType.Number => "a number",
            JsonTokenType.True or JsonTokenType.False => "true or false",
            _ => "something else",
        };
        context.Report(reader.TokenStartIndex, DocumentErrorCode.UnexpectedType, $"expected {Called}, found {found}");
        reader.TrySkip();
        return default!;
    }
}

/// <summary>The codecs from which the descriptions of records are built.</summary>
internal static class Codec
{
    private static readonly StringCodec Filled = new(mayBeEmpty: false);

    /// <summary>A text for people; it may not be blank.</summary>
    public static Codec<HeldText> Text { get; } = new TextCodec(Filled, mayBeEmpty: false);

    /// <summary>A text as it was printed; it may be empty.</summary>
    public static Codec<HeldText> Printed { get; } = new TextCodec(new StringCodec(mayBeEmpty: true), mayBeEmpty: true);

    /// <summary>A text that is a string at once, for what is in lists or is read at any rate; it may not be blank.</summary>
    public static Codec<string> String { get; } = Filled;

    public static Codec<bool> Flag { get; } = new FlagCodec();

    /// <summary>A small value with one text form. Equal values in one document become one object.</summary>
    public static Codec<T> Of<T>() where T : TextValue, ITextForm<T> => LeafCodec<T>.Repeated;

    /// <summary>A small value that seldom occurs twice, such as a record's own id.</summary>
    public static Codec<T> OfUnique<T>() where T : TextValue, ITextForm<T> => LeafCodec<T>.Unique;

    /// <summary>A value of an enumeration, read and written by its JSON name.</summary>
    public static Codec<TEnum> Of<TEnum>(Names<TEnum> names) where TEnum : struct, Enum => new NamesCodec<TEnum>(names);
}

/// <summary>What a value looks like in JSON, for whoever lays it out in another way, for example in the columns of a table.</summary>
internal abstract record ValueForm
{
    private ValueForm()
    {
    }

    /// <summary>The shapes of the objects that the value, or each item of the list, can be.</summary>
    public virtual IEnumerable<IShape> Shapes => [];

    /// <summary>The kind of small value of the value, or of each item of the list.</summary>
    public virtual IEnumerable<SmallValue> SmallValues => [];

    /// <summary>A text for people.</summary>
    public sealed record Text : ValueForm;

    /// <summary>True or false.</summary>
    public sealed record Flag : ValueForm;

    /// <summary>A string that is a small value, for example an id or a date.</summary>
    public sealed record Small(SmallValue Kind) : ValueForm
    {
        public override IEnumerable<SmallValue> SmallValues => [Kind];
    }

    /// <summary>An array.</summary>
    public sealed record List(ValueForm Item) : ValueForm
    {
        public override IEnumerable<IShape> Shapes => Item.Shapes;

        public override IEnumerable<SmallValue> SmallValues => Item.SmallValues;
    }

    /// <summary>An object of one shape, or of one of a family. They are asked for late, because a shape can hold itself.</summary>
    public sealed record Object(Func<IEnumerable<IShape>> Cases, bool IsFamily) : ValueForm
    {
        public override IEnumerable<IShape> Shapes => Cases();
    }
}
