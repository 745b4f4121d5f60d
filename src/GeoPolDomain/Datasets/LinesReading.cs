using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>Reads all lines of a document in JSON Lines as one dataset, with several processors where there are several.</summary>
/// <remarks>
/// Each thread takes the next block of lines from the stream and reads it. The blocks are then put together in their order, so the result
/// does not depend on the number of processors.
/// </remarks>
internal sealed class LinesReading(Stream stream, ReadLimits limits) : IDisposable
{
    private const int MostReaders = 8;

    private readonly LineBlocks blocks = new(stream, limits, areFull: true);
    private readonly object turn = new();
    private readonly List<BlockReading> taken = [];
    private readonly List<DocumentError> found = [];
    private Dataset? header;
    private long records;

    // The line on which a limit ended the reading. What a thread read after it does not count.
    private long lastLine = long.MaxValue;

    // After a block with too many errors, or when the stream fails, no other block is taken.
    private volatile bool isStopped;
    private ExceptionDispatchInfo? failure;

    /// <summary>The first errors, by their lines. Empty when the lines have no errors.</summary>
    public ImmutableArray<DocumentError> Errors { get; private set; } = [];

    /// <summary>Whether there are more errors than <see cref="Errors"/> lists.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Returns the dataset. Null when the lines have errors.</summary>
    public Dataset? ReadToEnd()
    {
        ReadBlocks();
        if (found.Count == 0 && header is not null && TryFill(header) is { } dataset)
            return dataset;
        if (header is null && found.Count == 0)
            found.Add(new DocumentError(
                DocumentErrorCode.EmptyDocument,
                "$",
                1,
                1,
                "there is nothing to read; the first line must be the header"));
        found.AddRange(Twins());
        IsCut |= found.Count > ReadContext.MostErrors;
        Errors = [.. found.Where(error => error.Line <= lastLine).OrderBy(error => error.Line).Take(ReadContext.MostErrors)];
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var block in taken)
            block.Dispose();
        blocks.Dispose();
    }

    private void ReadBlocks()
    {
        using (var reader = new LineReader(limits: limits))
            while (header is null && Take() is { } block)
            {
                Read(block, reader);
                header = reader.Header;
            }

        // A short text would be read before other threads have started.
        if (Take() is { } next)
            ReadTogether(next);
        failure?.Throw();
        PutTogether();
    }

    private void ReadTogether(BlockReading next)
    {
        var helpers = new Helpers(() => ReadFrom(Take()));
        try
        {
            helpers.Call(Math.Min(Environment.ProcessorCount, MostReaders) - 1, TaskScheduler.Default);
            ReadFrom(next);
        }
        finally
        {
            helpers.End();
        }
    }

    private void ReadFrom(BlockReading? block)
    {
        using var reader = new LineReader(header, limits);
        for (; block is not null; block = Take())
            Read(block, reader);
    }

    private void Read(BlockReading block, LineReader reader)
    {
        block.Read(reader);
        if (block.IsStopped || Interlocked.Add(ref records, block.Records.Length) > limits.Records)
            isStopped = true;
    }

    // Returns null when there are no more blocks to read.
    private BlockReading? Take()
    {
        lock (turn)
        {
            try
            {
                if (isStopped || blocks.Next() is not { } lines)
                    return null;
                var block = new BlockReading(lines);
                taken.Add(block);
                return block;
            }
            catch (Exception fault)
            {
                failure = ExceptionDispatchInfo.Capture(fault);
                isStopped = true;
                return null;
            }
        }
    }

    private void PutTogether()
    {
        var (lines, before) = (0L, 0L);
        foreach (var block in taken)
        {
            found.AddRange(block.Errors.Select(error => error with { Line = error.Line + lines }));
            if (before + block.Records.Length > limits.Records)
            {
                lastLine = lines + block.LinesOfRecords().ElementAt((int)(limits.Records - before));
                found.Add(new DocumentError(DocumentErrorCode.TooManyRecords, "$", lastLine, 1, BeyondLimit.Records(limits)));
                return;
            }

            before += block.Records.Length;
            lines += block.Lines;
            IsCut |= block.IsCut;
            if (found.Count > ReadContext.MostErrors || IsCut)
                return;
        }

        if (blocks.Beyond(lines) is { } beyond)
            found.Add(beyond);
    }

    private Dataset? TryFill(Dataset empty)
    {
        var records = ArrayPool<DatasetRecord>.Shared.Rent(taken.Sum(block => block.Records.Length));
        var count = 0;
        foreach (var block in taken)
        {
            block.Records.CopyTo(records.AsSpan(count));
            count += block.Records.Length;
        }

        var filled = empty.TryWith(records.AsSpan(0, count));
        ArrayPool<DatasetRecord>.Shared.Return(records, clearArray: true);
        return filled;
    }

    // Ids are compared only when something is wrong, because a dataset finds out itself whether two ids are equal.
    private IEnumerable<DocumentError> Twins()
    {
        var seen = new HashSet<RecordKey>();
        var before = 0L;
        foreach (var block in taken)
        {
            foreach (var (key, line) in block.Records.ToArray().Select(record => record.Key).Zip(block.LinesOfRecords()))
                if (!seen.Add(key))
                    yield return new DocumentError(
                        DocumentErrorCode.DuplicateId,
                        "$.id",
                        before + line,
                        1,
                        $"the id '{key.Id}' is taken by another record of this kind; give each its own");
            before += block.Lines;
        }
    }
}
