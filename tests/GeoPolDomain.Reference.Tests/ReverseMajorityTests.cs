using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Reference.Tests;

/// <summary>A proposal that stands unless a qualified majority rejects it, with the real voters of the Council of the EU.</summary>
public class ReverseMajorityTests
{
    private static readonly DecisionRule Council = ReferenceData.DecisionRules.Decisions.FindRule("eu-council-qmv")!;

    // Article 5(3) of Regulation 182/2011: without a qualified majority against it, the Commission may adopt definitive trade defence
    // measures. The vote of 2024-10-04 on duties on electric cars from China was ten for, five against and twelve abstaining, and the
    // Commission adopted them (Implementing Regulation 2024/2754 of 2024-10-29). By a qualified majority for it they would have failed.
    [Fact]
    public void The_duties_on_electric_cars_stood_although_no_qualified_majority_was_for_them()
    {
        var rule = Council with { Test = new UnlessRejectedTest { By = Qualified } };
        var votes = Cast(
            "bulgaria denmark estonia france ireland italy latvia lithuania netherlands poland",
            "germany hungary malta slovakia slovenia");
        (Count(votes, VoteCast.Yes), Count(votes, VoteCast.No), Count(votes, VoteCast.Abstain)).Should().Be((10, 5, 12));
        rule.Evaluate(votes).Outcome.Should().Be(VoteOutcome.Adopted);
        (rule with { Test = Qualified }).Evaluate(votes).Outcome.Should().Be(VoteOutcome.NotAdopted);
        Council.Evaluate(votes).Outcome.Should().Be(VoteOutcome.NotAdopted);
    }

    // Had all who abstained voted against, they would have been seventeen states, but without 65 % of the people. With France and Italy
    // they would have had both.
    [Theory]
    [InlineData("bulgaria denmark estonia france ireland italy latvia lithuania netherlands poland", VoteOutcome.Adopted)]
    [InlineData("bulgaria denmark estonia ireland latvia lithuania netherlands poland", VoteOutcome.NotAdopted)]
    public void A_rejection_needs_states_and_people(string yes, VoteOutcome outcome)
    {
        var against = Voters.Where(one => !yes.Split(' ').Contains(one.ToString()));
        (Council with { Test = new UnlessRejectedTest { By = Qualified } }).Evaluate(Cast(yes, string.Join(' ', against))).Outcome
            .Should().Be(outcome);
    }

    private static VoteTest Qualified => new AllTests
    {
        Of = [new MajorityTest { Share = "55%" }, new MajorityTest { Share = "65%", Measure = VoteMeasure.Population }],
    };

    private static IEnumerable<ActorId> Voters => Council.Franchise!.Weights.Select(one => one.Voter);

    private static Votes Cast(string yes, string no) => new()
    {
        Ballots =
        [
            .. Voters.Select(one => new Ballot
            {
                Voter = one,
                Vote = yes.Split(' ').Contains(one.ToString()) ? VoteCast.Yes
                    : no.Split(' ').Contains(one.ToString()) ? VoteCast.No
                    : VoteCast.Abstain,
            }),
        ],
    };

    private static int Count(Votes votes, VoteCast vote) => votes.Ballots.Count(one => one.Vote == vote);
}
