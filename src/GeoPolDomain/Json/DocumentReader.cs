using System.Collections.Immutable;
using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>Reads the value whose first token the reader stands on; the whole text is given for who must begin again.</summary>
internal delegate T ReadValue<out T>(ReadOnlySpan<byte> text, ref Utf8JsonReader reader, ReadContext context);

/// <summary>Reads one whole document and turns what went wrong into places a person can find.</summary>
internal static class DocumentReader
{
    public static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Disallow, MaxDepth = JsonText.MostDepth };

    /// <summary>The value, or the mistakes.</summary>
    /// <remarks>The text is given without a byte order mark: who knows that it is the start of a file leaves one out.</remarks>
    public static Result<T> Read<T>(ReadOnlySpan<byte> text, ReadValue<T> read, ReadContext context) where T : class
    {
        if (text.Trim(" \t\r\n"u8).IsEmpty)
            return new(null, [new DocumentError("$", 1, 1, "the document is empty")], false);
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
            broken = Broken(text, reader, syntax);
        }

        if (!context.HasErrors && broken is null)
            return new(value, [], false);
        var errors = Place(text, context.Errors);
        if (broken is not null)
            errors.Add(broken);
        return new(null, [.. errors], context.IsCut);
    }

    /// <summary>The mistakes with path, line and byte.</summary>
    private static List<DocumentError> Place(ReadOnlySpan<byte> text, IReadOnlyList<(long Offset, string Message)> errors)
    {
        var lines = new LineStarts(text);
        var placed = new List<DocumentError>(errors.Count);
        foreach (var (path, offset, message) in Locator.Locate(new Utf8JsonReader(text, Options), errors))
        {
            var place = lines.PlaceOf(offset);
            placed.Add(new DocumentError(path, place.Line, place.BytePosition, message));
        }

        return placed;
    }

    private static DocumentError Broken(ReadOnlySpan<byte> text, in Utf8JsonReader reader, JsonException syntax)
    {
        var path = Locator.Locate(new Utf8JsonReader(text, Options), [(reader.BytesConsumed, "")])[0].Path;
        // The reader's message ends with its own place, which is said here in the form of every other mistake.
        var end = syntax.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var says = end < 0 ? syntax.Message : syntax.Message[..end];
        var message = IsTooDeep(text, reader)
            ? $"this is nested more than {Options.MaxDepth} deep, and nothing is read from here on; make the inner part a record of its own"
            : $"this is no JSON from here on: {says}";
        return new DocumentError(path, (syntax.LineNumber ?? 0) + 1, (syntax.BytePositionInLine ?? 0) + 1, message);
    }

    private static bool IsTooDeep(ReadOnlySpan<byte> text, in Utf8JsonReader reader) =>
        reader.CurrentDepth >= Options.MaxDepth
        && text[(int)reader.BytesConsumed..].TrimStart(" \t\r\n,:"u8) is [(byte)'{' or (byte)'[', ..];

    /// <summary>What became of a document.</summary>
    internal readonly record struct Result<T>(T? Value, ImmutableArray<DocumentError> Errors, bool IsCut) where T : class;
}
