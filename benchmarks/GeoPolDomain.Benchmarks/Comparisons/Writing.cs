using System.Collections.Immutable;
using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Benchmarks.Floors;
using GeoPolDomain.Benchmarks.Measuring;
using GeoPolDomain.Benchmarks.Rivals;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>Writing into room that is there already.</summary>
internal static class Writing
{
    // What a writer asks for beyond what it writes.
    private const int Margin = 1 << 20;

    private const string JustCopy = "copy";
    private const string WalkAndCopy = "walk and copy";

    public static Comparison Document(Sample sample, Race race)
    {
        var output = new FixedBuffer(sample.Document.Length + Margin);
        var dataset = sample.Read();
        return Of("Writing a document", "writing a document", sample.Document, sample.LineCount, race, output,
        [
            Floor(sample, dataset, sample.Document, output),
            new(Reading.Library, () => Run(() => DatasetJson.Write(dataset, output)), Prepare: output.Clear),
            .. RivalSet.All.Select(rival =>
            {
                var held = rival.ReadDocument(sample.Document);
                return new Contender(rival.Name, () => Run(() => rival.WriteDocument(held, output)), Prepare: output.Clear);
            }),
        ]);
    }

    public static Comparison Lines(Sample sample, Race race)
    {
        var output = new FixedBuffer(sample.Lines.Length + Margin);
        var dataset = sample.Read();
        return Of("Writing lines", "writing lines", sample.Lines, sample.LineCount, race, output,
        [
            Floor(sample, dataset, sample.Lines, output),
            new(Reading.Library, () => Run(() => DatasetLines.Write(dataset, output)), Prepare: output.Clear),
            .. RivalSet.All.Where(rival => rival.WritesLines).Select(rival =>
            {
                var held = rival.HoldLines(sample.Lines);
                return new Contender(rival.Name, () => Run(() => rival.WriteLines(held, output)), Prepare: output.Clear);
            }),
        ]);
    }

    private static Comparison Of(
        string title, string what, byte[] bytes, int records, Race race, FixedBuffer output, ImmutableArray<Contender> writers)
    {
        var results = race.Run([new(JustCopy, () => Run(() => Copy(bytes, output)), Prepare: output.Clear), .. writers]);
        var (copy, floor, library) = (results.Named(JustCopy), results.Named(WalkAndCopy), results.Named(Reading.Library));
        var (rival, generated, typed) =
            (results.Named(RivalSet.Reflection.Name), results.Named(RivalSet.Generated.Name), results.Named(RivalSet.Typed.Name));
        return new(
            title,
            Table.OfThroughput(bytes.Length, records, [copy, floor], rival).Write(results),
            [
                Gate.AtLeast($"{what}: speed against System.Text.Json (plain)", rival.Median / library.Median, 2.5),
                Gate.AtLeast($"{what}: speed against System.Text.Json (source generator)", generated.Median / library.Median, 1.5),
                Gate.AtLeast($"{what}: speed against System.Text.Json (typed)", typed.Median / library.Median, 1.5),
                Gate.AtMost($"{what}: bytes allocated per record", (double)library.Allocated / records, 0.05),
            ]);
    }

    private static Contender Floor(Sample sample, Dataset dataset, byte[] bytes, FixedBuffer output)
    {
        var steps = new Footsteps(ObjectGraph.OfReading(dataset.Records, sample.Read().Records));
        return new(
            WalkAndCopy,
            () => Run(() =>
            {
                steps.Walk();
                Copy(bytes, output);
            }),
            Prepare: output.Clear);
    }

    private static void Copy(byte[] bytes, FixedBuffer output)
    {
        bytes.CopyTo(output.GetSpan());
        output.Advance(bytes.Length);
    }

    private static object? Run(Action write)
    {
        write();
        return null;
    }
}
