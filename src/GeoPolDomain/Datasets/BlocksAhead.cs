using System.Runtime.ExceptionServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>Reads the blocks of a document in JSON Lines in their order, while other threads read the blocks that come next.</summary>
/// <remarks>
/// Whoever takes a block from the stream then calls another thread and reads the lines, so one thread at a time has the stream. Only so
/// many blocks are ahead. Whoever asks for the next block reads it, when no other thread has come.
/// </remarks>
internal sealed class BlocksAhead : IDisposable
{
    private const int BlocksForEach = 4;

    // A block with a long line can be large; then fewer blocks are ahead.
    private const long BytesForEach = 1 << 20;

    private readonly ReadLimits limits;
    private readonly int threads;
    private readonly int mostErrors;
    private readonly LineBlocks blocks;
    private readonly Helpers helpers;
    private readonly LineReader own;

    // Whoever changes what follows has the door, and wakes those who wait for it.
    private readonly object door = new();
    private readonly Queue<BlockReading> ahead;
    private readonly Stack<LineReader> readers = [];
    private long bytesAhead;
    private int called;
    private bool isTaking;
    private volatile bool isOver;

    // What the stream has thrown.
    private ExceptionDispatchInfo? failure;

    /// <param name="stream">The stream that contains the lines.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="mostErrors">After how many errors in a block nothing else is read.</param>
    /// <param name="threads">How many threads read at most, beside the thread that asks.</param>
    public BlocksAhead(Stream stream, ReadLimits limits, int mostErrors, int threads)
    {
        (this.limits, this.mostErrors, this.threads) = (limits, mostErrors, threads);
        ahead = new(BlocksForEach * threads);
        blocks = new LineBlocks(stream, limits, areFull: false);
        own = new LineReader(limits: limits);
        helpers = new Helpers(Help);
    }

    /// <summary>Returns the next block, or null at the end. The caller disposes of the block.</summary>
    public BlockReading? Next()
    {
        while (true)
        {
            lock (door)
            {
                while (isTaking || ahead.Count > 0)
                {
                    if (ahead.TryPeek(out var next) && next.IsRead)
                    {
                        ahead.Dequeue();
                        bytesAhead -= next.Bytes;
                        Call();
                        return next;
                    }

                    Monitor.Wait(door);
                }

                if (isOver)
                {
                    failure?.Throw();
                    return null;
                }
            }

            // It gets nothing when another thread was faster.
            TryRead(own);
        }
    }

    /// <inheritdoc cref="LineBlocks.Beyond"/>
    public DocumentError? Beyond(long lines) => blocks.Beyond(lines);

    /// <summary>Ends the reading. It waits for a thread that reads from the stream.</summary>
    public void Dispose()
    {
        isOver = true;
        try
        {
            helpers.End();
        }
        finally
        {
            foreach (var block in ahead)
                block.Dispose();
            foreach (var reader in readers)
                reader.Dispose();
            own.Dispose();
            blocks.Dispose();
        }
    }

    private void Help()
    {
        LineReader? reader = null;
        try
        {
            lock (door)
                readers.TryPop(out reader);
            reader ??= new LineReader(own.Header, limits);
            while (TryRead(reader))
            {
            }
        }
        finally
        {
            lock (door)
            {
                if (reader is not null)
                    readers.Push(reader);
                called--;
            }
        }
    }

    // Who has the door calls, as soon as the header is known.
    private void Call()
    {
        if (own.Header is null || called == threads || !HasRoom)
            return;
        called++;
        helpers.Call(1, TaskScheduler.Default);
    }

    private bool HasRoom =>
        !isOver && (ahead.Count == 0 || (ahead.Count < BlocksForEach * threads && bytesAhead < BytesForEach * threads));

    private bool TryRead(LineReader reader)
    {
        if (Take() is not { } block)
            return false;
        var thrown = CatchFrom(() =>
        {
            lock (door)
                Call();
            block.Read(reader);
        });
        lock (door)
        {
            (block.IsRead, block.Failure) = (true, thrown);
            isOver |= block.IsStopped || thrown is not null;
            Monitor.PulseAll(door);
        }

        return true;
    }

    private BlockReading? Take()
    {
        lock (door)
        {
            if (isTaking || !HasRoom)
                return null;
            isTaking = true;
        }

        BlockReading? block = null;
        var thrown = CatchFrom(() => block = blocks.Next() is { } lines ? new(lines, mostErrors) : null);
        lock (door)
        {
            (isTaking, failure) = (false, thrown);
            isOver |= block is null;
            if (block is not null)
            {
                ahead.Enqueue(block);
                bytesAhead += block.Bytes;
            }

            Monitor.PulseAll(door);
        }

        return block;
    }

    private static ExceptionDispatchInfo? CatchFrom(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (Exception fault)
        {
            return ExceptionDispatchInfo.Capture(fault);
        }
    }
}
