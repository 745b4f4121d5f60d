using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Voting;

/// <summary>How many must have voted against, and can have, where it counts who they are.</summary>
public class ObjectorTests
{
    // Each set of voters can veto by itself, and the motion fails only where every set has somebody against it.
    [Theory]
    [InlineData("v1 v2|v3", 1, VoteOutcome.Adopted)]
    [InlineData("v1 v2|v3", 2, VoteOutcome.Unknown)]
    [InlineData("v1 v2|v2 v3", 1, VoteOutcome.Unknown)]
    [InlineData("v1 v2|v3|v4", 2, VoteOutcome.Adopted)]
    [InlineData("v1 v2|v3|v4", 3, VoteOutcome.Unknown)]
    [InlineData("v1 v2|v2 v3|v3 v4", 1, VoteOutcome.Adopted)]
    [InlineData("v1 v2|v2 v3|v3 v4", 2, VoteOutcome.Unknown)]
    [InlineData("v1 v2|v2 v3|v2 v4", 1, VoteOutcome.Unknown)]
    [InlineData("v1|v2|v3|v4|v5|v6|v7|v8", 7, VoteOutcome.Adopted)]
    [InlineData("v1|v2|v3|v4|v5|v6|v7|v8", 8, VoteOutcome.Unknown)]
    [InlineData("v1|v7", 1, VoteOutcome.Adopted)]
    public void One_voter_against_can_stand_in_several_sets_of_those_who_may_veto(string sets, int against, VoteOutcome outcome)
    {
        var rule = Rule(new AnyTest { Of = [.. sets.Split('|').Select(VoteTest (set) => new VetoTest { Holders = [.. Ids(set)] })] });
        rule.Evaluate(Counted(9 - against, against), Electorate.Of(Named(9))).Outcome.Should().Be(outcome);
    }

    [Fact]
    public void All_against_break_every_veto()
    {
        var rule = Rule(new AnyTest { Of = [new VetoTest { Holders = ["v1"] }, new VetoTest { Holders = ["v2"] }] });
        rule.Evaluate(Counted(0, 4), Electorate.Of(Named(4))).Outcome.Should().Be(VoteOutcome.NotAdopted);
        rule.Evaluate(Letters("n???"), Electorate.Of(Named(4))).Outcome.Should().Be(VoteOutcome.Unknown);
        rule.Evaluate(Letters("nn??"), Electorate.Of(Named(4))).Outcome.Should().Be(VoteOutcome.NotAdopted);
        rule.Evaluate(Letters("?a??"), Electorate.Of(Named(4))).Outcome.Should().Be(VoteOutcome.Adopted);
    }

    // Ten elected members of the Security Council have no veto, whether their names are known or not.
    [Theory]
    [InlineData(0, 10, VoteOutcome.Unknown)]
    [InlineData(0, 11, VoteOutcome.NotAdopted)]
    [InlineData(10, 10, VoteOutcome.Unknown)]
    [InlineData(10, 11, VoteOutcome.NotAdopted)]
    [InlineData(0, 0, VoteOutcome.Adopted)]
    public void More_against_than_have_no_veto_are_a_veto(int elected, int against, VoteOutcome outcome)
    {
        var names = Named(5 + elected);
        var electorate = Electorate.OfSize(15).WithNamed(names);
        Rule(new VetoTest { Holders = [.. names.Take(5)] }).Evaluate(Counted(15 - against, against), electorate).Outcome
            .Should().Be(outcome);
    }

    [Theory]
    [InlineData(0, VoteOutcome.Adopted)]
    [InlineData(1, VoteOutcome.Unknown)]
    [InlineData(2, VoteOutcome.Unknown)]
    [InlineData(3, VoteOutcome.NotAdopted)]
    public void Only_so_many_can_object_as_a_consensus_leaves_aside(int against, VoteOutcome outcome) =>
        Rule(new ConsensusTest { Except = ["v1", "v2"] }).Evaluate(Counted(5 - against, against), Electorate.Of(Named(5))).Outcome
            .Should().Be(outcome);

    // Twenty of forty vote for. The twenty of the greatest weight are the twenty of the least population, and no twenty have much of both.
    [Theory]
    [InlineData(40, 60, VoteOutcome.NotAdopted)]
    [InlineData(40, 41, VoteOutcome.NotAdopted)]
    [InlineData(40, 40, VoteOutcome.Unknown)]
    [InlineData(41, 60, VoteOutcome.Unknown)]
    public void Two_measures_together_are_searched_up_to_forty_voters(int voters, int needed, VoteOutcome outcome)
    {
        var electorate = Electorate.Of(Enumerable.Range(1, voters).Select(number => number > 40
            ? new VoterWeight { Voter = $"v{number}", Weight = 0, Population = 0 }
            : new VoterWeight { Voter = $"v{number}", Weight = number % 2 == 0 ? 3 : 1, Population = number % 2 == 0 ? 1 : 3 }));
        var rule = Rule(new AllTests
        {
            Of =
            [
                new MajorityTest { Share = Share.Of(needed), Measure = VoteMeasure.Weight },
                new MajorityTest { Share = Share.Of(needed), Measure = VoteMeasure.Population },
            ],
        });
        rule.Evaluate(Counted(20, voters - 20), electorate).Outcome.Should().Be(outcome);
    }

    private static IEnumerable<ActorId> Ids(string names) => names.Split(' ').Select(ActorId.Parse);

    private static Votes Counted(int yes, int no) => new() { Counts = [Count(VoteCast.Yes, yes), Count(VoteCast.No, no)] };
}
