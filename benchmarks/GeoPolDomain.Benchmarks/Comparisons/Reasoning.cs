using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Benchmarks.Measuring;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using NodaTime;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>What reasoning over statements costs when there are more of them.</summary>
internal static class Reasoning
{
    private const int Asked = 1000;
    private const double Microsecond = 1000;

    private static readonly ImmutableArray<int> Sizes = [10_000, 100_000, 1_000_000];

    public static Comparison Of(double scale, Race race)
    {
        var text = new StringBuilder("| statements | reports | indexes, ms | positions, µs | trace, µs | corroboration of a statement, µs "
            + "| of a claim, µs | standing, µs | known on a day, ms | contradictions, ms | found | µs/stance |\n");
        text.Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var size in Sizes)
            text.Append(Row((int)(size * scale), race));
        return new("Provenance", text.ToString(), []);
    }

    private static string Row(int size, Race race)
    {
        var maker = new ProvenanceMaker(size);
        var data = maker.Make();
        var fresh = data;
        var dice = new Dice((ulong)size);
        ImmutableArray<ClaimId> claims = [.. Enumerable.Range(0, Asked).Select(_ => maker.AnyClaim(dice))];
        ImmutableArray<StatementId> statements = [.. Enumerable.Range(0, Asked).Select(_ => maker.AnyStatement(dice))];
        Index(data, claims[0], statements[0]);
        var times = race.Run(
        [
            new("", () => Index(fresh, claims[0], statements[0]), Prepare: () => fresh = new Dataset(data.Id, data.Title, data.Records)),
            new("", () => claims.Sum(one => data.Statements.PositionsOn(one).All.Length), Asked),
            new("", () => statements.Sum(one => data.Provenance.TraceOf(one).Chains.Length), Asked),
            new("", () => statements.Sum(one => data.Provenance.CorroborationOf(one).Sources.Most), Asked),
            new("", () => claims.Sum(one => data.Provenance.CorroborationOf(one).Sources.Most), Asked),
            new("", () => claims.Count(one => data.Provenance.StandingOf(one).Because.Length > 1), Asked),
            new("", () => data.KnownOn(new LocalDate(2015, 6, 15)).Surely),
            new("", () => data.Contradictions.Search().All.Length),
        ]);
        IEnumerable<string> cells =
        [
            $"{size:#,0}",
            $"{data.Statements.Reports.Length:#,0}",
            Say(times[0].Median, "0.0"),
            .. times.Skip(1).Take(5).Select(one => Say(one.NanosecondsEach / Microsecond, "0.0")),
            Say(times[6].Median, "0"),
            Say(times[7].Median, "0"),
            $"{data.Contradictions.Search().All.Length:#,0}",
            Say(times[7].Median * Microsecond / size, "0.00"),
        ];
        return $"| {string.Join(" | ", cells)} |\n";
    }

    // One question of each sort has every index built.
    private static object Index(Dataset data, ClaimId claim, StatementId statement) =>
        (data.Provenance.StandingOf(claim), data.Provenance.TraceOf(statement), data.Provenance.CorroborationOf(statement));

    private static string Say(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
