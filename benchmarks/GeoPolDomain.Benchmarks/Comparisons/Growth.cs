using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Benchmarks.Measuring;
using GeoPolDomain.Benchmarks.Rivals;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>Whether the cost of a record stays the same when there are more of them.</summary>
internal static class Growth
{
    private static readonly ImmutableArray<double> Scales = [0.1, 0.3, 1];

    public static Comparison Of(double scale, Race race)
    {
        var text = new StringBuilder("| records | MB, lines | read document, ns/record | read lines, ns/record | write document, "
            + "ns/record | write lines, ns/record | held roster, ns | by a fresh id, ns |\n");
        text.Append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var part in Scales)
            text.Append(Row(Sample.Of(part * scale), race));
        return new("Growth", text.ToString(), []);
    }

    private static string Row(Sample sample, Race race)
    {
        var dataset = sample.Read();
        var output = new FixedBuffer(sample.Document.Length + (1 << 20));
        var times = race.Run(
        [
            new("", () => DatasetJson.Read(sample.Document), sample.LineCount),
            new("", () => DatasetLines.ReadRecords(new MemoryStream(sample.Lines)).Count(), sample.LineCount),
            Write(() => DatasetJson.Write(dataset, output)),
            Write(() => DatasetLines.Write(dataset, output)),
        ]);
        var queries = Querying.Measure(sample, race, withNaive: false);
        var cells = times.Select(one => Say(one, "0")).Append(Say(queries[1], "0.0")).Append(Say(queries[3], "0.0"));
        return string.Create(
            CultureInfo.InvariantCulture, $"| {sample.LineCount:#,0} | {sample.Lines.Length / 1e6:0.0} | {string.Join(" | ", cells)} |\n");

        Contender Write(Action write) => new("", () => { write(); return null; }, sample.LineCount, output.Clear);
    }

    private static string Say(Result result, string format) => result.NanosecondsEach.ToString(format, CultureInfo.InvariantCulture);
}
