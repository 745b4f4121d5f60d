using GeoPolDomain.Evidence;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Tests.Provenance;

/// <summary>What a way back says of each step, and where it breaks (hard cases P36, P41, P45).</summary>
public class TraceDetailTests
{
    [Fact]
    public void Each_step_says_how_it_is_reached()
    {
        var telling = Of(
            Given.Source("caption") with { PartOf = "variant" },
            Given.Source("variant", editionOf: "edm"),
            Given.Source("edm"),
            Given.Source("sputnik"),
            Given.Source("ria"),
            Given.Report("r1", "s", "caption"),
            Given.Report("r2", "s", "edm", through: "r3"),
            Given.Report("r3", "s", "sputnik", citing: "ria")).Chains.Single(one => one.Report.Id == "r1");
        telling.Steps.Select(step => $"{step.Kind} {step.SourceId}")
            .Should().Equal("told caption", "part variant", "edition edm", "through sputnik", "cited ria");
    }

    [Fact]
    public void Dates_of_speaking_of_publishing_and_of_citing_stay_apart()
    {
        var trace = Of(
            Given.Source("edm", "jamestown", "2018-06"), Given.Source("wire", published: "2017-06-24", missing: "stripped"),
            Given.Report("r", "s", "edm", citing: "wire") with { CitedAs = "(, June 24)" });
        trace.Statement!.Said!.ToString().Should().Be("2017-06-23");
        trace.Chains[0].Steps.Select(step => step.Published!.ToString()).Should().Equal("2018-06", "2017-06-24");
        trace.Chains[0].Steps.Select(step => step.CitedAs).Should().Equal(null, "(, June 24)");
    }

    [Fact]
    public void A_step_says_form_attribution_reliability_and_gaps()
    {
        var step = Of(
            Given.Source("a", "afp", reliability: "B"),
            Given.Report("r", "s", "a", form: "translated") with { AttributedTo = [Given.Speaker("minister", "kz")] }).Chains[0].Steps[0];
        (step.Form, step.Reliability).Should().Be((ReportForm.Translated, Reliability.UsuallyReliable));
        step.Gaps.Should().Equal("no date of publication is given", "the translator is unknown");
        step.Describe().Should().Be("a (afp; translated; reliability B; attributed to minister for kz; no date of publication is given; "
            + "the translator is unknown)");
    }

    [Fact]
    public void A_way_says_where_and_why_it_breaks()
    {
        Break(Given.Source("a", "afp"), Given.Report("r", "s", "a")).Should().BeNull();
        Break(Given.Source("a", missing: "stripped"), Given.Report("r", "s", "a")).Should().Be("a: outlet unknown (stripped)");
        Break(Given.Source("a", "afp"), Given.Source("b", "ria"), Given.Report("r", "s", "a", citing: "b"))
            .Should().Be("b: what it tells is not recorded");
        Break(Given.Source("a", "afp"), Given.Report("r", "s", "a", through: "lost"))
            .Should().Be("the dataset does not hold lost, through which it was told");
        Break(Given.Source("a", "afp"), Given.Report("r", "s", "a", citing: "unheard-of"))
            .Should().Be("unheard-of: the dataset does not hold this source");
    }

    [Fact]
    public void A_circle_of_citations_and_of_editions_is_marked()
    {
        var trace = Of(Given.Report("r1", "s", "a", citing: "b"), Given.Report("r2", "s", "b", citing: "a"));
        trace.Chains.Select(telling => telling.Circle!.ToString()).Should().Equal("a", "b");
        trace.Chains[0].Break.Should().Be("the citations come back to a");
        Of(Given.Source("a", editionOf: "b"), Given.Source("b", editionOf: "a"), Given.Report("r", "s", "a")).Chains[0].Circle!.ToString()
            .Should().Be("a");
    }

    [Fact]
    public void Reports_told_through_a_hundred_thousand_others_are_followed()
    {
        var trace = Of([.. Enumerable.Range(0, 100_000).Select(i => Given.Report(
            $"r{i}", i == 0 ? "s" : "t", $"d{i}", through: $"r{i + 1}"))]);
        trace.Chains[0].Steps.Should().HaveCount(100_000);
    }

    [Fact]
    public void The_earliest_source_is_the_one_surely_out_first()
    {
        var earliest = Of(
            Given.Source("a", published: "2017-06-23"),
            Given.Source("b", published: "2017?-06-22"),
            Given.Source("c", published: "2017-06-22"),
            Given.Source("d"),
            Given.Report("r1", "s", "a", citing: "c"),
            Given.Report("r2", "s", "b"),
            Given.Report("r3", "s", "d")).Earliest!;
        earliest.SourceId.ToString().Should().Be("c");
        Of(Given.Source("d"), Given.Report("r3", "s", "d")).Earliest.Should().BeNull();
    }

    [Fact]
    public void A_telling_in_one_side_s_view_is_followed_in_that_view_only()
    {
        DatasetRecord[] told =
        [
            Given.Report("r1", "s", "a"), Given.Report("r2", "s", "b", accordingTo: "x"), Given.Statement("s", "y", "")
        ];
        var book = Given.Data(told).Provenance;
        (book.TraceOf("s").Chains.Length, book.TraceOf("s", "x").Chains.Length).Should().Be((1, 2));
        book.TraceOf("s").Views.Select(one => one.ToString()).Should().Equal("x");
        book.TraceOf("s", "x").Views.Should().BeEmpty();
    }

    [Fact]
    public void It_is_told_in_words() =>
        Of(
            Given.Source("edm", "jamestown", "2018-06"), Given.Source("wire", missing: "stripped"),
            Given.Report("r", "s", "edm", citing: "wire")).Describe().Should().Be(
            """
            s: The statement s. [x; assert; said 2017-06-23]
            told by edm (jamestown; published 2018-06; paraphrased)
              citing wire (only named; outlet unknown (stripped); no date of publication is given)
                the chain breaks here: wire: outlet unknown (stripped)
            """.ReplaceLineEndings("\n"));

    private static Trace Of(params DatasetRecord[] records) =>
        Given.Data([.. records, Given.Statement("s", "x", "", "2017-06-23")]).Provenance.TraceOf("s");

    private static string? Break(params DatasetRecord[] records) => Of(records).Chains[0].Break;
}
