using GeoPolDomain.Datasets;
using GeoPolDomain.Differences;
using GeoPolDomain.Tests.Datasets;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Differences;

/// <summary>What holds for the difference of any two datasets.</summary>
public class DifferenceLaws
{
    [Fact]
    public void A_dataset_does_not_differ_from_itself() => Law.HoldsForSeeds(10, seed =>
    {
        var data = DatasetLaws.Sample(seed);
        data.DifferenceTo(DatasetJson.Read(DatasetJson.Write(data))).IsEmpty.Should().BeTrue();
    });

    [Fact]
    public void The_difference_applied_to_the_dataset_before_gives_the_dataset_after_to_the_byte() => ForPairs((before, after) =>
        DatasetJson.Write(before.DifferenceTo(after).ApplyTo(before)).Should().Be(DatasetJson.Write(after)));

    [Fact]
    public void It_does_so_for_two_datasets_that_have_nothing_in_common() => Law.HoldsForSeeds(8, seed =>
    {
        var (before, after) = (DatasetLaws.Sample(seed), DatasetLaws.Sample(seed / 2));
        before.DifferenceTo(after).ApplyTo(before).Should().Be(after);
    });

    [Fact]
    public void A_difference_read_from_its_JSON_is_the_same() => ForPairs((before, after) =>
    {
        var json = before.DifferenceTo(after).ToJson();
        var again = DatasetDifference.Read(json);
        again.ToJson().Should().Be(json);
        again.Describe().Should().Be(before.DifferenceTo(after).Describe());
        DatasetJson.Write(again.ApplyTo(before)).Should().Be(DatasetJson.Write(after));
    });

    [Fact]
    public void The_difference_is_empty_only_where_the_datasets_are_equal() => ForPairs((before, after) =>
        before.DifferenceTo(after).IsEmpty.Should().Be(before.Equals(after)));

    [Fact]
    public void A_difference_that_changes_something_does_not_fit_the_dataset_after() => ForPairs((before, after) =>
    {
        var difference = before.DifferenceTo(after);
        if (!difference.IsEmpty)
            difference.Invoking(one => one.ApplyTo(after)).Should().Throw<DifferenceException>();
    });

    private static void ForPairs(Action<Dataset, Dataset> holds) => Law.HoldsForSeeds(8, seed =>
    {
        var (before, after) = Edits.Pair(seed);
        holds(before, after);
    });
}
