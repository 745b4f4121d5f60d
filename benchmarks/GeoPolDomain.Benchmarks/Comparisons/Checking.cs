using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Benchmarks.Measuring;
using GeoPolDomain.Checks;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>What all checks together cost for each record, when there are more of them.</summary>
internal static class Checking
{
    private const int Largest = 1_000_000;

    private static readonly ImmutableArray<int> Sizes = [10_000, 100_000, Largest];

    /// <summary>At scale 1 with up to a million records; at a smaller scale only the sizes that fit into it.</summary>
    public static Comparison Of(double scale, Race race)
    {
        var text = new StringBuilder("| records | findings | all checks, ms | ns/record |\n| --- | --- | --- | --- |\n");
        foreach (var size in Sizes.Where(size => size <= Largest * scale))
            text.Append(Row(Sample.OfSize(size), race));
        return new("Checks", text.ToString(), []);
    }

    private static string Row(Sample sample, Race race)
    {
        var dataset = sample.Read();
        var findings = dataset.Check().Length;
        var each = race.Run([new("", () => dataset.Check(), sample.LineCount)])[0].NanosecondsEach;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {sample.LineCount:#,0} | {findings:#,0} | {each * sample.LineCount / 1e6:0} | {each:0} |\n");
    }
}
