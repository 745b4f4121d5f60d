using GeoPolDomain.Evidence;
using GeoPolDomain.Provenance;

namespace GeoPolDomain.Tests.Provenance;

/// <summary>The way of words from mouth to print (hard cases P35, P36, P41).</summary>
public class TraceTests
{
    [Fact]
    public void A_telling_is_followed_through_the_reports_it_was_told_through()
    {
        var telling = Only(
            Given.Report("r-edm", "s", "edm", through: "r-sputnik"),
            Given.Report("r-sputnik", "s-other", "sputnik", through: "r-ria"),
            Given.Report("r-ria", "s-other", "ria", citing: "haberturk"));
        Way(telling).Should().Be("edm > sputnik > ria > haberturk");
        telling.Steps.Select(step => step.Report?.Id.ToString()).Should().Equal("r-edm", "r-sputnik", "r-ria", null);
    }

    [Fact]
    public void A_cited_source_that_tells_of_the_statement_is_followed_further()
    {
        var trace = Of(
            Given.Report("r-edm", "s", "edm", citing: "sputnik"),
            Given.Report("r-sputnik", "s", "sputnik", citing: "ria"),
            Given.Report("r-ria", "s", "ria", citing: "haberturk"));
        trace.Chains.Select(Way).Should().Equal("edm > sputnik > ria > haberturk", "ria > haberturk", "sputnik > ria > haberturk");
    }

    [Fact]
    public void What_a_telling_names_is_not_lost_where_it_was_told_through_another() =>
        Way(Only(
            Given.Report("r-edm", "s", "edm", citing: "haberturk", through: "r-sputnik"),
            Given.Report("r-sputnik", "t", "sputnik"))).Should().Be("edm > sputnik > haberturk");

    [Fact]
    public void Where_the_earlier_report_is_not_held_the_cited_source_is_taken() =>
        Way(Only(Given.Report("r-edm", "s", "edm", citing: "ria", through: "lost"))).Should().Be("edm > ria");

    [Fact]
    public void Two_reports_in_one_source_are_one_step() =>
        Way(Only(
            Given.Report("r-teaser", "s", "edm", through: "r-text"),
            Given.Report("r-text", "t", "edm", through: "r-ria"),
            Given.Report("r-ria", "t", "ria"))).Should().Be("edm > ria");

    [Fact]
    public void A_circle_of_citations_ends_where_it_began()
    {
        Of(Given.Report("r-a", "s", "a", citing: "b"), Given.Report("r-b", "s", "b", citing: "a")).Chains.Select(Way)
            .Should().Equal("a > b", "b > a");
        Way(Only(Given.Report("r-a", "s", "a", through: "r-a"))).Should().Be("a");
        Way(Only(Given.Report("r-a", "s", "a", citing: "a"))).Should().Be("a");
    }

    [Fact]
    public void A_step_says_what_is_missing()
    {
        var telling = Only(
            Given.Report("r-edm", "s", "edm", through: "r-2"),
            Given.Report("r-2", "t", "stripped", through: "r-3"),
            Given.Report("r-3", "t", "bare", citing: "unheard-of"),
            Given.Source("edm", outlet: "jamestown"),
            Given.Source("stripped", missing: "stripped"),
            Given.Source("bare"));
        telling.Steps.Select(step => step.Missing)
            .Should().Equal(null, "outlet unknown (stripped)", "no outlet is given", "the dataset does not hold this source");
        telling.Steps.Select(step => step.IsOutletKnown).Should().Equal(true, false, false, false);
        telling.ReachesKnownOutlet.Should().BeFalse();
    }

    [Fact]
    public void Tellings_of_the_earliest_source_come_first()
    {
        var trace = Of(
            Given.Report("r-1", "s", "late"), Given.Report("r-2", "s", "undated"), Given.Report("r-3", "s", "early"),
            Given.Source("late", published: "2018-06-20"), Given.Source(
                "early", outlet: "ria", published: "2017-06-22"), Given.Source("undated"));
        trace.Chains.Select(Way).Should().Equal("early", "late", "undated");
        trace.Chains[0].ReachesKnownOutlet.Should().BeTrue();
    }

    [Fact]
    public void A_statement_told_inside_another_is_traced_with_it()
    {
        var data = Given.Data(
            Given.Statement("kalin", "kalin", "", "2017-06-22"),
            Given.Statement("proposal", null, "affirms prp-03", act: "propose", nestedIn: "kalin"),
            Given.Report("r", "kalin", "edm"));
        var trace = data.Provenance.TraceOf("proposal");
        trace.Chains.Should().BeEmpty();
        trace.Within!.Statement!.Id.ToString().Should().Be("kalin");
        trace.Within.Chains.Should().ContainSingle();
        trace.Within.Within.Should().BeNull();
    }

    [Fact]
    public void Statements_nested_in_each_other_end_where_they_began()
    {
        var data = Given.Data(
            Given.Statement("a", "x", "", nestedIn: "b"), Given.Statement("b", "x", "", nestedIn: "a"),
            Given.Statement("c", "x", "", nestedIn: "c"));
        Depth(data.Provenance.TraceOf("a")).Should().Be(2);
        Depth(data.Provenance.TraceOf("c")).Should().Be(1);
    }

    [Fact]
    public void However_deep_statements_are_nested_they_are_traced()
    {
        var data = Given.Data(Enumerable.Range(0, 50_000).Select(i => Given.Statement($"s{i}", "x", "", nestedIn: $"s{i + 1}")));
        Depth(data.Provenance.TraceOf("s0")).Should().Be(50_001);
    }

    [Fact]
    public void A_statement_that_is_not_held_has_its_tellings_all_the_same()
    {
        var trace = Given.Data(Given.Report("r", "lost", "edm")).Provenance.TraceOf("lost");
        trace.Statement.Should().BeNull();
        trace.Chains.Should().ContainSingle();
    }

    private static Trace Of(params DatasetRecord[] records) =>
        Given.Data([.. records, Given.Statement("s", "x", "")]).Provenance.TraceOf("s");

    private static ReportChain Only(params DatasetRecord[] records) => Of(records).Chains.Should().ContainSingle().Subject;

    private static string Way(ReportChain telling) => string.Join(" > ", telling.Steps.Select(step => step.SourceId));

    private static int Depth(Trace? trace)
    {
        var depth = 0;
        for (; trace is not null; trace = trace.Within)
            depth++;
        return depth;
    }
}
