using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Benchmarks.Floors;
using GeoPolDomain.Benchmarks.Measuring;
using GeoPolDomain.Benchmarks.Rivals;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>Reading: a document whose objects are held, and lines whose records are dropped.</summary>
internal static class Reading
{
    public const string Library = "**GeoPolDomain**";
    private const string Later = "**GeoPolDomain**, asynchronously";
    private const string Ahead = "**GeoPolDomain**, all processors";

    public static Comparison Document(Sample sample, Race race)
    {
        var clones = new Clones(ObjectGraph.OfReading(sample.Read().Records, sample.Read().Records), areHeld: true);
        var results = race.Run(
        [
            new(Scan.Name, () => Scan.Document(sample.Document)),
            new(Scan.AndClone, () => Scan.Document(sample.Document, clones), Drop: clones.Clear),
            new(Library, () => DatasetJson.Read(sample.Document)),
            .. RivalSet.All.Select(rival => new Contender(rival.Name, () => rival.ReadDocument(sample.Document))),
        ]);
        var (scan, floor, library) = (results.Named(Scan.Name), results.Named(Scan.AndClone), results.Named(Library));
        var (rival, typed) = (results.Named(RivalSet.Reflection.Name), results.Named(RivalSet.Typed.Name));
        // The library reads a document with all processors, the others with one.
        var gain = Environment.ProcessorCount == 1 ? 1 : 1.7;
        return new(
            "Reading a document, held",
            Table.OfThroughput(sample.Document.Length, sample.LineCount, [scan, floor], rival).Write(results),
            [
                Gate.AtLeast("reading a document: speed against System.Text.Json (plain)", rival.Median / library.Median, 3.5 * gain),
                Gate.AtLeast("reading a document: speed against System.Text.Json (typed)", typed.Median / library.Median, 4 * gain),
                Gate.AtMost(
                    "reading a document: bytes allocated, of System.Text.Json's (plain)", (double)library.Allocated / rival.Allocated,
                    0.30),
                Gate.AtMost(
                    "reading a document: bytes allocated, of System.Text.Json's (typed)", (double)library.Allocated / typed.Allocated,
                    0.45),
            ]);
    }

    public static Comparison Lines(Sample sample, Race race)
    {
        var clones = new Clones(ObjectGraph.OfReading(Records(sample.Lines), Records(sample.Lines)), areHeld: false);
        var results = race.Run(
        [
            new(Scan.Name, () => Scan.Lines(sample.Lines)),
            new(Scan.AndClone, () => Scan.Lines(sample.Lines, clones), Drop: clones.Clear),
            new(Library, () => Count(Records(sample.Lines))),
            new(Later, () => Count(DatasetLines.ReadRecordsAsync(new MemoryStream(sample.Lines)).ToBlockingEnumerable())),
            new(Ahead, () => Count(DatasetLines.ReadRecordsAhead(new MemoryStream(sample.Lines)))),
            .. RivalSet.All.Select(rival => new Contender(rival.Name, () => rival.ReadLines(sample.Lines))),
        ]);
        var (scan, floor, library) = (results.Named(Scan.Name), results.Named(Scan.AndClone), results.Named(Library));
        var (rival, typed) = (results.Named(RivalSet.Reflection.Name), results.Named(RivalSet.Typed.Name));
        return new(
            "Reading lines, dropped",
            Table.OfThroughput(sample.Lines.Length, sample.LineCount, [scan, floor], rival).Write(results),
            [
                Gate.AtLeast("reading lines: speed against System.Text.Json (plain)", rival.Median / library.Median, 3.0),
                Gate.AtLeast("reading lines: speed against System.Text.Json (typed)", typed.Median / library.Median, 2.0),
                Gate.AtMost("reading lines: time against the scan", library.Median / scan.Median, 1.5),
                Gate.AtMost("reading lines: asynchronously, of the time", results.Named(Later).Median / library.Median, 1.1),
                Gate.AtLeast(
                    "reading lines: speed of all processors against System.Text.Json (plain)",
                    rival.Median / results.Named(Ahead).Median,
                    Environment.ProcessorCount == 1 ? 3 : 5),
            ]);
    }

    private static object Count(IEnumerable<DatasetRecord> records)
    {
        var count = 0;
        foreach (var _ in records)
            count++;
        return count;
    }

    private static IEnumerable<DatasetRecord> Records(byte[] lines) => DatasetLines.ReadRecords(new MemoryStream(lines));
}
