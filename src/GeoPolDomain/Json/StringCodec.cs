using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>Reads and writes texts for people, such as titles and notes.</summary>
internal sealed class StringCodec(bool mayBeEmpty) : Codec<string>
{
    // Short texts such as "p7" or "member state" occur often, so equal ones share one string.
    private const int ShortText = InternTable.LongestText;

    private readonly int kind = LeafKinds.Next();

    public override string Called => mayBeEmpty ? "a text, possibly empty" : "a text";

    public override ValueForm Form => new ValueForm.Text();

    public override string Read(ref Utf8JsonReader reader, ReadContext context)
    {
        if (reader.TokenType != JsonTokenType.String)
            return Refuse(ref reader, context);
        if (reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length is > ShortText or 0)
            return Decode(ref reader, context);
        var table = context.Table(kind);
        var mark = TextMark.Of(reader.ValueSpan);
        if (table.Find(reader.ValueSpan, mark) is { } found)
            return Unsafe.As<string>(found);
        var text = Decode(ref reader, context);
        if (text is not null)
            table.Add(mark, text, text);
        return text!;
    }

    public override bool TryReadPlain(ref Cursor cursor, ReadContext context, out string value)
    {
        value = null!;
        if (!cursor.TryTakeString(out var text, out var isEscaped))
            return false;
        if (isEscaped)
            return TryUnescape(text, context, out value) && (mayBeEmpty || !value.AsSpan().IsWhiteSpace());
        if (text.Length is > ShortText or 0)
            return TryDecode(text, out value);
        var table = context.Table(kind);
        var mark = TextMark.Of(text);
        if (table.Find(text, mark) is { } found)
        {
            value = Unsafe.As<string>(found);
            return true;
        }

        if (!TryDecode(text, out value))
            return false;
        table.Add(mark, value, value);
        return true;
    }

    public override void Write(JsonOutput output, string value) => output.Text(value);

    public override void Walk(string value, Walker walker)
    {
    }

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope)
    {
        writer.WriteString("type"u8, "string"u8);
        if (!mayBeEmpty)
            writer.WriteString("pattern"u8, "\\S"u8);
    }

    private bool TryDecode(ReadOnlySpan<byte> text, out string value)
    {
        value = null!;
        if (!Utf8.IsValid(text))
            return false;
        value = Encoding.UTF8.GetString(text);
        return mayBeEmpty || !value.AsSpan().IsWhiteSpace();
    }

    private static bool TryUnescape(ReadOnlySpan<byte> text, ReadContext context, out string value)
    {
        value = null!;
        var token = ArrayPool<byte>.Shared.Rent(text.Length + 2);
        try
        {
            token[0] = token[text.Length + 1] = (byte)'"';
            text.CopyTo(token.AsSpan(1));
            var reader = new Utf8JsonReader(token.AsSpan(0, text.Length + 2), DocumentReader.Options);
            var chars = context.Scratch(text.Length);
            if (!reader.Read() || !reader.TryCopyText(chars, out var length))
                return false;
            value = new string(chars[..length]);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(token);
        }
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
        chars = default;
        if (reader.Length() > context.Limits.TextBytes)
        {
            context.Report(reader.TokenStartIndex, DocumentErrorCode.TextTooLong, BeyondLimit.Text(context.Limits, reader.Length()));
            return false;
        }

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
