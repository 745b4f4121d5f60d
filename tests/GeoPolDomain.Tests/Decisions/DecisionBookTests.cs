using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>The verdicts on the decisions of a dataset, under the rules that it holds.</summary>
public class DecisionBookTests
{
    private static readonly DecisionRule Three = Rule(new MajorityTest { Share = "3" }) with
    {
        Id = "three",
        Body = "council",
        Franchise = new VotingEligibility { Seats = 5 },
    };

    [Fact]
    public void Records_are_found_by_their_id()
    {
        var data = Given.Data(Three, Motion(), Decision("d", "three", 3));
        var book = data.Decisions;
        (book.FindRule("three"), book.FindRule("none")).Should().Be((Three, null));
        (book.Find("d")!.Title, book.Find("none")).Should().Be(("d", null));
        (book.Rules.Length, book.Motions.Length, book.All.Length).Should().Be((1, 1, 1));
    }

    [Fact]
    public void There_is_no_verdict_without_the_decision_or_its_rule()
    {
        var book = Given.Data(Three, Decision("d", "three", 3), Decision("lost", "gone", 3), Decision("plain", null, 3)).Decisions;
        book.VerdictOn("d")!.Outcome.Should().Be(VoteOutcome.Adopted);
        (book.VerdictOn("none"), book.VerdictOn("lost"), book.VerdictOn("plain")).Should().Be((null, null, null));
        book.VerdictsOn("none").Should().BeEmpty();
        book.VerdictsOn("plain").Should().BeEmpty();
        book.VerdictsOn("d").Should().ContainSingle();
    }

    // Where the kind of matter was disputed, the rules for other kinds answer too, as far as they may have been in force.
    [Theory]
    [InlineData("1990-01-01", true, "three", "open", "unsaid")]
    [InlineData("1970-01-01", true, "three", "old", "open", "unsaid")]
    [InlineData("19XX", true, "three", "old", "open", "unsaid")]
    [InlineData("1990/1991", true, "three", "old", "open", "unsaid")]
    [InlineData(null, true, "three", "old", "open", "unsaid")]
    [InlineData("1970-01-01", false, "three")]
    public void Other_rules_of_the_body_answer_where_they_may_have_been_in_force(string? on, bool isContested, params string[] rules)
    {
        var book = Given.Data(
            Three,
            Three with { Id = "alike" },
            Three with { Id = "old", Matter = Matter.Procedural, Spell = EdtfInterval.Parse("1945/1980") },
            Three with { Id = "open", Matter = Matter.Procedural, Spell = EdtfInterval.Parse("1945/..") },
            Three with { Id = "unsaid", Matter = Matter.Budget },
            Three with { Id = "elsewhere", Matter = Matter.Budget, Body = "assembly" },
            Motion() with { MatterIsContested = isContested },
            Decision("d", "three", 3) with { On = on is null ? null : EdtfValue.Parse(on) }).Decisions;
        book.VerdictsOn("d").Select(one => one.Rule.Id.ToString()).Should().Equal(rules);
    }

    [Fact]
    public void A_motion_that_the_dataset_does_not_hold_is_not_disputed() =>
        Given.Data(Three, Three with { Id = "other", Matter = Matter.Budget }, Decision("d", "three", 3)).Decisions
            .VerdictsOn("d").Should().ContainSingle();

    [Fact]
    public void Flaws_of_a_rule_and_of_votes_are_remarks_and_the_verdict_unknown()
    {
        var rule = Three with
        {
            Franchise = new VotingEligibility { Weights = [new VoterWeight { Voter = "v1", Weight = 2 }], TotalWeight = 3 },
        };
        var ofRule = Given.Data(rule, Decision("d", "three", 3)).Decisions.VerdictOn("d")!;
        ofRule.Describe().Should().Be("""
            unknown: what is known allows both
            not known: votes that fit the electorate
            note: the weights sum to 2, not to 3 [decision-rule:three]
            """.ReplaceLineEndings("\n"));
        (ofRule.Electorate.Count, ofRule.YesNeeded, ofRule.IsVetoed).Should().Be((0, null, Answer.Unknown));
        var ofVotes = Given.Data(Three, Decision("d", "three", 6)).Decisions.VerdictOn("d")!;
        ofVotes.Remarks.Select(one => one.ToString())
            .Should().Equal("the reported votes add up to 6, more than the 5 voters, none known by name [decision:d]");
        var ofNobody = Given.Data(Three with { Franchise = null }, Decision("d", "three", 3)).Decisions.VerdictOn("d")!;
        ofNobody.Remarks.Select(one => one.ToString()).Should().Equal("it is not known who could vote [decision:d]");
    }

    [Fact]
    public void Without_a_day_the_rule_alone_says_who_votes()
    {
        var members = new[] { "v1", "v2", "v3" }.Select(one => Given.Membership(one, "council", "1945/.."));
        var rule = Three with { Franchise = null };
        var decision = Decision("d", "three", 3) with { Counts = [Count(VoteCast.Yes, 3)] };
        Given.Data([rule, decision, .. members]).Decisions.VerdictOn("d")!.Outcome.Should().Be(VoteOutcome.Adopted);
        Given.Data([rule, decision with { On = null }, .. members]).Decisions.VerdictOn("d")!.Outcome.Should().Be(VoteOutcome.Unknown);
        Given.Data([Three, decision with { On = null }]).Decisions.VerdictOn("d")!.Outcome.Should().Be(VoteOutcome.Adopted);
    }

    [Fact]
    public void What_a_decision_says_is_judged_with_it()
    {
        var rule = Three with { Test = new ConsensusTest(), SilenceIsConsent = true };
        var decision = Decision("d", "three", 0) with { Counts = [], Ballots = [By("v1", VoteCast.No)] };
        Outcome(decision).Should().Be(VoteOutcome.NotAdopted);
        Outcome(decision with { Ballots = [] }).Should().Be(VoteOutcome.Unknown);
        Outcome(decision with { Ballots = [], AreObjectionsComplete = true }).Should().Be(VoteOutcome.Adopted);
        Outcome(decision with { Ballots = [], AreObjectionsComplete = true, Deadline = EdtfDate.Parse("1990-01-01") })
            .Should().Be(VoteOutcome.Pending, "the deadline is the day of the decision");

        VoteOutcome Outcome(Decision one) => Given.Data(rule, one).Decisions.VerdictOn("d")!.Outcome;
    }

    // The motion fails, and is voted on again. A decision without a day comes before those with one.
    [Theory]
    [InlineData("1990-01-01", "1991-01-01", VoteOutcome.Adopted)]
    [InlineData("1991-01-01", "1990-01-01", VoteOutcome.NotAdopted)]
    [InlineData(null, "1990-01-01", VoteOutcome.Adopted)]
    [InlineData("1990-01-01", null, VoteOutcome.NotAdopted)]
    [InlineData("1990", "1990-02", VoteOutcome.Adopted)]
    public void Of_several_decisions_on_a_motion_the_latest_counts(string? failed, string? passed, VoteOutcome outcome)
    {
        var book = Given.Data(
            Three,
            Motion(),
            Decision("b", "three", 2) with { On = failed is null ? null : EdtfDate.Parse(failed) },
            Decision("a", "three", 3) with { On = passed is null ? null : EdtfDate.Parse(passed) },
            Decision("other", "three", 0) with { Motion = "another", On = EdtfDate.Parse("2000-01-01") }).Decisions;
        book.StandingOf("m", "three")!.Outcome.Should().Be(outcome);
        book.StandingOf("m", "none").Should().BeNull();
        book.StandingOf("unheard-of", "three")!.ToString().Should().Be("pending at The rule");
    }

    [Fact]
    public void Null_is_refused()
    {
        var book = Given.Data(Three).Decisions;
        FluentActions.Invoking(() => book.ProcedureOf(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => book.StandingOf(null!, "three")).Should().Throw<ArgumentNullException>().WithParameterName("motion");
        FluentActions.Invoking(() => Procedure.Of(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Procedure.Of()).Should().Throw<ArgumentException>()
            .WithMessage("A procedure has at least one rule, and none that is null. (Parameter 'rules')");
        FluentActions.Invoking(() => Procedure.Of(Three, null!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Procedure.Of(Three).Evaluate(new Votes(), new Votes())).Should().Throw<ArgumentException>()
            .WithMessage("There are votes on 2 steps of 1. (Parameter 'votes')");
    }

    [Fact]
    public void A_result_of_a_part_says_what_it_asks_and_whether_it_is_met()
    {
        var part = new TestOutcome("nobody objects", Answer.Yes, "", []);
        part.ToString().Should().Be("nobody objects: yes");
        (part with { Passed = Answer.Unknown, Says = "why" }).ToString().Should().Be("nobody objects: not known (why)");
        (part with { Passed = Answer.No }).ToString().Should().Be("nobody objects: no");
        part.Should().Be(new TestOutcome("nobody objects", Answer.Yes, "", []));
        part.GetHashCode().Should().Be(new TestOutcome("nobody objects", Answer.Yes, "", []).GetHashCode());
        TestOutcome[] others =
        [
            part with { Demand = "x" }, part with { Passed = Answer.No }, part with { Says = "x" }, part with { Parts = [part] },
        ];
        others.Should().AllSatisfy(other => part.Equals(other).Should().BeFalse());
        part.Equals(null).Should().BeFalse();
    }

    private static Motion Motion() => new() { Id = "m", Body = "council", Title = "A motion" };

    private static Decision Decision(string id, string? rule, int yes) => new()
    {
        Id = id,
        Body = "council",
        Title = id,
        Motion = "m",
        Rule = rule is null ? null : DecisionRuleId.Parse(rule),
        On = EdtfDate.Parse("1990-01-01"),
        Counts = [Count(VoteCast.Yes, yes), Count(VoteCast.No, yes == 6 ? 0 : 5 - yes)],
    };
}
