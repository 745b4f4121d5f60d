using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Datasets;

/// <summary>Reads a dataset in either of its two forms: one JSON object, or JSON Lines.</summary>
public static class DatasetDocument
{
    /// <summary>
    /// Determines the form of a document from its first line. The document is JSON Lines when that line is an object with a member
    /// <c>record</c>.
    /// </summary>
    /// <remarks>A document in neither form counts as JSON, so that its errors are those of a JSON document.</remarks>
    public static DocumentForm FormOf(ReadOnlySpan<byte> utf8)
    {
        var content = utf8[Bytes.MarkOf(utf8)..].TrimStart(" \t\r\n"u8);
        var end = content.IndexOf((byte)'\n');
        // The first line of a document over several lines ends inside a value; as a part of a text it is no broken JSON.
        var reader = new Utf8JsonReader(end < 0 ? content : content[..end], isFinalBlock: false, state: default);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return DocumentForm.Json;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.HasText("record"u8))
                    return DocumentForm.Lines;
                reader.TrySkip();
            }
        }
        catch (JsonException)
        {
            // A document in neither form.
        }

        return DocumentForm.Json;
    }

    /// <summary>Reads a dataset from UTF-8 text.</summary>
    /// <exception cref="DocumentException">The document has errors. The exception lists them with their places.</exception>
    public static Dataset Read(ReadOnlySpan<byte> utf8, ReadLimits? limits = null) =>
        TryRead(utf8, out var dataset, out var errors, out var isCut, limits) ? dataset : throw new DocumentException(errors, isCut);

    /// <summary>Reads a dataset from a string.</summary>
    /// <exception cref="DocumentException">The document has errors. The exception lists them with their places.</exception>
    public static Dataset Read(string text, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(Bytes.Of(text), limits);
    }

    /// <summary>Reads a dataset from a stream, up to the end of the stream.</summary>
    /// <exception cref="DocumentException">The document has errors. The exception lists them with their places.</exception>
    public static Dataset Read(Stream stream, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(Bytes.Of(stream, limits ?? ReadLimits.Usual).Span, limits);
    }

    /// <summary>
    /// Tries to read a dataset, and lists the errors if there are any. <paramref name="isCut"/> says whether there may be more errors
    /// than are listed.
    /// </summary>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out Dataset? dataset,
        out ImmutableArray<DocumentError> errors,
        out bool isCut,
        ReadLimits? limits = null) =>
        FormOf(utf8) == DocumentForm.Lines
            ? DatasetLines.TryRead(new MemoryStream(utf8.ToArray()), out dataset, out errors, out isCut, limits)
            : DatasetJson.TryRead(utf8, out dataset, out errors, out isCut, limits);
}

/// <summary>The two forms of a document.</summary>
public enum DocumentForm
{
    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>JSON Lines: a header, then one record per line.</summary>
    Lines,
}
