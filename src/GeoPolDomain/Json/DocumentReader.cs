using System.Collections.Immutable;
using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>
/// Reads the value whose first token is the current token of the reader. The whole text is passed too, for a method that must
/// read it a second time.
/// </summary>
internal delegate T ReadValue<out T>(ReadOnlySpan<byte> text, ref Utf8JsonReader reader, ReadContext context);

/// <summary>Reads one whole document and gives each error its path, line and byte.</summary>
internal static class DocumentReader
{
    public static readonly JsonReaderOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Disallow,
        MaxDepth = JsonText.MostDepth,
    };

    /// <summary>Reads the document and returns the value, or the errors.</summary>
    public static Result<T> Read<T>(ReadOnlySpan<byte> utf8, ReadValue<T> read, ReadContext context) where T : class
    {
        var text = utf8[Bytes.MarkOf(utf8)..];
        if (text.Trim(" \t\r\n"u8).IsEmpty)
        {
            const string Empty = "the document is empty; it must hold one JSON object";
            return new(null, [new DocumentError(DocumentErrorCode.EmptyDocument, "$", 1, 1, Empty)], false);
        }

        var reader = new Utf8JsonReader(text, Options);
        var value = default(T);
        DocumentError? broken = null;
        try
        {
            reader.Read();
            value = read(text, ref reader, context);
            reader.Read();
        }
        catch (JsonException syntax)
        {
            broken = SyntaxError(text, reader, syntax);
        }

        if (!context.HasErrors && broken is null)
            return new(value, [], false);
        var errors = WithPositions(text, context.Errors);
        if (broken is not null)
            errors.Add(broken);
        return new(null, [.. errors], context.IsCut);
    }

    /// <summary>Adds the path, the line and the byte to each error.</summary>
    private static List<DocumentError> WithPositions(ReadOnlySpan<byte> text, IReadOnlyList<ReadError> errors)
    {
        var lines = new LineStarts(text);
        var placed = new List<DocumentError>(errors.Count);
        foreach (var (path, error) in Locator.Locate(new Utf8JsonReader(text, Options), errors))
        {
            var place = lines.PlaceOf(error.Offset);
            placed.Add(new DocumentError(error.Code, path, place.Line, place.BytePosition, error.Message));
        }

        return placed;
    }

    private static DocumentError SyntaxError(ReadOnlySpan<byte> text, in Utf8JsonReader reader, JsonException syntax)
    {
        var place = new ReadError(reader.BytesConsumed, DocumentErrorCode.MalformedJson, "");
        var path = Locator.Locate(new Utf8JsonReader(text, Options), [place])[0].Path;
        // The message of the reader ends with its own position. Cut it off, because DocumentError gives the position.
        var end = syntax.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var says = end < 0 ? syntax.Message : syntax.Message[..end];
        var (code, message) = IsTooDeep(text, reader)
            ? (DocumentErrorCode.NestedTooDeep,
                $"this is nested more than {Options.MaxDepth} deep, and nothing is read from here on; "
                + "make the inner part a record of its own")
            : (DocumentErrorCode.MalformedJson, $"this is not valid JSON, and nothing is read from here on; correct it here: {says}");
        return new DocumentError(code, path, (syntax.LineNumber ?? 0) + 1, (syntax.BytePositionInLine ?? 0) + 1, message);
    }

    private static bool IsTooDeep(ReadOnlySpan<byte> text, in Utf8JsonReader reader) =>
        reader.CurrentDepth >= Options.MaxDepth
        && text[(int)reader.BytesConsumed..].TrimStart(" \t\r\n,:"u8) is [(byte)'{' or (byte)'[', ..];

    /// <summary>The result of reading a document: the value, or the errors when there are any.</summary>
    internal readonly record struct Result<T>(T? Value, ImmutableArray<DocumentError> Errors, bool IsCut) where T : class;
}
