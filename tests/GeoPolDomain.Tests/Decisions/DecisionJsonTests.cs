using System.Text;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>The words by which motions, decisions and votes are written in JSON. They are permanent: documents hold them.</summary>
public class DecisionJsonTests
{
    [Fact]
    public void A_motion_is_written_with_all_that_it_says()
    {
        var motion = new Motion
        {
            Id = "m",
            Body = "unsc",
            Title = "A motion",
            Symbol = "S/2017/172",
            Matter = Matter.Substantive,
            MatterIsContested = true,
            Sponsors = ["france", "usa"],
            Treaty = "t",
            Replaces = "n",
            Stages = [new MotionStage { Stage = MotionStageKind.Tabled, On = EdtfDate.Parse("2017-02-24"), By = "france" }],
        };
        motion.ToJson().Should().Be("""
            {"id":"m","body":"unsc","title":"A motion","symbol":"S/2017/172","matter":"substantive","matterIsContested":true,
            "sponsors":["france","usa"],"treaty":"t","replaces":"n","stages":[{"stage":"tabled","on":"2017-02-24","by":"france"}]}
            """.ReplaceLineEndings(""));
        Given.Data(motion).Decisions.FindMotion("m").Should().BeSameAs(motion);
        Given.Data(motion).Decisions.FindMotion("n").Should().BeNull();
    }

    [Fact]
    public void A_decision_is_written_with_all_that_it_says() =>
        new Decision
        {
            Id = "d",
            Body = "unsc",
            Title = "A decision",
            Motion = "m",
            Rule = "r",
            On = EdtfDate.Parse("2017-02-28"),
            Ballots = [new Ballot { Voter = "chad", Vote = VoteCast.Abstain, OptsOut = true, Text = "Why" }],
            Counts = [Count(VoteCast.Yes, 9) with { Among = "permanent" }],
            Deadline = EdtfDate.Parse("2017-02-27"),
            AreObjectionsComplete = true,
            Declared = DecisionResult.Vetoed,
            Instrument = "i",
            Meeting = "S/PV.7893",
        }.ToJson().Should().Be("""
            {"id":"d","body":"unsc","title":"A decision","motion":"m","rule":"r","on":"2017-02-28",
            "ballots":[{"voter":"chad","vote":"abstain","optsOut":true,"text":"Why"}],
            "counts":[{"vote":"yes","count":"9","among":"permanent"}],"deadline":"2017-02-27","areObjectionsComplete":true,
            "declared":"vetoed","instrument":"i","meeting":"S/PV.7893"}
            """.ReplaceLineEndings(""));

    [Fact]
    public void Votes_of_their_own_are_read_with_all_that_they_say()
    {
        var votes = VoteJson.ReadVotes("""
            {"voters":[{"voter":"chad","weight":"2"},{"voter":"mali"}],"seats":"3","groups":[{"group":"sahel","voters":["chad"]}],
            "ballots":[{"voter":"chad","vote":"yes"}],"counts":[{"vote":"yes","count":"1..2"}],"deadline":"2020-03-26","isOpen":true,
            "areObjectionsComplete":true,"declared":"adopted"}
            """u8);
        votes.Should().Be(new Votes
        {
            Voters = [new VoterWeight { Voter = "chad", Weight = 2 }, new VoterWeight { Voter = "mali" }],
            Seats = 3,
            Groups = [new VoterGroup { Group = "sahel", Voters = ["chad"] }],
            Ballots = [By("chad", VoteCast.Yes)],
            Counts = [new VoteCount { Vote = VoteCast.Yes, Count = CountRange.Parse("1..2") }],
            Deadline = EdtfDate.Parse("2020-03-26"),
            IsOpen = true,
            AreObjectionsComplete = true,
            Declared = DecisionResult.Adopted,
        });
        VoteJson.ReadVotes(Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(votes))).Should().Be(votes);
    }

    [Fact]
    public void A_mark_of_the_encoding_before_the_votes_is_passed_over() =>
        VoteJson.ReadVotes([0xEF, 0xBB, 0xBF, .. "{\"seats\":\"3\"}"u8]).Seats.Should().Be(VoteNumber.Of(3));

    [Fact]
    public void The_codes_of_decisions_are_these()
    {
        string.Join(' ', Enum.GetValues<VoteCast>().Select(one => one.ToText()))
            .Should().Be("yes no abstain absent not-participating silent uninterested excluded");
        string.Join(' ', Enum.GetValues<VoteOutcome>().Select(one => one.ToText())).Should().Be("adopted not-adopted pending unknown");
        string.Join(' ',
            DecisionResult.Adopted, DecisionResult.NotAdopted, DecisionResult.Vetoed, DecisionResult.DeclaredAdopted,
            DecisionResult.Postponed).Should().Be("adopted not-adopted vetoed declared-adopted postponed");
        string.Join(' ',
            MotionStageKind.Tabled, MotionStageKind.Amended, MotionStageKind.Withdrawn, MotionStageKind.Seconded,
            MotionStageKind.TabledAgain, MotionStageKind.PutToVote, MotionStageKind.Adopted, MotionStageKind.Failed)
            .Should().Be("tabled amended withdrawn seconded tabled-again put-to-vote adopted failed");
    }

    [Fact]
    public void A_word_that_is_no_code_is_refused_by_what_it_should_be()
    {
        Refusal(() => DecisionResult.Parse("")).Should().StartWith("'' is not a result: ");
        Refusal(() => MotionStageKind.Parse("")).Should().StartWith("'' is not a stage of a motion: ");
        Refusal(() => VoteJson.ReadVotes("""{"ballots":[{"voter":"chad","vote":"maybe"}]}"""u8)).Should().Contain(
            "'maybe' is not a way to vote: it must be one of yes, no, abstain, absent, not-participating, silent, uninterested, excluded");
        Refusal(() => System.Text.Json.JsonSerializer.Deserialize<VoteOutcome>("\"passed\"")).Should()
            .Contain("'passed' is not an outcome of a vote: it must be one of adopted, not-adopted, pending, unknown");

        static string Refusal(Func<object> read) => read.Should().Throw<Exception>().Which.Message;
    }
}
