using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using GeoPolDomain.Tests.Decisions;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Tests.Voting;

/// <summary>Seats that count alike are one class, and so many of a class make a choice as can.</summary>
public class SeatClassTests
{
    private static readonly NumberRange Any = new(0, 9);
    private static readonly NumberRange None = new(0, 0);

    // The votes for less twice the votes against: two thirds of those who vote.
    private static readonly Demand TwoThirds =
        new((_, choice) => choice == VoteGroup.For ? 1 : choice == VoteGroup.Against ? -2 : 0, 0);

    private static readonly Demand Opposed = new((_, choice) => choice == VoteGroup.Against ? 1 : 0, 1);

    [Fact]
    public void Seats_that_count_alike_are_one_class_and_those_that_can_decide_most_come_first()
    {
        long[] weights = [2, 10, 2, 5, 2];
        var weighed = new Demand((seat, choice) => choice == VoteGroup.For ? weights[seat.Index] : 0, 9);
        SeatClass.Of(Ballotings.Open(5, Any, Any, Any, Any, Any, Any), [weighed, Opposed])
            .Select(one => (one.Count, one.Columns[0][0])).Should().Equal((1, 10), (1, 5), (3, 2));
    }

    [Fact]
    public void A_class_that_can_only_count_in_one_way_comes_last()
    {
        // Nothing but the first demand concerns the heavy voter, who is for in any case.
        var demand = new Demand((seat, choice) => choice == VoteGroup.For ? seat.Index == 0 ? 90 : 1 : 0, 9);
        var other = new Demand((seat, choice) => choice == VoteGroup.Against && seat.Index > 0 ? 1 : 0, 9);
        SeatClass.Of(Ballotings.Open(3, Any, Any, Any, Any, Any, Any), [demand, other])
            .Select(one => (one.Count, one.Columns.Length)).Should().Equal((2, 2), (1, 1));
    }

    [Fact]
    public void Only_a_choice_that_gives_more_somewhere_makes_a_difference()
    {
        var seats = SeatClass.Of(Ballotings.Open(2, Any, Any, Any, Any, Any, Any), [TwoThirds, Opposed]).Single();
        seats.Columns.Should().BeEquivalentTo(new[] { new long[] { 1, 0 }, [-2, 1] });
        SeatClass.Of(Ballotings.Open(2, None, Any, Any, Any, Any, Any), [TwoThirds, Opposed]).Single()
            .Columns.Should().BeEquivalentTo(new[] { new long[] { 0, 0 }, [-2, 1] }, "nobody can be for");
        SeatClass.Of(Ballotings.Open(2, None, Any, None, None, None, None), [TwoThirds]).Single()
            .Columns.Should().BeEquivalentTo(new[] { new long[] { -2 } });
    }

    [Fact]
    public void Seats_without_a_name_are_counted_with_those_like_them()
    {
        var vote = Ballotings.Vote(Electorate.OfSize(7).WithNamed(Bodies.Named(2)), "", Bodies.Count(VoteCast.Absent, 0));
        SeatClass.Of(vote, [TwoThirds]).Single().Count.Should().Be(7);
    }

    [Theory]
    [InlineData(1, long.MaxValue / 4, false)]
    [InlineData(1, (long.MaxValue / 4) - 1, true)]
    [InlineData(1, -(long.MaxValue / 4), false)]
    [InlineData(1_000, long.MaxValue / 4_000, true)]
    [InlineData(1_001, long.MaxValue / 4_000, false)]
    [InlineData(9, long.MinValue, false)]
    public void Numbers_that_are_too_large_together_are_not_calculated_with(int count, long amount, bool areCalculable) =>
        SeatClass.AreCalculable([new SeatClass(count, [[1], [amount]])]).Should().Be(areCalculable);

    [Fact]
    public void The_numbers_of_all_classes_count_together_and_nothing_is_too_large_for_no_demand()
    {
        var half = new SeatClass(1, [[long.MaxValue / 8], [3]]);
        SeatClass.AreCalculable([half]).Should().BeTrue();
        SeatClass.AreCalculable([half, half, half]).Should().BeFalse();
        SeatClass.AreCalculable([new SeatClass(9, [[]])]).Should().BeTrue();
    }

    [Fact]
    public void So_many_seats_make_a_choice_as_leave_every_demand_possible() => Law.HoldsForSeeds(3000, seed =>
    {
        var chance = new Random(seed);
        long[] Column() => [chance.Next(-5, 6), chance.Next(-5, 6)];
        var seats = new SeatClass(chance.Next(1, 8), [.. Enumerable.Range(0, chance.Next(1, 4)).Select(_ => Column())]);
        var rest = new Rest([-3, -3], [chance.Next(-3, 4), chance.Next(-3, 4)]);
        var needed = Column().Select(one => chance.Next(5) == 0 ? State.Met : one * chance.Next(1, 8)).ToArray();
        for (var choice = 0; choice < seats.Columns.Length; choice++)
        {
            var isLast = choice == seats.Columns.Length - 1;
            var possible = Enumerable.Range(0, seats.Count + 1).Where(count => isLast ? count == seats.Count : CanStill(choice, count));
            var after = seats.After(new State(needed, seats.Count), choice, rest).ToList();
            after.Select(one => seats.Count - one.Left).Should().Equal(possible);
            foreach (var one in after)
                one.Needed.Should().Equal(Less(choice, seats.Count - one.Left));
        }

        bool CanStill(int choice, int count) => Less(choice, count).Select((left, i) => left == State.Met
            || left <= ((seats.Count - count) * seats.Columns.Skip(choice + 1).Max(column => column[i])) + rest.Most[i]).All(one => one);

        long[] Less(int choice, int count) =>
            [.. needed.Select((one, i) => one == State.Met ? one : one - (count * seats.Columns[choice][i]))];
    });

    [Fact]
    public void What_the_seats_left_can_give_is_the_least_and_the_most_of_the_choices_left()
    {
        var seats = new SeatClass(4, [[1, 0], [-2, 1], [0, 5]]);
        var rest = new Rest([-10, 1], [10, 2]);
        var after = seats.RestAfter(0, 3, rest);
        after.Least.Should().Equal(-16, 4);
        after.Most.Should().Equal(10, 17);
        seats.RestAfter(1, 3, rest).Most.Should().Equal(10, 17);
        seats.RestAfter(1, 3, rest).Least.Should().Equal(-10, 16);
        seats.RestAfter(2, 0, rest).Should().BeSameAs(rest);
        var all = Rest.After([seats, new SeatClass(1, [[7, 7]])], 2);
        all.Select(one => $"{one.Least[0]} {one.Least[1]} {one.Most[0]} {one.Most[1]}").Should().Equal("-1 7 11 27", "7 7 7 7", "0 0 0 0");
    }
}
