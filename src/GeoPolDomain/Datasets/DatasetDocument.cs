using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>Reads a dataset in whichever form it is written: one JSON object, or JSON Lines.</summary>
public static class DatasetDocument
{
    /// <summary>The form of a document, told by its first line: in lines, that is an object with the member <c>record</c>.</summary>
    /// <remarks>What is in neither form counts as JSON, so that its mistakes are those of a document.</remarks>
    public static DocumentForm FormOf(ReadOnlySpan<byte> utf8)
    {
        var content = utf8[Bytes.MarkOf(utf8)..].TrimStart(" \t\r\n"u8);
        var end = content.IndexOf((byte)'\n');
        var reader = new Utf8JsonReader(end < 0 ? content : content[..end]);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return DocumentForm.Json;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.HasText("record"u8))
                    return DocumentForm.Lines;
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // The line ends inside a value: a document that goes on below.
        }

        return DocumentForm.Json;
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="DocumentException">The document has mistakes; the exception lists them with their places.</exception>
    public static Dataset Read(ReadOnlySpan<byte> utf8) =>
        TryRead(utf8, out var dataset, out var errors, out var isCut) ? dataset : throw new DocumentException(errors, isCut);

    /// <summary>Reads a document.</summary>
    /// <exception cref="DocumentException">The document has mistakes; the exception lists them with their places.</exception>
    public static Dataset Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Reads a document from a stream to its end.</summary>
    /// <exception cref="DocumentException">The document has mistakes; the exception lists them with their places.</exception>
    public static Dataset Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(Bytes.Of(stream).Span);
    }

    /// <summary>Reads a document, or lists its mistakes, and says whether there may be more of them than are listed.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Dataset? dataset, out ImmutableArray<DocumentError> errors, out bool isCut) =>
        FormOf(utf8) == DocumentForm.Lines
            ? DatasetLines.TryRead(new MemoryStream(utf8.ToArray()), out dataset, out errors, out isCut)
            : DatasetJson.TryRead(utf8, out dataset, out errors, out isCut);
}

/// <summary>The two forms in which a dataset is written.</summary>
public enum DocumentForm
{
    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>JSON Lines: a header, then one record a line.</summary>
    Lines,
}
