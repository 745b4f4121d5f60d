using GeoPolDomain.Contradictions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;

namespace GeoPolDomain.Tests.Contradictions;

/// <summary>Numbers of soldiers that cannot both be so are found without an editor who marks them.</summary>
public class StrengthContradictionTests
{
    private const string Day = "2022-01-10";

    [Fact]
    public void Three_numbers_of_one_day_are_one_contradiction_with_their_sources()
    {
        var found = Search(
            Given.Total("f", Day, "2000", source: "wire", id: "t-1"),
            Given.Total("f", Day, "2500", source: "paper", id: "t-2"),
            Given.Total("f", Day, "3950", source: "radio", id: "t-3"));

        var one = found.Should().ContainSingle().Subject;
        one.One.Select(record => record.Key.Id).Should().Equal("t-3");
        one.Other.Select(record => record.Key.Id).Should().Equal("t-1", "t-2");
        one.Why.Should().Be(
            "deployed soldiers of f are 2000 as of 2022-01-10 (wire); 2500 as of 2022-01-10 (paper); 3950 as of 2022-01-10 (radio). "
            + "At one time not all of them can be so");
    }

    [Fact]
    public void Ranges_that_share_a_number_do_not_contradict_each_other() =>
        Search(Given.Total("f", Day, "2000..2500", id: "t-1"), Given.Total("f", Day, "2500..", id: "t-2")).Should().BeEmpty();

    [Fact]
    public void What_was_promised_does_not_contradict_what_is_in_the_field() =>
        Search(Given.Total("f", Day, "2000", "pledged", id: "t-1"), Given.Total("f", Day, "1500", id: "t-2")).Should().BeEmpty();

    [Fact]
    public void One_view_contradicts_another() =>
        Search(
            Given.Contribution("a", "f", Day, "2000", accordingTo: "x"), Given.Contribution("a", "f", Day, "1500", accordingTo: "y"))
            .Should().ContainSingle().Which.Why.Should().Contain("2000 as of 2022-01-10 in the view of x");

    [Theory]
    [InlineData("2022-01-10", "2022-01-11")]
    [InlineData("2022-01", "2022-02-01")]
    [InlineData("2021/2022-01-09", "2022-01-10")]
    public void Numbers_of_different_times_do_not_contradict_each_other(string one, string other) =>
        Search(Given.Total("f", one, "2000", id: "t-1"), Given.Total("f", other, "2500", id: "t-2")).Should().BeEmpty();

    [Theory]
    [InlineData("2022-01", "2022-01-10", "2000", "2500")]
    [InlineData("2022-01", "2022-01", "2000", "2500")]
    [InlineData("2022-01-10", "2022-01-10", "~2100", "2500")]
    public void What_only_may_be_a_contradiction_says_so(string when, string otherWhen, string number, string other) =>
        Search(Given.Total("f", when, number, id: "t-1"), Given.Total("f", otherWhen, other, id: "t-2"))
            .Should().ContainSingle().Which.Why.Should().EndWith(
                "Unless they are of different days, or more roughly rounded, not all of them can be so");

    [Theory]
    [InlineData("~2000", "2030")]
    [InlineData("~2000", "~2500")]
    [InlineData("~999999999999", "999999999999")]
    public void A_rounded_number_fits_every_number_that_rounds_to_it(string number, string other) =>
        Search(Given.Total("f", Day, number, id: "t-1"), Given.Total("f", Day, other, id: "t-2")).Should().BeEmpty();

    [Fact]
    public void The_highest_numbers_of_two_intervals_are_compared_only_where_the_intervals_are_the_same() =>
        Search(Given.Total("f", "2001/2003", "2000", "peak", id: "t-1"), Given.Total("f", "2001/2003", "2500", "peak", id: "t-2"))
            .Should().ContainSingle().Which.Why.Should().EndWith("At one time not all of them can be so");

    [Fact]
    public void Deployments_to_different_places_are_not_compared()
    {
        var one = Given.Deployment("a", "actual", "demining", "83", "deployed", when: Day, place: "x", id: "d-1");
        Search(one, one with { Id = "d-2", Place = "y", Strength = 100 }).Should().BeEmpty();
        Search(one, one with { Id = "d-2", Strength = 100 }).Should().ContainSingle();
        Search(
            one with { Status = DeploymentStatus.Hypothetical },
            one with { Id = "d-2", Status = DeploymentStatus.Hypothetical, Strength = 100 }).Should().BeEmpty();
    }

    private static IReadOnlyList<ContradictionFinding> Search(params DatasetRecord[] records) =>
        Given.Data(records).Contradictions.Search().Of(ContradictionKind.Strength);
}
