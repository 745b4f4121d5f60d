using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Tabular;

/// <summary>Reads the records of tables one after another. The rows of lists must stand in the order of their records.</summary>
/// <remarks>
/// Whoever asks for the records takes the rows from the source, and other threads read the records of these rows. Only so many blocks of
/// rows are held.
/// </remarks>
internal sealed class RowRecords(IFlatSource source, Dataset header)
{
    private const int BlocksForEach = 4;

    private readonly RowBlocks blocks = new(source);
    private readonly ConcurrentBag<RowReader> readers = [];
    private volatile bool isOver;

    /// <summary>
    /// The errors, with the lines that <see cref="RowStream"/> counts. Nothing is read after the first record with errors.
    /// </summary>
    public List<DocumentError> Errors { get; } = [];

    /// <summary>The rows of lists that belong to no record. It is complete when all records were read.</summary>
    public List<(FlatTable Table, long Line, string Id)> Left => blocks.Left;

    /// <summary>How many bytes the texts take of the records that were given out.</summary>
    public long Bytes { get; private set; }

    public IEnumerable<DatasetRecord> Read()
    {
        var most = BlocksForEach * Readers.Usual.Count;
        var ahead = new Queue<Lazy<RowBlock>>();
        using var taken = blocks.Take().GetEnumerator();
        try
        {
            var (isTaken, failure) = (false, (ExceptionDispatchInfo?)null);
            while (true)
            {
                while (!isTaken && ahead.Count < most)
                {
                    isTaken = !TryMove(taken, out failure);
                    if (!isTaken)
                        ahead.Enqueue(Start(taken.Current));
                }

                // What comes before a failure of the source is given first.
                if (!ahead.TryPeek(out var first))
                    break;
                var block = first.Value;
                ahead.Dequeue();
                Bytes += block.Bytes;
                foreach (var record in block.Records)
                    yield return record;
                Left.AddRange(block.Left);
                Errors.AddRange(block.Errors);
                if (Errors.Count > 0)
                    yield break;
                blocks.Return(block);
            }

            failure?.Throw();
        }
        finally
        {
            isOver = true;
            foreach (var reading in ahead)
                End(reading);
            foreach (var reader in readers)
                reader.Dispose();
        }
    }

    // Whoever comes first reads the block: a thread of the pool, or the thread that needs the records. So nobody waits for a thread that
    // does not come.
    private Lazy<RowBlock> Start(RowBlock block)
    {
        var reading = new Lazy<RowBlock>(() => Read(block));
        if (Readers.Usual.Count > 1)
            ThreadPool.UnsafeQueueUserWorkItem(End, reading, preferLocal: false);
        return reading;
    }

    private RowBlock Read(RowBlock block)
    {
        if (isOver)
            return block;
        if (!readers.TryTake(out var reader))
            reader = new(header);
        try
        {
            reader.Read(block);
            return block;
        }
        finally
        {
            readers.Add(reader);
        }
    }

    // What the reading throws comes out where the records are needed.
    private static void End(Lazy<RowBlock> reading)
    {
        try
        {
            _ = reading.Value;
        }
        catch (Exception)
        {
            return;
        }
    }

    private static bool TryMove(IEnumerator<RowBlock> blocks, out ExceptionDispatchInfo? failure)
    {
        failure = null;
        try
        {
            return blocks.MoveNext();
        }
        catch (Exception fault)
        {
            failure = ExceptionDispatchInfo.Capture(fault);
            return false;
        }
    }
}
