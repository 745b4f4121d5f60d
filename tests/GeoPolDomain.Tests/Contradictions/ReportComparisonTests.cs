using GeoPolDomain.Contradictions;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Tests.Contradictions;

/// <summary>The tellings of one utterance side by side (hard case P35).</summary>
public class ReportComparisonTests
{
    private static readonly DatasetRecord[] TwoTellings =
    [
        Given.Statement("a", "ministry", "denies prp-01", "2017-06-23"),
        Given.Statement("b", "minister", "denies prp-01", "2017-06-23"),
        Given.Link("statement:a", "same-utterance", "statement:b"),
        Given.Source("paper", "edm", "2017-07"),
        Given.Source("wire", "rt", "2017-06-23"),
        Given.Source("stripped", missing: "stripped"),
        Given.Report("r-a", "a", "paper", citing: "stripped") with { Verb = "stated" },
        Given.Report("r-b", "b", "paper", citing: "wire") with { Verb = "said" },
    ];

    [Fact]
    public void What_tellings_say_differently_is_named_with_those_who_say_it()
    {
        var verb = Given.Data(TwoTellings).Contradictions.CompareReports("a").In(ReportAspect.Verb).Single();
        verb.IsContested.Should().BeTrue();
        verb.Variants.Select(one => one.ToString()).Should().Equal("'said' in r-b", "'stated' in r-a");
        verb.Silent.Should().BeEmpty();
    }

    [Fact]
    public void What_all_of_them_say_alike_is_no_difference()
    {
        var compared = Given.Data(TwoTellings).Contradictions.CompareReports("a");
        compared.In(ReportAspect.Stance).Should().BeEmpty();
        compared.In(ReportAspect.Said).Should().BeEmpty();
        compared.In(ReportAspect.Form).Should().BeEmpty();
    }

    [Fact]
    public void An_outlet_that_is_not_known_differs_from_none_and_is_not_told()
    {
        var outlet = Given.Data(TwoTellings).Contradictions.CompareReports("a").In(ReportAspect.Outlet).Single();
        outlet.IsContested.Should().BeFalse();
        outlet.Variants.Single().Text.Should().Be("rt");
        outlet.Silent.Should().Equal("report:r-a");
    }

    [Theory]
    [InlineData(true, "a person in one report, a body in another")]
    [InlineData(false, null)]
    public void A_person_beside_a_body_is_remarked_on_where_both_are_known(bool areKnown, string? remark)
    {
        DatasetRecord[] actors = areKnown ? [Given.Person("minister"), Given.Organ("ministry", "kazakhstan")] : [];
        Given.Data([.. TwoTellings, .. actors]).Contradictions.CompareReports("a").In(ReportAspect.Speaker).Single().Remark
            .Should().Be(remark);
    }

    [Fact]
    public void To_whom_a_telling_attributes_the_words_counts_before_the_speakers_of_the_statement()
    {
        var data = Given.Data(
            Given.Statement("a", "minister", ""),
            Given.Report("r-1", "a", "one"),
            Given.Report("r-2", "a", "two") with { AttributedTo = [Given.Speaker("ministry")] });
        data.Contradictions.CompareReports("a").In(ReportAspect.Speaker).Single().Variants.Select(one => one.Text)
            .Should().Equal("minister", "ministry");
    }

    [Fact]
    public void A_stance_that_only_some_tell_is_named_with_its_claim()
    {
        var data = Given.Data(
            Given.Statement("a", "kalin", "affirms prp-01, affirms prp-02"),
            Given.Statement("b", "kalin", "doubts prp-01"),
            Given.Link("statement:a", "same-utterance", "statement:b"));
        data.Contradictions.CompareReports("b").In(ReportAspect.Stance).Select(one => one.Describe()).Should().Equal(
            "stance on prp-01: 'affirms' in a; 'doubts' in b",
            "stance on prp-02: 'affirms' in a; not told in b");
    }

    [Fact]
    public void A_condition_told_with_another_gate_is_a_difference()
    {
        var data = Given.Data(
            Given.Statement("a", "kazakhstan", ""),
            Given.Statement("b", "kazakhstan", ""),
            Given.Link("statement:a", "same-utterance", "statement:b"),
            Given.Condition("c-a", "kazakhstan", "send", "a mandate", "a"),
            Given.Condition("c-b", "kazakhstan", "discuss", "a mandate", "b"));
        data.Contradictions.CompareReports("a").In(ReportAspect.Condition).Single().Variants.Select(one => one.Text)
            .Should().Equal("discuss: the circumstance: a mandate", "send: the circumstance: a mandate");
    }

    [Fact]
    public void Links_are_followed_both_ways_and_by_way_of_others()
    {
        var data = Given.Data(
            Given.Statement("a", "s", ""),
            Given.Statement("b", "s", ""),
            Given.Statement("c", "s", ""),
            Given.Statement("d", "s", ""),
            Given.Link("statement:b", "same-utterance", "statement:a"),
            Given.Link("statement:b", "same-utterance", "statement:c"),
            Given.Link("statement:c", "same-subject", "statement:d"));
        foreach (var asked in new[] { "a", "b", "c" })
            data.Contradictions.CompareReports(asked).Statements.Select(one => one.Id.ToString()).Should().Equal("a", "b", "c");
        data.Contradictions.CompareReports("d").Statements.Should().ContainSingle();
    }

    [Fact]
    public void One_position_is_compared_only_where_that_is_asked_for()
    {
        var data = Given.Data(
            Given.Statement("a", "s", ""),
            Given.Statement("b", "t", ""),
            Given.Link("statement:a", "same-position", "statement:b", "likely"));
        data.Contradictions.CompareReports("a").Reports.Should().Equal("statement:a");
        var compared = data.Contradictions.CompareReports("a", alsoSamePosition: true);
        compared.Reports.Should().Equal("statement:a", "statement:b");
        compared.Links.Single().Likelihood.Should().Be(Likelihood.Likely);
    }

    [Fact]
    public void A_link_that_only_one_side_sees_counts_in_its_view_alone_and_is_not_kept_silent()
    {
        var data = Given.Data(
            Given.Statement("a", "s", ""),
            Given.Statement("b", "s", ""),
            Given.Link("statement:a", "same-utterance", "statement:b", accordingTo: "editor"));
        data.Contradictions.CompareReports("a").Statements.Should().ContainSingle();
        data.Contradictions.CompareReports("a").Views.Should().Equal("editor");
        data.Contradictions.CompareReports("a", viewpoint: "editor").Statements.Should().HaveCount(2);
    }

    [Fact]
    public void A_statement_that_is_told_once_has_nothing_to_be_compared_with() =>
        Given.Data(Given.Statement("a", "s", "affirms prp-01", "2017")).Contradictions.CompareReports("a").Describe()
            .Should().Be("a: one report of a\nthere is nothing to compare it with");

    [Fact]
    public void A_statement_that_is_not_held_is_said_not_to_be()
    {
        var compared = Given.Data().Contradictions.CompareReports("lost");
        compared.Statements.Should().BeEmpty();
        compared.Describe().Should().Be("lost: the dataset does not hold this statement");
    }
}
