using System.Runtime.ExceptionServices;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Tabular;

/// <summary>The blocks of rows whose records are read next, in their order. Other threads read them, and so does the caller.</summary>
internal sealed class RowBlocksAhead : IDisposable
{
    private const int BlocksForEach = 4;

    private readonly Dataset header;
    private readonly int threads;
    private readonly Helpers helpers;
    private readonly RowReader own;

    // Whoever changes what follows has the door, and wakes the caller.
    private readonly object door = new();
    private readonly Queue<Reading> ahead = [];
    private readonly Queue<Reading> waiting = [];
    private readonly Stack<RowReader> readers = [];
    private int called;

    /// <param name="header">The dataset to which the records belong.</param>
    /// <param name="threads">How many threads read, with the caller.</param>
    public RowBlocksAhead(Dataset header, int threads)
    {
        (this.header, this.threads) = (header, threads);
        own = new(header);
        helpers = new(Help);
    }

    /// <summary>Whether no other block is added before one was taken.</summary>
    public bool IsFull => ahead.Count == BlocksForEach * threads;

    /// <summary>Adds a block after those that there are.</summary>
    public void Add(RowBlock block)
    {
        var reading = new Reading(block);
        lock (door)
        {
            ahead.Enqueue(reading);
            waiting.Enqueue(reading);
            // More threads than processors would only disturb each other.
            if (called == threads - 1)
                return;
            called++;
        }

        helpers.Call(1, TaskScheduler.Default);
    }

    /// <summary>Takes the first block, with its records. Null when there is none.</summary>
    /// <remarks>
    /// The caller reads blocks as long as another thread reads the first. So nobody waits for a thread that does not come.
    /// </remarks>
    public RowBlock? TakeFirst()
    {
        if (!ahead.TryPeek(out var first))
            return null;
        while (!IsDone(first))
            TryRead(own);
        ahead.Dequeue();
        first.Failure?.Throw();
        return first.Block;
    }

    /// <summary>Reads nothing else, and waits for what is being read.</summary>
    public void Dispose()
    {
        lock (door)
            waiting.Clear();
        try
        {
            helpers.End();
        }
        finally
        {
            foreach (var reader in readers)
                reader.Dispose();
            own.Dispose();
        }
    }

    // False as long as there is anything to read for the caller.
    private bool IsDone(Reading first)
    {
        lock (door)
        {
            while (!first.IsDone && waiting.Count == 0)
                Monitor.Wait(door);
            return first.IsDone;
        }
    }

    private void Help()
    {
        RowReader? reader;
        lock (door)
            readers.TryPop(out reader);
        reader ??= new(header);
        while (TryRead(reader))
        {
        }

        lock (door)
        {
            readers.Push(reader);
            called--;
        }
    }

    private bool TryRead(RowReader reader)
    {
        Reading? reading;
        lock (door)
            if (!waiting.TryDequeue(out reading))
                return false;
        try
        {
            reader.Read(reading.Block);
        }
        catch (Exception fault)
        {
            reading.Failure = ExceptionDispatchInfo.Capture(fault);
        }

        lock (door)
        {
            reading.IsDone = true;
            Monitor.PulseAll(door);
        }

        return true;
    }

    /// <summary>The reading of one block.</summary>
    private sealed class Reading(RowBlock block)
    {
        public RowBlock Block => block;

        public bool IsDone { get; set; }

        /// <summary>What the reading has thrown.</summary>
        public ExceptionDispatchInfo? Failure { get; set; }
    }
}
