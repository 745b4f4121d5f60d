using GeoPolDomain.Merging;

namespace GeoPolDomain.Tests.Merging;

/// <summary>What is said of a merge, a policy and a conflict in a line.</summary>
public class MergeWordsTests
{
    [Fact]
    public void A_policy_has_the_names_of_its_rules()
    {
        foreach (var (policy, text) in new[]
        {
            (MergePolicy.KeepBoth, "keep-both"), (MergePolicy.PreferOne, "prefer-one"), (MergePolicy.PreferOther, "prefer-other"),
            (MergePolicy.PreferReliable, "prefer-reliable"), (MergePolicy.PreferNewer, "prefer-newer"),
            (MergePolicy.MorePrecise, "more-precise"), (MergePolicy.Fail, "fail"),
        })
            policy.ToString().Should().Be(text);
        MergePolicy.Parse("more-precise,prefer-other").ToString().Should().Be("more-precise,prefer-other");
    }

    [Fact]
    public void A_merge_its_origins_and_its_conflicts_are_told()
    {
        var one = Given.Data(Given.Membership("norland", "league", "2001/..", id: "norland-league"));
        var other = Given.Data(Given.Membership("norland", "league", "2002/..", id: "norland-league"));

        var result = one.MergedWith(other, MergePolicy.PreferOne);

        result.ToString().Should().StartWith("'sample' and 'sample': merged\n").And.Be(result.Describe()[..result.ToString().Length]);
        result.Origins.Single().ToString().Should().StartWith("membership:norland-league from sample");
        result.Conflicts.Single().ToString()
            .Should().StartWith("membership:norland-league/spell: \"2001/..\" or \"2002/..\": One, because ");
    }

    [Fact]
    public void A_collision_says_which_record_has_which_id() =>
        new IdCollision("claim:c", "one", "another", "claim:c-2", "the texts differ").ToString()
            .Should().Be("claim:c is another thing in the second dataset, where it is now claim:c-2: the texts differ");
}
