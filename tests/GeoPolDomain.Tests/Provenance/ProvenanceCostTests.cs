using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Provenance;

/// <summary>However sources lead to each other, the cost of a question grows with their number and not with the number of ways.</summary>
public class ProvenanceCostTests
{
    private const int Size = 200;

    private static readonly StatementId First = "s000000";
    private static readonly ClaimId Claim = "claim";

    public static TheoryData<string> Shapes => new(SourceShapes.Names);

    // A trace of reports that all cite one source beside each other still grows with the square; docs/performance.md says so.
    public static TheoryData<string> TracedShapes => new(SourceShapes.Names.Where(shape => shape != "chain aside"));

    [Theory]
    [MemberData(nameof(TracedShapes))]
    public void A_trace_shares_what_its_chains_have_in_common(string shape)
    {
        Grows(shape, data => data.Provenance.TraceOf(First).Earliest?.ToString());
        Grows(shape, data => data.Provenance.TraceOf(First).Describe());
        Grows(shape, data => data.Provenance.TraceOf(First).ToProv());
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_was_known_on_a_day_is_found_once_for_each_source(string shape) =>
        Grows(shape, data => data.KnownOn(new(2017, 1, 1)).Describe());

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Independent_sources_are_counted_without_following_each_chain(string shape)
    {
        Grows(shape, data => data.Provenance.CorroborationOf(First).Describe());
        Grows(shape, data => data.Provenance.CorroborationOf(Claim).Describe());
        Grows(shape, data => data.Provenance.StandingOf(Claim).Describe());
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Reports_of_one_utterance_are_compared_without_following_each_chain(string shape) =>
        Grows(shape, data => data.Contradictions.CompareReports(First).Describe());

    // Walking allocates nothing. If each report walked down the trunk, this would take a minute.
    [Fact]
    public void What_very_many_reports_have_in_common_is_not_walked_by_each()
    {
        const int trunk = 190;
        Given.Data((IEnumerable<DatasetRecord>)
        [
            .. Enumerable.Range(0, 300_000).SelectMany(i => (DatasetRecord[])
            [
                Given.Source($"d{i:000000}", published: "2019"),
                Given.Statement($"s{i:000000}", "x", ""),
                Given.Report(
                    $"r{i:000000}",
                    $"s{i:000000}",
                    $"d{i:000000}",
                    through: i == 0 ? null : (ReportId)$"r{Math.Min(i - 1, trunk):000000}"),
            ]),
        ]).KnownOn(new(2017, 1, 1)).Perhaps.Statements.All.Should().BeEmpty();
    }

    [Fact]
    public void Sources_that_depend_on_a_statement_of_many_reports_are_counted_without_its_other_reports() => Growth.Of(300, n =>
    {
        var data = Given.Data((IEnumerable<DatasetRecord>)
        [
            Given.Statement("s", "x", ""),
            .. Enumerable.Range(0, n).SelectMany(i => (DatasetRecord[])
            [
                Given.Source($"d{i:000000}"),
                Given.Report($"r{i:000000}", "s", $"d{i:000000}"),
                Given.Link(((SourceId)$"d{i:000000}").Key, "depends-on", ((StatementId)"s").Key, id: $"l{i:000000}"),
            ]),
        ]);
        return () => data.Provenance.CorroborationOf((StatementId)"s");
    }).Should().BeLessThan(Growth.NearLinear);

    [Theory]
    [InlineData("chain citing")]
    [InlineData("circle through")]
    [InlineData("chain nested")]
    public void A_chain_as_long_as_the_dataset_does_not_exhaust_the_stack(string shape)
    {
        var data = SourceShapes.Of(shape, 30_000);
        data.Provenance.TraceOf(First).Describe().Should().NotBeEmpty();
        data.Provenance.CorroborationOf(Claim).Sources.Least.Should().Be(1);
    }

    [Fact]
    public void The_caller_says_how_many_steps_are_told()
    {
        var trace = SourceShapes.Of("chain citing", 4).Provenance.TraceOf(First);
        trace.Describe(3).Should().Be(string.Join('\n',
            trace.Statement!.Describe(),
            "told by d000000 (published 2016; paraphrased; no outlet is given)",
            "  citing d000001 (published 2016; paraphrased; no outlet is given)",
            "    citing d000002 (published 2016; paraphrased; no outlet is given)",
            "      and 1 more steps",
            "      the chain breaks here: d000003: no outlet is given",
            "and 3 more ways"));
        trace.Describe(100).Should().Be(trace.Describe()).And.NotContain("more");
    }

    [Fact]
    public void The_caller_says_how_many_reasons_are_given_for_a_circle()
    {
        var book = SourceShapes.Of("circle citing", 50).Provenance;
        var (few, all) = (book.CorroborationOf(Claim, null, 10), book.CorroborationOf(Claim));
        few.Because.Length.Should().BeLessThan(all.Because.Length);
        few.Because[^1].ToString().Should().StartWith("and ").And.EndWith(" more ways in which sources cite each other in a circle");
        (few.Sources, few.Independent.Length).Should().Be((all.Sources, all.Independent.Length));
        book.CorroborationOf(First, null, 10).Because.Length.Should().Be(few.Because.Length);
    }

    [Fact]
    public void Full_chains_hold_all_others()
    {
        var trace = SourceShapes.Of("chain citing", 6).Provenance.TraceOf(First);
        trace.FullChains.Should().ContainSingle().Which.StepCount.Should().Be(6);
        trace.FullChains[0].FirstSteps(2).Should().Equal(trace.FullChains[0].Steps[..2]);
        SourceShapes.Of("star citing", 6).Provenance.TraceOf(First).FullChains.Should().HaveCount(5);
        SourceShapes.Of("circle citing", 6).Provenance.TraceOf(First).FullChains.Should().HaveCount(6).And
            .OnlyContain(one => one.StepCount == one.Steps.Length);
        SourceShapes.Of("chain aside", 6).Provenance.TraceOf(First).Chains.Should().OnlyContain(one => one.StepCount == one.Steps.Length);
    }

    private static void Grows(string shape, Func<Dataset, string?> ask) => Growth.Of(Size, n =>
    {
        var data = SourceShapes.Of(shape, n);
        return () => ask(data);
    }).Should().BeLessThan(Growth.NearLinear);
}
