using GeoPolDomain.Tests.House;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Tests.Voting;

/// <summary>A search may drop a state that needs at least as much as another in every demand, and no other state.</summary>
public class StateFilterTests
{
    [Theory]
    [InlineData("3", "3")]
    [InlineData("3|2|5", "2")]
    [InlineData("3 5|2 5", "2 5")]
    [InlineData("3 5|4 4", "3 5|4 4")]
    [InlineData("3 5|3 4", "3 4")]
    [InlineData("3 5|4 4|5 4|2 6|4 3", "2 6|3 5|4 3")]
    [InlineData("1 7 3|1 7 2|1 7 4", "1 7 2")]
    [InlineData("1 7 3|1 7 2|2 7 2|0 7 9", "0 7 9|1 7 2")]
    [InlineData("1 2 3|3 2 1|2 2 2|3 3 3", "1 2 3|2 2 2|3 2 1")]
    [InlineData("1 2 3|1 3 3|2 2 3|1 2 4|2 1 9", "1 2 3|2 1 9")]
    public void What_needs_less_or_as_much_in_every_demand_is_kept_alone(string states, string kept) =>
        Texts(StateFilter.Undominated(States(states, 0))).Should().Be(kept);

    [Fact]
    public void What_is_met_whatever_comes_needs_least() =>
        StateFilter.Undominated([new([State.Met, 4], 0), new([-9, 4], 0)]).Should().ContainSingle()
            .Which.Needed.Should().Equal(State.Met, 4);

    [Fact]
    public void States_with_more_and_fewer_seats_left_are_not_compared() =>
        StateFilter.Undominated([.. States("1 1 1|9 9 9", 1), .. States("2 2 2|3 3 3", 2)])
            .Select(one => (one.Left, one.Needed[0])).Should().BeEquivalentTo([(1, 1L), (2, 2L)]);

    [Theory]
    [InlineData(1, 40)]
    [InlineData(2, 40)]
    [InlineData(3, 40)]
    [InlineData(4, 60)]
    [InlineData(3, 700)]
    public void Kept_are_those_that_no_other_one_beats(int demands, int count) => Law.HoldsForSeeds(100, seed =>
    {
        var states = Random(seed, demands, count);
        Texts(StateFilter.Undominated(states)).Should().Be(Texts(states.Where(one => !states.Exists(other => Beats(other, one)))));
    });

    // With so many states, those are compared that need as much in the demand of which there are the fewest values.
    [Fact]
    public void Of_many_states_those_alike_in_one_demand_are_compared() => Law.HoldsForSeeds(40, seed =>
    {
        var chance = new Random(seed);
        var states = Random(seed, 2, 900).Select(one => new State([one.Needed[0], chance.Next(2), one.Needed[1]], 0))
            .Distinct(State.Comparer).ToList();
        states.Count.Should().BeGreaterThan(750);
        var kept = states.Where(one => !states.Exists(other => other.Needed[1] == one.Needed[1] && Beats(other, one)));
        Texts(StateFilter.Undominated(states)).Should().Be(Texts(kept));
    });

    // Five demands of few values divide the states no further than four times, and then there are too many to compare.
    [Theory]
    [InlineData(3_000, false)]
    [InlineData(3_001, true)]
    public void Where_too_many_states_are_left_all_are_kept(int count, bool areAllKept)
    {
        var states = Enumerable.Range(0, count).Select(i => new State([0, 0, 0, 0, i, i, i], 0))
            .Concat(Enumerable.Range(0, 4).Select(i => new State([.. Enumerable.Range(0, 7).Select(j => i == j ? 1L : 0)], 0)))
            .ToList();
        StateFilter.Undominated(states).Should().HaveCount((areAllKept ? count : 1) + 4);
    }

    private static List<State> Random(int seed, int demands, int count)
    {
        var chance = new Random(seed);
        return Enumerable.Range(0, count)
            .Select(_ => new State([.. Enumerable.Range(0, demands).Select(_ => (long)chance.Next(-4, count < 100 ? 4 : 99))], 0))
            .Distinct(State.Comparer).ToList();
    }

    private static bool Beats(State one, State other) =>
        one != other && one.Needed.Zip(other.Needed).All(pair => pair.First <= pair.Second);

    private static IReadOnlyCollection<State> States(string text, int left) =>
        [.. text.Split('|').Select(one => new State([.. one.Split(' ').Select(long.Parse)], left))];

    private static string Texts(IEnumerable<State> states) =>
        string.Join('|', states.Select(one => string.Join(' ', one.Needed)).Order(StringComparer.Ordinal));
}
