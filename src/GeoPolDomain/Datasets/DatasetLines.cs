using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Datasets;

/// <summary>Reads and writes a dataset as JSON Lines: a header, then one record per line. The form can be read record by record.</summary>
public static class DatasetLines
{
    /// <summary>
    /// Reads the records one after another. Memory use does not grow with the file. Two records with the same id are both returned.
    /// </summary>
    /// <param name="stream">The stream that contains the lines.</param>
    /// <param name="onError">
    /// Receives each error, at most 100 of one line, and reading goes on with the next line. Null ends reading at the first line with
    /// errors.
    /// </param>
    /// <param name="limits">How much is read; <see cref="ReadLimits.OfRecords"/> when null.</param>
    /// <exception cref="DocumentException">A line has errors, and <paramref name="onError"/> is null.</exception>
    public static IEnumerable<DatasetRecord> ReadRecords(
        Stream stream,
        Action<DocumentError>? onError = null,
        ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return RecordsReading.Of(stream, onError, limits ?? ReadLimits.OfRecords);
    }

    /// <summary>
    /// Reads the records one after another, as <see cref="ReadRecords"/> does, with all processors: other threads read the records that
    /// come next. Records and errors come in the same order, to the thread that asks for them. Memory use does not grow with the file.
    /// </summary>
    /// <remarks>
    /// The stream is read ahead, by one thread at a time. Whoever stops early waits for a read of the stream that has begun. Where the
    /// program has one processor, nothing is read ahead.
    /// </remarks>
    /// <param name="stream">The stream that contains the lines.</param>
    /// <param name="onError">
    /// Receives each error, at most 100 of one line, and reading goes on with the next line. Null ends reading at the first line with
    /// errors.
    /// </param>
    /// <param name="limits">How much is read; <see cref="ReadLimits.OfRecords"/> when null.</param>
    /// <exception cref="DocumentException">A line has errors, and <paramref name="onError"/> is null.</exception>
    public static IEnumerable<DatasetRecord> ReadRecordsAhead(
        Stream stream,
        Action<DocumentError>? onError = null,
        ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return RecordsReading.Ahead(stream, onError, limits ?? ReadLimits.OfRecords).Select(one => one.Record);
    }

    /// <summary>
    /// Reads the records one after another, asynchronously. Memory use does not grow with the file. Two records with the same id are both
    /// returned.
    /// </summary>
    /// <param name="stream">The stream that contains the lines.</param>
    /// <param name="onError">
    /// Receives each error, at most 100 of one line, and reading goes on with the next line. Null ends reading at the first line with
    /// errors.
    /// </param>
    /// <param name="limits">How much is read; <see cref="ReadLimits.OfRecords"/> when null.</param>
    /// <param name="cancellation">Cancels reading.</param>
    /// <exception cref="DocumentException">A line has errors, and <paramref name="onError"/> is null.</exception>
    public static IAsyncEnumerable<DatasetRecord> ReadRecordsAsync(
        Stream stream,
        Action<DocumentError>? onError = null,
        ReadLimits? limits = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return RecordsReading.OfAsync(stream, onError, limits ?? ReadLimits.OfRecords, cancellation);
    }

    /// <summary>Reads a whole dataset from a stream.</summary>
    /// <exception cref="DocumentException">The lines have errors. The exception lists them with their places.</exception>
    public static Dataset Read(Stream stream, ReadLimits? limits = null) =>
        TryRead(stream, out var dataset, out var errors, out var isCut, limits) ? dataset : throw new DocumentException(errors, isCut);

    /// <summary>Reads a whole dataset from UTF-8 text.</summary>
    /// <exception cref="DocumentException">The lines have errors. The exception lists them with their places.</exception>
    public static Dataset Read(ReadOnlySpan<byte> utf8, ReadLimits? limits = null) => Read(new MemoryStream(utf8.ToArray()), limits);

    /// <summary>Reads a whole dataset from a string.</summary>
    /// <exception cref="DocumentException">The lines have errors. The exception lists them with their places.</exception>
    public static Dataset Read(string lines, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Read(Bytes.Of(lines), limits);
    }

    /// <summary>Tries to read a whole dataset, and lists the errors if there are any.</summary>
    public static bool TryRead(
        Stream stream,
        [NotNullWhen(true)] out Dataset? dataset,
        out ImmutableArray<DocumentError> errors,
        ReadLimits? limits = null) =>
        TryRead(stream, out dataset, out errors, out _, limits);

    /// <summary>
    /// Tries to read a whole dataset, and lists the errors if there are any. <paramref name="isCut"/> says whether there are more errors
    /// than are listed.
    /// </summary>
    public static bool TryRead(
        Stream stream,
        [NotNullWhen(true)] out Dataset? dataset,
        out ImmutableArray<DocumentError> errors,
        out bool isCut,
        ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var reading = new LinesReading(stream, limits ?? ReadLimits.Usual);
        dataset = reading.ReadToEnd();
        (errors, isCut) = (reading.Errors, reading.IsCut);
        return dataset is not null;
    }

    /// <summary>Writes the lines of a dataset to a string.</summary>
    /// <exception cref="InvalidOperationException">A record is nested too deeply to be read again.</exception>
    public static string Write(Dataset dataset)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(dataset, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the lines of a dataset as UTF-8 to a buffer.</summary>
    /// <exception cref="InvalidOperationException">A record is nested too deeply to be read again.</exception>
    public static void Write(Dataset dataset, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new JsonOutput(output, isIndented: false);
        LineReader.WriteHeader(json, dataset);
        json.EndLine();
        foreach (var table in Tables.All)
        {
            var records = dataset.RowsOf(table.Kind).Array;
            for (var i = 0; i < records.Length; i++)
            {
                table.PrefetchAfter(records, i);
                LineReader.WriteRecord(json, table, records[i]);
                json.EndLine();
            }
        }

        json.Flush();
    }

    /// <summary>Writes the lines of a dataset as UTF-8 to a stream.</summary>
    /// <exception cref="InvalidOperationException">A record is nested too deeply to be read again.</exception>
    public static void Write(Dataset dataset, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        StreamOutput.Write(output, buffer => Write(dataset, buffer));
    }
}
