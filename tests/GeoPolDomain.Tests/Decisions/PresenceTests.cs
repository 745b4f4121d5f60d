using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>Who has a seat, who is there, and who has said nothing.</summary>
public class PresenceTests
{
    [Fact]
    public void An_excluded_voter_is_not_among_the_fewest_who_could_block()
    {
        // Without the two heaviest voters, four of the others are needed to block: three for the share and one more.
        ActorId[] all = ["germany", "france", "united-kingdom", "italy", "spain", "poland", "greece"];
        long[] people = [83, 65, 63, 60, 46, 38, 10];
        var electorate = Electorate.Of(all.Select((one, i) => new VoterWeight { Voter = one, Population = people[i] }));
        var rule = Rule(new BlockingMinorityTest { Share = ">65%", Measure = VoteMeasure.Population, OneMore = true });
        var verdict = rule.Evaluate(
            new Votes
            {
                Ballots =
                [
                    By("germany", VoteCast.Excluded), By("france", VoteCast.Excluded), By("united-kingdom", VoteCast.No),
                    By("italy", VoteCast.No), By("spain", VoteCast.No), By("poland", VoteCast.Yes), By("greece", VoteCast.Yes),
                ],
            },
            electorate);
        verdict.Outcome.Should().Be(VoteOutcome.Adopted);
    }

    [Fact]
    public void An_excluded_voter_who_is_not_listed_fills_a_seat()
    {
        var verdict = Rule(new ConsensusTest()).Evaluate(
            new Votes { Ballots = [By("a", VoteCast.Yes), By("b", VoteCast.Yes), By("c", VoteCast.Excluded)] }, Electorate.OfSize(3));
        verdict.Outcome.Should().Be(VoteOutcome.Adopted);
    }

    [Fact]
    public void With_one_voter_excluded_eight_of_fifteen_are_surely_not_nine()
    {
        var rule = Rule(new MajorityTest { Share = "9" }) with { Franchise = new VotingEligibility { Seats = 15 } };
        var verdict = rule.Evaluate(new Votes
        {
            Counts = [Count(VoteCast.Yes, 8), Count(VoteCast.Abstain, 6)],
            Ballots = [By("the-party", VoteCast.Excluded)],
        });
        verdict.Outcome.Should().Be(VoteOutcome.NotAdopted);
    }

    [Fact]
    public void Whom_a_decision_binds_is_told_where_a_member_is_excluded()
    {
        var rule = Rule(new UnanimityTest { Base = VotingBase.PresentAndVoting }) with
        {
            Franchise = new VotingEligibility { Seats = 22 },
            Binding = BindingScope.ThoseInFavour,
        };
        var names = Named(21);
        var verdict = rule.Evaluate(new Votes
        {
            Ballots = [.. names.Select(one => new Ballot { Voter = one, Vote = VoteCast.Yes }), By("syria", VoteCast.Excluded)],
        });
        verdict.Outcome.Should().Be(VoteOutcome.Adopted);
        verdict.Binds!.Yes.Should().BeEquivalentTo(names);
        verdict.Binds.No.Should().Equal(ActorId.Parse("syria"));
        verdict.Binds.Unknown.Should().BeEmpty();
    }

    [Fact]
    public void A_member_suspended_by_the_memberships_leaves_no_open_seat()
    {
        var data = Given.Data(
            Given.Membership("egypt", "league", "1945/.."),
            Given.Membership("syria", "league", "1945/.."),
            Given.Limitation("syria", "league", "2011-11-16/2023-05-07"));
        var rule = Rule(new UnanimityTest { Base = VotingBase.PresentAndVoting }) with
        {
            Body = "league",
            Franchise = new VotingEligibility { Seats = 2, Exclusions = [Exclusion.Suspended] },
        };
        var electorate = rule.FindElectorateOn(data.Memberships, EdtfDate.Parse("2012-06-01"))!;
        electorate.Unnamed.Should().Be(0);
        rule.Evaluate(new Votes { Ballots = [By("egypt", VoteCast.Yes)] }, electorate).Outcome.Should().Be(VoteOutcome.Adopted);
    }

    [Theory]
    [InlineData("---", VoteOutcome.NotAdopted)]
    [InlineData("uus", VoteOutcome.NotAdopted)]
    [InlineData("a--", VoteOutcome.Adopted)]
    [InlineData("p--", VoteOutcome.Adopted)]
    [InlineData("y--", VoteOutcome.Adopted)]
    [InlineData("yn-", VoteOutcome.NotAdopted)]
    public void Nobody_agrees_on_anything_in_an_empty_room(string letters, VoteOutcome outcome) =>
        Rule(new ConsensusTest()).Evaluate(Letters(letters), Electorate.Of(Named(3))).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData(false, "2024-03-09", VoteOutcome.Pending)]
    [InlineData(false, "2024-03-10", VoteOutcome.Pending)]
    [InlineData(false, "2024-03-11", VoteOutcome.Unknown)]
    [InlineData(true, "2024-03-10", VoteOutcome.Pending)]
    [InlineData(true, "2024-03-11", VoteOutcome.Adopted)]
    public void Silence_is_known_once_the_record_tells_all_objections(bool isComplete, string on, VoteOutcome outcome)
    {
        var rule = Rule(new ConsensusTest()) with { SilenceIsConsent = true };
        var votes = new Votes { Deadline = EdtfDate.Parse("2024-03-10"), AreObjectionsComplete = isComplete };
        rule.Evaluate(votes, Electorate.Of(Named(32)), EdtfDate.Parse(on)).Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData("", VoteOutcome.Adopted)]
    [InlineData("n", VoteOutcome.NotAdopted)]
    public void Where_all_objections_are_told_a_meeting_agreed_unless_one_is_told(string letters, VoteOutcome outcome) =>
        Rule(new ConsensusTest()).Evaluate(Letters(letters) with { AreObjectionsComplete = true }, Electorate.Of(Named(6))).Outcome
            .Should().Be(outcome);

    [Theory]
    [InlineData("russian-federation", "russia")]
    [InlineData("united-kingdom-of-great-britain", "united-kingdom")]
    [InlineData("frannce", "france")]
    public void A_misspelt_permanent_member_is_no_other_voter(string misspelt, string meant)
    {
        var veto = new VetoTest { Holders = ["russia", "united-kingdom", "france"] };
        var rule = Rule(new AllTests { Of = [new MajorityTest { Share = "9" }, veto] }) with
        {
            Franchise = new VotingEligibility { Seats = 15 },
        };
        var evaluate = () => rule.Evaluate(new Votes { Ballots = [By(misspelt, VoteCast.No)], Counts = [Count(VoteCast.Yes, 14)] });
        evaluate.Should().Throw<ArgumentException>().WithMessage($"{misspelt} is not among the * did you mean '{meant}'?*");
    }

    [Fact]
    public void Who_finds_no_seat_is_told_together_with_all_who_seek_one()
    {
        var rule = Rule(new VetoTest { Holders = ["a", "b"] }) with { Franchise = new VotingEligibility { Seats = 3 } };
        var evaluate = () => rule.Evaluate(new Votes { Ballots = [By("gabon", VoteCast.Yes), By("oman", VoteCast.Yes)] });
        evaluate.Should().Throw<ArgumentException>()
            .WithMessage("oman is not among the 3 voters, 2 known by name: there is no seat for all of gabon and oman.*");
    }
}
