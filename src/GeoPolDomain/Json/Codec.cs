using System.Text.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>How one kind of value becomes JSON and back, is compared, walked through and described in a schema.</summary>
internal abstract class Codec<T>
{
    /// <summary>What a value is called in a message and in the reference page, with its article.</summary>
    public abstract string Called { get; }

    /// <summary>Reads the value whose first token the reader stands on, and leaves the reader on its last token.</summary>
    /// <remarks>A value that cannot be read is reported and skipped; what is returned then counts for nothing.</remarks>
    public abstract T Read(ref Utf8JsonReader reader, ReadContext context);

    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Writes a member of that name.</summary>
    public virtual void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, T value)
    {
        writer.WritePropertyName(name);
        Write(writer, value);
    }

    /// <summary>Shows every small value inside to the walker, with the way to it.</summary>
    public abstract void Walk(T value, Walker walker);

    /// <summary>The shapes a value can have, or those of the items of a list; none for small values and texts.</summary>
    public virtual IEnumerable<IShape> Shapes => [];

    /// <summary>The kind of small value it is, or those of the items of a list; none for texts and objects.</summary>
    public virtual IEnumerable<SmallValue> SmallValues => [];

    /// <summary>Writes the members of the schema object that describes the value.</summary>
    public abstract void WriteSchema(Utf8JsonWriter writer, SchemaScope scope);

    /// <summary>Reports that something else stands where the value should, and steps over it.</summary>
    protected T Refuse(ref Utf8JsonReader reader, ReadContext context)
    {
        var found = reader.TokenType switch
        {
            JsonTokenType.Null => "null (leave the member out where there is nothing to say)",
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

/// <summary>The codecs descriptions are made of.</summary>
internal static class Codec
{
    /// <summary>A text for people that says something.</summary>
    public static Codec<string> Text { get; } = new StringCodec(mayBeEmpty: false);

    /// <summary>A text as it was printed; it may be empty.</summary>
    public static Codec<string> Printed { get; } = new StringCodec(mayBeEmpty: true);

    public static Codec<bool> Flag { get; } = new FlagCodec();

    /// <summary>A small value with one text form.</summary>
    public static Codec<T> Of<T>() where T : TextValue, ITextForm<T> => LeafCodec<T>.Repeated;

    /// <summary>A small value that seldom occurs twice, such as a record's own id.</summary>
    public static Codec<T> OfUnique<T>() where T : TextValue, ITextForm<T> => LeafCodec<T>.Unique;

    /// <summary>A value of an enumeration, by its name.</summary>
    public static Codec<TEnum> Of<TEnum>(Names<TEnum> names) where TEnum : struct, Enum => new NamesCodec<TEnum>(names);
}
