using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>Writes many records one after another, with several processors where there are several.</summary>
/// <remarks>
/// The records are cut into parts. The calling thread writes part after part; others write the next parts ahead, and the calling thread
/// copies such a part when its turn comes. So the bytes do not depend on the number of threads, and a thread that never starts is not
/// waited for.
/// </remarks>
internal sealed class RecordsWriting<TRecord>
{
    private const int MostWriters = 8;
    private const int FewestRecords = 2_000;
    private const int UsualPart = 100;

    // So many parts at most are written ahead, which bounds the memory.
    private const int MostAhead = 8;

    private readonly object turn = new();
    private readonly JsonOutput output;
    private readonly ImmutableArray<TRecord> records;
    private readonly Action<JsonOutput, TRecord> write;
    private readonly int recordsInPart;
    private readonly int parts;

    // The parts that others wrote, each at its number modulo the length: an output, or what went wrong.
    private readonly object?[] ahead = new object?[MostAhead + 1];
    private readonly JsonOutput beside;
    private readonly Stack<JsonOutput> spare = new();

    // The part of the calling thread, and the next one that nobody has taken.
    private int current;
    private int next = 1;
    private bool isEnded;

    private RecordsWriting(JsonOutput output, ImmutableArray<TRecord> records, Action<JsonOutput, TRecord> write, int recordsInPart)
    {
        (this.output, this.records, this.write, this.recordsInPart) = (output, records, write, recordsInPart);
        parts = (records.Length + recordsInPart - 1) / recordsInPart;
        beside = output.Beside();
    }

    /// <summary>Writes records, each as the action writes it.</summary>
    public static void Write(JsonOutput output, ImmutableArray<TRecord> records, Action<JsonOutput, TRecord> write)
    {
        var others = records.Length < FewestRecords ? 0 : Math.Min(Environment.ProcessorCount, MostWriters) - 1;
        Write(output, records, write, others, UsualPart);
    }

    /// <summary>Writes records with the help of so many other threads, in parts of so many records.</summary>
    public static void Write(
        JsonOutput output, ImmutableArray<TRecord> records, Action<JsonOutput, TRecord> write, int others, int recordsInPart)
    {
        if (others == 0)
            foreach (var record in records)
                write(output, record);
        else
            new RecordsWriting<TRecord>(output, records, write, recordsInPart).Write(others);
    }

    private void Write(int others)
    {
        for (var i = 0; i < others; i++)
            _ = Task.Run(WriteAhead);
        try
        {
            for (; current < parts; Advance())
                switch (TakeWritten())
                {
                    case null:
                        WritePart(output, current);
                        break;
                    case JsonOutput part:
                        output.Add(part);
                        GiveBack(part);
                        break;
                    case ExceptionDispatchInfo wrong:
                        wrong.Throw();
                        break;
                }
        }
        finally
        {
            End();
        }
    }

    // Returns what another thread wrote of the current part, or null when the part is left to this thread.
    private object? TakeWritten()
    {
        lock (turn)
        {
            if (current == 0)
                return null;
            if (next == current)
            {
                next++;
                return null;
            }

            ref var result = ref ahead[current % ahead.Length];
            while (result is null)
                Monitor.Wait(turn);
            var taken = result;
            result = null;
            return taken;
        }
    }

    private void Advance()
    {
        lock (turn)
        {
            current++;
            Monitor.PulseAll(turn);
        }
    }

    private void End()
    {
        lock (turn)
        {
            isEnded = true;
            Monitor.PulseAll(turn);
            beside.Dispose();
            foreach (var part in spare)
                part.Dispose();
            foreach (var part in ahead.OfType<JsonOutput>())
                part.Dispose();
        }
    }

    private void WriteAhead()
    {
        while (TakeAhead() is var (number, part))
        {
            object result = part;
            try
            {
                part.Clear();
                WritePart(part, number);
            }
            catch (Exception wrong)
            {
                result = ExceptionDispatchInfo.Capture(wrong);
                GiveBack(part);
            }

            Give(number, result);
        }
    }

    // Null when there is nothing left to take.
    private (int Number, JsonOutput Part)? TakeAhead()
    {
        lock (turn)
        {
            while (!isEnded && next < parts && next > current + MostAhead)
                Monitor.Wait(turn);
            if (isEnded || next >= parts)
                return null;
            return (next++, spare.TryPop(out var part) ? part : beside.Beside());
        }
    }

    private void Give(int number, object result)
    {
        lock (turn)
        {
            if (isEnded)
                (result as JsonOutput)?.Dispose();
            else
                ahead[number % ahead.Length] = result;
            Monitor.PulseAll(turn);
        }
    }

    private void GiveBack(JsonOutput part)
    {
        lock (turn)
            if (isEnded)
                part.Dispose();
            else
                spare.Push(part);
    }

    private void WritePart(JsonOutput to, int number)
    {
        foreach (var record in records.AsSpan(number * recordsInPart, Math.Min(recordsInPart, records.Length - (number * recordsInPart))))
            write(to, record);
    }
}
