using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>What the counts of votes say of the voters who are not named.</summary>
public class CountedVotesTests
{
    [Theory]
    [InlineData("3", false, VoteOutcome.Adopted)]
    [InlineData("2", false, VoteOutcome.Unknown)]
    [InlineData("3", true, VoteOutcome.Pending)]
    public void Those_who_were_silent_agree_once_the_time_is_over(string silent, bool isOpen, VoteOutcome outcome)
    {
        var votes = new Votes { Counts = [new VoteCount { Vote = VoteCast.Silent, Count = CountRange.Parse(silent) }], IsOpen = isOpen };
        (Rule(new MajorityTest { Share = "3" }) with { SilenceIsConsent = true }).Evaluate(votes, Electorate.OfSize(5)).Outcome
            .Should().Be(outcome);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_objection_that_is_counted_stops_a_silence_procedure_at_once(bool isOpen) =>
        (Rule(new ConsensusTest()) with { SilenceIsConsent = true })
            .Evaluate(new Votes { Counts = [Count(VoteCast.No, 1)], IsOpen = isOpen }, Electorate.OfSize(5)).Outcome
            .Should().Be(VoteOutcome.NotAdopted);

    // Where all objections are told, others were there and did not object; nobody at all was there only if all are told to be away.
    [Theory]
    [InlineData("---", VoteOutcome.NotAdopted)]
    [InlineData("--?", VoteOutcome.Adopted)]
    [InlineData("-xx", VoteOutcome.NotAdopted)]
    [InlineData("?xx", VoteOutcome.Adopted)]
    [InlineData("n??", VoteOutcome.NotAdopted)]
    [InlineData("a??", VoteOutcome.Adopted)]
    public void Where_all_objections_are_told_somebody_was_there(string letters, VoteOutcome outcome) =>
        Rule(new ConsensusTest()).Evaluate(Letters(letters) with { AreObjectionsComplete = true }, Electorate.Of(Named(3))).Outcome
            .Should().Be(outcome);

    // A count of objections holds beside the promise that all are told, unless it is rounded or of a group alone.
    [Theory]
    [InlineData("2", null, VoteOutcome.NotAdopted)]
    [InlineData("0..1", null, VoteOutcome.Unknown)]
    [InlineData("~2", null, VoteOutcome.Adopted)]
    [InlineData("0", "g", VoteOutcome.Adopted)]
    public void An_objection_that_is_counted_is_told(string count, string? among, VoteOutcome outcome) =>
        Rule(new ConsensusTest()).Evaluate(
            new Votes
            {
                Counts = [Objections(count) with { Among = among is null ? null : ActorId.Parse(among) }],
                AreObjectionsComplete = true,
            },
            Electorate.Of(Named(3)).WithGroup("g", "v1")).Outcome.Should().Be(outcome);

    // While the vote goes on, a permanent member may still vote against.
    [Theory]
    [InlineData(false, VoteOutcome.Adopted)]
    [InlineData(true, VoteOutcome.Pending)]
    public void A_count_of_a_group_may_rise_while_the_vote_goes_on(bool isOpen, VoteOutcome outcome)
    {
        var rule = Rule(new AllTests { Of = [new MajorityTest { Share = "3" }, new VetoTest { Holders = ["v1", "v2"] }] });
        rule.Evaluate(
            new Votes { Counts = [Count(VoteCast.Yes, 3), Count(VoteCast.No, 0) with { Among = "permanent" }], IsOpen = isOpen },
            Electorate.Of(Named(5)).WithGroup("permanent", "v1", "v2")).Outcome.Should().Be(outcome);
    }

    // Nobody of the group was absent, but somebody may have been silent, which is not to be present either.
    [Theory]
    [InlineData(VoteCast.Absent, VoteOutcome.NotAdopted)]
    [InlineData(VoteCast.Uninterested, VoteOutcome.NotAdopted)]
    [InlineData(VoteCast.Silent, VoteOutcome.NotAdopted)]
    public void A_count_of_one_way_to_be_away_is_no_count_of_all_who_were_away(VoteCast none, VoteOutcome outcome)
    {
        var rule = Rule(new WithinTest { Group = "g", Test = new QuorumTest { Quorum = new Quorum { Share = "100%" } } });
        rule.Evaluate(
            Letters("y?") with
            {
                Counts =
                [
                    Count(VoteCast.Yes, 1), Count(VoteCast.No, 0), Count(VoteCast.Abstain, 0), Count(VoteCast.NotParticipating, 0),
                    Count(none, 0) with { Among = "g" },
                ],
            },
            Electorate.Of(Named(2)).WithGroup("g", "v1", "v2")).Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData(VoteCast.No, "0", VoteOutcome.Adopted)]
    [InlineData(VoteCast.No, "1", VoteOutcome.NotAdopted)]
    [InlineData(VoteCast.No, "0..1", VoteOutcome.Unknown)]
    [InlineData(VoteCast.No, "~1", VoteOutcome.Unknown)]
    [InlineData(VoteCast.Yes, "2", VoteOutcome.Adopted)]
    [InlineData(VoteCast.Yes, "1..", VoteOutcome.Unknown)]
    [InlineData(VoteCast.Abstain, "2", VoteOutcome.Unknown)]
    [InlineData(VoteCast.Abstain, "3", VoteOutcome.Adopted)]
    [InlineData(VoteCast.NotParticipating, "2", VoteOutcome.Adopted)]
    [InlineData(VoteCast.Excluded, "1", VoteOutcome.Unknown)]
    public void A_count_of_a_group_says_whether_one_of_it_objected(VoteCast vote, string count, VoteOutcome outcome)
    {
        var rule = Rule(new WithinTest { Group = "g", Test = new ConsensusTest() });
        rule.Evaluate(
            Letters("??aaa") with { Counts = [new VoteCount { Vote = vote, Count = CountRange.Parse(count), Among = "g" }] },
            Electorate.Of(Named(5)).WithGroup("g", "v1", "v2", "v3")).Outcome.Should().Be(outcome);
    }

    private static VoteCount Objections(string count) => new() { Vote = VoteCast.No, Count = CountRange.Parse(count) };
}
