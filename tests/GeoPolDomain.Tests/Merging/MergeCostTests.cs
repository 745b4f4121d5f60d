using GeoPolDomain.Datasets;
using GeoPolDomain.Differences;
using GeoPolDomain.Evidence;
using GeoPolDomain.Merging;
using GeoPolDomain.Statements;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Merging;

/// <summary>Comparing and merging cost no more than in proportion to the records and to the length of their lists.</summary>
public class MergeCostTests
{
    [Theory]
    [InlineData("equal")]
    [InlineData("changed")]
    [InlineData("renamed")]
    [InlineData("other")]
    public void Two_datasets_are_compared_and_merged_in_time_that_grows_with_their_records(string how)
    {
        Growth.Of(100, n =>
        {
            var (one, other) = (Claims(n, "equal"), Claims(n, how));
            return () => one.DifferenceTo(other).ApplyTo(one);
        }).Should().BeLessThan(Growth.NearLinear);
        Growth.Of(100, n =>
        {
            var (one, other) = (Claims(n, "equal"), Claims(n, how));
            return () => one.MergedWith(other, MergePolicy.PreferOne).ToJson();
        }).Should().BeLessThan(Growth.NearLinear);
    }

    [Theory]
    [InlineData("other items")]
    [InlineData("the other way round")]
    [InlineData("the same source each time")]
    public void Long_lists_are_compared_and_joined_in_time_that_grows_with_their_length(string how) => Growth.Of(300, n =>
    {
        var one = Given.Data(Claim("c") with { Citations = [.. Enumerable.Range(0, n).Select(i => Cited(how, i, isFirst: true))] });
        var items = Enumerable.Range(0, n).Select(i => Cited(how, i, isFirst: false));
        var other = Given.Data(Claim("c") with { Citations = [.. how == "the other way round" ? items.Reverse() : items] });
        return () =>
        {
            one.DifferenceTo(other).ApplyTo(one);
            one.MergedWith(other, MergePolicy.PreferOne);
        };
    }).Should().BeLessThan(Growth.NearLinear);

    private static Citation Cited(string how, int i, bool isFirst) => how switch
    {
        "other items" => new() { Source = $"{(isFirst ? "a" : "b")}{i}" },
        "the other way round" => new() { Source = $"s{i}" },
        _ => new() { Source = "s", Place = $"{(isFirst ? "p" : "q")}{i}" },
    };

    private static Dataset Claims(int n, string how) => Given.Data(Enumerable.Range(0, n).Select(i => how switch
    {
        "changed" => Claim($"c{i}") with { Text = $"Changed {i}." },
        "renamed" => Claim($"d{i}", $"d{(i + 1) % n}") with { Text = $"Claim {i}." },
        "other" => Claim($"e{i}"),
        _ => Claim($"c{i}", $"c{(i + 1) % n}") with { Text = $"Claim {i}." },
    }));

    private static Claim Claim(string id, string? related = null) => new()
    {
        Id = id,
        Text = "A claim.",
        Relations = related is null ? [] : [new() { Kind = ClaimRelationKind.Narrows, Claim = related }],
    };
}
