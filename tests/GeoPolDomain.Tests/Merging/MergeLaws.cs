using System.Text.Json.Nodes;
using GeoPolDomain.Datasets;
using GeoPolDomain.Differences;
using GeoPolDomain.Evidence;
using GeoPolDomain.Merging;
using GeoPolDomain.Tests.Datasets;
using GeoPolDomain.Tests.Differences;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Merging;

/// <summary>What every policy promises, and what some promise beyond.</summary>
public class MergeLaws
{
    // A change of these makes another thing of a record, and its id then collides.
    private static readonly string[] Identity = ["id", "kind", "accordingTo", "names", "codes", "url", "title"];

    public static TheoryData<string> Policies() => [.. MergeRules.All, "more-precise,prefer-newer,prefer-one"];

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_dataset_merged_with_itself_is_the_same(string policy) => Law.HoldsForSeeds(5, seed =>
    {
        var data = DatasetLaws.Sample(seed);
        var result = data.MergedWith(DatasetJson.Read(DatasetJson.Write(data)), MergePolicy.Parse(policy));
        result.Data.Should().Be(data);
        result.Conflicts.Should().BeEmpty();
        result.Collisions.Should().BeEmpty();
        result.Origins.Should().OnlyContain(origin => origin.Sides == MergeChoice.Both);
    });

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_dataset_merged_with_an_empty_one_is_the_same(string policy) => Law.HoldsForSeeds(5, seed =>
    {
        var data = DatasetLaws.Sample(seed);
        var empty = new Dataset("empty", "Empty", [], "a remark", "9");
        data.MergedWith(empty, MergePolicy.Parse(policy)).Data.Should().Be(data);
        var other = empty.MergedWith(data, MergePolicy.Parse(policy)).Data!;
        other.Records.Should().Equal(data.Records);
        other.Title.Should().Be("Empty");
    });

    [Theory]
    [InlineData("prefer-one")]
    [InlineData("prefer-other")]
    [InlineData("fail")]
    public void Three_datasets_may_be_merged_from_either_end(string name) => Law.HoldsForSeeds(8, seed =>
    {
        var policy = MergePolicy.Parse(name);
        var a = DatasetLaws.Sample(seed, 3);
        var (b, c) = (Edited(a, seed + 1), Edited(a, seed + 2));
        a.MergedWith(b, policy).Collisions.Should().BeEmpty();
        var left = a.MergedWith(b, policy).Data?.MergedWith(c, policy).Data;
        var right = b.MergedWith(c, policy).Data is { } later ? a.MergedWith(later, policy).Data : null;
        left.Should().Be(right);
        (left is null).Should().Be(name == "fail");
    });

    // Two records become the views of their outlets. The third one then meets a view, and is taken for another thing.
    [Fact]
    public void It_matters_for_two_views_which_of_three_datasets_are_merged_first()
    {
        var (a, b, c) = (View("2001/..", "agency"), View("2002/..", "bulletin"), View("2003/..", "courier"));

        var left = a.MergedWith(b, MergePolicy.KeepBoth).Data!.MergedWith(c, MergePolicy.KeepBoth);
        var right = a.MergedWith(b.MergedWith(c, MergePolicy.KeepBoth).Data!, MergePolicy.KeepBoth);

        Views(left).Should().Equal("m 2001/.. agency", "m.bulletin 2002/.. bulletin", "m.league 2003/.. ");
        Views(right).Should().Equal("m 2001/.. ", "m.courier 2003/.. courier", "m.league 2002/.. bulletin");

        static IEnumerable<string> Views(MergeResult result) =>
            result.Data!.Memberships.All.Select(one => $"{one.Id} {one.Spell} {one.AccordingTo}");

        static Dataset View(string spell, string outlet) => new(
            "league",
            "The league",
            [
                Given.Membership("norland", of: "league", spell, id: "m") with { Citations = [new Citation { Source = outlet }] },
                Given.Source(outlet, outlet: outlet),
            ]);
    }

    [Fact]
    public void Nothing_is_lost_that_the_report_does_not_tell() => Law.HoldsForSeeds(8, seed =>
    {
        var one = DatasetLaws.Sample(seed, 3);
        var other = Edits.Of(one, seed);
        var result = one.MergedWith(other, MergePolicy.PreferOne);
        result.IsSettled.Should().BeTrue();
        var moved = result.Moved.ToDictionary(one => one.From, one => one.To);
        var collided = result.Collisions.ToDictionary(one => one.Record, one => one.Now);
        foreach (var given in other.Records)
        {
            var record = RecordReferences.Renamed(RecordReferences.Renamed(given, moved)!, collided)!;
            var merged = RecordTree.Of(result.Data!.Find(record.Key)!);
            foreach (var member in RecordTree.Of(record).EnumerateObject())
                if (merged.GetProperty(member.Name).GetRawText() != member.Value.GetRawText())
                    result.Conflicts.Should().Contain(conflict => conflict.Record == record.Key
                        && conflict.Pointer == $"/{member.Name}" && conflict.Other == member.Value.GetRawText());
        }
    });

    [Fact]
    public void The_same_report_is_made_each_time() => Law.HoldsForSeeds(10, seed =>
    {
        var (one, other) = Edits.Pair(seed);
        one.MergedWith(other, MergePolicy.PreferOne).ToJson().Should().Be(one.MergedWith(other, MergePolicy.PreferOne).ToJson());
    });

    // Other optional members and lists, but still the same things.
    private static Dataset Edited(Dataset data, int seed)
    {
        var random = new Random(seed);
        var samples = new Samples(seed & int.MaxValue);
        return new Dataset(data.Id, data.Title, data.Records.Where(_ => random.Next(6) > 0).Select(record =>
        {
            var tree = RecordTree.ToChange(RecordTree.Of(record));
            var named = RecordReferences.Of(record).Select(name => name.Pointer.Split('/')[1]).ToHashSet();
            foreach (var member in RecordTree.Of((DatasetRecord)samples.Of(record.GetType())).EnumerateObject())
                if (random.Next(3) == 0 && !Identity.Contains(member.Name) && !named.Contains(member.Name))
                    tree[member.Name] = JsonNode.Parse(member.Value.GetRawText());
            return RecordTree.Read(record.Key.Kind, tree, out _) ?? record;
        }));
    }
}
