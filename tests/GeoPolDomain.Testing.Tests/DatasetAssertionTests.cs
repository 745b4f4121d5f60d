using GeoPolDomain.Checks;

namespace GeoPolDomain.Testing.Tests;

public class DatasetAssertionTests
{
    [Fact]
    public void A_dataset_without_findings_passes() =>
        Harbours.Complete.WithStubs().Should().HaveNoFindings().And.HaveNoFindings(Severity.Notice);

    [Fact]
    public void Each_finding_is_told_with_its_code_its_place_and_what_to_do()
    {
        var data = Given.Data(Given.Organization("league"), Given.Membership("norland", of: "league", "1991-09/..", id: "m"));
        Assert.Equal(
            """
            Expected data to have no errors or warnings, but there is 1:
              error dangling-reference: membership:m/member: the dataset holds no actor 'norland'; add it, or mend the id
            """,
            Failing.With(() => data.Should().HaveNoFindings()));
        Failing.With(() => data.Should().HaveNoFindings(Severity.Error));
        data.Should().HaveFinding(FindingCode.DanglingReference, "membership:m").And.NotHaveFinding(FindingCode.CircularReference);
        Assert.Contains(
            "not to have the finding dangling-reference, but there is 1:",
            Failing.With(() => data.Should().NotHaveFinding(FindingCode.DanglingReference)),
            StringComparison.Ordinal);
        Assert.Contains(
            "to have the finding dangling-reference in actor:league, but",
            Failing.With(() => data.Should().HaveFinding(FindingCode.DanglingReference, "actor:league")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Notices_count_when_they_are_asked_for()
    {
        var data = Given.Data(
            Given.Force("guard"),
            Given.State("norland"),
            Given.Contribution("norland", "guard", "2003", "500") with { StrengthKind = null });
        data.Should().HaveFinding(FindingCode.StrengthOfNoKind).And.HaveNoFindings().And.HaveNoFindings(Severity.Error);
        Assert.Contains(
            "to have no findings, but",
            Failing.With(() => data.Should().HaveNoFindings(Severity.Notice)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_round_trips() =>
        Harbours.Complete.Should().RoundTrip().And.Be(Harbours.Complete);

    [Fact]
    public void A_record_is_there_or_those_of_its_kind_are_told()
    {
        Harbours.Data.Should().HaveRecord("membership:norland-league");
        Assert.EndsWith(
            "but of that kind it has norland-league, ostwick-league, suderby-league",
            Failing.With(() => Harbours.Data.Should().HaveRecord("membership:m")),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "but it has none of that kind",
            Failing.With(() => Harbours.Data.Should().HaveRecord("claim:c")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_any_object_can_be_asserted_to_be_a_dataset_can()
    {
        var (data, alike) = (Given.Data(), Given.Data());
        data.Should().Be(alike).And.BeSameAs(data).And.NotBeSameAs(alike).And.NotBe(Harbours.Data).And.NotBeNull();
        Failing.With(() => data.Should().Be(Harbours.Data));
        Failing.With(() => data.Should().NotBe(alike));
        Failing.With(() => data.Should().BeSameAs(alike));
        Failing.With(() => data.Should().NotBeSameAs(data));
        Failing.With(() => data.Should().BeNull());
        Assert.Equal("Expected data to be null, but it is sample: A sample ()", Failing.With(() => data.Should().BeNull()));
    }

    [Fact]
    public void Code_of_several_lines_is_told_in_one_and_without_its_middle()
    {
        var failure = Failing.With(() => Given.Data(
            Given.Membership("norland", of: "league", "1991-09/.."),
            Given.Membership("undersea", of: "league", "1991-09/..")).Should().BeNull());
        Assert.Matches("""^Expected Given.Data\( Given.Membership\("norland", .*….*, "1991-09/.."\)\) to be null, but""", failure);
        Assert.DoesNotContain('\n', failure);
    }
}
