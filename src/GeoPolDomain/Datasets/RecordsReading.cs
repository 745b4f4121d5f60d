using System.Runtime.CompilerServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>Reads the records of a document in JSON Lines one after another, and keeps none.</summary>
internal sealed class RecordsReading : IDisposable
{
    private readonly ReadLimits limits;
    private readonly LineBlocks blocks;
    private readonly LineReader reader;
    private readonly List<DocumentError> errors = [];
    private readonly Action<DocumentError>? onError;
    private long lines;
    private long records;

    private RecordsReading(Stream stream, Action<DocumentError>? onError, ReadLimits limits)
    {
        (this.onError, this.limits) = (onError, limits);
        blocks = new LineBlocks(stream, limits, areFull: false);
        reader = new LineReader(limits: limits);
    }

    public static IEnumerable<DatasetRecord> Of(Stream stream, Action<DocumentError>? onError, ReadLimits limits) =>
        WithLines(stream, onError, limits).Select(one => one.Record);

    /// <summary>The records, each with the number of its line.</summary>
    public static IEnumerable<(DatasetRecord Record, long Line)> WithLines(
        Stream stream, Action<DocumentError>? onError, ReadLimits limits)
    {
        using var reading = new RecordsReading(stream, onError, limits);
        while (!reading.IsFull && reading.blocks.Next() is { } next)
        {
            using var block = next;
            while (reading.TryNext(block, out var record))
                if (record is not null)
                    yield return (record, reading.lines);
        }

        reading.End();
    }

    /// <summary>The same, read ahead by other threads where there are several processors.</summary>
    public static IEnumerable<(DatasetRecord Record, long Line)> Ahead(
        Stream stream, Action<DocumentError>? onError, ReadLimits limits) =>
        Readers.Usual.Count == 1
            ? WithLines(stream, onError, limits)
            : RecordsAhead.WithLines(stream, onError, limits, Readers.Usual.Count);

    public static async IAsyncEnumerable<DatasetRecord> OfAsync(
        Stream stream,
        Action<DocumentError>? onError,
        ReadLimits limits,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var reading = new RecordsReading(stream, onError, limits);
        while (!reading.IsFull && await reading.blocks.NextAsync(cancellation).ConfigureAwait(false) is { } next)
        {
            using var block = next;
            while (reading.TryNext(block, out var record))
                if (record is not null)
                    yield return record;
        }

        reading.End();
    }

    /// <summary>Tells the errors and empties the list. Throws them when nobody receives them.</summary>
    public static void Tell(List<DocumentError> errors, Action<DocumentError>? onError, bool isCut)
    {
        if (errors.Count == 0)
            return;
        if (onError is null)
            throw new DocumentException([.. errors], isCut);
        errors.ForEach(onError);
        errors.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        blocks.Dispose();
    }

    private bool IsFull => records > limits.Records;

    // Gives null for a line without a record.
    private bool TryNext(LineBlock block, out DatasetRecord? record)
    {
        record = null;
        if (IsFull || !block.TryNext(out var line))
            return false;
        record = reader.Read(line, ++lines, errors);
        if (record is not null && ++records > limits.Records)
        {
            errors.Add(new DocumentError(DocumentErrorCode.TooManyRecords, "$", lines, 1, BeyondLimit.Records(limits)));
            record = null;
        }

        Tell();
        return true;
    }

    private void End()
    {
        if (!IsFull && blocks.Beyond(lines) is { } beyond)
            errors.Add(beyond);
        Tell();
    }

    private void Tell() => Tell(errors, onError, reader.IsCut);
}
