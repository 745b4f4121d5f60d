using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

public class VerdictTests
{
    private static readonly ActorId[] Permanent = ["china", "france", "russia", "united-kingdom", "united-states"];

    private static readonly AllTests NineAndNoVeto = new()
    {
        Of =
    [
        new MajorityTest { Share = "9" }, new VetoTest { Holders = [.. Permanent] }
    ]
    };

    private static readonly DecisionRule Council = Rule(NineAndNoVeto) with { Franchise = new VotingEligibility { Seats = 15 } };

    [Fact]
    public void Counts_and_one_name_are_enough_for_a_veto()
    {
        var verdict = Council.Evaluate(new Votes
        {
            Counts = [Count(VoteCast.Yes, 12), Count(VoteCast.No, 2), Count(VoteCast.Abstain, 1)],
            Ballots = [By("russia", VoteCast.No)],
        });
        verdict.Outcome.Should().Be(VoteOutcome.NotAdopted);
        verdict.IsVetoed.Should().Be(Answer.Yes);
        verdict.Vetoes.Should().Equal("russia");
        verdict.Describe().Should().StartWith("not adopted: vetoed by russia\n")
            .And.Contain("9 of 15 needed, 12 reached")
            .And.Contain("2 more votes for, that of russia among them");
    }

    [Fact]
    public void A_permanent_no_below_nine_is_no_veto()
    {
        var verdict = Council.Evaluate(new Votes
        {
            Counts =
        [
            Count(VoteCast.Yes, 8), Count(VoteCast.No, 1), Count(VoteCast.Abstain, 6)
        ],
            Ballots = [By("russia", VoteCast.No)]
        });
        (verdict.Outcome, verdict.IsVetoed).Should().Be((VoteOutcome.NotAdopted, Answer.No));
        verdict.Vetoes.Should().BeEmpty();
        verdict.ToString().Should().Be("not adopted: the votes are not enough");
        verdict.YesNeeded!.Count.Should().Be(1);
        verdict.YesNeeded.Must.Should().Equal("russia");
    }

    [Fact]
    public void It_fails_without_a_vote_against()
    {
        var verdict = Council.Evaluate(new Votes { Counts = [Count(VoteCast.Yes, 7), Count(VoteCast.Abstain, 8)] });
        (verdict.Outcome, verdict.IsVetoed).Should().Be((VoteOutcome.NotAdopted, Answer.No));
        verdict.YesNeeded!.ToString().Should().Be("2 more votes for");
    }

    [Fact]
    public void One_against_of_eleven_who_are_not_permanent_leaves_it_open_who_it_was()
    {
        var verdict = Council.Evaluate(new Votes { Counts = [Count(VoteCast.Yes, 14), Count(VoteCast.No, 1)] });
        verdict.Outcome.Should().Be(VoteOutcome.Unknown);
        verdict.Missing.Should().ContainSingle().Which.Should().Contain("which way each voted").And.Contain("10 voters not known by name");
        Council.Evaluate(new Votes { Counts = [Count(VoteCast.Yes, 4), Count(VoteCast.No, 11)] }).Outcome
            .Should().Be(VoteOutcome.NotAdopted);
        Council.Evaluate(new Votes { Counts = [Count(VoteCast.Yes, 9), Count(VoteCast.No, 6)] }).IsVetoed.Should().Be(Answer.Unknown);
    }

    [Fact]
    public void Six_against_of_whom_at_least_one_must_be_permanent_are_a_veto_by_somebody()
    {
        var only = Rule(new AllTests { Of = [new MajorityTest { Share = "2" }, new VetoTest { Holders = [.. Named(3)] }] });
        var verdict = only.Evaluate(new Votes { Counts = [Count(VoteCast.Yes, 2), Count(VoteCast.No, 3)] }, Electorate.Of(Named(5)));
        (verdict.Outcome, verdict.IsVetoed).Should().Be((VoteOutcome.NotAdopted, Answer.Yes));
        verdict.Vetoes.Should().BeEmpty();
        verdict.ToString().Should().Be("not adopted: vetoed");
    }

    [Fact]
    public void A_vote_still_going_on_is_pending_until_no_vote_to_come_can_change_it()
    {
        var body = Electorate.Of(Named(5));
        var rule = Rule(new MajorityTest { Share = ">1/2" });
        rule.Evaluate(Letters("yy???") with { IsOpen = true }, body).Outcome.Should().Be(VoteOutcome.Pending);
        rule.Evaluate(Letters("yyy??") with { IsOpen = true }, body).Outcome.Should().Be(VoteOutcome.Adopted);
        rule.Evaluate(Letters("nnn??") with { IsOpen = true }, body).Outcome.Should().Be(VoteOutcome.NotAdopted);
        rule.Evaluate(Letters("yy???"), body).Outcome.Should().Be(VoteOutcome.Unknown);
    }

    [Fact]
    public void Silence_is_consent_when_the_deadline_has_passed_and_not_before()
    {
        var rule = Rule(new ConsensusTest()) with { SilenceIsConsent = true };
        var body = Electorate.Of(Named(3));
        var votes = Letters("sss") with { Deadline = EdtfDate.Parse("2020-03-26") };
        rule.Evaluate(votes, body, EdtfDate.Parse("2020-03-26")).Outcome.Should().Be(VoteOutcome.Pending);
        rule.Evaluate(votes, body, EdtfDate.Parse("2020-03-27")).Outcome.Should().Be(VoteOutcome.Adopted);
        var broken = rule.Evaluate(Letters("ssn") with { Deadline = votes.Deadline }, body, EdtfDate.Parse("2020-03-20"));
        broken.Outcome.Should().Be(VoteOutcome.NotAdopted);
        broken.ToString().Should().Be("not adopted: v3 objects");
    }

    [Fact]
    public void Consensus_is_not_unanimity()
    {
        var body = Electorate.Of(Named(5));
        var votes = Letters("yau-s");
        Rule(new ConsensusTest()).Evaluate(votes, body).Outcome.Should().Be(VoteOutcome.Adopted);
        Rule(new UnanimityTest()).Evaluate(votes, body).Outcome.Should().Be(VoteOutcome.NotAdopted);
        Rule(new UnanimityTest { Base = VotingBase.PresentAndVoting }).Evaluate(votes, body).Outcome.Should().Be(VoteOutcome.Adopted);
        Rule(new ConsensusTest { Except = ["v2"] }).Evaluate(Letters("ynyyy"), body).Outcome.Should().Be(VoteOutcome.Adopted);
        (Rule(new ConsensusTest()) with { Quorum = new Quorum { Share = "100%" } }).Evaluate(votes, body).Outcome
            .Should().Be(VoteOutcome.NotAdopted);
    }

    [Fact]
    public void Three_who_oppose_block_nothing_whatever_their_population()
    {
        var body = Electorate.Of(Enumerable.Range(1, 10)
            .Select(number => new VoterWeight { Voter = $"v{number}", Population = number <= 3 ? 30 : 1 }));
        var share = new AllTests
        {
            Of =
        [
            new MajorityTest { Share = "55%" },
            new BlockingMinorityTest { Share = ">35%", Measure = VoteMeasure.Population, Members = "4" }
        ]
        };
        Rule(share).Evaluate(Letters("nnnyyyyyyy"), body).Outcome.Should().Be(VoteOutcome.Adopted);
        var blocked = Rule(share).Evaluate(Letters("nnnayyyyyy"), body);
        blocked.Outcome.Should().Be(VoteOutcome.NotAdopted);
        blocked.Describe().Should().Contain("4 members with 93.8 % do not vote for");
        blocked.YesNeeded!.Count.Should().Be(1);
        var dual = new MajorityTest { Share = "65%", Measure = VoteMeasure.Population };
        Rule(dual).Evaluate(Letters("ynnnnnnnnn"), body).Describe().Should().Contain("65% needed, 30.9 % reached: 30 of 97 people");
    }

    [Fact]
    public void Who_abstains_and_opts_out_is_not_bound_and_a_third_of_them_prevent_it()
    {
        var rule = Rule(new AllTests
        {
            Of =
        [
            new UnanimityTest { Base = VotingBase.PresentAndVoting }, new OptOutTest { Members = "1/3" }
        ]
        }) with
        { Binding = BindingScope.ThoseWhoDidNotOptOut };
        var out1 = new Ballot { Voter = "v1", Vote = VoteCast.Abstain, OptsOut = true };
        var body = Electorate.Of(Named(6));
        var one = rule.Evaluate(new Votes { Ballots = [out1, .. Letters("?yyyyy").Ballots] }, body);
        one.Outcome.Should().Be(VoteOutcome.Adopted);
        one.Binds!.No.Should().Equal("v1");
        rule.Evaluate(new Votes { Ballots = [out1, out1 with { Voter = "v2" }, .. Letters("??yyyy").Ballots] }, body).Outcome
            .Should().Be(VoteOutcome.NotAdopted);
    }

    [Fact]
    public void What_a_majority_decides_where_unanimity_fails_binds_those_in_favour()
    {
        var league = Rule(new UnanimityTest()) with
        {
            Binding = BindingScope.AllMembers,
            Fallback = new Fallback { Test = new MajorityTest { Share = ">1/2" }, Binding = BindingScope.ThoseInFavour },
        };
        var body = Electorate.Of(Named(3));
        league.Evaluate(Letters("yyy"), body).Binds!.Yes.Should().HaveCount(3);
        league.Evaluate(Letters("yyn"), body).Binds!.ToString().Should().Be("those who voted for: v1 and v2");
        league.Evaluate(Letters("ynn"), body).Binds.Should().BeNull();
        var either = league.Evaluate(Letters("yy?"), body);
        either.Outcome.Should().Be(VoteOutcome.Adopted);
        either.Binds!.Unknown.Should().HaveCount(3, "whom it binds depends on the vote that is not known");
    }

    [Fact]
    public void A_declared_result_that_goes_against_the_rule_is_said()
    {
        var body = Electorate.Of(Named(3));
        var rule = Rule(new UnanimityTest());
        rule.Evaluate(Letters("yyn") with { Declared = DecisionResult.Adopted }, body).Contradiction!.Says
            .Should().Contain("does not bear out");
        rule.Evaluate(Letters("yyn") with { Declared = DecisionResult.DeclaredAdopted }, body)
            .Contradiction!.Says.Should().Contain("does not bear out");
        rule.Evaluate(Letters("yyy") with { Declared = DecisionResult.Vetoed }, body).Contradiction.Should().NotBeNull();
        rule.Evaluate(Letters("yy?") with { Declared = DecisionResult.Adopted }, body).Contradiction.Should().BeNull();
    }

    [Fact]
    public void A_veto_that_is_declared_is_none_only_where_too_few_voted_for_anyway()
    {
        var vetoed = DecisionResult.Vetoed;
        Council.Evaluate(Of(8) with { Declared = vetoed })
            .Contradiction!.Says.Should().Be("it was declared 'vetoed', while too few voted for anyway");
        Council.Evaluate(Of(12) with { Declared = vetoed }).Contradiction.Should().BeNull();

        static Votes Of(int yes) => new()
        {
            Counts = [Count(VoteCast.Yes, yes), Count(VoteCast.No, 1), Count(VoteCast.Abstain, 14 - yes)],
            Ballots = [By("russia", VoteCast.No)],
        };
    }

    [Theory]
    [InlineData(12, "and v12")]
    [InlineData(13, "the votes of 13 voters")]
    public void A_dozen_whose_votes_are_missing_are_named_and_more_are_counted(int count, string says) =>
        Rule(new UnanimityTest()).Evaluate(new Votes(), Electorate.Of(Named(count))).Missing
            .Should().ContainSingle().Which.Should().EndWith(says);

    [Fact]
    public void A_rule_that_does_not_say_by_what_it_decides_decides_nothing() =>
        (Rule(new ConsensusTest()) with { Test = null }).Evaluate(Letters("y"), Electorate.Of(Named(1))).Missing
            .Should().Equal("the test by which the body decides");

    [Theory]
    [InlineData("twice", "v1 votes twice")]
    [InlineData("stranger", "atlantis is not among the 3 voters")]
    [InlineData("many", "the reported votes add up to 4, more than the 3 voters")]
    [InlineData("few", "2 voters are named for 'no', which is counted as 1")]
    public void Votes_that_cannot_be_are_refused_by_name(string what, string says)
    {
        var votes = what switch
        {
            "twice" => new Votes { Ballots = [By("v1", VoteCast.Yes), By("v1", VoteCast.No)] },
            "stranger" => new Votes { Ballots = [By("atlantis", VoteCast.Yes)] },
            "many" => new Votes { Counts = [Count(VoteCast.Yes, 4)] },
            _ => Letters("nn?") with { Counts = [Count(VoteCast.No, 1)] },
        };
        FluentActions.Invoking(() => Rule(new UnanimityTest()).Evaluate(votes, Electorate.Of(Named(3))))
            .Should().Throw<ArgumentException>().WithMessage($"*{says}*");
    }

    [Fact]
    public void A_count_of_a_vote_still_going_on_may_be_behind_the_names()
    {
        var votes = Letters("nn?") with { Counts = [Count(VoteCast.No, 1)], IsOpen = true };
        Rule(new UnanimityTest()).Evaluate(votes, Electorate.Of(Named(3))).Outcome.Should().Be(VoteOutcome.NotAdopted);
    }

    [Theory]
    [InlineData("nn?", "2")]
    [InlineData("nn?", "~1")]
    [InlineData("nn?", "1..")]
    [InlineData("nn?", "..2")]
    public void A_count_that_can_hold_those_who_are_named_is_taken(string letters, string count)
    {
        var votes = Letters(letters) with { Counts = [new VoteCount { Vote = VoteCast.No, Count = CountRange.Parse(count) }] };
        Rule(new UnanimityTest()).Evaluate(votes, Electorate.Of(Named(3))).Outcome.Should().Be(VoteOutcome.NotAdopted);
    }

    [Fact]
    public void As_many_as_there_are_may_be_counted_and_not_one_more()
    {
        var three = Electorate.Of(Named(3));
        const string TooMany = "the reported votes add up to 4, more than the 3 voters";
        Answer(Letters("y") with { Counts = [Count(VoteCast.Yes, 2), Count(VoteCast.No, 1)] }).Should().BeEmpty();
        Answer(Letters("y") with { Counts = [Count(VoteCast.Yes, 2), Count(VoteCast.No, 2)] }).Should().Contain(TooMany);
        Answer(Letters("yy") with { Counts = [Count(VoteCast.No, 2)] }).Should().Contain(TooMany);
        var atLeastOne = new VoteCount { Vote = VoteCast.No, Count = CountRange.Parse("1..") };
        Answer(Letters("nny") with { Counts = [atLeastOne, Count(VoteCast.Abstain, 1)] }).Should().Contain(TooMany);
        Answer(new Votes { Counts = [Count(VoteCast.No, 1), Count(VoteCast.No, 1)] }).Should().Contain("'no' is counted twice");
        Answer(new Votes { Counts = [new VoteCount { Vote = VoteCast.Yes, Count = CountRange.Parse("~9") }] }).Should().BeEmpty();
        Answer(new Votes { Ballots = [By("guest", VoteCast.Excluded)], Counts = [Count(VoteCast.Yes, 3)] }).Should().BeEmpty();

        string Answer(Votes votes)
        {
            try
            {
                Rule(new UnanimityTest()).Evaluate(votes, three);
                return "";
            }
            catch (ArgumentException refused)
            {
                return refused.Message;
            }
        }
    }

    [Fact]
    public void As_many_may_vote_without_a_name_before_as_there_are_seats_without_one()
    {
        var seats = Electorate.Of(Named(1)).WithSeats(2);
        var rule = Rule(new UnanimityTest());
        Outcome(By("v1", VoteCast.Yes), By("other", VoteCast.Yes)).Should().Be(VoteOutcome.Adopted);
        Outcome(By("v1", VoteCast.Yes), By("a", VoteCast.Excluded), By("b", VoteCast.Excluded), By("other", VoteCast.Yes))
            .Should().Be(VoteOutcome.Adopted);
        FluentActions.Invoking(() => Outcome(By("other", VoteCast.Yes), By("third", VoteCast.Yes)))
            .Should().Throw<ArgumentException>().WithMessage("third is not among the 2 voters, 1 known by name*");

        VoteOutcome Outcome(params Ballot[] ballots) => rule.Evaluate(new Votes { Ballots = [.. ballots] }, seats).Outcome;
    }

    [Fact]
    public void Who_is_among_the_voters_of_a_document_twice_is_said_with_the_place()
    {
        var json = """{"voters":[{"voter":"a"},{"voter":"b"},{"voter":"a"}]}"""u8;
        VoteJson.TryReadVotes(json, null, out _, out var errors).Should().BeFalse();
        errors.Should().ContainSingle().Which.ToString().Should().Contain("$.voters[2].voter").And.Contain("a is among the voters twice");
    }

    [Fact]
    public void That_too_many_are_counted_is_said_once()
    {
        var json = """{"seats":"3","counts":[{"vote":"yes","count":"4"},{"vote":"no","count":"1"},{"vote":"abstain","count":"1"}]}""";
        VoteJson.TryReadVotes(System.Text.Encoding.UTF8.GetBytes(json), null, out _, out var errors).Should().BeFalse();
        errors.Select(error => error.Path).Should().Equal("$.counts[0].count");
    }

    [Theory]
    [InlineData(100_000, false)]
    [InlineData(100_001, true)]
    public void No_body_has_more_than_a_hundred_thousand_seats(int seats, bool isRefused)
    {
        var json = $$"""{"seats":"{{seats}}","counts":[]}""";
        VoteJson.TryReadVotes(System.Text.Encoding.UTF8.GetBytes(json), null, out _, out var errors).Should().Be(!isRefused);
        errors.Select(error => error.Path).Should().Equal(isRefused ? ["$.seats"] : []);
    }

    [Fact]
    public void Weights_that_do_not_sum_are_refused() =>
        FluentActions.Invoking(() => (Rule(new MajorityTest { Share = "2", Measure = VoteMeasure.Weight }) with
        {
            Franchise = new VotingEligibility { Weights = [new VoterWeight { Voter = "v1", Weight = 2 }], TotalWeight = 3 },
        }).Evaluate(Letters("y"))).Should().Throw<ArgumentException>().WithMessage("*sum to 2, not to 3*");
}
