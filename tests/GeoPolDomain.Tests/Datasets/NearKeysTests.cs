using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Tests.Datasets;

/// <summary>What a key that names no record was meant to name.</summary>
public class NearKeysTests
{
    private static readonly string[] States =
        ["armenia", "albania", "albanian", "albany", "albanya", "austria", "australia", "armenian"];

    private static readonly Dataset Data = new("near", "Near", [
        .. States.Select(id => new State { Id = id, Names = [id] }),
        new Claim { Id = "armenia-1", Text = "One." },
        new Claim { Id = "armenia-2", Text = "Two." }]);

    [Theory]
    [InlineData("actor:armenai", "actor:armenia, actor:armenian")]
    [InlineData("actor:albanie", "actor:albania, actor:albanian, actor:albany")]
    [InlineData("actor:austrla", "actor:austria, actor:australia")]
    [InlineData("actor:xyz", "")]
    [InlineData("claim:armenai-1", "claim:armenia-1, claim:armenia-2")]
    [InlineData("claim:armenia-3", "")]
    [InlineData("force:armenia", "")]
    public void The_nearest_keys_are_of_the_same_kind_and_the_most_similar_comes_first(string key, string nearest) =>
        string.Join(", ", Data.NearestTo(key)).Should().Be(nearest);

    [Fact]
    public void A_key_that_names_a_record_is_nearest_to_itself() =>
        Data.NearestTo("actor:armenia")[0].ToString().Should().Be("actor:armenia");
}
