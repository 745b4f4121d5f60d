using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>What the rounds of an election tell of each other, and what a result says of each candidate.</summary>
public class ElectionRoundTests
{
    private static readonly ElectionRule OneSeat = new() { Seats = 1, Voters = 193, Share = "2/3" };

    [Theory]
    [InlineData("2/3", "180", "120", "elected (120 of 180 (2/3) needed, 120 reached in round 1)")]
    [InlineData("2/3", "180", "119", "not elected, goes on (120 of 180 (2/3) needed, 119 reached in round 1)")]
    [InlineData("2/3", "180..183", "121", "not known whether elected, perhaps goes on (120 to 122 of 180 to 183 (2/3) needed, "
        + "121 reached in round 1)")]
    [InlineData("2/3", "180", "~119", "not known whether elected, perhaps goes on (120 of 180 (2/3) needed, 0 to 180 reached in round 1)")]
    [InlineData("2/3", "180", "110..", "not known whether elected, perhaps goes on (120 of 180 (2/3) needed, "
        + "110 to 180 reached in round 1)")]
    [InlineData("100", "180", "99", "not elected, goes on (100 needed, 99 reached in round 1)")]
    [InlineData(">100", "180", "100", "not elected, goes on (101 needed, 100 reached in round 1)")]
    [InlineData("100", "~180", "100", "elected (100 needed, 100 reached in round 1)")]
    public void A_result_tells_the_numbers_behind_it(string share, string ballots, string votes, string says) =>
        (OneSeat with { Share = share }).Evaluate(Round(ballots, ("kenya", votes))).Candidates.Single().ToString()
            .Should().Be($"kenya: {says}");

    [Fact]
    public void Who_is_not_voted_for_in_the_last_round_does_not_go_on()
    {
        var result = OneSeat.Evaluate(
            Round("180", ("kenya", "100"), ("djibouti", "70"), ("chad", "10")), Round("180", ("kenya", "110"), ("djibouti", "70")));
        result.Describe().Should().Be("""
            elected: nobody; seats open: 1
              kenya: not elected, goes on (120 of 180 (2/3) needed, 110 reached in round 2)
              djibouti: not elected, goes on (120 of 180 (2/3) needed, 70 reached in round 2)
              chad: not elected (120 of 180 (2/3) needed, 10 reached in round 1)
            """.ReplaceLineEndings("\n"));
        result.Elected.Should().BeEmpty();
        result.GoingOn.Should().Equal("kenya", "djibouti");
    }

    // With one seat left, two candidates cannot both have more than half of the ballots. So both seats were open, and chad failed.
    [Theory]
    [InlineData("110", "110", "chad: not elected (")]
    [InlineData("90", "90", "chad: not known whether elected (")]
    public void A_later_round_may_tell_that_nobody_was_elected_before(string kenya, string djibouti, string says)
    {
        var result = (OneSeat with { Seats = 2 }).Evaluate(
            Round("180", ("kenya", "50"), ("djibouti", "50"), ("chad", "100..130")),
            Round("180", ("kenya", kenya), ("djibouti", djibouti)));
        result.Candidates[2].ToString().Should().StartWith(says);
    }

    // A candidate who is voted for again was not elected before.
    [Fact]
    public void Who_is_voted_for_again_had_not_enough_votes()
    {
        OneSeat.Evaluate(Round("180", ("kenya", "100..130")), Round("180", ("kenya", "130"))).ToString()
            .Should().Be("elected: kenya; seats open: 0");
        Refused(
            () => OneSeat.Evaluate(Round("180", ("kenya", "100")), Round("180", ("kenya", "130")), Round("180", ("kenya", "130"))),
            "Round 2 cannot be as told: it has too many votes, or elects somebody whom a later round still counts. (Parameter 'rounds')");
    }

    [Fact]
    public void Once_every_seat_is_filled_there_is_no_further_round() =>
        Refused(() => OneSeat.Evaluate(Round("180", ("kenya", "130")), Round("180", ("chad", "10"))), "Round 1 cannot be as told: *");

    [Fact]
    public void A_rule_and_its_rounds_must_make_sense()
    {
        const string Rule = "An election has at least one seat and one voter, and no negative number of restricted rounds.";
        var round = Round("1", ("chad", "1"));
        Refused(() => (OneSeat with { Seats = 0 }).Evaluate(round), Rule);
        Refused(() => (OneSeat with { Voters = 0 }).Evaluate(round), Rule);
        Refused(() => (OneSeat with { RestrictedRounds = -1 }).Evaluate(round), Rule);
        Refused(() => OneSeat.Evaluate(), "An election needs at least one round. (Parameter 'rounds')");
        Refused(() => OneSeat.Evaluate(default), "An election needs at least one round. (Parameter 'rounds')");
        Refused(
            () => OneSeat.Evaluate(Round("9", ("chad", "1")), Round("9", ("chad", "1"), ("mali", "2"), ("chad", "1"))),
            "A candidate is counted twice in round 2. (Parameter 'rounds')");
        (OneSeat with { Voters = 1, Share = ">1/2" }).Evaluate(round).Elected.Should().Equal("chad");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, 2, 4, 6, 8)]
    [InlineData(2, 2, 3, 6, 7)]
    [InlineData(3, 2, 3, 4, 8, 9)]
    public void Restricted_rounds_and_free_ones_take_turns(int inARow, params int[] restricted) =>
        Enumerable.Range(0, 10).Where((OneSeat with { RestrictedRounds = inARow }).IsRestricted).Should().Equal(restricted);

    // In a free round everybody goes on; in a restricted one two for each open seat.
    [Theory]
    [InlineData(0, Answer.Yes)]
    [InlineData(1, Answer.No)]
    public void Only_a_restricted_round_leaves_somebody_behind(int restrictedRounds, Answer goesOn)
    {
        var rule = OneSeat with { RestrictedRounds = restrictedRounds };
        var first = Round("90", ("a", "40"), ("b", "30"), ("c", "20"));
        rule.Evaluate(first).Candidates.Select(one => one.GoesOn).Should().Equal(Answer.Yes, Answer.Yes, goesOn);
        rule.Evaluate(first, first).Candidates.Select(one => one.GoesOn).Should().Equal(Answer.Yes, Answer.Yes, Answer.Yes);
    }

    [Theory]
    [InlineData("9", "1 seat: elected is who has at least 9 votes. If too many have, those with the most votes are elected.")]
    [InlineData(">9", "1 seat: elected is who has more than 9 votes. If too many have, those with the most votes are elected.")]
    [InlineData("2/3", "1 seat: elected is who has the votes of at least 2/3 of the members present and voting. "
        + "If too many have, those with the most votes are elected.")]
    public void A_rule_says_how_many_votes_elect(string share, string says) =>
        (OneSeat with { Share = share }).ToString().Should().Be(says);

    private static ElectionRound Round(string ballots, params (string Candidate, string Votes)[] counts) => new()
    {
        Ballots = CountRange.Parse(ballots),
        Counts = [.. counts.Select(one => new CandidateCount(one.Candidate, CountRange.Parse(one.Votes)))],
    };

    private static void Refused(Func<object> act, string message) => act.Should().Throw<ArgumentException>().WithMessage(message);
}
