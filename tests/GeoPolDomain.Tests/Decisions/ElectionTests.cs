using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Decisions;

public class ElectionTests
{
    // Rules 83, 93 and 94 of the General Assembly: two thirds of the members present and voting, three restricted rounds after the first.
    private static readonly ElectionRule CouncilSeat = new() { Seats = 1, Voters = 193, Share = "2/3", RestrictedRounds = 3 };

    // Statute of the Court, article 10: an absolute majority in the General Assembly and in the Security Council, without a veto.
    private static readonly ElectionRule JudgeInAssembly = new()
    {
        Seats = 1,
        Voters = 193,
        Share = ">1/2",
        Base = VotingBase.AllMembers,
        IsRepeatedWhenTooMany = true,
    };

    private static readonly ElectionRule JudgeInCouncil = JudgeInAssembly with { Voters = 15 };

    [Fact]
    public void Norway_and_Ireland_are_elected_in_2020_and_Canada_is_not()
    {
        // Figures of the first ballot from general knowledge: 192 voting, 128 needed.
        var result = (CouncilSeat with { Seats = 2 }).Evaluate(Round(192, ("norway", 130), ("ireland", 128), ("canada", 108)));
        result.Describe().Should().Be("""
            elected: norway and ireland; seats open: 0
              norway: elected (128 of 192 (2/3) needed, 130 reached in round 1)
              ireland: elected (128 of 192 (2/3) needed, 128 reached in round 1)
              canada: not elected (128 of 192 (2/3) needed, 108 reached in round 1)
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_majority_of_all_members_is_more_than_one_of_those_who_vote()
    {
        var rule = new ElectionRule { Seats = 1, Voters = 10, Share = ">1/2" };
        rule.Evaluate(Round(8, ("norway", 5), ("ireland", 3))).Elected.Should().Equal("norway");
        (rule with { Base = VotingBase.AllMembers }).Evaluate(Round(8, ("norway", 5), ("ireland", 3))).Elected.Should().BeEmpty();
    }

    [Fact]
    public void Kenya_and_Djibouti_go_to_a_second_round_in_2020()
    {
        // The votes are from general knowledge. Those of both candidates make 191, and one more ballot may have been for another.
        var first = Round(Count("191..192"), ("kenya", 113), ("djibouti", 78));
        var open = CouncilSeat.Evaluate(first);
        open.ToString().Should().Be("elected: nobody; seats open: 1");
        open.GoingOn.Should().Equal("kenya", "djibouti");
        CouncilSeat.Evaluate(first, Round(Count("191..192"), ("kenya", 129), ("djibouti", 62))).Elected.Should().Equal("kenya");
    }

    [Fact]
    public void Panama_is_elected_in_the_48th_round_of_2006_whatever_the_rounds_between()
    {
        // From general knowledge: the votes of the first and the last round, and 192 members. The votes of the 46 rounds between are left
        // open; that a next round was held says that nobody was elected.
        var rule = CouncilSeat with { Voters = 192 };
        var first = Round(Count("185..192"), ("guatemala", 109), ("venezuela", 76));
        var between = Enumerable.Repeat(Round(CountRange.Any, ("guatemala", CountRange.Any), ("venezuela", CountRange.Any)), 46);
        var last = Round(Count("164..192"), ("panama", 164));
        rule.Evaluate(first).ToString().Should().Be("elected: nobody; seats open: 1");
        rule.Evaluate([first, .. between]).ToString()
            .Should().Be("nobody elected for sure; perhaps: guatemala and venezuela; seats open: 0 to 1");
        rule.Evaluate([first, .. between, last]).ToString().Should().Be("elected: panama; seats open: 0");
    }

    [Fact]
    public void Neither_Bhandari_nor_Greenwood_is_elected_while_the_bodies_differ()
    {
        // From general knowledge: the last round of November 2017 before Greenwood withdrew. 97 of 193 and 8 of 15 are needed.
        var assembly = JudgeInAssembly.Evaluate(Round(CountRange.Any, ("bhandari", 121), ("greenwood", 68)));
        var council = JudgeInCouncil.Evaluate(Round(CountRange.Any, ("bhandari", 5), ("greenwood", 9)));
        assembly.Elected.Should().Equal("bhandari");
        council.Elected.Should().Equal("greenwood");
        var both = assembly.And(council);
        both.ToString().Should().Be("elected: nobody; seats open: 1");
        both.GoingOn.Should().Equal("bhandari", "greenwood");
        both.Candidates[0].Says.Should().Be(
            "first body: 97 of 193 (>1/2) needed, 121 reached in round 1; second body: 8 of 15 (>1/2) needed, 5 reached in round 1");
        assembly.And(JudgeInCouncil.Evaluate(Round(CountRange.Any, ("bhandari", Count("8.."))))).Elected.Should().Equal("bhandari");
    }

    [Fact]
    public void The_higher_votes_win_when_too_many_reach_the_majority()
    {
        var rule = CouncilSeat with { Seats = 2, Share = ">1/2" };
        rule.Evaluate(Round(100, ("a", 70), ("b", 60), ("c", 55))).Elected.Should().Equal("a", "b");
        var tie = rule.Evaluate(Round(100, ("a", 70), ("b", 60), ("c", 60), ("d", 10)));
        tie.Elected.Should().Equal("a");
        tie.GoingOn.Should().Equal("b", "c");
    }

    [Fact]
    public void Nobody_is_elected_to_the_Court_when_too_many_reach_the_majority()
    {
        var result = (JudgeInCouncil with { Seats = 2 }).Evaluate(Round(15, ("a", 9), ("b", 9), ("c", 8), ("d", 4)));
        result.Elected.Should().BeEmpty();
        result.GoingOn.Should().Equal("a", "b", "c", "d");
    }

    [Fact]
    public void A_restricted_round_has_two_candidates_for_each_seat_and_a_tie_leaves_the_last_open()
    {
        var result = CouncilSeat.Evaluate(Round(90, ("a", 40), ("b", 20), ("c", 20), ("d", 10)));
        result.Candidates.Select(one => one.GoesOn).Should().Equal(Answer.Yes, Answer.Unknown, Answer.Unknown, Answer.No);
        Enumerable.Range(1, 9).Where(CouncilSeat.IsRestricted).Should().Equal(2, 3, 4, 8, 9);
    }

    [Fact]
    public void A_count_known_in_part_elects_when_it_must()
    {
        CouncilSeat.Evaluate(Round(Count("..180"), ("a", Count("120..")))).Elected.Should().Equal("a");
        CouncilSeat.Evaluate(Round(Count("..181"), ("a", Count("120..")))).Candidates[0].Elected.Should().Be(Answer.Unknown);
        CouncilSeat.Evaluate(Round(180, ("a", Count("~170")))).Candidates[0].Elected.Should().Be(Answer.Unknown);
        // 125 votes of 180 leave 55 for the other.
        CouncilSeat.Evaluate(Round(180, ("a", Count("125..")), ("b", CountRange.Any))).Candidates[1].Elected.Should().Be(Answer.No);
    }

    [Fact]
    public void Votes_and_rounds_that_cannot_be_are_refused()
    {
        Refused(() => CouncilSeat.Evaluate(Round(100, ("a", 101))), "*Round 1 cannot*");
        Refused(() => CouncilSeat.Evaluate(Round(100, ("a", 60), ("b", 60))), "*Round 1 cannot*");
        Refused(() => CouncilSeat.Evaluate(Round(100, ("a", 90)), Round(100, ("a", 90))), "*Round 1 cannot*");
        Refused(() => CouncilSeat.Evaluate(Round(100, ("a", 1), ("a", 1))), "*twice in round 1*");
        Refused(() => CouncilSeat.Evaluate(), "*at least one round*");
        Refused(() => (CouncilSeat with { Seats = 0 }).Evaluate(Round(1)), "*at least one seat*");
        var result = CouncilSeat.Evaluate(Round(1));
        Refused(() => result.And((CouncilSeat with { Seats = 2 }).Evaluate(Round(1))), "*the other 2*");
    }

    [Fact]
    public void A_rule_says_itself_in_words()
    {
        CouncilSeat.ToString().Should().Be(
            "1 seat: elected is who has the votes of at least 2/3 of the members present and voting. If too many have, those with the most "
            + "votes are elected. After the first round, 3 are restricted to two candidates for each open seat, then as many are free.");
        (JudgeInAssembly with { Seats = 5 }).ToString().Should().Be(
            "5 seats: elected is who has the votes of more than 1/2 of all 193 members. If too many have, another round is held.");
    }

    [Fact]
    public void Rounds_are_equal_by_what_they_hold()
    {
        Round(9, ("a", 5)).Should().Be(Round(9, ("a", 5))).And.NotBe(Round(9, ("a", 6)));
        Round(9, ("a", 5)).Counts[0].ToString().Should().Be("a 5");
    }

    private static ElectionRound Round(CountRange ballots, params (string Candidate, CountRange Votes)[] counts) =>
        new() { Ballots = ballots, Counts = [.. counts.Select(one => new CandidateCount(one.Candidate, one.Votes))] };

    private static CountRange Count(string text) => CountRange.Parse(text);

    private static void Refused(Func<object> act, string message) => act.Should().Throw<ArgumentException>().WithMessage(message);
}
