using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>Votes in which groups of voters, or certain voters, count for themselves.</summary>
public class GroupVoteTests
{
    private static readonly ActorId[] Permanent = ["china", "france", "russia", "united-kingdom", "united-states"];

    private static readonly DecisionRule SecurityCouncil =
        Rule(new AllTests { Of = [new MajorityTest { Share = "9" }, new VetoTest { Holders = [.. Permanent] }] }) with
        {
            Franchise = new VotingEligibility { Seats = 15, Groups = [new VoterGroup { Group = "permanent", Voters = [.. Permanent] }] },
        };

    // Parallel consent in the Northern Ireland Assembly: a majority of those voting, of the unionists and of the nationalists among them.
    private static readonly DecisionRule ParallelConsent = Rule(new AllTests
    {
        Of =
        [
            Majority,
            new WithinTest { Group = "unionists", Test = Majority },
            new WithinTest { Group = "nationalists", Test = Majority },
        ],
    }) with
    {
        Franchise = new VotingEligibility
        {
            Seats = 108,
            Groups = [new VoterGroup { Group = "unionists", Seats = 60 }, new VoterGroup { Group = "nationalists", Seats = 42 }],
        },
    };

    private static MajorityTest Majority => new() { Share = ">1/2", Base = VotingBase.PresentAndVoting };

    [Theory]
    [InlineData("1", VoteOutcome.NotAdopted)]
    [InlineData("0", VoteOutcome.Adopted)]
    public void One_permanent_member_against_is_a_veto_even_where_it_is_not_known_which(string against, VoteOutcome outcome)
    {
        var verdict = SecurityCouncil.Evaluate(new Votes
        {
            Counts =
            [
                Count(VoteCast.Yes, 13), Count(VoteCast.No, 1), Count(VoteCast.Abstain, 1),
                Count(VoteCast.No, long.Parse(against, null)) with { Among = "permanent" },
            ],
        });
        verdict.Outcome.Should().Be(outcome);
        verdict.IsVetoed.Should().Be(outcome == VoteOutcome.Adopted ? Answer.No : Answer.Yes);
    }

    // The election of the First Ministers failed on 2001-11-02 among the unionists and succeeded four days later.
    [Theory]
    [InlineData(70, 30, 29, 30, VoteOutcome.NotAdopted)]
    [InlineData(70, 29, 31, 29, VoteOutcome.Adopted)]
    public void Each_group_must_agree(int yes, int no, int unionistsFor, int unionistsAgainst, VoteOutcome outcome)
    {
        var votes = new Votes
        {
            Counts =
            [
                Count(VoteCast.Yes, yes), Count(VoteCast.No, no),
                Count(VoteCast.Yes, unionistsFor) with { Among = "unionists" },
                Count(VoteCast.No, unionistsAgainst) with { Among = "unionists" },
                Count(VoteCast.Yes, 38) with { Among = "nationalists" },
                Count(VoteCast.No, 0) with { Among = "nationalists" },
            ],
        };
        var verdict = ParallelConsent.Evaluate(votes);
        verdict.Outcome.Should().Be(outcome);
        verdict.Describe().Should().Contain("among unionists: ").And.Contain($"of {unionistsFor + unionistsAgainst} (>1/2) needed");
        ParallelConsent.Evaluate(new Votes { Counts = votes.Counts[..2] }).Outcome.Should().Be(VoteOutcome.Unknown);
    }

    [Fact]
    public void Who_belongs_to_a_group_may_follow_from_memberships()
    {
        var data = Given.Data(
            Given.Membership("ghana", "cocoa", "1973/.."),
            Given.Membership("france", "cocoa", "1973/.."),
            Given.Membership("ghana", "exporters", "1973/.."));
        var rule = Rule(new WithinTest { Group = "exporters", Test = new UnanimityTest() }) with
        {
            Body = "cocoa",
            Franchise = new VotingEligibility { Groups = [new VoterGroup { Group = "exporters" }] },
        };
        var on = EdtfDate.Parse("1980-01-01");
        var votes = new Votes { Ballots = [By("ghana", VoteCast.Yes)] };
        rule.Evaluate(votes, rule.FindElectorateOn(data.Memberships, on)).Outcome.Should().Be(VoteOutcome.Adopted);
        var unknown = rule.Evaluate(votes, Electorate.Of("ghana", "france"));
        unknown.Outcome.Should().Be(VoteOutcome.Unknown);
        unknown.Missing.Should().Contain("who belongs to exporters");
    }

    [Fact]
    public void A_count_of_a_group_that_nobody_states_is_refused()
    {
        var evaluate = () => SecurityCouncil.Evaluate(new Votes { Counts = [Count(VoteCast.No, 1) with { Among = "permanemt" }] });
        evaluate.Should().Throw<ArgumentException>()
            .WithMessage("neither the rule nor the votes say who belongs to permanemt; did you mean 'permanent'?*");
    }

    // Article 108 of the Charter: an amendment needs the ratification of two thirds of the members and of all permanent members. The
    // amendments of 1963 entered into force with the ratification of the United States, on 1965-08-31, and so did that of 1971, on
    // 1973-09-24. The numbers of ratifications are the least and the most that were possible.
    [Theory]
    [InlineData(117, 116, "united-states", VoteOutcome.NotAdopted)]
    [InlineData(117, 78, null, VoteOutcome.Adopted)]
    [InlineData(117, 77, null, VoteOutcome.NotAdopted)]
    [InlineData(135, 134, "united-states", VoteOutcome.NotAdopted)]
    [InlineData(135, 90, null, VoteOutcome.Adopted)]
    public void Certain_votes_may_be_required(int members, int ratified, string? missing, VoteOutcome outcome)
    {
        var rule = Rule(new AllTests { Of = [new MajorityTest { Share = "2/3" }, new RequiredVotesTest { Of = [.. Permanent] }] }) with
        {
            Franchise = new VotingEligibility { Seats = members },
        };
        rule.Evaluate(new Votes
        {
            Counts = [Count(VoteCast.Yes, ratified), Count(VoteCast.Absent, members - ratified)],
            Ballots = [.. Permanent.Select(one => new Ballot { Voter = one, Vote = one == missing ? VoteCast.Absent : VoteCast.Yes })],
        }).Outcome.Should().Be(outcome);
    }

    // The Work in Fishing Convention failed in 2005 because too few votes for and against were cast, and was adopted in 2007.
    [Theory]
    [InlineData(288, 8, 139, VoteOutcome.NotAdopted)]
    [InlineData(437, 2, 22, VoteOutcome.Adopted)]
    public void A_quorum_may_count_votes_for_and_against_alone(int yes, int no, int abstaining, VoteOutcome outcome)
    {
        var rule = Rule(new MajorityTest { Share = "2/3", Base = VotingBase.PresentAndVoting }) with
        {
            Franchise = new VotingEligibility { Seats = 594 },
            Quorum = new Quorum { Share = "1/2", Of = VotingBase.PresentAndVoting },
        };
        var verdict = rule.Evaluate(new Votes
        {
            Counts = [Count(VoteCast.Yes, yes), Count(VoteCast.No, no), Count(VoteCast.Abstain, abstaining)],
        });
        verdict.Outcome.Should().Be(outcome);
        verdict.Parts[0].ToString().Should().Be(
            "at least 1/2 of all members vote for or against: "
            + $"{(outcome == VoteOutcome.Adopted ? "yes" : "no")} (297 of 594 needed, {yes + no} present)");
    }

    [Theory]
    [InlineData("ny?", VoteOutcome.NotAdopted)]
    [InlineData("?yn", VoteOutcome.Unknown)]
    [InlineData("ynn", VoteOutcome.Adopted)]
    [InlineData("-yy", VoteOutcome.NotAdopted)]
    public void A_quorum_may_count_voting_power(string letters, VoteOutcome outcome)
    {
        var electorate = Electorate.Of(Named(3).Select((one, i) => new VoterWeight { Voter = one, Weight = i == 0 ? 60 : 20 }));
        var rule = Rule(new MajorityTest { Share = ">1/2", Base = VotingBase.PresentAndVoting, Measure = VoteMeasure.Weight }) with
        {
            Quorum = new Quorum { Share = "2/3", Measure = VoteMeasure.Weight },
        };
        rule.Evaluate(Letters(letters), electorate).Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData(1, "99999/100000")]
    [InlineData(6000, "2/3")]
    public void Neither_the_greatest_weights_nor_thousands_of_voters_are_too_much(int scale, string share)
    {
        var count = scale == 1 ? 40 : scale;
        var electorate = Electorate.Of(Named(count).Select((one, i) => new VoterWeight
        {
            Voter = one,
            Weight = scale == 1 ? 999_999_999_999 - i : i + 1,
            Population = scale == 1 ? 999_999_999_990 - i : (i * 7) + 1,
        })).WithGroup("all", Named(count));
        var rule = Rule(new AllTests
        {
            Of =
            [
                new WithinTest { Group = "all", Test = new MajorityTest { Share = share, Measure = VoteMeasure.Weight } },
                new WithinTest { Group = "all", Test = new MajorityTest { Share = share, Measure = VoteMeasure.Population } },
            ],
        });
        rule.Evaluate(new Votes(), electorate).Outcome.Should().Be(VoteOutcome.Unknown);
    }

    // The Kyoto Protocol needed 55 parties, with states of Annex I among them that stood for 55 % of the emissions of 1990. The
    // ratification of the Russian Federation (17.4 %) brought it over that share.
    [Theory]
    [InlineData(VoteCast.Absent, VoteOutcome.NotAdopted)]
    [InlineData(VoteCast.Yes, VoteOutcome.Adopted)]
    public void A_threshold_may_be_taken_of_another_measure(VoteCast russia, VoteOutcome outcome)
    {
        (ActorId Voter, long Tenths)[] annex =
        [
            ("united-states", 361), ("russia", 174), ("japan", 85), ("germany", 74), ("united-kingdom", 43), ("canada", 33), ("italy", 31),
            ("poland", 30), ("france", 27), ("australia", 21), ("spain", 19), ("others", 102),
        ];
        var electorate = Electorate.Of(annex.Select(one => new VoterWeight
        {
            Voter = one.Voter,
            Amounts = [new VoteAmount { Measure = VoteMeasure.Emissions, Number = one.Tenths }],
        }));
        var rule = Rule(new MajorityTest { Share = "55%", Measure = VoteMeasure.Emissions });
        var votes = new Votes
        {
            Ballots =
            [
                .. annex.Select(one => new Ballot
                {
                    Voter = one.Voter,
                    Vote = one.Voter == "russia" ? russia
                        : one.Voter == "united-states" || one.Voter == "australia" ? VoteCast.Absent
                        : VoteCast.Yes,
                }),
            ],
        };
        var verdict = rule.Evaluate(votes, electorate);
        verdict.Outcome.Should().Be(outcome);
        verdict.Parts[0].ToString().Should().StartWith("those who vote for stand for at least 55% of the emissions of all members: ");
    }
}
