using System.Globalization;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>
/// Finds the path of each error by reading the document a second time, so that a document without errors costs no extra time.
/// </summary>
internal static class Locator
{
    private static ReadOnlySpan<byte> Blank => " \t\r\n"u8;

    /// <summary>Returns the errors with their paths, in the order in which they occur in the document.</summary>
    /// <param name="reader">A reader whose current token is the first token of the value, or that has not read a token yet.</param>
    /// <param name="errors">The errors, each with the offset of the byte at which it starts.</param>
    /// <param name="from">Where the reader begins, when it does not begin at the start of the text.</param>
    public static IReadOnlyList<(string Path, ReadError Error)> Locate(
        Utf8JsonReader reader, IReadOnlyList<ReadError> errors, ListPlace? from = null)
    {
        var ordered = errors.OrderBy(error => error.Offset).ToList();
        var found = new List<(string, ReadError)>(ordered.Count);
        var steps = StepsTo(from);
        var (next, origin) = (0, from?.Offset ?? 0);
        try
        {
            var more = (from is null && reader.TokenType != JsonTokenType.None) || reader.Read();
            for (; more && next < ordered.Count; more = reader.Read())
            {
                Advance(ref reader, steps);
                while (next < ordered.Count && ordered[next].Offset <= origin + reader.TokenStartIndex)
                    found.Add((PathOf(steps), ordered[next++]));
                EnterNested(ref reader, steps);
            }
        }
        catch (JsonException)
        {
            // The document is not valid JSON from here on. The remaining errors get the path reached so far.
        }

        for (; next < ordered.Count; next++)
            found.Add((PathOf(steps), ordered[next]));
        return found;
    }

    /// <summary>Finds the place from which a text is not valid JSON, or nested too deep to be read.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="options">How the text is read.</param>
    /// <param name="from">A place up to which it is JSON; its start when null.</param>
    public static DocumentError FindBreak(ReadOnlySpan<byte> text, JsonReaderOptions options, ListPlace? from = null)
    {
        var reader = ListPlace.ReaderFrom(from, text, options);
        var steps = StepsTo(from);
        try
        {
            while (reader.Read())
            {
                Advance(ref reader, steps);
                EnterNested(ref reader, steps);
            }

            throw new InvalidOperationException("The text is valid JSON.");
        }
        catch (JsonException broken)
        {
            var read = (from?.Offset ?? 0) + (int)reader.BytesConsumed;
            var isNext = text[..read].TrimEnd(Blank) is [.., (byte)','] || text[read..].TrimStart(Blank) is [(byte)',', ..];
            if (steps is [.., var last] && (isNext || last is { IsArray: true, Index: < 0 }))
                steps[^1] = new Step(last.IsArray, last.Index + 1, null);
            var isTooDeep = steps.Count == options.MaxDepth && text[read..].TrimStart(" \t\r\n,:"u8) is [(byte)'{' or (byte)'[', ..];
            var error = isTooDeep ? TooDeep(PathOf(steps), broken, options.MaxDepth) : Malformed(PathOf(steps), broken);
            return from is { } start ? Moved(error, text, start) : error;
        }
    }

    // A reader that begins at a place counts lines and bytes from there.
    private static DocumentError Moved(DocumentError error, ReadOnlySpan<byte> text, ListPlace from)
    {
        var before = text[..from.Offset];
        return error with
        {
            Line = error.Line + before.Count((byte)'\n'),
            BytePosition = error.Line > 1
                ? error.BytePosition
                : error.BytePosition - from.Counted + before.Length - (before.LastIndexOf((byte)'\n') + 1),
        };
    }

    private static List<Step> StepsTo(ListPlace? place) =>
        place is { } from ? [new Step(false, 0, from.Member), new Step(true, from.Index - 1, null)] : [];

    private static DocumentError TooDeep(string path, JsonException broken, int depth) =>
        At(
            broken,
            DocumentErrorCode.NestedTooDeep,
            path,
            $"this is nested more than {depth} deep, and nothing is read from here on; make the inner part a record of its own");

    private static DocumentError Malformed(string path, JsonException broken)
    {
        // The message of the reader ends with its own position. Cut it off, because DocumentError gives the position.
        var end = broken.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var says = end < 0 ? broken.Message : broken.Message[..end];
        const string Malformed = "this is not valid JSON, and nothing is read from here on; correct it here: ";
        return At(broken, DocumentErrorCode.MalformedJson, path, Malformed + says);
    }

    private static DocumentError At(JsonException broken, DocumentErrorCode code, string path, string message) =>
        new(code, path, (broken.LineNumber ?? 0) + 1, (broken.BytePositionInLine ?? 0) + 1, message);

    private static void Advance(ref Utf8JsonReader reader, List<Step> steps)
    {
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            steps.RemoveAt(steps.Count - 1);
            return;
        }

        if (reader.TokenType == JsonTokenType.PropertyName)
            steps[^1] = new Step(false, 0, reader.Text() ?? "?");
        else if (steps.Count > 0 && steps[^1].IsArray)
            steps[^1] = steps[^1] with { Index = steps[^1].Index + 1 };
    }

    private static void EnterNested(ref Utf8JsonReader reader, List<Step> steps)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
            steps.Add(new Step(false, 0, null));
        else if (reader.TokenType == JsonTokenType.StartArray)
            steps.Add(new Step(true, -1, null));
    }

    private static string PathOf(List<Step> steps)
    {
        var path = new StringBuilder("$");
        foreach (var step in steps)
            if (step.IsArray)
                path.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            else if (step.Name is { } name)
                path.Append(name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? "." + name : $"['{name}']");
        return path.ToString();
    }

    private readonly record struct Step(bool IsArray, int Index, string? Name);
}
