using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Statements;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Contradictions;

/// <summary>Claims that follow from each other, each affirmed by one actor and denied by another.</summary>
public class ContradictionCostTests
{
    [Theory]
    [InlineData("chain entails")]
    [InlineData("circle entails")]
    [InlineData("chain narrows")]
    [InlineData("star entails")]
    [InlineData("diamond entails")]
    [InlineData("chain contradicts")]
    [InlineData("chain in-tension")]
    [InlineData("hub entails")]
    [InlineData("hub in-tension")]
    public void Contradictions_grow_with_the_number_of_claims_and_not_with_their_pairs(string shape)
    {
        Growth.Of(500, n =>
        {
            var data = ClaimShapes.Of(shape, n);
            return () => data.Contradictions.Search().Describe();
        }).Should().BeLessThan(Growth.NearLinear);
        Growth.Of(500, n =>
        {
            var data = ClaimShapes.Of(shape, n);
            return () => data.Statements.PositionsOn("c000000").Describe();
        }).Should().BeLessThan(Growth.NearLinear);
    }

    public static TheoryData<string> Stances => new(StanceShapes.Names);

    [Theory]
    [MemberData(nameof(Stances))]
    public void Contradictions_between_very_many_stances_share_what_they_hold(string shape) => Growth.Of(500, n =>
    {
        var data = StanceShapes.Of(shape, n);
        return () => data.Contradictions.Search();
    }).Should().BeLessThan(Growth.NearLinear);

    // Comparing allocates nothing. If each stance were compared with each, this would take minutes.
    [Theory]
    [InlineData("many speakers", 300_000, 2)]
    [InlineData("many speakers on one hub", 100_000, 100_000)]
    [InlineData("one speaker", 100_000, 100_000)]
    [InlineData("one speaker in tension", 100_000, 100_000)]
    public void Very_many_stances_are_not_compared_one_by_one(string shape, int n, int findings) =>
        StanceShapes.Of(shape, n).Contradictions.Search().All.Should().HaveCount(findings);

    [Fact]
    public void The_caller_says_how_far_the_relations_are_followed()
    {
        var data = ClaimShapes.Of("chain entails", 100);
        var all = data.Contradictions.Search(null, 100);
        all.LeadingFurther.Should().Be(0);
        all.All.Should().HaveCount(100 * 101 / 2, "each claim is affirmed, and each that follows from it denied");
        var near = data.Contradictions.Search();
        near.All.Length.Should().BeLessThan(all.All.Length).And.BeGreaterThan(100 * 10);
        near.Describe().Should().Contain($"and more ways from {near.LeadingFurther} claims");
    }

    [Theory]
    [InlineData("conditions")]
    [InlineData("paraphrases")]
    [InlineData("reports")]
    public void What_belongs_together_is_compared_in_part_when_it_is_very_much(string what) => Growth.Of(1000, n =>
    {
        var data = Together(what, n);
        return () => _ = what == "reports"
            ? data.Contradictions.CompareReports("s0").Describe()
            : data.Contradictions.Search().Describe();
    }).Should().BeLessThan(Growth.NearLinear);

    [Theory]
    [InlineData("conditions")]
    [InlineData("paraphrases")]
    public void The_caller_says_with_how_many_others_each_is_compared(string what)
    {
        var data = Together(what, 40);
        var all = data.Contradictions.Search();
        all.ComparedInPart.Should().Be(0);
        var near = Together(what, 2000).Contradictions.Search(null, 3);
        near.ComparedInPart.Should().BeGreaterThan(900);
        near.Describe().Should().Contain($"and more ways from {near.ComparedInPart} statements and conditions");
    }

    [Fact]
    public void A_finding_names_so_many_records_and_says_how_many_more_there_are()
    {
        var finding = ClaimShapes.Of("hub entails", 150).Contradictions.Search().All.First(one => one.Other.Length > 100);
        finding.Describe().Should().Contain($" and {finding.Other.Length - 100} more, because");
        finding.Describe(2).Should().Contain($" and {finding.Other.Length - 2} more, because");
        finding.Describe(1000).Should().NotContain(" more");
    }

    internal static Dataset Together(string what, int n) => Given.Data(
    [
        Given.Claim("c"), Given.Claim("d", "entails c"),
        .. Enumerable.Range(0, n).SelectMany(i => (DatasetRecord[])(what switch
        {
            "conditions" =>
            [
                Given.Statement($"s{i}", "x", "conditions c"),
                Given.Condition($"k{i}", "x", "send", new Circumstance { Text = $"circumstance {i}" }) with { StatedIn = [$"s{i}"] },
            ],
            "paraphrases" =>
            [
                Given.Statement($"s{i}", "x", i % 2 == 0 ? "affirms d" : "affirms c") with { Said = EdtfValue.Parse("2017-06-22") },
                Given.Report($"r{i}", $"s{i}", "d0", form: i % 2 == 0 ? "paraphrased" : "verbatim"),
            ],
            _ =>
            [
                Given.Statement($"s{i}", "x", "conditions c"),
                Given.Condition($"k{i}", "x", "send", new Circumstance { Text = $"circumstance {i}" }) with { StatedIn = [$"s{i}"] },
                .. i == 0 ? (DatasetRecord[])[] : [new Link
                {
                    Id = $"l{i}",
                    Kind = LinkKind.SameUtterance,
                    From = ((StatementId)$"s{i}").Key,
                    To = ((StatementId)$"s{i - 1}").Key,
                }],
            ],
        })),
    ]);

    [Fact]
    public void A_claim_from_which_many_follow_is_compared_with_all_of_them() =>
        ClaimShapes.Of("star entails", 1000).Contradictions.Search().LeadingFurther.Should().Be(0);
}
