using System.Buffers;
using System.Runtime.ExceptionServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>Reads the lines of one block. Several blocks can be read at the same time, each by its own reader.</summary>
/// <param name="block">The lines.</param>
/// <param name="mostErrors">After how many errors the rest of the block is not read.</param>
internal sealed class BlockReading(LineBlock block, int mostErrors = ReadContext.MostErrors) : IDisposable
{
    private readonly List<DocumentError> errors = [];
    private DatasetRecord[] records = ArrayPool<DatasetRecord>.Shared.Rent(256);
    private int count;

    // The records that do not stand on the line after the record before them, each by its index, with its line.
    private readonly List<(int Record, long Line)> jumps = [];

    /// <summary>The records, in the order of their lines.</summary>
    public ReadOnlySpan<DatasetRecord> Records => records.AsSpan(0, count);

    /// <summary>The errors. Their lines are counted from the start of the block.</summary>
    public IReadOnlyList<DocumentError> Errors => errors;

    /// <summary>How many lines were read.</summary>
    public long Lines { get; private set; }

    /// <summary>Whether a line had more errors than are kept of one reading.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether there were so many errors that reading ends here.</summary>
    public bool IsStopped => errors.Count + (IsCut ? 1 : 0) > mostErrors;

    /// <summary>How many bytes the lines have.</summary>
    public long Bytes { get; } = block.Length;

    /// <summary>Whether the lines were read, for threads that wait for it.</summary>
    public bool IsRead { get; set; }

    /// <summary>What the reading has thrown, for threads that wait for it.</summary>
    public ExceptionDispatchInfo? Failure { get; set; }

    /// <summary>Reads the lines up to the end of the block, or until there are more errors than are kept.</summary>
    public void Read(LineReader reader)
    {
        using var lines = block;
        var last = 0L;
        while (!IsStopped && lines.TryNext(out var line))
        {
            var read = reader.Read(line, ++Lines, errors);
            IsCut = reader.IsCut;
            if (read is not { } record)
                continue;
            if (Lines != last + 1)
                jumps.Add((count, Lines));
            last = Lines;
            Add(record);
        }
    }

    /// <summary>Returns the line of each record, counted from the start of the block.</summary>
    public IEnumerable<long> LinesOfRecords()
    {
        var (line, next) = (0L, 0);
        for (var i = 0; i < count; i++)
            yield return line = next < jumps.Count && jumps[next].Record == i ? jumps[next++].Line : line + 1;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<DatasetRecord>.Shared.Return(records, clearArray: true);
        records = [];
    }

    private void Add(DatasetRecord record)
    {
        if (count == records.Length)
        {
            var larger = ArrayPool<DatasetRecord>.Shared.Rent(count * 2);
            records.CopyTo(larger, 0);
            Dispose();
            records = larger;
        }

        records[count++] = record;
    }
}
