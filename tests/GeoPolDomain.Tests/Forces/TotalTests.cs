using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Forces;

/// <summary>Nobody is counted twice, and nobody who may be there is left out.</summary>
public class TotalTests
{
    [Fact]
    public void A_sum_over_contributors_is_as_exact_as_they_are()
    {
        Sum(Given.Contribution("a", "f", "2009/2011", "8000"), Given.Contribution("b", "f", "2009-01-01/2011", "~500"))
            .Should().Be("~8500");
        Sum(Given.Contribution("a", "f", "2009-01-01/2011", "2000..2500"), Given.Contribution("b", "f", "2009-01-01/2011", "300.."))
            .Should().Be("2300..");
    }

    [Fact]
    public void What_is_given_without_a_number_opens_the_sum()
    {
        var total = Of(Given.Contribution("a", "f", "2010-01-01/..", "8000"), Given.Contribution("b", "f", "2010-01-01/.."));
        total.Computed.Should().Be(CountRange.Parse("8000.."));
        total.Uncounted.Should().ContainSingle().Which.Contributor.ToString().Should().Be("b");
    }

    [Theory]
    [InlineData("2010-01-15", "8000..8500")]
    [InlineData("2010-06-01", "8500")]
    [InlineData("2010-12-01", "8500")]
    [InlineData("2010-12-15", "8000..8500")]
    [InlineData("2011-01-01", "8000")]
    [InlineData("2010", "8000..8500")]
    public void What_is_given_perhaps_may_be_nobody(string time, string sum) =>
        Sum(time, Given.Contribution("a", "f", "2010-01-01/..", "8000"), Given.Contribution("b", "f", "2010-01/2010-12", "500"))
            .Should().Be(sum);

    [Fact]
    public void Numbers_of_one_kind_do_not_stand_for_another() =>
        Of(Given.Contribution("a", "f", "2010-01-01/..", "3600", "nominal")).Computed.Should().Be(CountRange.Any);

    [Fact]
    public void Several_sources_for_one_line_make_a_range_that_holds_them_all()
    {
        var battle = On(
            "2010-06-01", Given.Contribution("a", "f", "2010-01-01/..", "70", source: "s3", id: "c1"),
            Given.Contribution("a", "f", "2010-01-01/..", "100", source: "s39", id: "c2"));
        battle.Lines.Should().ContainSingle().Which.Contributions.Should().HaveCount(2);
        battle.Total(StrengthKind.Deployed).Computed.Should().Be(CountRange.Parse("70..100"));
        battle.Remarks.Select(remark => remark.Says).Should().Contain("the deployed numbers for a, in all, differ: 70, 100");
    }

    [Fact]
    public void The_number_for_the_whole_goes_before_those_of_the_units()
    {
        var total = Of(
            Given.Contribution("a", "f", "2010-01-01/..", "4000"),
            Given.Contribution("a", "f", "2010-01-01/..", "1500", unit: "u1"),
            Given.Contribution("a", "f", "2010-01-01/..", unit: "u2"));
        total.Computed.Should().Be(CountRange.Of(4000));
        total.Uncounted.Should().BeEmpty();
    }

    [Fact]
    public void Without_a_number_for_the_whole_the_units_are_summed() =>
        Sum(
            Given.Contribution("a", "f", "2010-01-01/.."),
            Given.Contribution("a", "f", "2010-01-01/..", "1500", unit: "u1"),
            Given.Contribution("a", "f", "2010-01-01/..", "500", unit: "u2")).Should().Be("2000");

    [Fact]
    public void A_whole_that_is_given_perhaps_does_not_hide_units_that_surely_are() =>
        Sum("2010-01-15",
            Given.Contribution("a", "f", "2010-01/..", "4000"),
            Given.Contribution("a", "f", "2009-01-01/..", "500", unit: "u1")).Should().Be("500..4000");

    [Fact]
    public void A_unit_is_not_counted_again_in_the_unit_it_is_part_of() =>
        Sum(
            [.. Chain, .. Part("division", "8000"), .. Part("regiment", "2000"), .. Part("battalion", "600")]).Should().Be("8000");

    [Fact]
    public void Parts_stand_in_for_a_whole_without_a_number_as_the_least_there_are()
    {
        var total = Of([.. Chain, .. Part("division"), .. Part("battalion", "600"), .. Part("company-2", "100")]);
        total.Computed.Should().Be(CountRange.Parse("700.."));
        total.Uncounted.Should().ContainSingle().Which.UnitId!.ToString().Should().Be("division");
    }

    [Fact]
    public void A_part_without_a_number_is_covered_by_the_number_of_its_whole()
    {
        var total = Of([.. Chain, .. Part("division", "8000"), .. Part("regiment"), .. Part("battalion")]);
        total.Computed.Should().Be(CountRange.Of(8000));
        total.Uncounted.Should().BeEmpty();
    }

    [Fact]
    public void A_grandparent_counts_though_the_unit_between_is_not_given() =>
        Sum([.. Chain, .. Part("division", "8000"), .. Part("battalion", "600")]).Should().Be("8000");

    [Fact]
    public void Units_beside_each_other_are_summed() =>
        Sum([.. Chain, .. Part("battalion", "600"), .. Part("company-2", "100")]).Should().Be("700");

    [Theory]
    [InlineData("a", "300")]
    [InlineData("b", "300")]
    public void Units_that_are_parts_of_each_other_do_not_hang_and_are_not_lost(string parentOfC, string sum) =>
        Sum(
            Given.Unit("a", "s", "b"), Given.Unit("b", "s", "a"), Given.Unit("c", "s", parentOfC), Given.Unit("self", "s", "self"),
            Given.Contribution("s", "f", "2010-01-01/..", "100", unit: "a"),
            Given.Contribution("s", "f", "2010-01-01/..", "150", unit: "b"),
            Given.Contribution("s", "f", "2010-01-01/..", "20", unit: "c"),
            Given.Contribution("s", "f", "2010-01-01/..", "50", unit: "self")).Should().Be(sum);

    [Fact]
    public void A_unit_the_dataset_does_not_hold_is_counted_by_its_id()
    {
        var line = On("2010-06-01", Given.Contribution("a", "f", "2010-01-01/..", "100", unit: "unheard-of")).Lines
            .Should().ContainSingle().Subject;
        (line.Unit, line.UnitId!.ToString(), line.ToString()).Should().Be((null, "unheard-of", "a: unheard-of (yes)"));
    }

    [Fact]
    public void Long_chains_of_units_are_no_burden()
    {
        var units = Enumerable.Range(0, 20_000).SelectMany(i => new DatasetRecord[]
        {
            Given.Unit($"u{i}", "a", i == 0 ? null : UnitId.Parse($"u{i - 1}")),
            Given.Contribution("a", "f", "2010-01-01/..", i == 19_999 ? "7" : null, unit: $"u{i}"),
        });
        Sum([.. units]).Should().Be("7..");
    }

    private static DatasetRecord[] Chain { get; } =
    [
        Given.Unit("division", "a"),
        Given.Unit("regiment", "a", "division"),
        Given.Unit("battalion", "a", "regiment"),
        Given.Unit("company-2", "a", "regiment"),
    ];

    private static DatasetRecord[] Part(string unit, string? strength = null) =>
        [Given.Contribution("a", "f", "2010-01-01/..", strength, unit: unit)];

    private static OrderOfBattle On(string time, params DatasetRecord[] records) =>
        Given.Data(records).Forces.Of("f").On(EdtfDate.Parse(time));

    private static StrengthTotal Of(params DatasetRecord[] records) => On("2010-06-01", records).Total(StrengthKind.Deployed);

    private static string Sum(params DatasetRecord[] records) => Of(records).Computed.ToString();

    private static string Sum(string time, params DatasetRecord[] records) =>
        On(time, records).Total(StrengthKind.Deployed).Computed.ToString();
}
