using System.Collections.Immutable;
using GeoPolDomain.Benchmarks.Data;
using GeoPolDomain.Benchmarks.Measuring;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Benchmarks.Comparisons;

/// <summary>What the first question costs, because something must be built to answer it.</summary>
internal static class Building
{
    public static Comparison Of(Sample sample, Race race)
    {
        var held = sample.Read();
        var fresh = held;
        Questions? asked = null;
        var results = race.Run(
        [
            new("rosters of all organizations", () => Rosters(fresh), Prepare: () => fresh = Anew(held)),
            new(
                "… and the answers for every day on which one changes", () => Answers(asked!),
                Prepare: () => asked = new Questions(Anew(held), 1)),
            new(
                "reports by statement", () => fresh.Statements.ReportsOf(fresh.Statements.All[0].Id).Count(),
                Prepare: () => fresh = Anew(held)),
            new("stances by claim", () => fresh.Statements.PositionsOn("prp-none"), Prepare: () => fresh = Anew(held)),
        ]);
        return new("Building what answers", Table.OfRuns().Write(results), []);
    }

    private static Dataset Anew(Dataset held) => new(held.Id, held.Title, held.Records);

    private static object Rosters(Dataset dataset) =>
        dataset.Memberships.All.Select(one => one.Organization).Distinct().Select(dataset.Memberships.Of).ToImmutableArray();

    private static object? Answers(Questions asked)
    {
        asked.WarmUp();
        return null;
    }
}
