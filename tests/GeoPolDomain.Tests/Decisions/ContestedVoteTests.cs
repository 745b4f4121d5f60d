using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>Votes of which it is contested whether they count, and votes of groups that are stated more than once.</summary>
public class ContestedVoteTests
{
    private static readonly EdtfDate Day = EdtfDate.Parse("2012-07-31");

    [Fact]
    public void A_veto_that_is_contested_is_not_told_as_one()
    {
        var rule = Rule(new AllTests { Of = [new MajorityTest { Share = "2" }, new VetoTest { Holders = ["paraguay"] }] });
        var verdict = Evaluate(rule, "yyyn", declared: DecisionResult.Adopted);
        verdict.Outcome.Should().Be(VoteOutcome.Unknown);
        (verdict.IsVetoed, verdict.Vetoes.Length, verdict.Contradiction).Should().Be((Answer.Unknown, 0, null));
        verdict.Missing.Should().Equal("whether paraguay may vote");
        verdict.Parts.Should().ContainSingle().Which.Passed.Should().Be(Answer.No);
        Evaluate(rule, "nnyn").IsVetoed.Should().Be(Answer.No, "too few vote for with or without paraguay");
    }

    [Fact]
    public void Whom_it_binds_is_not_told_where_it_is_adopted_only_with_a_contested_vote()
    {
        var rule = Rule(new MajorityTest { Share = "4" }) with { Binding = BindingScope.AllMembers };
        var verdict = Evaluate(rule, "yyyy");
        (verdict.Outcome, verdict.Binds).Should().Be((VoteOutcome.Unknown, null));
        verdict.Describe().Should().EndWith("\nnot known: whether paraguay may vote");
        Evaluate(Rule(new MajorityTest { Share = "3" }) with { Binding = BindingScope.AllMembers }, "yyyy").Binds.Should().NotBeNull();
    }

    [Theory]
    [InlineData(false, VoteOutcome.Unknown)]
    [InlineData(true, VoteOutcome.Pending)]
    public void While_the_vote_goes_on_it_is_pending(bool isOpen, VoteOutcome outcome)
    {
        var verdict = Evaluate(Rule(new MajorityTest { Share = "4" }), "yyy?", isOpen: isOpen);
        verdict.Outcome.Should().Be(outcome);
        verdict.Missing.Should().Equal("whether paraguay may vote", "the votes of paraguay");
    }

    // Either of two who are contested may be left out, or both.
    [Theory]
    [InlineData("yynn", "2", VoteOutcome.Unknown)]
    [InlineData("yyny", "3", VoteOutcome.Unknown)]
    [InlineData("yynn", "3", VoteOutcome.NotAdopted)]
    [InlineData("ynyy", "3", VoteOutcome.Unknown)]
    [InlineData("ynyy", "2", VoteOutcome.Adopted)]
    [InlineData("ynyy", "1", VoteOutcome.Adopted)]
    public void What_holds_whoever_of_them_votes_is_certain(string letters, string share, VoteOutcome outcome) =>
        Evaluate(Rule(new MajorityTest { Share = share }), letters, "paraguay", "brazil").Outcome
            .Should().Be(outcome);

    // A deadline that is known by its month ends with the month.
    [Theory]
    [InlineData("2020-03", "2020-03-31", VoteOutcome.Pending)]
    [InlineData("2020-03", "2020-04-01", VoteOutcome.Adopted)]
    [InlineData("2020-03-26", "2020-03", VoteOutcome.Pending)]
    [InlineData("2020-03-26", "2020-04", VoteOutcome.Adopted)]
    [InlineData("2020-03-26", null, VoteOutcome.Adopted)]
    [InlineData(null, "2020-03-26", VoteOutcome.Adopted)]
    public void Silence_lasts_up_to_the_last_day_of_the_deadline(string? deadline, string? on, VoteOutcome outcome)
    {
        var votes = Letters("sss") with { Deadline = deadline is null ? null : EdtfDate.Parse(deadline) };
        (Rule(new ConsensusTest()) with { SilenceIsConsent = true })
            .Evaluate(votes, Electorate.Of(Named(3)), on is null ? null : EdtfDate.Parse(on)).Outcome.Should().Be(outcome);
    }

    [Fact]
    public void Where_silence_is_no_consent_a_deadline_keeps_nothing_open() =>
        Rule(new UnanimityTest()).Evaluate(
            Letters("yy?") with { Deadline = EdtfDate.Parse("2020-03-26") }, Electorate.Of(Named(3)), EdtfDate.Parse("2020-03-20"))
            .Outcome.Should().Be(VoteOutcome.Unknown);

    // The group of the electorate goes before that of the rule, and the group of the votes before both.
    [Theory]
    [InlineData(null, null, "v3", VoteOutcome.NotAdopted)]
    [InlineData(null, "v1", "v3", VoteOutcome.Adopted)]
    [InlineData(null, "v3", "v1", VoteOutcome.NotAdopted)]
    [InlineData("v1", "v3", "v3", VoteOutcome.Adopted)]
    [InlineData("v3", "v1", "v1", VoteOutcome.NotAdopted)]
    public void The_nearest_statement_of_a_group_counts(string? ofVotes, string? ofElectorate, string ofRule, VoteOutcome outcome)
    {
        var rule = Rule(new WithinTest { Group = "g", Test = new UnanimityTest() }) with
        {
            Franchise = new VotingEligibility { Groups = [Group(ofRule)] },
        };
        var body = Electorate.Of(Named(3));
        rule.Evaluate(
            Letters("yyn") with { Groups = ofVotes is null ? [] : [Group(ofVotes)] },
            ofElectorate is null ? body : body.WithGroup("g", ofElectorate)).Outcome.Should().Be(outcome);

        static VoterGroup Group(string voter) => new() { Group = "g", Voters = [voter] };
    }

    // Votes may bring their electorate: voters with weights, seats, or groups.
    [Fact]
    public void Votes_may_say_themselves_who_votes()
    {
        var rule = Rule(new MajorityTest { Share = ">1/2" }) with { Franchise = new VotingEligibility { Seats = 9 } };
        Body(new Votes()).Should().Be("9 voters, none known by name");
        Body(new Votes { Seats = 5 }).Should().Be("5 voters, none known by name");
        Body(new Votes { Voters = [new VoterWeight { Voter = "v1" }] }).Should().Be("1 voter");
        Body(new Votes { Voters = [new VoterWeight { Voter = "v1" }], Seats = 4 }).Should().Be("4 voters, 1 known by name");
        Body(new Votes { Groups = [new VoterGroup { Group = "g", Voters = ["v1"], Seats = 2 }] }).Should().Be("2 voters, 1 known by name");
        Body(new Votes { Groups = [new VoterGroup { Group = "g", Voters = ["v1"] }], Seats = 3 }).Should().Be("3 voters, 1 known by name");

        string Body(Votes votes) => rule.Evaluate(votes).Electorate.ToString();
    }

    private static VoteVerdict Evaluate(
        DecisionRule rule,
        string letters,
        string contested = "paraguay",
        string? other = null,
        bool isOpen = false,
        DecisionResult? declared = null)
    {
        ActorId[] members = ["argentina", "brazil", "uruguay", "paraguay"];
        string[] frozen = other is null ? [contested] : [contested, other];
        var data = Given.Data(
        [
            .. members.Select(one => Given.Membership(one, "union", "1991-03-26/..")),
            .. frozen.Select(one => Given.Limitation(one, "union", "2012-06-29/2013-08", kind: "freeze")),
        ]);
        var ofUnion = rule with { Body = "union", Franchise = new VotingEligibility { Exclusions = [Exclusion.Suspended] } };
        var votes = new Votes
        {
            Ballots =
            [
                .. members.Zip(letters).Where(one => one.Second != '?')
                    .Select(one => new Ballot { Voter = one.First, Vote = Cast(one.Second) }),
            ],
            IsOpen = isOpen,
            Declared = declared,
        };
        return ofUnion.Evaluate(votes, ofUnion.FindElectorateOn(data.Memberships, Day));
    }
}
