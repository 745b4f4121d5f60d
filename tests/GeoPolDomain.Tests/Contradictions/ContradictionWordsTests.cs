using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Contradictions;

/// <summary>What is said of contradictions and of compared reports.</summary>
public class ContradictionWordsTests
{
    private static readonly Dataset Data = Given.Data(
        Given.Statement("s1", "x", "affirms c"), Given.Statement("s2", "y", "denies c"),
        Given.Source("paper"), Given.Source("wire"),
        Given.Report("r1", "s1", "paper") with { Verb = "stated" }, Given.Report("r2", "s1", "wire") with { Verb = "said" });

    [Fact]
    public void What_is_found_is_printed_as_it_is_described()
    {
        var found = Data.Contradictions.Search();
        found.ToString().Should().Be(found.Describe()).And.Contain("s1");
        var first = found.All[0];
        first.ToString().Should().Be(first.Describe()).And.Contain("s2");
    }

    [Fact]
    public void What_is_compared_is_printed_as_it_is_described()
    {
        var compared = Data.Contradictions.CompareReports("s1");
        compared.ToString().Should().Be(compared.Describe()).And.Contain("stated");
    }

    [Fact]
    public void Variants_are_equal_when_the_same_reports_say_the_same() => Distinct.Are(
        () => new ReportVariant("said", ["report:a"]), () => new ReportVariant("stated", ["report:a"]),
        () => new ReportVariant("said", ["report:b"]), () => new ReportVariant("said", ["report:a", "report:b"]));
}
