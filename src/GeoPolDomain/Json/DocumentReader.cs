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
    /// <param name="text">The document without a byte order mark. Only the caller knows whether the text is the start of a file.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="context">Collects the errors.</param>
    public static Result<T> Read<T>(ReadOnlySpan<byte> text, ReadValue<T> read, ReadContext context) where T : class
    {
        if (text.Trim(" \t\r\n"u8).IsEmpty)
        {
            const string Empty = "the document is empty; it must hold one JSON object";
            return new(null, [new DocumentError(DocumentErrorCode.EmptyDocument, "$", 1, 1, Empty)], false);
        }

        var value = default(T);
        var isWhole = false;
        try
        {
            var reader = new Utf8JsonReader(text, context.Options);
            reader.Read();
            value = read(text, ref reader, context);
            isWhole = !reader.Read();
        }
        catch (JsonException)
        {
            // The text is no JSON from some place on, which Place finds, or it has more errors than are kept.
        }

        return isWhole && !context.HasErrors ? new(value, [], false) : new(null, [.. Place(text, context, isWhole)], context.IsCut);
    }

    /// <summary>Returns the errors of a reading with their paths, lines and bytes.</summary>
    /// <param name="text">The text that was read.</param>
    /// <param name="context">The errors.</param>
    /// <param name="isWhole">Whether the text was read to its end.</param>
    public static IEnumerable<DocumentError> Place(ReadOnlySpan<byte> text, ReadContext context, bool isWhole)
    {
        var placed = new List<DocumentError>(context.ErrorCount + 1);
        var lines = new LineStarts(text);
        foreach (var near in context.Errors.GroupBy(error => error.From))
        {
            var reader = ListPlace.ReaderFrom(near.Key, text, context.Options);
            foreach (var (path, error) in Locator.Locate(reader, [.. near], near.Key))
            {
                var place = lines.PlaceOf(error.Offset);
                placed.Add(new DocumentError(error.Code, path, place.Line, place.BytePosition, error.Message));
            }
        }

        if (!isWhole && !context.IsStopped && !context.IsCut && context.HasRoom())
            placed.Add(Locator.FindBreak(text, context.Options, context.Broken));
        return placed;
    }

    /// <summary>The result of reading a document: the value, or the errors when there are any.</summary>
    internal readonly record struct Result<T>(T? Value, ImmutableArray<DocumentError> Errors, bool IsCut) where T : class;
}
