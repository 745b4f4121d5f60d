using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>Reads and writes a dataset as one JSON document.</summary>
/// <remarks>
/// Reading is strict and reports every mistake, not only the first. Writing is canonical: members in one order, records by id,
/// line feeds, UTF-8 without a byte order mark, so that the same dataset is the same bytes.
/// </remarks>
public static class DatasetJson
{
    /// <summary>Reads a document.</summary>
    /// <exception cref="DocumentException">The document has mistakes; the exception lists them with their places.</exception>
    public static Dataset Read(ReadOnlySpan<byte> utf8) =>
        TryRead(utf8, out var dataset, out var errors, out var isCut) ? dataset : throw new DocumentException(errors, isCut);

    /// <summary>Reads a document.</summary>
    /// <exception cref="DocumentException">The document has mistakes; the exception lists them with their places.</exception>
    public static Dataset Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a document from a stream to its end.</summary>
    /// <exception cref="DocumentException">The document has mistakes; the exception lists them with their places.</exception>
    public static Dataset Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(Bytes.Of(stream).Span);
    }

    /// <summary>Reads a document from a stream to its end.</summary>
    /// <exception cref="DocumentException">The document has mistakes; the exception lists them with their places.</exception>
    public static async Task<Dataset> ReadAsync(Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = await Bytes.OfAsync(stream, cancellation).ConfigureAwait(false);
        return Read(bytes.Span);
    }

    /// <summary>Reads a document, or lists its mistakes.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Dataset? dataset, out ImmutableArray<DocumentError> errors) =>
        TryRead(utf8, out dataset, out errors, out _);

    /// <summary>Reads a document, or lists its mistakes, and says whether there are more of them than are listed.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Dataset? dataset, out ImmutableArray<DocumentError> errors, out bool isCut)
    {
        var document = DocumentReader.Read(utf8[Bytes.MarkOf(utf8)..], static (ReadOnlySpan<byte> _, ref Utf8JsonReader reader, ReadContext context) => Dataset.Shape.Read(ref reader, context), new ReadContext());
        (dataset, errors, isCut) = (document.Value, document.Errors, document.IsCut);
        return errors.IsEmpty;
    }

    /// <summary>Writes a document.</summary>
    /// <exception cref="InvalidOperationException">A record nests deeper than can be read again.</exception>
    public static string Write(Dataset dataset)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(dataset, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a document as UTF-8.</summary>
    /// <exception cref="InvalidOperationException">A record nests deeper than can be read again.</exception>
    public static void Write(Dataset dataset, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, JsonText.Indented);
        Dataset.Shape.Write(writer, dataset);
        writer.Flush();
        output.Write("\n"u8);
    }

    /// <summary>Writes a document as UTF-8.</summary>
    /// <exception cref="InvalidOperationException">A record nests deeper than can be read again.</exception>
    public static void Write(Dataset dataset, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var buffer = new StreamOutput(output);
        Write(dataset, buffer);
        buffer.Flush();
    }
}
