using System.Runtime.CompilerServices;
using System.Text.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>Reads and writes texts for people, such as titles and notes.</summary>
internal sealed class StringCodec(bool mayBeEmpty) : Codec<string>
{
    // Short texts such as "p7" or "member state" occur often, so equal ones share one string.
    private const int ShortText = 16;

    private readonly int kind = LeafKinds.Next();

    public override string Called => mayBeEmpty ? "a text, possibly empty" : "a text";

    public override string Read(ref Utf8JsonReader reader, ReadContext context)
    {
        if (reader.TokenType != JsonTokenType.String)
            return Refuse(ref reader, context);
        if (reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length is > ShortText or 0)
            return Decode(ref reader, context);
        var table = context.Table(kind);
        if (table.TryFind(reader.ValueSpan, out var mark) is { } found)
            return Unsafe.As<string>(found);
        var text = Decode(ref reader, context);
        if (text is not null)
            table.Add(mark, text, text);
        return text!;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, string value) => writer.WriteString(name, value);

    public override void Walk(string value, Walker walker)
    {
    }

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope)
    {
        writer.WriteString("type"u8, "string"u8);
        if (!mayBeEmpty)
            writer.WriteString("pattern"u8, "\\S"u8);
    }

    private string Decode(ref Utf8JsonReader reader, ReadContext context)
    {
        if (!TryDecode(ref reader, context, out var chars))
            return null!;
        if (!mayBeEmpty && chars.IsWhiteSpace())
        {
            const string Blank = "the text is blank; leave the member out where there is nothing to say";
            context.Report(reader.TokenStartIndex, DocumentErrorCode.BlankText, Blank);
            return null!;
        }

        return new string(chars);
    }

    /// <summary>
    /// Decodes the string or member name that is the current token. Reports an error and returns false when the token is not valid Unicode.
    /// </summary>
    public static bool TryDecode(ref Utf8JsonReader reader, ReadContext context, out ReadOnlySpan<char> chars)
    {
        var scratch = context.Scratch(reader.Length());
        var isText = reader.TryCopyText(scratch, out var length);
        chars = scratch[..length];
        if (isText)
            return true;

        const string Broken = "the text is not valid Unicode (broken UTF-8 or half of a surrogate pair); "
            + "correct the characters and save the text as UTF-8";
        context.Report(reader.TokenStartIndex, DocumentErrorCode.InvalidUnicode, Broken);
        return false;
    }
}
