using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;

namespace GeoPolDomain.Tests.Provenance;

/// <summary>How many independent sources there are (hard cases P41, P44, P45).</summary>
public class CorroborationTests
{
    [Fact]
    public void Two_outlets_with_nothing_in_common_are_two_sources() =>
        Sources(Given.Source("a", "ria"), Given.Source("b", "afp"), Given.Report("r1", "s", "a"), Given.Report("r2", "s", "b"))
            .Should().Be("2");

    [Fact]
    public void Two_copies_of_one_wire_are_one() =>
        Sources(
            Given.Source("wire", "ria"), Given.Source("a", "edm"), Given.Source("b", "sputnik"),
            Given.Report("r1", "s", "a", citing: "wire"), Given.Report("r2", "s", "b", citing: "wire")).Should().Be("1");

    [Fact]
    public void Editions_and_parts_of_one_text_are_one() =>
        Sources(
            Given.Source("a", "edm"), Given.Source("b", "other", editionOf: "a"), Given.Source("c", "third") with { PartOf = "a" },
            Given.Report("r1", "s", "a"), Given.Report("r2", "s", "b"), Given.Report("r3", "s", "c")).Should().Be("1");

    [Fact]
    public void An_edition_that_leaves_out_the_citation_is_still_a_copy_of_what_its_text_cites() =>
        Sources(
            Given.Source("wire", "ria"), Given.Source("a", "edm"), Given.Source("b", "other", editionOf: "a"),
            Given.Report("r1", "s", "a", citing: "wire"), Given.Report("r2", "s", "b")).Should().Be("1");

    [Fact]
    public void Sources_of_one_outlet_or_of_one_author_are_one()
    {
        Sources(Given.Source("a", "edm"), Given.Source("b", "edm"), Given.Report("r1", "s", "a"), Given.Report("r2", "s", "b"))
            .Should().Be("1");
        Sources(
            Given.Source("a", "edm", author: "uran"), Given.Source("b", "md", author: "uran"), Given.Report("r1", "s", "a"),
            Given.Report("r2", "s", "b")).Should().Be("1");
    }

    [Fact]
    public void What_surely_depends_on_another_counts_with_it_and_what_perhaps_does_counts_perhaps()
    {
        DatasetRecord[] told =
        [
            Given.Source("a", "edm"), Given.Source("b", "md"), Given.Report("r1", "s", "a"), Given.Report("r2", "s", "b")
        ];
        Sources([.. told, Given.Link("source:b", "depends-on", "source:a")]).Should().Be("1");
        Sources([.. told, Given.Link("source:b", "depends-on", "source:a", "likely")]).Should().Be("1..2");
        Sources([.. told, Given.Link("report:r2", "depends-on", "report:r1")]).Should().Be("1");
        Sources([.. told, Given.Link("source:b", "same-subject", "source:a")]).Should().Be("2");
    }

    [Fact]
    public void An_unknown_outlet_may_be_any_of_the_known_ones()
    {
        DatasetRecord[] unknown =
        [
            Given.Source("u", missing: "stripped"), Given.Source("v", missing: "stripped"), Given.Report("r1", "s", "u"),
            Given.Report("r2", "s", "v")
        ];
        Sources(unknown).Should().Be("1..2");
        Sources([.. unknown, Given.Source("a", "ria"), Given.Report("r3", "s", "a")]).Should().Be("1..3");
    }

    [Fact]
    public void What_a_source_tells_through_itself_does_not_hide_whom_it_has_it_from()
    {
        DatasetRecord[] told =
        [
            Given.Source("wire", "ria"), Given.Source("a", "edm"), Given.Source("b", "md"),
            Given.Report("r0", "other", "a"), Given.Report("r1", "s", "a", through: "r0"),
            Given.Report("r2", "s", "a", citing: "wire"), Given.Report("r3", "s", "b", citing: "a"),
        ];
        Sources(told).Should().Be("1");
        Sources([.. told.Where(one => one.Key.Id is not ("r0" or "r2")), Given.Report("r0", "other", "a", citing: "wire")])
            .Should().Be("1");
    }

    [Fact]
    public void Of_two_tellings_in_one_source_the_one_through_another_source_says_whom_it_is_from() =>
        Sources(
            Given.Source("wire", "ria"), Given.Source("a", "edm"), Given.Source("b", "md"),
            Given.Report("r0", "s", "wire"), Given.Report("r1", "s", "a"), Given.Report("r2", "s", "a", through: "r0"),
            Given.Report("r3", "s", "b", citing: "a")).Should().Be("1");

    [Fact]
    public void Sources_that_cite_each_other_in_a_circle_are_one() =>
        Sources(
            Given.Source("a", "x"), Given.Source("b", "y"), Given.Report("r1", "s", "a", citing: "b"),
            Given.Report("r2", "s", "b", citing: "a")).Should().Be("1");

    [Fact]
    public void A_sentence_printed_twice_in_one_source_is_one_telling() =>
        Sources(
            Given.Source("wire", "ria"), Given.Source("a", "edm"),
            Given.Report("r-teaser", "s", "a"), Given.Report("r-text", "s", "a", citing: "wire")).Should().Be("1");

    [Fact]
    public void A_statement_nobody_tells_is_carried_by_no_source() => Sources().Should().Be("0");

    [Fact]
    public void A_statement_told_inside_another_is_carried_by_what_carries_that() =>
        Given.Data(
            Given.Source("a", "edm"), Given.Statement("outer", "kalin", ""), Given.Statement(
                "inner", null, "", nestedIn: "outer"), Given.Report("r", "outer", "a"))
            .Provenance.CorroborationOf(StatementId.Parse("inner")).Sources.ToString().Should().Be("1");

    [Fact]
    public void A_claim_is_carried_by_those_who_affirm_it_or_what_entails_it()
    {
        var data = Given.Data(
            Given.Claim("whole", "entails c"), Given.Claim("c"),
            Given.Statement("s1", "x", "affirms c"), Given.Statement("s2", "y", "affirms whole"),
            Given.Statement("s3", "z", "denies c"), Given.Statement("s4", "w", "conditions c"),
            Given.Source("a", "ria"), Given.Source("b", "afp"), Given.Source("d", "xinhua"),
            Given.Report("r1", "s1", "a"), Given.Report("r2", "s2", "b"), Given.Report("r3", "s3", "d"), Given.Report("r4", "s4", "d"));
        var answer = data.Provenance.CorroborationOf(ClaimId.Parse("c"));
        answer.Sources.ToString().Should().Be("2");
        answer.Voices.ToString().Should().Be("2");
        answer.Independent.SelectMany(one => one.Statements).Select(one => one.ToString()).Should().BeEquivalentTo("s1", "s2");
    }

    [Fact]
    public void A_minister_and_the_ministry_are_at_least_one_voice_and_at_most_two() =>
        Given.Data(
            Given.Statement("s1", "minister", "affirms c", onBehalfOf: "kz"),
            Given.Statement("s2", "ministry", "affirms c", onBehalfOf: "kz"))
            .Provenance.CorroborationOf(ClaimId.Parse("c")).Voices.ToString().Should().Be("1..2");

    [Fact]
    public void What_was_taken_back_carries_nothing() =>
        Given.Data(
            Given.Statement("s1", "x", "affirms c"), Given.Source("a", "ria"), Given.Report("r1", "s1", "a"),
            Given.Statement("s2", "x", ""), Given.Link("statement:s2", "retracts", "statement:s1"))
            .Provenance.CorroborationOf(ClaimId.Parse("c")).Sources.ToString().Should().Be("0");

    [Fact]
    public void It_says_why_sources_count_as_one()
    {
        var told = Of(
            Given.Source("wire", "ria"), Given.Source("a", "edm"), Given.Report("r1", "s", "a", citing: "wire"),
            Given.Source("b", "md"), Given.Report("r2", "s", "b"), Given.Link("source:b", "depends-on", "source:wire", "likely"));
        told.Describe().Should().StartWith("statement:s: independent sources 1..2, voices 1")
            .And.Contain("a has it from wire [report:r1]").And.Contain("source:b perhaps depends on source:wire [link:");
    }

    private static string Sources(params DatasetRecord[] records) => Of(records).Sources.ToString();

    private static Corroboration Of(params DatasetRecord[] records) =>
        Given.Data([.. records, Given.Statement("s", "x", "")]).Provenance.CorroborationOf(StatementId.Parse("s"));
}
