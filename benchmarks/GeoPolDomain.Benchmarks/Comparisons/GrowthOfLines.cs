using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Benchmarks.Measuring;
using GeoPolDomain.Benchmarks.Tables;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>Up to ten million records read from lines and dropped: what one costs, and how far the heap grows.</summary>
internal static class GrowthOfLines
{
    // At scale 1. A sample has some 5 % fewer records than are asked for.
    private const int Smallest = 105_000;

    private const double MostMegabytes = 64;
    private const int Places = 10;

    private static readonly ImmutableArray<int> Turns = [1, 10, 100];

    public static Comparison Of(double scale, Race race)
    {
        var sample = Sample.OfSize((int)(Smallest * scale));
        var text = new StringBuilder("| records | MB, lines | read lines, ns/record | × first | held at most, MB more | "
            + "heap at most, with garbage, MB more |\n");
        text.Append("| --- | --- | --- | --- | --- | --- |\n");
        var (first, last, mostHeld, mostHeap) = (0.0, 0.0, 0.0, 0.0);
        foreach (var turns in Turns)
        {
            var records = (sample.LineCount - 1) * turns;
            var (held, heap) = (HeldOf(sample.Lines, turns, records), HeapOf(sample.Lines, turns, records));
            last = race.Run([new("", () => Read(sample.Lines, turns, records), records)])[0].NanosecondsEach;
            first = first == 0 ? last : first;
            (mostHeld, mostHeap) = (Math.Max(mostHeld, held), Math.Max(mostHeap, heap));
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {records:#,0} | {(double)sample.Lines.Length * turns / 1e6:0.0} | {last:0} | {last / first:0.00} | {held:0.0} "
                    + $"| {heap:0.0} |\n");
        }

        return new(
            "Growth of lines that are dropped",
            text.ToString(),
            [
                GrowthLarge.GateOf("read lines", first, last),
                Gate.AtMost("growth, read lines: MB held while it reads", mostHeld, MostMegabytes),
                Gate.AtMost("growth, read lines: MB by which the heap grows at most, with garbage", mostHeap, MostMegabytes),
            ]);
    }

    // Collected at so many places while records are read. The sample itself is there before and does not count.
    private static double HeldOf(byte[] lines, int turns, int records)
    {
        var (most, count, before) = (0L, 0, GC.GetTotalMemory(forceFullCollection: true));
        using var stream = RepeatingStream.Of(lines, turns);
        foreach (var _ in DatasetLines.ReadRecords(stream))
            if (++count % Math.Max(1, records / Places) == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        return most / 1e6;
    }

    // What is not collected yet counts here. How much that is, the collector decides by the caches of the processor.
    private static double HeapOf(byte[] lines, int turns, int records)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var peak = new HeapPeak();
        Read(lines, turns, records);
        return (peak.Bytes - before) / 1e6;
    }

    private static object? Read(byte[] lines, int turns, int records)
    {
        using var stream = RepeatingStream.Of(lines, turns);
        var count = DatasetLines.ReadRecords(stream).Count();
        return count == records ? null : throw new InvalidOperationException($"{count} records were read and not {records}.");
    }
}
