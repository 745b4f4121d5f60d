using GeoPolDomain.Voting;

namespace GeoPolDomain.Tests.Voting;

/// <summary>What a search still needs of the demands, and what the seats left can give.</summary>
public class StateTests
{
    // The seats left give from -2 to 5.
    private static readonly Rest Rest = new([-2], [5]);

    [Theory]
    [InlineData(6, false, 6)]
    [InlineData(5, true, 5)]
    [InlineData(-1, true, -1)]
    [InlineData(-2, true, State.Met)]
    [InlineData(-3, true, State.Met)]
    [InlineData(State.Met, true, State.Met)]
    public void A_demand_is_met_when_the_rest_meets_it_at_its_least_and_lost_when_not_at_its_most(long needed, bool canBe, long after)
    {
        var state = new State([needed], 3);
        state.TrySettle(Rest).Should().Be(canBe);
        state.Needed.Should().Equal(after);
        state.IsMet.Should().Be(after == State.Met);
    }

    [Fact]
    public void A_demand_that_is_met_keeps_no_other_from_being_looked_at()
    {
        var state = new State([State.Met, 1, 3], 1);
        state.IsMet.Should().BeFalse();
        state.TrySettle(new([0, 1, 0], [0, 4, 2])).Should().BeFalse();
        state.TrySettle(new([0, 1, 3], [0, 4, 3])).Should().BeTrue();
        state.IsMet.Should().BeTrue();
    }

    [Theory]
    [InlineData(5, 0.0)]
    [InlineData(3, 0.2)]
    [InlineData(-5, 1.0)]
    [InlineData(0, 0.5)]
    [InlineData(State.Met, 1.0)]
    public void Room_is_the_part_of_what_the_rest_can_give_that_is_not_needed(long needed, double room) =>
        new State([needed], 3).RoomIn(new([-5], [5])).Should().Be(room);

    [Theory]
    [InlineData(0, 4, 0.1)]
    [InlineData(4, 0, 0.1)]
    [InlineData(State.Met, 0, 0.5)]
    public void The_tightest_demand_says_how_much_room_there_is(long one, long other, double room) =>
        new State([one, other], 3).RoomIn(new([-5, -5], [5, 5])).Should().Be(room);

    [Fact]
    public void States_are_alike_when_they_need_as_much_and_have_as_many_seats_left()
    {
        State Of(int left, params long[] needed) => new(needed, left);
        var alike = State.Comparer;
        alike.Equals(Of(2, 1, 3), Of(2, 1, 3)).Should().BeTrue();
        alike.GetHashCode(Of(2, 1, 3)).Should().Be(alike.GetHashCode(Of(2, 1, 3)));
        foreach (var other in new[] { Of(1, 1, 3), Of(2, 1, 4), Of(2, 0, 3), Of(2, 1), Of(2, 1, 3, 0) })
            alike.Equals(Of(2, 1, 3), other).Should().BeFalse();
    }
}
