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

    /// <summary>
    /// The errors, with the lines that <see cref="RowStream"/> counts. Nothing is read after the first record with errors.
    /// </summary>
    public List<DocumentError> Errors { get; } = [];

    /// <summary>The rows of lists that belong to no record. It is complete when all records were read.</summary>
    public List<(FlatTable Table, long Line, string Id)> Left => blocks.Left;

    public IEnumerable<DatasetRecord> Read()
    {
        var most = BlocksForEach * Readers.Usual.Count;
        var ahead = new Queue<(RowBlock Block, Task Reading)>();
        using var taken = blocks.Take().GetEnumerator();
        try
        {
            var (isOver, failure) = (false, (ExceptionDispatchInfo?)null);
            while (true)
            {
                while (!isOver && ahead.Count < most)
                {
                    isOver = !TryMove(taken, out failure);
                    if (!isOver)
                        ahead.Enqueue((taken.Current, Start(taken.Current)));
                }

                // What comes before a failure of the source is given first.
                if (!ahead.TryPeek(out var first))
                    break;
                first.Reading.GetAwaiter().GetResult();
                ahead.Dequeue();
                foreach (var record in first.Block.Records)
                    yield return record;
                Left.AddRange(first.Block.Left);
                Errors.AddRange(first.Block.Errors);
                if (Errors.Count > 0)
                    yield break;
                blocks.Return(first.Block);
            }

            failure?.Throw();
        }
        finally
        {
            foreach (var (_, reading) in ahead)
                reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
            foreach (var reader in readers)
                reader.Dispose();
        }
    }

    // With one processor, the block is read at once.
    private Task Start(RowBlock block)
    {
        if (Readers.Usual.Count > 1)
            return Task.Run(() => Read(block));
        Read(block);
        return Task.CompletedTask;
    }

    private void Read(RowBlock block)
    {
        if (!readers.TryTake(out var reader))
            reader = new(header);
        try
        {
            reader.Read(block);
        }
        finally
        {
            readers.Add(reader);
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
