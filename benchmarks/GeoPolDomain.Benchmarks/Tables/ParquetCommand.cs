using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using GeoPolDomain.Benchmarks.Comparisons;
using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Benchmarks.Measuring;
using GeoPolDomain.Datasets;
using GeoPolDomain.Memberships;
using GeoPolDomain.Parquet;
using GeoPolDomain.Tabular;
using Parquet;
using Parquet.Serialization;

namespace GeoPolDomain.Benchmarks.Tables;

/// <summary>
/// Writes and reads memberships as Parquet, in pairs with the serializer of Parquet.Net and a class written by hand. That class has the
/// days beside the spell already, and checks nothing of what it reads.
/// </summary>
internal static class ParquetCommand
{
    private const ulong Seed = 20170622;
    private const string Title = "Memberships made by chance";

    /// <returns>0 when every gate is met, else 1.</returns>
    public static async Task<int> RunAsync(int records, int rounds)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Say($"Machine: {Machine.Describe()}.");
        Say($"{records:#,0} memberships without lists; one pair to warm up, {rounds} measured, in turns.\n");
        Say("| what | million records/s, median (least–most) | ratio to the class, median of the pairs | processor, µs a record | "
            + "allocated, bytes a record | heap at most, MB more |\n| --- | --- | --- | --- | --- | --- |");
        var (writing, own, plain) = await WritingAsync(records, rounds).ConfigureAwait(false);
        var header = new Dataset("benchmark", Title, []);
        var reading = await PairsAsync("read", records, rounds, () => Task.FromResult<object>(Read(own, header)),
            async () => await ReadAsync(plain).ConfigureAwait(false)).ConfigureAwait(false);
        var streaming = await PairsAsync("read one after another", records, rounds, () => Task.FromResult<object>(Count(own)),
            async () => await ReadAsync(plain).ConfigureAwait(false)).ConfigureAwait(false);
        await TellFloorAsync(own, records, rounds).ConfigureAwait(false);
        ImmutableArray<Gate> gates =
        [
            Gate.AtLeast("written: million records a second", writing.Speed, 0.5),
            Gate.AtLeast("written: of the speed of the class", writing.Ratio, 0.8),
            Gate.AtLeast("read and held: of the speed of the class", reading.Ratio, 0.8),
            Gate.AtLeast("read one after another: million records a second", streaming.Speed, 1.0),
            Gate.AtLeast("read one after another: of the speed of the class", streaming.Ratio, 0.8),
        ];
        Say($"\n| goal | limit | measured | |\n| --- | --- | --- | --- |");
        foreach (var gate in gates)
            Say($"{gate.Row}");
        return gates.All(gate => gate.IsMet) ? 0 : 1;
    }

    // What was written is not held any more when the files are read: the collector would go through it meanwhile.
    private static async Task<((double Speed, double Ratio) Measured, byte[] Own, byte[] Plain)> WritingAsync(int records, int rounds)
    {
        var data = Memberships(records);
        var laid = new RowMaking();
        FlatTables.Write(data.Records, laid);
        var measured = await PairsAsync("write", records, rounds, async () => await WriteAsync(data).ConfigureAwait(false),
            async () => await WriteAsync(laid.Rows).ConfigureAwait(false)).ConfigureAwait(false);
        return (measured, await WriteAsync(data).ConfigureAwait(false), await WriteAsync(laid.Rows).ConfigureAwait(false));
    }

    private static Dataset Memberships(int records)
    {
        var dice = new Dice(Seed);
        var cast = new Cast(dice);
        var calendar = new Data.Calendar(dice);
        var maker = new MembershipMaker(dice, cast, calendar, new Citations(dice, cast), new Prose(dice));
        return new("benchmark", Title, maker.Make(records)
            .Select(one => (Membership)(one with { Steps = [], Citations = [] })));
    }

    // What Parquet.Net alone takes to read the same columns, with nothing made of them: on one thread, and on two that have nothing in
    // common. The second tells what two processors of the machine are.
    private static async Task TellFloorAsync(byte[] file, int records, int rounds)
    {
        await TellAsync("read, columns of Parquet.Net only", records, async () => await ReadColumnsAsync(file).ConfigureAwait(false))
            .ConfigureAwait(false);
        await TellAsync("the same by two threads at once, a file each", 2 * records, async () => await Task
            .WhenAll(Task.Run(() => ReadColumnsAsync(file)), Task.Run(() => ReadColumnsAsync(file))).ConfigureAwait(false))
            .ConfigureAwait(false);

        async Task TellAsync(string what, int read, Func<Task<object>> work)
        {
            var runs = new List<Run>();
            for (var round = 0; round < rounds; round++)
                runs.Add(await RunAsync(work).ConfigureAwait(false));
            Tell(what, runs, read, "");
        }
    }

    private static async Task<(double Speed, double Ratio)> PairsAsync(
        string what, int records, int rounds, Func<Task<object>> library, Func<Task<object>> rival)
    {
        var (ours, theirs) = (new List<Run>(), new List<Run>());
        for (var round = -1; round < rounds; round++)
        {
            var isFirst = round % 2 == 0;
            var one = await RunAsync(isFirst ? library : rival).ConfigureAwait(false);
            var other = await RunAsync(isFirst ? rival : library).ConfigureAwait(false);
            if (round < 0)
                continue;
            ours.Add(isFirst ? one : other);
            theirs.Add(isFirst ? other : one);
        }

        var ratio = Median(ours.Zip(theirs, (mine, its) => its.Seconds / mine.Seconds));
        Tell($"{what}, **GeoPolDomain.Parquet**", ours, records, $"{ratio:0.00}");
        Tell($"{what}, Parquet.Net with a class", theirs, records, "1.00");
        return (Median(ours.Select(run => records / 1e6 / run.Seconds)), ratio);
    }

    private static void Tell(string name, List<Run> runs, int records, string ratio)
    {
        var speeds = runs.Select(run => records / 1e6 / run.Seconds).ToList();
        Say($"| {name} | {Median(speeds):0.00} ({speeds.Min():0.00}–{speeds.Max():0.00}) | {ratio} | "
            + $"{Median(runs.Select(run => run.Processor * 1e6 / records)):0.00} | "
            + $"{Median(runs.Select(run => (double)run.Allocated / records)):0} | {Median(runs.Select(run => run.Peak / 1e6)):0} |");
    }

    private static async Task<Run> RunAsync(Func<Task<object>> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var (held, allocated) = (GC.GetTotalMemory(forceFullCollection: true), GC.GetTotalAllocatedBytes(precise: true));
        using var peak = new HeapPeak();
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var result = await work().ConfigureAwait(false);
        var seconds = clock.Elapsed.TotalSeconds;
        processor = Environment.CpuUsage.TotalTime - processor;
        peak.Dispose();
        GC.KeepAlive(result);
        return new(seconds, processor.TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - allocated, peak.Bytes - held);
    }

    private static async Task<byte[]> WriteAsync(Dataset data)
    {
        using var file = new MemoryStream();
        await ParquetTables.WriteAsync(data, table => table.Name == "membership" ? file : new MemoryStream()).ConfigureAwait(false);
        return file.ToArray();
    }

    private static async Task<byte[]> WriteAsync(List<MembershipRow> rows)
    {
        using var file = new MemoryStream();
        await ParquetSerializer.SerializeAsync(rows, file, MembershipRow.Options).ConfigureAwait(false);
        return file.ToArray();
    }

    private static Dataset Read(byte[] file, Dataset header) =>
        ParquetTables.Read(table => table.Name == "membership" ? new MemoryStream(file) : null, header);

    // Records that are not held, as a program reads them that passes each on.
    private static int Count(byte[] file) =>
        ParquetTables.ReadRecords(table => table.Name == "membership" ? new MemoryStream(file) : null).Count();

    private static async Task<object> ReadAsync(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return await ParquetSerializer.DeserializeAsync<MembershipRow>(stream).ConfigureAwait(false);
    }

    private static async Task<object> ReadColumnsAsync(byte[] file)
    {
        var reader = await ParquetReader.CreateAsync(new MemoryStream(file)).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var texts = new ReadOnlyMemory<char>[reader.Metadata!.NumRows];
            var levels = new int[texts.Length];
            for (var i = 0; i < reader.RowGroupCount; i++)
            {
                using var group = reader.OpenRowGroupReader(i);
                foreach (var field in reader.Schema.DataFields.Where(field => field.ClrType == typeof(ReadOnlyMemory<char>)))
                    await group.ReadRawAsync<ReadOnlyMemory<char>>(field, texts, levels, null).ConfigureAwait(false);
            }

            return texts;
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static void Say(string text) => Console.WriteLine(text);

    private readonly record struct Run(double Seconds, double Processor, long Allocated, long Peak);
}
