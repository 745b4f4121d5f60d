using GeoPolDomain.Tests.House;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Tests.Voting;

/// <summary>The limits of a scenario are exact: each number within them occurs in some completion, and no other does.</summary>
public class ScenarioTests
{
    private const int MostVoters = 5;

    [Fact]
    public void The_limits_are_those_of_all_completions_written_out() => Law.HoldsForSeeds(4000, seed =>
    {
        var chance = new Random(seed);
        var limits = Enumerable.Range(0, VoteGroup.Count).Select(_ => Range(chance)).ToArray();
        var vote = Ballotings.Open(chance.Next(1, MostVoters + 1), limits);
        var (inFavour, excluded) = (chance.Next(0, 3), chance.Next(0, 2));
        var (against, abstaining) = (Limit(chance), Limit(chance));
        var upTo = Enumerable.Range(0, 4).Select(_ => Limit(chance)).ToArray();
        var scenario = new Scenario(vote, inFavour, excluded);
        scenario.LimitAgainst(against);
        scenario.LimitAbstaining(abstaining);
        for (var group = VoteGroup.Against; group <= VoteGroup.NotParticipating; group++)
            scenario.LimitUpTo(group, upTo[group]);
        var all = Completions(vote.Open - inFavour - excluded)
            .Where(counts => Enumerable.Range(0, 4).All(i => IsIn(limits[i + 1], counts[i])))
            .Where(counts => IsIn(against, counts[0]) && IsIn(abstaining, counts[1]))
            .Where(counts => Enumerable.Range(1, 3).All(last => IsIn(upTo[last], counts.Take(last).Sum())))
            .ToList();

        scenario.Settle().Should().Be(all.Count > 0);
        if (all.Count == 0)
            return;
        for (var last = VoteGroup.Against; last <= VoteGroup.NotParticipating; last++)
        {
            var sums = all.Select(counts => counts.Take(last).Sum()).ToList();
            scenario.UpTo(last).Should().Be(new NumberRange(sums.Min(), sums.Max()), $"up to {last}");
        }
    });

    [Theory]
    [InlineData(3, 0, true)]
    [InlineData(4, 0, false)]
    [InlineData(2, 1, true)]
    [InlineData(2, 2, false)]
    public void No_more_can_be_for_and_excluded_than_there_are_open_votes(int inFavour, int excluded, bool isPossible)
    {
        var any = new NumberRange(0, 3);
        new Scenario(Ballotings.Open(3, any, any, any, any, any, any), inFavour, excluded).Settle().Should().Be(isPossible);
    }

    [Fact]
    public void The_votes_for_that_are_known_count_beside_those_that_are_supposed()
    {
        var vote = Ballotings.Vote(Ballotings.Weighing(1, 1, 1, 1, 1), "yynx?");
        var scenario = new Scenario(vote, 1, 0);
        (scenario.InFavour, scenario.AllInFavour, scenario.AllMembers).Should().Be((1, 3, 4));
        new Scenario(vote, 0, 1).AllMembers.Should().Be(3);
    }

    private static NumberRange Limit(Random chance) => chance.Next(3) == 0 ? Range(chance) : NumberRange.Any;

    private static NumberRange Range(Random chance)
    {
        var least = chance.Next(0, 3);
        return new(least, least + chance.Next(0, 4));
    }

    private static bool IsIn(NumberRange range, long number) => number >= range.Least && number <= range.Most;

    // How many vote against, abstain, do not take part and are not there.
    private static IEnumerable<long[]> Completions(long rest) =>
        from against in Numbers(rest)
        from abstaining in Numbers(rest - against)
        from aside in Numbers(rest - against - abstaining)
        select new[] { against, abstaining, aside, rest - against - abstaining - aside };

    private static IEnumerable<long> Numbers(long most) => Enumerable.Range(0, (int)Math.Max(0, most + 1)).Select(one => (long)one);
}
