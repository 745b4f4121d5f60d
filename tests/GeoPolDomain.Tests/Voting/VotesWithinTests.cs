using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using GeoPolDomain.Tests.Decisions;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Tests.Voting;

/// <summary>The votes of one group of voters, and who belongs to it.</summary>
public class VotesWithinTests
{
    private static readonly Electorate Assembly = Ballotings.Weighing(1, 1, 1, 1, 1, 1)
        .WithGroup("unionists", "v1", "v2", "v3")
        .WithGroup("nationalists", "v4", "v5");

    [Fact]
    public void A_group_has_the_votes_of_its_members_alone()
    {
        var inside = Ballotings.Vote(Assembly, "yn?yy?").Within(new VoteScope(1));
        inside.Electorate.Voters.Select(one => one.ToString()).Should().Equal("v1", "v2", "v3");
        Enumerable.Range(0, 3).Select(inside.GroupOf).Should().Equal(VoteGroup.For, VoteGroup.Against, -1);
        inside.Open.Should().Be(1);
        inside.OpenIn(VoteGroup.For).Should().Be(new NumberRange(0, 1));
    }

    // Of three open votes two are for. One of the three is outside the group, so one at least is inside.
    [Theory]
    [InlineData(0, 0, 2)]
    [InlineData(1, 0, 2)]
    [InlineData(2, 1, 2)]
    [InlineData(3, 2, 2)]
    public void Of_what_is_counted_so_much_belongs_to_the_group_as_others_cannot_have(int yes, int least, int most)
    {
        var vote = Ballotings.Vote(Assembly, "y??nn?", Bodies.Count(VoteCast.Yes, 1 + yes));
        vote.Within(new VoteScope(1)).LimitOf(VoteGroup.For).Should().Be(new NumberRange(least, Math.Min(yes, most)));
    }

    [Fact]
    public void A_count_of_the_group_says_what_its_open_votes_are()
    {
        var vote = Ballotings.Vote(
            Assembly,
            "n",
            Bodies.Count(VoteCast.No, 2) with { Among = "unionists" },
            Bodies.Count(VoteCast.No, 2) with { Among = "nationalists" },
            Bodies.Count(VoteCast.Abstain, 0) with { Among = "unionists" });
        var inside = vote.Within(new VoteScope(1));
        inside.LimitOf(VoteGroup.Against).Should().Be(new NumberRange(1, 1), "one of the two is known by name");
        inside.LimitOf(VoteGroup.Abstaining).Should().Be(new NumberRange(0, 0));
        inside.LimitOf(VoteGroup.For).Should().Be(new NumberRange(0, 2));
        vote.Within(new VoteScope(2)).LimitOf(VoteGroup.Against).Should().Be(new NumberRange(2, 2));
    }

    [Fact]
    public void Who_opts_out_in_the_group_is_found_at_the_place_in_it()
    {
        var ballot = new Ballot { Voter = "v5", Vote = VoteCast.Abstain, OptsOut = true };
        var votes = new Votes { Ballots = [ballot, ballot with { Voter = "v6" }] };
        var vote = CastVotes.Of(votes, Assembly, isSilenceConsent: false, isOpen: false);
        vote.Within(new VoteScope(2)).OptOuts.Should().Equal(1);
        vote.Within(new VoteScope(1)).OptOuts.Should().BeEmpty();
    }

    [Fact]
    public void A_voter_may_belong_to_no_group_to_one_and_to_several()
    {
        var groups = new VoterGroups(Assembly.WithGroup("north", "v1", "v4", "v9"));
        Enumerable.Range(0, 6).Select(groups.Of).Should().Equal(5, 1, 1, 6, 2, 0);
        groups.BitOf("unionists").Should().Be(1);
        groups.BitOf("nationalists").Should().Be(2);
        groups.BitOf("north").Should().Be(4);
        groups.BitOf("south").Should().BeNull();
        new Seat(0, 5).IsIn(0).Should().BeTrue();
        new Seat(0, 5).IsIn(1).Should().BeTrue();
        new Seat(0, 5).IsIn(2).Should().BeFalse();
        new Seat(0, 5).IsIn(3).Should().BeFalse();
        new Seat(0, 5).IsIn(5).Should().BeTrue();
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void Whoever_has_a_name_and_no_group_may_hold_a_seat_of_a_group_that_has_one_without(int named, bool isUnknown)
    {
        var electorate = Electorate.OfSize(5).WithNamed(Bodies.Named(named))
            .WithGroup(new ElectorateGroup("permanent", ["v1"], 3));
        (new VoterGroups(electorate).BitOf("permanent") is null).Should().Be(isUnknown);
    }

    [Fact]
    public void Seats_without_a_name_belong_to_the_groups_that_have_such_seats_and_the_others_to_none()
    {
        var electorate = Electorate.OfSize(9).WithNamed(Bodies.Named(2))
            .WithGroup(new ElectorateGroup("a", ["v1"], 3))
            .WithGroup(new ElectorateGroup("b", ["v2"], 4));
        new VoterGroups(electorate).UnnamedSeats.Select(one => (one.Seat.Index, one.Seat.Groups, one.Count))
            .Should().Equal((-1, 1UL, 2), (-1, 2UL, 3), (-1, 0UL, 2));
        new VoterGroups(Electorate.OfSize(2).WithGroup(new ElectorateGroup("a", [], 3)).WithGroup(new ElectorateGroup("b", [], 3)))
            .UnnamedSeats.Select(one => one.Count).Should().Equal([2, 0, 0], "there are no more seats than voters");
    }

    [Fact]
    public void Two_seats_of_a_group_without_a_name_are_among_its_votes()
    {
        var electorate = Electorate.OfSize(9).WithNamed(Bodies.Named(2)).WithGroup(new ElectorateGroup("a", ["v1", "v2"], 4));
        var inside = Ballotings.Vote(electorate, "yn").Within(new VoteScope(1));
        (inside.Electorate.Count, inside.Open, inside.Electorate.Unnamed).Should().Be((4, 2, 2));
    }
}
