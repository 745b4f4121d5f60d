using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Datasets;

/// <summary>Reads and writes a dataset as one JSON document.</summary>
/// <remarks>
/// Reading is strict. It reports all errors, up to 100, and not only the first one. Writing is canonical: members in a fixed order,
/// records ordered by id, line feeds, UTF-8 without a byte order mark. Equal datasets give the same bytes.
/// </remarks>
public static class DatasetJson
{
    /// <summary>Reads a dataset from UTF-8 text.</summary>
    /// <exception cref="DocumentException">The document has errors. The exception lists them with their places.</exception>
    public static Dataset Read(ReadOnlySpan<byte> utf8, ReadLimits? limits = null) =>
        TryRead(utf8, out var dataset, out var errors, out var isCut, limits) ? dataset : throw new DocumentException(errors, isCut);

    /// <summary>Reads a dataset from a string.</summary>
    /// <exception cref="DocumentException">The document has errors. The exception lists them with their places.</exception>
    public static Dataset Read(string json, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Bytes.Of(json), limits);
    }

    /// <summary>Reads a dataset from a stream, up to the end of the stream.</summary>
    /// <exception cref="DocumentException">The document has errors. The exception lists them with their places.</exception>
    public static Dataset Read(Stream stream, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(Bytes.Of(stream, limits ?? ReadLimits.Usual).Span, limits);
    }

    /// <summary>Reads a dataset from a stream asynchronously, up to the end of the stream.</summary>
    /// <exception cref="DocumentException">The document has errors. The exception lists them with their places.</exception>
    public static async Task<Dataset> ReadAsync(Stream stream, ReadLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = await Bytes.OfAsync(stream, limits ?? ReadLimits.Usual, cancellation).ConfigureAwait(false);
        return Read(bytes.Span, limits);
    }

    /// <summary>Tries to read a dataset, and lists the errors if there are any.</summary>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out Dataset? dataset,
        out ImmutableArray<DocumentError> errors,
        ReadLimits? limits = null) =>
        TryRead(utf8, out dataset, out errors, out _, limits);

    /// <summary>
    /// Tries to read a dataset, and lists the errors if there are any. <paramref name="isCut"/> says whether there are more errors than
    /// are listed.
    /// </summary>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out Dataset? dataset,
        out ImmutableArray<DocumentError> errors,
        out bool isCut,
        ReadLimits? limits = null) =>
        TryRead(utf8, out dataset, out errors, out isCut, limits ?? ReadLimits.Usual, Readers.Usual);

    /// <summary>Tries to read a dataset by so many threads. Nobody can see how many they were.</summary>
    internal static bool TryRead(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out Dataset? dataset,
        out ImmutableArray<DocumentError> errors,
        out bool isCut,
        ReadLimits limits,
        Readers readers)
    {
        var mark = Bytes.MarkOf(utf8);
        var text = utf8[mark..];
        (dataset, errors, isCut) = (null, [], false);
        if (utf8.Length > limits.BytesInMemory)
        {
            errors = [BeyondLimit.Bytes(limits, text[..Math.Max(0, limits.BytesInMemory - mark)])];
            return false;
        }

        using var context = new DocumentContext(limits, readers);
        var cursor = new Cursor(text, limits);
        var isRead = Dataset.Shape.TryReadPlain(ref cursor, context, out dataset) && cursor.IsAtEnd;
        if (isRead && !context.HasErrors)
            return true;
        if (isRead || context.IsEnded)
        {
            (dataset, errors, isCut) = (null, [.. DocumentReader.Place(text, context, isRead)], context.IsCut);
            return false;
        }

        context.Clear();
        context.DropPieces();
        var document = DocumentReader.Read(
            text,
            static (ReadOnlySpan<byte> _, ref Utf8JsonReader reader, ReadContext context) => Dataset.Shape.Read(ref reader, context),
            context);
        (dataset, errors, isCut) = (document.Value, document.Errors, document.IsCut);
        return errors.IsEmpty;
    }

    /// <summary>Writes a dataset to a string.</summary>
    /// <exception cref="InvalidOperationException">A record is nested too deeply to be read again.</exception>
    public static string Write(Dataset dataset)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(dataset, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a dataset as UTF-8 to a buffer.</summary>
    /// <exception cref="InvalidOperationException">A record is nested too deeply to be read again.</exception>
    public static void Write(Dataset dataset, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new JsonOutput(output, isIndented: true);
        Dataset.Shape.Write(json, dataset);
        json.EndLine();
        json.Flush();
    }

    /// <summary>Writes a dataset as UTF-8 to a stream.</summary>
    /// <exception cref="InvalidOperationException">A record is nested too deeply to be read again.</exception>
    public static void Write(Dataset dataset, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        StreamOutput.Write(output, buffer => Write(dataset, buffer));
    }
}
