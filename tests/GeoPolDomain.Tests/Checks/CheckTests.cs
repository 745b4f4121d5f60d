using System.Text.Json;
using System.Text.Json.Nodes;
using GeoPolDomain.Checks;
using GeoPolDomain.Datasets;
using GeoPolDomain.Tests.Datasets;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Checks;

public class CheckTests
{
    public static TheoryData<CheckCase> Cases() => [.. CheckCases.All];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_wrong_is_found_where_it_stands(CheckCase one) =>
        Given.Data(one.Wrong).Check(one.Code).Select(finding => finding.Record + finding.Pointer).Should().Equal(one.At);

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_right_is_not_found(CheckCase one) => Given.Data(one.Right).Check(one.Code).Should().BeEmpty();

    [Fact]
    public void Every_code_has_one_check_and_a_case()
    {
        DatasetChecks.All.Select(check => check.Code).Should().BeEquivalentTo(FindingCode.All);
        CheckCases.All.Select(one => one.Code).Distinct().Should().BeEquivalentTo(FindingCode.All);
        FindingCode.All.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void No_dataset_is_beyond_the_checks_and_every_finding_points_at_something()
    {
        Law.HoldsForSeeds(40, seed => Holds(DatasetLaws.Sample(seed)));

        static void Holds(Dataset data)
        {
            foreach (var finding in data.Check())
            {
                At(data.Find(finding.Record)!.ToJson(), finding.Pointer).Should().NotBeNull(finding.ToString());
                finding.Message.Should().Contain(";", "it says what is wrong and what to do");
            }
        }
    }

    [Fact]
    public void The_worst_come_first() =>
        DatasetLaws.Sample(4).Check().Select(finding => finding.Severity).Should().BeInDescendingOrder();

    [Fact]
    public void Findings_of_one_severity_are_in_the_order_of_the_codes()
    {
        var data = Given.Data(CheckCases.All.SelectMany(one => one.Wrong).DistinctBy(record => record.Key));
        foreach (var severity in data.Check().GroupBy(one => one.Severity))
            severity.Select(one => FindingCode.All.IndexOf(one.Code)).Should().BeInAscendingOrder();
    }

    [Fact]
    public void A_dataset_without_faults_has_no_findings() => Given.Data().Check().Should().BeEmpty();

    [Fact]
    public void A_document_whose_references_dangle_is_read_and_told_of()
    {
        var data = DatasetJson.Read("""
            {
              "format": "geopoldomain/1", "id": "x", "title": "A membership without actors",
              "actors": [ { "id": "armenia", "kind": "state", "names": [ { "text": "Armenia" } ] } ],
              "memberships": [ { "id": "m-1", "organization": "csto", "member": "armenai", "status": "member", "spell": "2003-09-18/.." } ]
            }
            """);
        data.Check().Select(finding => finding.ToString()).Should().Equal(
            "error dangling-reference: membership:m-1/organization: the dataset holds no actor 'csto'; add it, or mend the id",
            "error dangling-reference: membership:m-1/member: the dataset holds no actor 'armenai'; did you mean 'armenia'?");
    }

    [Fact]
    public void A_circle_is_told_step_by_step()
    {
        var data = Given.Data(Given.Place("a", within: "b"), Given.Place("b", within: "c"), Given.Place("c", within: "a"));
        data.Check(FindingCode.CircularReference).Should().ContainSingle()
            .Which.Message.Should().Be("'a' lies within 'b' lies within 'c' lies within 'a'; one of these references must go");
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_is_followed_to_its_end()
    {
        var reports = Enumerable.Range(0, 100_000)
            .Select(number => Given.Report($"r-{number:D6}", "s", "x", through: $"r-{(number + 1) % 100_000:D6}"));
        var finding = Given.Data(reports).Check(FindingCode.CircularReference).Should().ContainSingle().Subject;
        finding.Record.Id.Should().Be("r-099999");
        finding.Message.Length.Should().BeLessThan(300);
    }

    [Fact]
    public void The_reference_page_is_made_from_the_list() => Checkout.ShouldHold("docs/checks.md", ChecksPage.Markdown());

    [Fact]
    public void A_severity_and_a_code_stand_in_json_by_their_names()
    {
        var finding = Given.Data(CheckCases.All.First().Wrong).Check()[0];
        JsonSerializer.Serialize(finding).Should().Contain("\"Severity\":\"error\"").And.Contain("\"Code\":\"dangling-reference\"");
        JsonSerializer.Deserialize<Finding>(JsonSerializer.Serialize(finding)).Should().Be(finding);
    }

    private static JsonNode? At(string json, string pointer) =>
        pointer.Split('/').Skip(1)
            .Aggregate(JsonNode.Parse(json), (node, step) => node is JsonArray list ? list[int.Parse(step)] : node![step]);
}
