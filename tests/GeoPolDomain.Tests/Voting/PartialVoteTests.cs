using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using GeoPolDomain.Tests.Decisions;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Tests.Voting;

/// <summary>What is known of a vote of which some ballots and some counts are told.</summary>
public class PartialVoteTests
{
    private static readonly Electorate Fifteen = Electorate.OfSize(15);

    private static readonly PartialVote Council = Ballotings.Vote(
        Fifteen.WithNamed(Bodies.Named(5)), "yn???", Bodies.Count(VoteCast.Yes, 9), Bodies.Count(VoteCast.Abstain, 3));

    [Fact]
    public void What_counts_do_not_say_follows_from_what_is_left()
    {
        Council.Open.Should().Be(13);
        Council.OpenIn(VoteGroup.For).Should().Be(new NumberRange(8, 8));
        Council.OpenIn(VoteGroup.Abstaining).Should().Be(new NumberRange(3, 3));
        Council.OpenIn(VoteGroup.Against).Should().Be(new NumberRange(0, 2));
        Council.UpTo(VoteGroup.For).Should().Be(new NumberRange(9, 9));
        Council.UpTo(VoteGroup.Against).Should().Be(new NumberRange(10, 12));
        Council.UpTo(VoteGroup.Abstaining).Should().Be(new NumberRange(13, 15));
        Council.UpTo(VoteGroup.NotPresent).Should().Be(new NumberRange(15, 15));
        Council.IsCounted.Should().BeFalse("it is not known whether two are against or away");
    }

    [Fact]
    public void A_vote_is_counted_when_each_number_is_known()
    {
        VoteCount[] counts =
        [
            Bodies.Count(VoteCast.Yes, 9),
            Bodies.Count(VoteCast.No, 2),
            Bodies.Count(VoteCast.Abstain, 3),
            Bodies.Count(VoteCast.Absent, 1),
        ];
        Ballotings.Vote(Fifteen, "", counts).IsCounted.Should().BeTrue("the counts are of fifteen voters");
        Ballotings.Vote(Fifteen, "", counts[..3]).IsCounted.Should().BeFalse();
        Ballotings.Vote(Ballotings.Weighing(1, 1), "yn").IsCounted.Should().BeTrue();
        Ballotings.Vote(Ballotings.Weighing(1, 1), "y").IsCounted.Should().BeFalse();
    }

    [Fact]
    public void Those_with_a_name_and_those_without_are_open_seats()
    {
        Council.OpenIndexes.Should().Equal(2, 3, 4);
        Council.OpenSeats.Select(one => (one.Seat.Index, one.Count)).Should().Equal((2, 1), (3, 1), (4, 1), (-1, 10));
        Council.KnownSeats.Select(one => (one.Seat.Index, one.Choice)).Should().Equal((0, VoteGroup.For), (1, VoteGroup.Against));
        (Council.GroupOf(0), Council.GroupOf(1), Council.GroupOf(2)).Should().Be((VoteGroup.For, VoteGroup.Against, -1));
    }

    [Fact]
    public void Who_abstains_and_opts_out_makes_another_choice_than_who_abstains()
    {
        var votes = new Votes
        {
            Ballots =
            [
                new Ballot { Voter = "v2", Vote = VoteCast.Abstain, OptsOut = true },
                new Ballot { Voter = "v1", Vote = VoteCast.Abstain },
                new Ballot { Voter = "v3", Vote = VoteCast.Yes },
            ],
        };
        var vote = CastVotes.Of(votes, Electorate.Of(Bodies.Named(4)), isSilenceConsent: false, isOpen: false);
        vote.KnownSeats.Select(one => one.Choice).Should().Equal(VoteGroup.Abstaining, VoteGroup.OptedOut, VoteGroup.For);
        vote.OptOuts.Should().Equal(1);
        vote.SwitchedToYes([1], []).OptOuts.Should().BeEmpty("who votes for does not opt out");
        vote.SwitchedToYes([0], []).OptOuts.Should().Equal(1);
    }

    [Fact]
    public void Those_who_vote_for_instead_are_counted_so_and_no_longer_as_they_were()
    {
        var vote = Ballotings.Vote(
            Fifteen.WithNamed(Bodies.Named(3)),
            "nna",
            Bodies.Count(VoteCast.Yes, 8),
            Bodies.Count(VoteCast.No, 6),
            Bodies.Count(VoteCast.Abstain, 1));
        var after = vote.SwitchedToYes([0, 2], [VoteGroup.Against, VoteGroup.Against]);
        Enumerable.Range(0, VoteGroup.Count).Select(after.KnownIn).Should().Equal(2, 1, 0, 0, 0, 0);
        after.OpenIn(VoteGroup.For).Should().Be(new NumberRange(10, 10));
        after.OpenIn(VoteGroup.Against).Should().Be(new NumberRange(2, 2));
        (after.GroupOf(0), after.GroupOf(1), after.GroupOf(2)).Should().Be((VoteGroup.For, VoteGroup.Against, VoteGroup.For));
        (vote.KnownIn(VoteGroup.Against), vote.GroupOf(0)).Should().Be((2L, VoteGroup.Against), "the vote itself stays as it was");
        vote.OpenIn(VoteGroup.For).Should().Be(new NumberRange(8, 8));
    }

    [Fact]
    public void Turned_round_those_against_stand_where_those_for_stood()
    {
        var electorate = Ballotings.Weighing(1, 1, 1, 1, 1).WithGroup("g", "v4", "v5");
        var vote = Ballotings.Vote(
            electorate, "yna", Bodies.Count(VoteCast.No, 2), Bodies.Count(VoteCast.No, 1) with { Among = "g" });
        var turned = vote.Swapped();
        Enumerable.Range(0, 3).Select(turned.GroupOf).Should().Equal(VoteGroup.Against, VoteGroup.For, VoteGroup.Abstaining);
        turned.LimitOf(VoteGroup.For).Should().Be(vote.LimitOf(VoteGroup.Against)).And.Be(new NumberRange(1, 1));
        turned.LimitOf(VoteGroup.Against).Should().Be(vote.LimitOf(VoteGroup.For)).And.Be(new NumberRange(0, 2));
        turned.GroupCounts.Should().ContainSingle().Which.VoteGroup.Should().Be(VoteGroup.For);
        vote.GroupCounts.Should().Equal(new GroupCount(1, VoteGroup.Against, new NumberRange(1, 1)));
    }

    [Theory]
    [InlineData(null, 0, 4)]
    [InlineData(null, 1, 3)]
    [InlineData(15, 0, 15)]
    [InlineData(15, 1, 15)]
    public void All_members_are_the_seats_where_their_number_is_fixed(int? seats, int openlyExcluded, int members)
    {
        var electorate = Ballotings.Weighing(1, 1, 1, 1, 1);
        var vote = Ballotings.Vote(seats is { } fixedSeats ? electorate.WithSeats(fixedSeats) : electorate, "yx");
        vote.AllMembers(openlyExcluded).Should().Be(members);
    }
}
