using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>Reads and writes short texts for people, such as places in a source.</summary>
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
        return cursor.TryTakeString(out var text, out var isEscaped)
            && (!isEscaped || context.TryUndoEscapes(text, out text)) && TryShare(text, context, out value);
    }

    public override bool TryReadCells(Cells cells, ReadContext context, out string value)
    {
        value = null!;
        return cells.TryText(out var text) && TryShare(text, context, out value);
    }

    /// <summary>Returns the string for a text without escapes, which equal short texts share. False when the text is not valid.</summary>
    public bool TryShare(ReadOnlySpan<byte> text, ReadContext context, out string value)
    {
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

    public override void Walk(string value, Walker walker) { }

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

/// <summary>Reads and writes texts for people, such as titles and notes. A longer one stays as it came.</summary>
internal sealed class TextCodec(StringCodec strings, bool mayBeEmpty) : Codec<HeldText>
{
    /// <summary>The length in bytes of the longest text that becomes a string at once. Equal ones share a string.</summary>
    public const int ShortText = 24;

    private readonly int kind = LeafKinds.Next();

    public override string Called => strings.Called;

    public override ValueForm Form => strings.Form;

    public override HeldText Read(ref Utf8JsonReader reader, ReadContext context) => strings.Read(ref reader, context);

    public override bool TryReadPlain(ref Cursor cursor, ReadContext context, out HeldText value)
    {
        value = default;
        return cursor.TryTakeString(out var text, out var isEscaped)
            && (!isEscaped || context.TryUndoEscapes(text, out text)) && TryTake(text, context, out value);
    }

    public override bool TryReadCells(Cells cells, ReadContext context, out HeldText value)
    {
        value = default;
        return cells.TryText(out var text) && TryTake(text, context, out value);
    }

    public override void Write(JsonOutput output, HeldText value)
    {
        if (value.TryGetBytes(out var bytes, out var text))
            output.Text(bytes);
        else
            output.Text(text);
    }

    public override void Walk(HeldText value, Walker walker) { }

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope) => strings.WriteSchema(writer, scope);

    private bool TryTake(ReadOnlySpan<byte> text, ReadContext context, out HeldText value)
    {
        value = default;
        if (text.Length <= ShortText)
        {
            var isRead = strings.TryShare(text, context, out var shared);
            value = shared;
            return isRead;
        }

        var table = context.Table(kind);
        var mark = TextMark.Of(text);
        if (table.Find(text, mark) is { } found)
        {
            value = new(Unsafe.As<byte[]>(found));
            return true;
        }

        if (!Utf8.IsValid(text) || (!mayBeEmpty && IsBlank(text)))
            return false;
        var bytes = text.ToArray();
        table.Add(mark, bytes);
        value = new(bytes);
        return true;
    }

    private static bool IsBlank(ReadOnlySpan<byte> text)
    {
        while (Rune.DecodeFromUtf8(text, out var first, out var length) == OperationStatus.Done && Rune.IsWhiteSpace(first))
            text = text[length..];
        return text.IsEmpty;
    }
}
