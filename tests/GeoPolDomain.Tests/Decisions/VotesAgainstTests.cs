using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>Rules in which the votes against decide, and votes that are equal.</summary>
public class VotesAgainstTests
{
    private static readonly ActorId[] ForDismissal1966 =
        ["spender", "winiarski", "spiropoulos", "fitzmaurice", "morelli", "gros", "van-wyk"];

    private static readonly ActorId[] AgainstDismissal1966 =
        ["koo", "koretsky", "tanaka", "jessup", "padilla-nervo", "forster", "mbanefo"];

    private static readonly ActorId[] ForParagraph2E1996 =
        ["bedjaoui", "ranjeva", "herczegh", "shi", "fleischhauer", "vereshchetin", "ferrari-bravo"];

    private static readonly ActorId[] AgainstParagraph2E1996 =
        ["schwebel", "oda", "guillaume", "shahabuddeen", "weeramantry", "koroma", "higgins"];

    // The Council of the EU adopted the anti-dumping duties on shoes of October 2006 with nine votes for, because a rejection needed
    // thirteen of 25.
    [Theory]
    [InlineData(9, 12, 4, VoteOutcome.Adopted)]
    [InlineData(8, 13, 4, VoteOutcome.NotAdopted)]
    public void A_proposal_stands_unless_a_majority_rejects_it(int yes, int no, int abstaining, VoteOutcome outcome)
    {
        var rule = Rule(new UnlessRejectedTest { By = new MajorityTest { Share = ">1/2" } });
        var verdict = rule.Evaluate(
            new Votes { Counts = [Count(VoteCast.Yes, yes), Count(VoteCast.No, no), Count(VoteCast.Abstain, abstaining)] },
            Electorate.OfSize(25));
        verdict.Outcome.Should().Be(outcome);
        rule.Test!.ToString().Should().Be("it is not so that more than 1/2 of all members vote against");
        verdict.Describe().Should().Contain($"more than 1/2 of all members vote against: ")
            .And.Contain($"13 of 25 (>1/2) needed, {no} reached");
    }

    // The Dispute Settlement Body of the WTO adopts a report unless it decides by consensus not to: the party that won is enough.
    [Theory]
    [InlineData("ynn", VoteOutcome.Adopted)]
    [InlineData("nnn", VoteOutcome.NotAdopted)]
    [InlineData("nn?", VoteOutcome.Unknown)]
    public void A_report_stands_unless_all_agree_to_reject_it(string letters, VoteOutcome outcome) =>
        Rule(new UnlessRejectedTest { By = new ConsensusTest() }).Evaluate(Letters(letters), Electorate.Of(Named(3))).Outcome
            .Should().Be(outcome);

    // The European Communities opposed two reports on its bananas. In GATT, which needed a consensus for adoption, the report of 1994-02-11
    // was never adopted. The Dispute Settlement Body adopted that of the WTO (DS27) on 1997-09-25, because the five who had complained
    // did not reject it.
    [Theory]
    [InlineData("1994", VoteOutcome.NotAdopted)]
    [InlineData("1997", VoteOutcome.Adopted)]
    public void The_reports_on_bananas_failed_by_consensus_and_stood_by_its_reverse(string year, VoteOutcome outcome)
    {
        var rule = Rule(year == "1994" ? new ConsensusTest() : new UnlessRejectedTest { By = new ConsensusTest() });
        ActorId[] winners = year == "1994"
            ? ["colombia", "costa-rica", "guatemala", "nicaragua", "venezuela"]
            : ["ecuador", "guatemala", "honduras", "mexico", "united-states"];
        rule.Evaluate(
            new Votes
            {
                Ballots =
                [
                    By("european-communities", VoteCast.No),
                    .. winners.Select(one => new Ballot { Voter = one, Vote = VoteCast.Yes }),
                ],
            },
            Electorate.Of(["european-communities", .. winners])).Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData(55, 65, VoteOutcome.NotAdopted)]
    [InlineData(55, 64, VoteOutcome.Adopted)]
    [InlineData(54, 65, VoteOutcome.Adopted)]
    public void A_reverse_qualified_majority_rejects_with_members_and_people(int members, int people, VoteOutcome outcome)
    {
        var rule = Rule(new UnlessRejectedTest
        {
            By = new AllTests
            {
                Of = [new MajorityTest { Share = "55%" }, new MajorityTest { Share = "65%", Measure = VoteMeasure.Population }],
            },
        });
        var electorate = Electorate.Of(Named(100).Select((one, i) => new VoterWeight
        {
            Voter = one,
            Population = i == 0 ? (10 * people) - members + 1 : i == 99 ? (1000 - (10 * people)) - (99 - members) : 1,
        }));
        var votes = new Votes
        {
            Ballots = [.. Named(100).Select((one, i) => new Ballot { Voter = one, Vote = i < members ? VoteCast.No : VoteCast.Yes })],
        };
        rule.Evaluate(votes, electorate).Outcome.Should().Be(outcome);
    }

    [Fact]
    public void The_president_of_the_court_decided_South_West_Africa() =>
        Judge("spender", ForDismissal1966, AgainstDismissal1966).Outcome.Should().Be(VoteOutcome.Adopted);

    [Fact]
    public void And_the_legality_of_nuclear_weapons()
    {
        var verdict = Judge("bedjaoui", ForParagraph2E1996, AgainstParagraph2E1996);
        verdict.Outcome.Should().Be(VoteOutcome.Adopted);
        verdict.Parts[0].Says.Should().Be("7 for, 7 against");
        Judge("schwebel", ForParagraph2E1996, AgainstParagraph2E1996).Outcome.Should().Be(VoteOutcome.NotAdopted);
    }

    [Theory]
    [InlineData("?n", VoteOutcome.Unknown)]
    [InlineData("n?", VoteOutcome.NotAdopted)]
    [InlineData("aa", VoteOutcome.NotAdopted)]
    public void A_casting_vote_counts_as_far_as_it_is_known(string letters, VoteOutcome outcome) =>
        Rule(new CastingVoteTest { Holder = "v1" }).Evaluate(Letters(letters), Electorate.Of(Named(2))).Outcome.Should().Be(outcome);

    private static VoteVerdict Judge(string president, ActorId[] yes, ActorId[] no) =>
        Rule(new CastingVoteTest { Holder = president }).Evaluate(
            new Votes
            {
                Ballots =
                [
                    .. yes.Select(one => new Ballot { Voter = one, Vote = VoteCast.Yes }),
                    .. no.Select(one => new Ballot { Voter = one, Vote = VoteCast.No }),
                ],
            },
            Electorate.Of([.. yes, .. no]));
}
