using System.Collections.Immutable;
using GeoPolDomain.Checks;
using GeoPolDomain.Datasets;
using GeoPolDomain.Tests.Datasets;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Checks;

/// <summary>A caller silences codes, gives them other severities and adds checks.</summary>
public class CheckOptionsTests
{
    private static readonly FindingCode NoNote = FindingCode.Own("x-no-note", Severity.Notice);

    private static readonly Dataset Data = Given.Data(
        Given.Source("paper"), Given.Membership("cis", "cis", "1991/..", id: "m"), Given.Organization("cis"));

    [Fact]
    public void Without_options_nothing_changes() => Law.HoldsForSeeds(20, seed =>
        DatasetLaws.Sample(seed).Check(new CheckOptions()).Should().Equal(DatasetLaws.Sample(seed).Check()));

    [Fact]
    public void A_silenced_code_is_not_reported_and_the_others_are()
    {
        var codes = Data.Check(new CheckOptions { Silenced = [FindingCode.UnusedSource] }).Select(one => one.Code);

        Data.Check().Select(one => one.Code).Should().Contain([FindingCode.UnusedSource, FindingCode.RelatedToItself]);
        codes.Should().Contain(FindingCode.RelatedToItself).And.NotContain(FindingCode.UnusedSource);
    }

    [Fact]
    public void A_code_takes_the_severity_of_the_caller_and_its_place_in_the_order()
    {
        var options = new CheckOptions
        {
            Severities = ImmutableDictionary<FindingCode, Severity>.Empty
                .Add(FindingCode.UnusedSource, Severity.Error).Add(FindingCode.RelatedToItself, Severity.Notice),
        };

        var findings = Data.Check(options);

        findings[0].Code.Should().Be(FindingCode.UnusedSource);
        findings[0].ToString().Should().StartWith("error unused-source: source:paper/id: ");
        findings.Single(one => one.Code == FindingCode.RelatedToItself).Severity.Should().Be(Severity.Notice);
        findings.Select(one => one.Severity).Should().BeInDescendingOrder();
    }

    [Fact]
    public void A_check_of_the_caller_is_run_and_can_be_silenced_as_others_can()
    {
        var options = new CheckOptions { Own = [Unnoted] };

        Data.Check(options).Where(one => one.Code == NoNote).Select(one => $"{one.Record}").Should().Equal("source:paper");
        Data.Check(new CheckOptions { Own = [Unnoted], Silenced = [NoNote] }).Should().NotContain(one => one.Code == NoNote);

        static IEnumerable<Finding> Unnoted(Dataset data) =>
            data.Sources.All.Where(one => one.Note is null).Select(one => new Finding(NoNote, one.Key, "", "no note; add one"));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(5, false)]
    public void No_more_findings_are_returned_than_wanted_and_the_most_severe_of_them(int most, bool isCut)
    {
        var data = Given.Data(Given.Source("a"), Given.Source("b"), Given.Source("c"), Given.Membership("cis", "cis", "1991/..", id: "m"),
            Given.Organization("cis"));
        var silenced = data.Check().Select(one => one.Code).Except([FindingCode.UnusedSource, FindingCode.RelatedToItself]);
        var all = data.Check(new CheckOptions { Silenced = [.. silenced] });

        var findings = data.Check(new CheckOptions { Silenced = [.. silenced], MostFindings = most }, out var cut);

        all.Should().HaveCount(4);
        findings.Should().Equal(all.Take(most));
        cut.Should().Be(isCut);
    }

    [Fact]
    public void A_limit_of_no_findings_is_a_mistake_of_the_caller() =>
        FluentActions.Invoking(() => new CheckOptions { MostFindings = 0 }).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("no-note", "must begin with 'x-'")]
    [InlineData("x-No note", "is not a code")]
    public void The_code_of_an_own_check_is_never_that_of_the_library(string text, string why) =>
        FluentActions.Invoking(() => FindingCode.Own(text, Severity.Notice)).Should().Throw<FormatException>().WithMessage($"*{why}*");

    [Fact]
    public void A_finding_names_the_other_records_that_it_is_about()
    {
        var data = Given.Data(
            Given.Membership("a", "b", "1990/2000", id: "m-1", end: "withdrawal"),
            Given.Membership("a", "b", "1995/2005", id: "m-2", end: "withdrawal"));

        var finding = data.Check(FindingCode.OverlappingMemberships).Should().ContainSingle().Subject;

        finding.Others.Select(one => one.ToString()).Should().Equal("membership:m-1");
        finding.Should().NotBe(finding with { Others = [] });
    }
}
