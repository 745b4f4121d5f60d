using System.Collections.Concurrent;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Tabular;

/// <summary>The blocks of rows whose records are read next, in their order. Threads of the pool read them, and so does whoever waits.</summary>
internal sealed class RowReadings(Dataset header) : IDisposable
{
    private const int BlocksForEach = 4;

    private readonly Queue<Reading> ahead = [];
    private readonly ConcurrentBag<RowReader> readers = [];
    private volatile bool isOver;

    /// <summary>Whether no other block is added before one was taken.</summary>
    public bool IsFull => ahead.Count == BlocksForEach * Readers.Usual.Count;

    /// <summary>Adds a block after those that there are.</summary>
    public void Add(RowBlock block)
    {
        var reading = new Reading(block, this);
        ahead.Enqueue(reading);
        if (Readers.Usual.Count > 1)
            ThreadPool.UnsafeQueueUserWorkItem(static reading => reading.TryStart(), reading, preferLocal: false);
    }

    /// <summary>Takes the first block, with its records. Null when there is none.</summary>
    /// <remarks>As long as another thread reads the first block, the caller reads those that follow. So nobody waits for a thread that does
    /// not come.</remarks>
    public RowBlock? TakeFirst()
    {
        if (!ahead.TryPeek(out var first))
            return null;
        while (!first.IsDone && ahead.Any(reading => reading.TryStart()))
        {
        }

        ahead.Dequeue();
        return first.Result;
    }

    /// <summary>Reads nothing else, and waits for what is being read.</summary>
    public void Dispose()
    {
        isOver = true;
        foreach (var reading in ahead)
            reading.TryStart();
        foreach (var reading in ahead)
            reading.Wait();
        foreach (var reader in readers)
            reader.Dispose();
    }

    private void Read(RowBlock block)
    {
        if (isOver)
            return;
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

    /// <summary>The reading of one block, by the thread that comes first.</summary>
    private sealed class Reading(RowBlock block, RowReadings all)
    {
        private readonly TaskCompletionSource<RowBlock> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int isStarted;

        public bool IsDone => done.Task.IsCompleted;

        /// <summary>The block. What the reading has thrown comes out here.</summary>
        public RowBlock Result => done.Task.GetAwaiter().GetResult();

        /// <summary>Reads the block, unless another thread does or did. Then it returns false.</summary>
        public bool TryStart()
        {
            if (Interlocked.Exchange(ref isStarted, 1) != 0)
                return false;
            try
            {
                all.Read(block);
                done.SetResult(block);
            }
            catch (Exception fault)
            {
                done.SetException(fault);
            }

            return true;
        }

        /// <summary>Waits until the block is read, and throws nothing.</summary>
        public void Wait() => ((Task)done.Task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
    }
}
