using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using GeoPolDomain.Tests.Decisions;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Tests.Voting;

/// <summary>The search for a completion that meets all demands is exact.</summary>
public class CompletionSearchTests
{
    [Fact]
    public void It_finds_a_completion_where_writing_out_all_of_them_does() => Law.HoldsForSeeds(3000, seed =>
    {
        var chance = new Random(seed);
        var limits = Enumerable.Range(0, VoteGroup.Count).Select(_ => Range(chance)).ToArray();
        var electorate = Electorate.OfSize(chance.Next(1, 5)).WithNamed(Bodies.Named(chance.Next(0, 3)));
        var groups = electorate.Voters.Select(_ => chance.Next(-4, VoteGroup.Count)).Select(one => Math.Max(-1, one)).ToArray();
        var vote = new PartialVote(electorate, groups, [], limits);
        var demands = Enumerable.Range(0, chance.Next(0, 4)).Select(_ => RandomDemand(chance)).ToList();
        new CompletionSearch(vote).CanMeet(demands).Should().Be(Completions(vote).Any(choices => demands.TrueForAll(demand =>
        {
            var sum = vote.OpenSeats.SelectMany(one => Enumerable.Repeat(one.Seat, one.Count)).Zip(choices, demand.Amount).Sum();
            return sum >= demand.NeededFrom(vote);
        })));
    });

    // The first search follows 2000 steps at most. These sums need more of them, and the second search keeps what may still be needed.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Votes_that_sum_exactly_to_a_number_are_found_among_all_sums(int measures) => Law.HoldsForSeeds(3, seed =>
    {
        const int voters = 14;
        var chance = new Random(seed);
        long[][] numbers = [.. Enumerable.Range(0, voters)
            .Select(_ => Enumerable.Range(0, measures).Select(_ => 2L * chance.Next(400, 500)).ToArray())];
        var vote = Ballotings.Open(voters, [.. Enumerable.Repeat(new NumberRange(0, voters), VoteGroup.Count)]);
        var all = Enumerable.Range(0, 1 << voters).Select(mask => string.Join(' ', SumOf(mask))).ToHashSet();
        var target = SumOf(0b10110010110100);
        CanSumTo(target).Should().BeTrue();
        target[^1] += 2;
        CanSumTo(target).Should().Be(all.Contains(string.Join(' ', target)));
        target[0] += 1;
        CanSumTo(target).Should().BeFalse("all numbers are even");

        bool CanSumTo(long[] sums) => new CompletionSearch(vote).CanMeet(sums.SelectMany((sum, i) => new[]
        {
            new Demand((seat, choice) => choice == VoteGroup.For ? numbers[seat.Index][i] : 0, sum),
            new Demand((seat, choice) => choice == VoteGroup.For ? -numbers[seat.Index][i] : 0, -sum),
        }));

        long[] SumOf(int mask) => [.. Enumerable.Range(0, measures)
            .Select(i => Enumerable.Range(0, voters).Where(voter => (mask & (1 << voter)) != 0).Sum(voter => numbers[voter][i]))];
    });

    [Theory]
    [InlineData(long.MaxValue / 4, true)]
    [InlineData((long.MaxValue / 4) - 1, false)]
    [InlineData(long.MinValue / 4, true)]
    [InlineData(long.MaxValue, true)]
    public void What_is_too_large_to_calculate_with_is_held_possible(long needed, bool isTooLarge)
    {
        var vote = Ballotings.Open(1, [.. Enumerable.Repeat(new NumberRange(0, 1), VoteGroup.Count)]);
        var demand = new Demand((_, _) => 0, needed);
        (demand.NeededFrom(vote) is null).Should().Be(isTooLarge);
        new CompletionSearch(vote).CanMeet([demand]).Should().Be(isTooLarge || needed <= 0);
        var heavy = new Demand((_, _) => long.MaxValue / 2, 1);
        new CompletionSearch(vote).CanMeet([heavy, new Demand((_, _) => 0, 1)]).Should().BeTrue("the amounts are too large");
    }

    [Fact]
    public void What_is_known_is_no_longer_needed()
    {
        var vote = Ballotings.Vote(Ballotings.Weighing(1, 1, 1), "yn?");
        var demand = new Demand((_, choice) => choice == VoteGroup.For ? 3 : choice == VoteGroup.Against ? -1 : 0, 5);
        demand.NeededFrom(vote).Should().Be(3);
        new CompletionSearch(vote).CanMeet([demand]).Should().BeTrue();
        var opposite = demand.Opposite();
        opposite.NeededFrom(vote).Should().Be(-2, "the sum is then 4 at most, and 2 is known");
        (opposite.Amount(new(2, 0), VoteGroup.For), opposite.Amount(new(2, 0), VoteGroup.Against)).Should().Be((-3L, 1L));
    }

    // A count of one group of voters: two of the three in it are against.
    [Theory]
    [InlineData(2, 2, true)]
    [InlineData(2, 3, false)]
    [InlineData(3, 3, true)]
    [InlineData(4, 3, false)]
    public void The_count_of_a_group_limits_the_votes_of_its_members(int least, int against, bool canBe)
    {
        var electorate = Ballotings.Weighing(1, 1, 1, 1).WithGroup("permanent", "v1", "v2", "v3");
        var count = Bodies.Count(VoteCast.No, least) with { Among = "permanent" };
        var vote = Ballotings.Vote(electorate, "", count);
        var demand = new Demand((seat, choice) => seat.Index < 3 && choice == VoteGroup.Against ? 1 : 0, against);
        var exactly = new Demand((seat, choice) => seat.Index < 3 && choice == VoteGroup.Against ? -1 : 0, -against);
        new CompletionSearch(vote).CanMeet([demand, exactly]).Should().Be(canBe);
    }

    private static Demand RandomDemand(Random chance)
    {
        var amounts = Enumerable.Range(0, 4 * VoteGroup.Choices).Select(_ => (long)chance.Next(-3, 4)).ToArray();
        return new((seat, choice) => amounts[((seat.Index + 1) * VoteGroup.Choices) + choice], chance.Next(-4, 8));
    }

    private static NumberRange Range(Random chance)
    {
        var least = chance.Next(3) == 0 ? 1 : 0;
        return new(least, least + chance.Next(0, 4));
    }

    private static IEnumerable<int[]> Completions(PartialVote vote) =>
        Enumerable.Range(0, vote.Open).Aggregate(
            (IEnumerable<int[]>)[[]],
            (all, _) => all.SelectMany(one => Enumerable.Range(0, VoteGroup.Choices), (one, choice) => (int[])[.. one, choice]))
            .Where(choices => Enumerable.Range(0, VoteGroup.Count).All(group =>
                choices.Count(one => VoteGroup.Of(one) == group) is var count
                && count >= vote.LimitOf(group).Least && count <= vote.LimitOf(group).Most));
}
