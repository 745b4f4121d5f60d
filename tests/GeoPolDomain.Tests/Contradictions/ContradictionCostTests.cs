using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Tests.House;

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

    [Fact]
    public void A_claim_from_which_many_follow_is_compared_with_all_of_them() =>
        ClaimShapes.Of("star entails", 1000).Contradictions.Search().LeadingFurther.Should().Be(0);
}
