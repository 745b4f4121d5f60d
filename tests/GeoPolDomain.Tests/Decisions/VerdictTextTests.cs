using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>What a verdict says as a whole: the outcome, why, what is missing, and what does not fit.</summary>
public class VerdictTextTests
{
    private static readonly DecisionRule Council = Rule(new AllTests
    {
        Of = [new MajorityTest { Share = "9" }, new VetoTest { Holders = ["china", "russia"] }],
    }) with
    {
        Franchise = new VotingEligibility { Seats = 15 },
        Binding = BindingScope.AllMembers,
    };

    private static readonly DecisionRule TwoOfThree = Rule(new AllTests
    {
        Of = [new MajorityTest { Share = "2" }, new VetoTest { Holders = ["v1"] }],
    });

    [Fact]
    public void A_veto_is_told_with_the_parts_of_the_rule_and_what_it_would_take()
    {
        var votes = Counted(12, 1, 2) with { Ballots = [By("russia", VoteCast.No)], Declared = DecisionResult.Adopted };
        Council.Evaluate(votes).Describe().Should().Be("""
            not adopted: vetoed by russia
              all of these: no
                at least 9 members vote for: yes (9 of 15 needed, 12 reached)
                none of china and russia votes against: no (russia votes against)
            it would take 1 more vote for, that of russia among them
            but it was declared 'adopted', which the rule does not bear out
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_was_adopted_under_a_rule_no_longer_in_force_is_told_with_a_note()
    {
        var rule = Council with { Quorum = new Quorum { Share = "1/2" }, Spell = EdtfInterval.Parse("1946/1965-08-30") };
        rule.Evaluate(Counted(15, 0, 0), on: EdtfDate.Parse("1965-08-31")).Describe().Should().Be("""
            adopted
              at least 1/2 of all members are present: yes (8 of 15 needed, 15 present)
              all of these: yes
                at least 9 members vote for: yes (9 of 15 needed, 15 reached)
                none of china and russia votes against: yes (nobody votes against)
            binds all members
            note: the rule holds for 1946/1965-08-30, and was not in force on 1965-08-31 [decision-rule:rule]
            """.ReplaceLineEndings("\n"));
        rule.Evaluate(Counted(15, 0, 0), on: EdtfDate.Parse("1965-08-30")).Remarks.Should().BeEmpty();
        rule.Evaluate(Counted(15, 0, 0), on: EdtfDate.Parse("1965")).Remarks.Should().BeEmpty("it may have been in force then");
        rule.Evaluate(Counted(15, 0, 0)).Remarks.Should().BeEmpty();
        Council.Evaluate(Counted(15, 0, 0), on: EdtfDate.Parse("1965-08-31")).Remarks.Should().BeEmpty();
    }

    [Fact]
    public void What_is_open_is_told_with_what_is_missing()
    {
        var rule = Rule(new AnyTest
        {
            Of =
            [
                new UnlessRejectedTest { By = new MajorityTest { Share = "1" } },
                new WithinTest { Group = "g", Test = new ConsensusTest() },
            ],
        });
        rule.Evaluate(Letters("y?"), Electorate.Of(Named(2)).WithGroup("g", "v2")).Describe().Should().Be("""
            unknown: what is known allows both
              one of these: not known
                not rejected by this: not known
                  at least 1 members vote against: not known (1 of 2 needed, 0 to 1 reached)
                among g: not known
                  nobody objects: not known (not all votes are known; it is not known whether anybody is present)
            not known: the votes of v2
            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("yyn", "adopted")]
    [InlineData("nyy", "not adopted: vetoed by v1")]
    [InlineData("any", "not adopted: the votes are not enough")]
    [InlineData("nay", "not adopted: the votes are not enough")]
    [InlineData("?yy", "unknown: what is known allows both")]
    public void The_outcome_is_told_in_a_line(string letters, string says) =>
        TwoOfThree.Evaluate(Letters(letters), Electorate.Of(Named(3))).ToString().Should().Be(says);

    [Fact]
    public void The_outcome_of_a_vote_still_going_on_is_told_too()
    {
        TwoOfThree.Evaluate(Letters("?yy") with { IsOpen = true }, Electorate.Of(Named(3))).ToString()
            .Should().Be("pending: it is not yet decided");
        Council.Evaluate(Counted(8, 6, 1)).ToString().Should().Be("not adopted: the votes are not enough");
        var someVeto = Rule(new AllTests { Of = [new MajorityTest { Share = "2" }, new VetoTest { Holders = [.. Named(3)] }] });
        someVeto.Evaluate(new Votes { Counts = [Count(VoteCast.Yes, 2), Count(VoteCast.No, 3)] }, Electorate.Of(Named(5))).ToString()
            .Should().Be("not adopted: vetoed");
        var few = Rule(new AllTests { Of = [new MajorityTest { Share = "3" }, new VetoTest { Holders = [.. Named(3)] }] });
        few.Evaluate(new Votes { Counts = [Count(VoteCast.Yes, 2), Count(VoteCast.No, 3)] }, Electorate.Of(Named(5))).ToString()
            .Should().Be("not adopted: the votes are not enough");
    }

    [Theory]
    [InlineData("nyy", "not adopted: v1 objects")]
    [InlineData("nny", "not adopted: v1 and v2 object")]
    [InlineData("---", "not adopted: the votes are not enough")]
    public void Who_objects_to_a_consensus_is_named(string letters, string says) =>
        Rule(new ConsensusTest()).Evaluate(Letters(letters), Electorate.Of(Named(3))).ToString().Should().Be(says);

    [Fact]
    public void Who_objects_to_a_part_of_a_rule_is_named_in_the_part()
    {
        var verdict = Rule(new AllTests { Of = [new ConsensusTest(), new MajorityTest { Share = "1" }] })
            .Evaluate(Letters("nyy"), Electorate.Of(Named(3)));
        verdict.ToString().Should().Be("not adopted: the votes are not enough");
        verdict.Objectors.Should().Equal("v1");
        verdict.Vetoes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("yyn", "adopted", null)]
    [InlineData("yyn", "declared-adopted", null)]
    [InlineData("yyn", "not-adopted", "it was declared 'not-adopted', while the rule is met")]
    [InlineData("yyn", "vetoed", "it was declared 'vetoed', while the rule is met")]
    [InlineData("yyn", "postponed", null)]
    [InlineData("nyy", "adopted", "it was declared 'adopted', which the rule does not bear out")]
    [InlineData("nyy", "declared-adopted", "it was declared 'declared-adopted', which the rule does not bear out")]
    [InlineData("nyy", "not-adopted", null)]
    [InlineData("nyy", "vetoed", null)]
    [InlineData("nyy", "postponed", null)]
    [InlineData("nny", "vetoed", "it was declared 'vetoed', while too few voted for anyway")]
    [InlineData("nny", "not-adopted", null)]
    [InlineData("nny", "postponed", null)]
    [InlineData("?yy", "adopted", null)]
    [InlineData("?yy", "vetoed", null)]
    [InlineData("?yy", "not-adopted", null)]
    [InlineData("nyy", null, null)]
    public void A_declared_result_contradicts_the_rule_or_does_not(string letters, string? declared, string? says)
    {
        var votes = Letters(letters) with { Declared = declared is null ? null : DecisionResult.Parse(declared) };
        TwoOfThree.Evaluate(votes, Electorate.Of(Named(3))).Contradiction?.ToString().Should().Be(says);
    }

    [Fact]
    public void The_verdict_rests_on_the_rule()
    {
        var verdict = Council.Evaluate(Counted(15, 0, 0));
        verdict.Because.Select(one => one.ToString()).Should().Equal("The rule [decision-rule:rule]");
        (verdict.Rule, verdict.Electorate.Count, verdict.Votes.Counts.Length).Should().Be((Council, 15, 3));
        FluentActions.Invoking(() => Council.Evaluate(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((DecisionRule)null!).Evaluate(new Votes())).Should().Throw<ArgumentNullException>();
    }

    private static Votes Counted(int yes, int no, int abstaining) => new()
    {
        Counts = [Count(VoteCast.Yes, yes), Count(VoteCast.No, no), Count(VoteCast.Abstain, abstaining)],
    };
}
