using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Provenance;

/// <summary>Chains that share their steps are the chains that one gets by following each report by itself.</summary>
public class ReportChainLaws
{
    private const int Sources = 5;
    private const int Reports = 6;

    private static readonly Gen<int?> SomeSource = Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(0, Sources - 1).Select(i => (int?)i));

    private static readonly Gen<Dataset> Datasets =
        from sources in Gen.Choose(0, Sources - 1).SelectMany(i => SomeSource.Zip(SomeSource).Zip(SomeSource)).ArrayOf(Sources)
        from reports in Gen.Choose(0, Sources - 1).Zip(SomeSource).Zip(Gen.Choose(0, 2 * Reports)).Zip(Gen.Choose(0, 1)).ArrayOf(Reports)
        select Data(
            [.. sources.Select((one, i) => Source(i, one.Item1.Item1, one.Item1.Item2, one.Item2))],
            [.. reports.Select((one, i) => Report(i, one.Item1.Item1.Item1, one.Item1.Item1.Item2, one.Item1.Item2, one.Item2))]);

    [Fact]
    public void Each_chain_has_the_steps_that_following_its_report_gives() => Law.Holds(3000, Datasets, data =>
    {
        foreach (var statement in data.Statements.All)
            foreach (var chain in data.Provenance.TraceOf(statement.Id).Chains)
            {
                var slow = new SlowChain(data.Statements).From(chain.Report);
                Told(chain.Steps).Should().Equal(Told(slow.Steps));
                (chain.Circle, chain.Lost).Should().Be((slow.Circle, slow.Lost));
                chain.End.SourceId.Should().Be(slow.Steps[^1].SourceId);
                chain.IsFollowed.Should().Be(slow.Steps.Length > 1);
            }
    });

    [Fact]
    public void The_earliest_source_is_the_earliest_of_all_steps() => Law.Holds(2000, Datasets, data =>
    {
        foreach (var statement in data.Statements.All)
        {
            var trace = data.Provenance.TraceOf(statement.Id);
            var dated = trace.Chains.SelectMany(chain => chain.Steps).Where(step => step.Published is not null);
            trace.Earliest?.Describe().Should().Be(dated.MinBy(step => step.Published!.LatestDay)?.Describe());
        }
    });

    [Fact]
    public void The_PROV_document_holds_every_step_and_every_way_between_two_steps() => Law.Holds(500, Datasets, data =>
    {
        var trace = data.Provenance.TraceOf("s0");
        var prov = trace.ToProv();
        foreach (var chain in trace.Chains)
            foreach (var (from, to) in chain.Steps.Zip(chain.Steps.Skip(1)))
                prov.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).Should().Contain(
                    $"\"prov:generatedEntity\":\"{Key(from)}\",\"prov:usedEntity\":\"{Key(to)}\",\"gpd:mode\":\"{to.Kind}\"");
    });

    [Fact]
    public void A_statement_is_known_once_a_source_in_one_of_its_chains_is() => Law.Holds(2000, Datasets, data =>
    {
        var known = data.KnownOn(new(2017, 1, 1));
        foreach (var statement in data.Statements.All)
        {
            var steps = data.Statements.ReportsOf(statement.Id).SelectMany(one => new SlowChain(data.Statements).From(one).Steps).ToList();
            known.Knows(statement.Key).Should().Be(steps.Count == 0 ? Answer.Unknown : steps.Select(IsOut).Any());
        }
    });

    private static Answer IsOut(TraceStep step) => step.Published?.ToString() switch
    {
        "2016" => Answer.Yes,
        "2018" => Answer.No,
        _ => Answer.Unknown,
    };

    private static string Key(TraceStep step) => (step.Report?.Key ?? step.SourceId.Key).ToString();

    private static IEnumerable<string> Told(ImmutableArray<TraceStep> steps) =>
        steps.Select(step => $"{step.Kind} {step.SourceId} {step.Report?.Id} {step.CitedAs}");

    private static Dataset Data(Source[] sources, Report[] reports) =>
        Given.Data([.. sources, .. reports, .. new[] { "s0", "s1" }.Select(id => Given.Statement(id, "x", ""))]);

    private static Source Source(int i, int? edition, int? part, int? year) => new()
    {
        Id = $"d{i}",
        Kind = SourceKind.Parse("article"),
        EditionOf = edition is { } whole && i % 2 == 0 ? (SourceId)$"d{whole}" : null,
        PartOf = part is { } of && i % 3 == 0 ? (SourceId)$"d{of}" : null,
        Published = year is { } when ? EdtfValue.Parse(when < 2 ? "2016" : "2018") : null,
    };

    private static Report Report(int i, int source, int? citing, int through, int statement) => new()
    {
        Id = $"r{i}",
        Source = $"d{source}",
        Statement = $"s{statement}",
        Form = ReportForm.Paraphrased,
        Citing = citing is { } cited ? (SourceId)$"d{cited}" : null,
        CitedAs = citing is null ? null : $"as {i}",
        Through = through <= Reports ? (ReportId)$"r{through}" : null,
    };
}
