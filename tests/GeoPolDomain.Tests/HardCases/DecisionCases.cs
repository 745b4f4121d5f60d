using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.HardCases;

/// <summary>D. Decision rules and votes: how they were cast, and what follows from them.</summary>
public class DecisionCases
{
    [Theory]
    [InlineData("s-2016-847", "4-9-2", "not-adopted", "", "yes chn egy rus ven, no fra jpn mys nzl sen esp ukr gbr usa, abstain ago ury")]
    [InlineData("s-2016-1085", "7-0-8", "not-adopted", "", "yes fra nzl esp ukr gbr usa ury, abstain ago chn egy jpn mys rus sen ven")]
    [InlineData("s-res-2334", "14-0-1", "adopted", "", "yes ago chn egy esp fra gbr jpn mys nzl rus sen ukr ury ven, abstain usa")]
    [InlineData("s-2017-172", "9-3-3", "vetoed", "chn rus", "yes fra ita jpn sen swe ukr gbr usa ury, no bol chn rus, abstain egy eth kaz")]
    [InlineData("s-2017-1060", "14-1-0", "vetoed", "usa", "yes bol chn egy eth fra gbr ita jpn kaz rus sen swe ukr ury, no usa")]
    [InlineData("s-2018-322", "5-4-6", "not-adopted", "", "yes bol chn eth kaz rus, no fra pol gbr usa, abstain civ gnq kwt nld per swe")]
    public void P21_Fifteen_ballots_give_the_result_that_was_declared_and_name_who_cast_a_veto(
        string draft, string counts, string declared, string vetoes, string ballots)
    {
        var decision = Given.Decision(draft, "unsc", ballots, declared: declared);
        VoteCast[] words = [VoteCast.Yes, VoteCast.No, VoteCast.Abstain];
        string.Join('-', words.Select(word => decision.Ballots.Count(ballot => ballot.Vote == word))).Should().Be(counts);
        var verdict = decision.Under(BodyRules.CouncilSubstance);
        verdict.Outcome.Should().Be(declared == "adopted" ? VoteOutcome.Adopted : VoteOutcome.NotAdopted);
        verdict.IsVetoed.Should().Be(declared == "vetoed" ? Answer.Yes : Answer.No);
        string.Join(' ', verdict.Vetoes).Should().Be(vetoes);
        verdict.Contradiction.Should().BeNull();
    }

    [Theory]
    [InlineData("adjourn-2017-10-24", "yes bol chn kaz rus, no fra ita jpn swe ukr gbr usa ury, abstain egy eth sen")]
    [InlineData("order-2017-11-16", "yes bol chn rus, no fra ita jpn swe ukr gbr usa, abstain egy eth kaz sen ury")]
    [InlineData("agenda-2018-03-19", "yes fra gbr usa kwt nld per pol swe, no bol chn kaz rus, abstain civ eth gnq")]
    public void P22_A_procedural_vote_fails_below_nine_and_by_no_veto(string motion, string ballots)
    {
        var verdict = Given.Decision(motion, "unsc", ballots, declared: "not-adopted").Under(BodyRules.CouncilProcedure);
        (verdict.Outcome, verdict.IsVetoed, verdict.Vetoes.Length).Should().Be((VoteOutcome.NotAdopted, Answer.No, 0));
    }

    [Fact]
    public void P22_Where_the_class_is_contested_each_rule_answers_for_itself()
    {
        var data = Held.Data(
            BodyRules.CouncilProcedure,
            BodyRules.CouncilSubstance,
            Given.Motion("m", "unsc", "put-to-vote 2017-10-24", matter: "procedural") with { MatterIsContested = true },
            Given.Decision(
                "d", "unsc", "yes egy eth fra ita jpn sen swe ukr gbr usa ury, no bol rus, abstain chn kaz", on: "2017-10-24",
                motion: "m") with
            { Rule = "unsc-procedure" });
        data.Decisions.VerdictsOn("d").Select(verdict => (verdict.Rule.Matter!.ToString(), verdict.Outcome, verdict.IsVetoed))
            .Should().Equal(
            ("procedural", VoteOutcome.Adopted, Answer.No),
            ("substantive", VoteOutcome.NotAdopted, Answer.Yes));
    }

    [Theory]
    [InlineData(15, 650, VoteOutcome.Adopted)]
    [InlineData(14, 900, VoteOutcome.NotAdopted)]
    [InlineData(15, 649, VoteOutcome.NotAdopted)]
    [InlineData(23, 500, VoteOutcome.NotAdopted)]
    [InlineData(24, 500, VoteOutcome.Adopted)]
    public void P23_Fifteen_of_27_with_65_of_100_people_are_enough_and_three_alone_block_nothing(
        int members, int people, VoteOutcome expected)
    {
        var states = Enumerable.Range(1, 27).Select(number => $"s{number}").ToList();
        var rule = BodyRules.QualifiedMajority with
        {
            Franchise = new VotingEligibility
            {
                Weights = [.. states.Select((state, i) => new VoterWeight { Voter = state, Population = PeopleIn(i) })],
            },
        };
        Given.Decision("d", "eu-council", $"yes {string.Join(' ', states[..members])}, no {string.Join(' ', states[members..])}")
            .Under(rule).Outcome.Should().Be(expected);
        Share.Parse("55%").FewestOf(27).Should().Be(15);

        // Of a thousand people so many live in the states in favour. A state has one; the first and the last have the rest of their side.
        int PeopleIn(int state) => state switch
        {
            0 => people - (members - 1),
            26 => 1000 - people - (26 - members),
            _ => 1,
        };
    }

    [Fact]
    public void P23_Where_only_those_against_are_named_nothing_is_invented_for_the_others()
    {
        var relocation = Given.Decision(
            "relocation", "eu-council", "no czechia hungary romania slovakia, abstain finland", on: "2015-09-22", declared: "adopted") with
        {
            Counts =
            [
                new VoteCount { Vote = VoteCast.No, Count = CountRange.Parse("4") },
                new VoteCount { Vote = VoteCast.Abstain, Count = CountRange.Parse("1") }
            ],
        };
        var verdict = relocation.Under(BodyRules.QualifiedMajority with { Franchise = new VotingEligibility { Seats = 28 } });
        (verdict.Outcome, verdict.Contradiction).Should().Be((VoteOutcome.Unknown, null));
        verdict.Missing.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("yes a b, silent c", true)]
    [InlineData("yes a b, uninterested c", true)]
    [InlineData("yes a b, abstain c", true)]
    [InlineData("yes a b, absent c", true)]
    [InlineData("yes a b, no c", false)]
    public void P24_Whoever_does_not_object_leaves_the_consensus_standing_and_breaks_unanimity(string ballots, bool isConsensus)
    {
        var decision = Given.Decision("any", "any-body", ballots);
        var body = new VotingEligibility { Voters = ["a", "b", "c"] };
        decision.Under(BodyRules.Rule("consensus", "any-body", new ConsensusTest()) with { Franchise = body }).Outcome
            .Should().Be(isConsensus ? VoteOutcome.Adopted : VoteOutcome.NotAdopted);
        decision.Under(BodyRules.Rule("unanimity", "any-body", new UnanimityTest()) with { Franchise = body }).Outcome
            .Should().Be(VoteOutcome.NotAdopted);
    }

    [Fact]
    public void P24_Whether_the_force_of_2009_was_agreed_on_depends_on_whether_all_must_be_there()
    {
        var force = Given.Decision(
            "crrf-2009", "csto-council",
            "yes armenia kazakhstan kyrgyzstan russia tajikistan, absent belarus, not-participating uzbekistan", on: "2009-06-14",
            declared: "declared-adopted");
        var rule = BodyRules.Rule("csto", "csto-council", new ConsensusTest()) with { Franchise = new VotingEligibility { Seats = 7 } };
        force.Under(rule).Outcome.Should().Be(VoteOutcome.Adopted, "nobody who was there objected");
        force.Under(rule with { Quorum = new Quorum { Share = "100%" } }).Outcome.Should().Be(VoteOutcome.NotAdopted, "as Belarus sees it");
    }

    [Fact]
    public void P24_Silence_agrees_when_its_deadline_has_passed_and_not_before()
    {
        var rule = BodyRules.Rule(
            "nato", "nato",
            new ConsensusTest()) with
        { SilenceIsConsent = true, Franchise = new VotingEligibility { Voters = ["a", "b"] } };
        var votes = new Votes { Ballots = Given.Decision("d", "nato", "silent a b").Ballots, Deadline = EdtfDate.Parse("2020-03-26") };
        new[] { "2020-03-26", "2020-03-27" }.Select(day => rule.Evaluate(votes, on: EdtfDate.Parse(day)).Outcome)
            .Should().Equal(VoteOutcome.Pending, VoteOutcome.Adopted);
    }

    [Fact]
    public void P25_What_is_not_unanimous_binds_none_of_those_who_did_not_accept_it()
    {
        var verdict = (Given.Decision(
            "syria-2011", "arab-league", "no lebanon syria yemen, abstain iraq", on: "2011-11-12", declared: "adopted") with
        {
            Counts = [new VoteCount { Vote = VoteCast.Yes, Count = CountRange.Parse("18") }],
        }).Under(BodyRules.ArabLeague);
        (verdict.Outcome, verdict.Contradiction, verdict.Binds!.Scope).Should().Be((VoteOutcome.Adopted, null, BindingScope.ThoseInFavour));
        verdict.Binds.No.Select(one => one.ToString()).Should().BeEquivalentTo("iraq", "lebanon", "syria", "yemen");
    }

    [Fact]
    public void P26_Those_who_may_vote_are_those_of_the_day_without_the_suspended()
    {
        var data = Held.Data([
            .. "argentina brazil paraguay uruguay".Split(' ').Select(state => Given.Membership(state, "mercosur", "1991-03-26/..")),
            Given.Limitation("paraguay", "mercosur", "2012-06-29/2013-08"),
            Given.Membership("venezuela", "mercosur", "2012-07-31/.."),
        ]);
        MayVote("2012-07-30").Should().Be("argentina brazil uruguay");
        MayVote("2014-01-01").Should().Be("argentina brazil paraguay uruguay venezuela");

        string MayVote(string day) => data.Memberships.Of("mercosur").On(Given.Day(day)).Where(one => one.MayVote == Answer.Yes).Line();
    }

    [Fact]
    public void P26_Three_are_a_consensus_of_all_while_the_fourth_is_suspended_and_not_without_that()
    {
        var rule = BodyRules.Rule("mercosur", "mercosur", new ConsensusTest()) with
        {
            Franchise = new VotingEligibility { Exclusions = [Exclusion.Suspended] },
            Quorum = new Quorum { Share = "100%" },
        };
        var admission = Given.Decision("admission", "mercosur", "yes argentina brazil uruguay", on: "2012-07-30");
        DatasetRecord[] members = [.. "argentina brazil paraguay uruguay".Split(' ').Select(state => Given.Membership(
            state, "mercosur", "1991-03-26/.."))];
        admission.Under(rule, [.. members, Given.Limitation("paraguay", "mercosur", "2012-06-29/2013-08")]).Outcome
            .Should().Be(VoteOutcome.Adopted);
        admission.Under(rule, members).Outcome.Should().Be(VoteOutcome.Unknown, "nobody says that Paraguay was there");
        (admission with { Ballots = [.. admission.Ballots, new Ballot { Voter = "paraguay", Vote = VoteCast.Absent }] })
            .Under(rule, members).Outcome.Should().Be(VoteOutcome.NotAdopted);
    }

    [Fact]
    public void P27_The_history_of_a_draft_keeps_every_sponsor_and_stage()
    {
        var data = Held.Data(
            Given.Motion(
                "s-2017-933", "unsc", "tabled 2017-11-02 russia, withdrawn 2017-11-16 russia, seconded 2017-11-16 bolivia",
                sponsors: "russia"),
            Given.Motion(
                "s-2017-968", "unsc", "tabled-again 2017-11-16 bolivia, put-to-vote 2017-11-16, failed 2017-11-16", sponsors: "bolivia",
                replaces: "s-2017-933"),
            Given.Decision(
                "v-968", "unsc", "yes bol chn kaz rus, no fra ita swe ukr gbr usa ury, abstain egy eth jpn sen", on: "2017-11-16",
                motion: "s-2017-968", declared: "not-adopted"));
        var motion = data.Decisions.FindMotion(data.Decisions.All.Single().Motion!)!;
        motion.Replaces!.ToString().Should().Be("s-2017-933");
        data.Decisions.FindMotion(motion.Replaces!)!.Stages.Select(stage => stage.Stage).Should()
            .Equal(MotionStageKind.Tabled, MotionStageKind.Withdrawn, MotionStageKind.Seconded);
    }
}
