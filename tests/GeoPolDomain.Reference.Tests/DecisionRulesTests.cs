using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Reference.Tests;

public class DecisionRulesTests
{
    private static DecisionBook Rules => ReferenceData.DecisionRules.Decisions;

    [Fact]
    public void Every_rule_says_by_what_it_decides_and_cites_a_source_it_has()
    {
        Rules.Rules.Should().HaveCountGreaterThan(40);
        foreach (var rule in Rules.Rules)
        {
            rule.Test.Should().NotBeNull(rule.Id.ToString());
            rule.Describe().Should().Contain("adopted if").And.EndWith(".");
            rule.Citations.Should().NotBeEmpty(rule.Id.ToString());
            rule.Citations.Should().OnlyContain(one => ReferenceData.DecisionRules.Sources.Find(one.Source) != null);
        }
    }

    [Fact]
    public void The_rules_the_votes_are_judged_by_are_the_named_ones()
    {
        foreach (var rule in ReferenceData.UnscVotes.Decisions.Rules)
            rule.Should().Be(Rules.FindRule(rule.Id));
    }

    [Theory]
    [InlineData(
        "unsc-substantive-1945",
        "at least 7 members vote for, and none of china, france, soviet-union, united-kingdom and united-states votes against")]
    [InlineData("unga-important", "at least 2/3 of the members present and voting vote for")]
    [InlineData("eu-council-qmv", "at least 55% of all members vote for, and those who do not vote for do not make up more than 35% of "
        + "the population with at least 4 members")]
    [InlineData(
        "nato-consensus", "nobody objects. A voter who says nothing before the deadline agrees. It binds all members. Since 1949-08-24.")]
    [InlineData(
        "au-assembly",
        "nobody objects, provided at least 2/3 of all members are present; failing that, if at least 2/3 of all members vote for.")]
    [InlineData("arab-league", "every member votes for; failing that, if more than 1/2 of all members vote for, which then binds those "
        + "who voted for. A member that is suspended has no vote. Otherwise it binds all members.")]
    [InlineData("imf-85", "at least 85% of the votes of all members are for")]
    [InlineData("sco-exclusion", "A member that is concerned by the decision has no vote.")]
    public void A_rule_is_said_in_a_sentence(string rule, string sentence) => Rules.FindRule(rule)!.Describe().Should().Contain(sentence);

    [Theory]
    [InlineData("unsc-substantive", 9, VoteOutcome.Unknown)]
    [InlineData("unsc-substantive", 15, VoteOutcome.Adopted)]
    [InlineData("unsc-procedural", 9, VoteOutcome.Adopted)]
    [InlineData("unsc-procedural", 8, VoteOutcome.NotAdopted)]
    [InlineData("unsc-procedural-1945", 7, VoteOutcome.Adopted)]
    [InlineData("unsc-procedural-1945", 6, VoteOutcome.NotAdopted)]
    public void So_many_votes_for_and_the_others_against(string rule, int votesFor, VoteOutcome outcome)
    {
        var found = Rules.FindRule(rule)!;
        var seats = (int)found.Franchise!.Seats!.Value;
        var votes = new Votes { Counts = [Of(VoteCast.Yes, votesFor), Of(VoteCast.No, seats - votesFor)] };
        found.Evaluate(votes).Outcome.Should().Be(outcome);
    }

    [Fact]
    public void In_the_Council_of_the_EU_the_four_most_populous_block_and_three_do_not()
    {
        var rule = Rules.FindRule("eu-council-qmv")!;
        rule.Evaluate(AllBut(rule, "germany", "france", "italy")).Outcome.Should().Be(VoteOutcome.Adopted);
        var blocked = rule.Evaluate(AllBut(rule, "germany", "france", "italy", "luxembourg"));
        blocked.Outcome.Should().Be(VoteOutcome.NotAdopted);
        blocked.Describe().Should().Contain("4 members with ").And.Contain("by rounded numbers");
    }

    [Fact]
    public void By_the_Treaty_of_Nice_ninety_three_votes_block()
    {
        var rule = Rules.FindRule("eu-council-qmv-nice")!;
        rule.Franchise!.Weights.Sum(one => one.Weight!.Value).Should().Be(352);
        rule.Evaluate(AllBut(rule, "poland", "spain", "romania", "netherlands")).Outcome.Should().Be(VoteOutcome.Adopted);
        rule.Evaluate(AllBut(rule, "poland", "spain", "romania", "netherlands", "belgium")).Outcome.Should().Be(VoteOutcome.NotAdopted);
    }

    private static Votes AllBut(DecisionRule rule, params ActorId[] against) => new()
    {
        Ballots =
        [
            .. rule.Franchise!.Weights.Select(
                one => new Ballot { Voter = one.Voter, Vote = against.Contains(one.Voter) ? VoteCast.No : VoteCast.Yes }),
        ],
    };

    private static VoteCount Of(VoteCast vote, int count) => new() { Vote = vote, Count = CountRange.Of(count) };
}
