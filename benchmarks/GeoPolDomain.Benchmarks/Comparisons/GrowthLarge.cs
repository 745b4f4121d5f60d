using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Benchmarks.Measuring;
using GeoPolDomain.Benchmarks.Rivals;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>Documents of up to two million records that are held, and whether a record of the largest still costs about the same.</summary>
internal static class GrowthLarge
{
    // At scale 1. A sample has some 5 % fewer records than are asked for.
    private const int Smallest = 21_000;

    // Logarithms and caches may cost this much, what grows with the square may not.
    private const double MostGrowth = 2.5;

    private static readonly ImmutableArray<int> Factors = [1, 10, 100];
    private static readonly ImmutableArray<string> Operations = ["read document", "write document", "write lines"];

    public static Comparison Held(double scale, Race race)
    {
        var rows = Factors.Select(factor => Measure(Sample.OfSize((int)(Smallest * factor * scale)), race)).ToArray();
        var text = new StringBuilder("| records | MB, document |");
        foreach (var operation in Operations)
            text.Append(CultureInfo.InvariantCulture, $" {operation}, ns/record | × first |");
        text.Append("\n| --- | --- |").Insert(text.Length, " --- | --- |", Operations.Length).Append('\n');
        foreach (var (records, megabytes, costs) in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {records:#,0} | {megabytes:0.0} |");
            foreach (var (cost, first) in costs.Zip(rows[0].Costs))
                text.Append(CultureInfo.InvariantCulture, $" {cost:0} | {cost / first:0.00} |");
            text.Append('\n');
        }

        return new(
            "Growth of what is held",
            text.ToString(),
            [.. Operations.Select((operation, index) => GateOf(operation, rows[0].Costs[index], rows[^1].Costs[index]))]);
    }

    /// <summary>The cost of a record may not grow with their number.</summary>
    public static Gate GateOf(string operation, double first, double last) =>
        Gate.AtMost($"growth, {operation}: cost of a record, a hundred times as many against the first row", last / first, MostGrowth);

    private static (int Records, double Megabytes, double[] Costs) Measure(Sample sample, Race race)
    {
        var dataset = sample.Read();
        var output = new FixedBuffer(sample.Document.Length + (1 << 20));
        var results = race.Run(
        [
            new("", () => sample.Read(), sample.LineCount),
            Write(() => DatasetJson.Write(dataset, output)),
            Write(() => DatasetLines.Write(dataset, output)),
        ]);
        return (sample.LineCount - 1, sample.Document.Length / 1e6, [.. results.Select(one => one.NanosecondsEach)]);

        Contender Write(Action write) => new("", () => { write(); return null; }, sample.LineCount, output.Clear);
    }
}
