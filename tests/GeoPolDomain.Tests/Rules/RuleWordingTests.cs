using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Rules;

/// <summary>A rule reads as its article does, part by part.</summary>
public class RuleWordingTests
{
    public static TheoryData<VoteTest, string> Tests() => new()
    {
        { new MajorityTest { Share = "9" }, "at least 9 members vote for" },
        { new MajorityTest { Share = ">3" }, "more than 3 members vote for" },
        { new MajorityTest { Share = "255", Measure = VoteMeasure.Weight }, "at least 255 votes are for" },
        {
            new MajorityTest { Share = "50000000", Measure = VoteMeasure.Tonnage },
            "those who vote for stand for at least 50000000 tonnage"
        },
        { new MajorityTest { Share = "2/3" }, "at least 2/3 of all members vote for" },
        { new MajorityTest { Share = ">1/2", Base = VotingBase.Cast }, "more than 1/2 of the ballots handed in are for" },
        { new MajorityTest { Share = "2/3", Base = VotingBase.Present }, "at least 2/3 of the members present vote for" },
        {
            new MajorityTest { Share = "2/3", Base = VotingBase.PresentAndVoting },
            "at least 2/3 of the members present and voting vote for"
        },
        { new MajorityTest { Share = "85%", Measure = VoteMeasure.Weight }, "at least 85% of the votes of all members are for" },
        {
            new MajorityTest { Share = ">1/2", Measure = VoteMeasure.Weight, Base = VotingBase.Cast },
            "more than 1/2 of the votes of those who voted or abstained are for"
        },
        {
            new MajorityTest { Share = "65%", Measure = VoteMeasure.Population },
            "those who vote for stand for at least 65% of the population of all members"
        },
        {
            new MajorityTest { Share = "55%", Measure = VoteMeasure.Emissions },
            "those who vote for stand for at least 55% of the emissions of all members"
        },
        { new UnanimityTest(), "every member votes for" },
        { new UnanimityTest { Base = VotingBase.PresentAndVoting }, "somebody votes for and nobody against" },
        { new UnanimityTest { Base = VotingBase.Cast }, "every ballot handed in is for" },
        { new UnanimityTest { Base = VotingBase.Present }, "everybody present votes for" },
        {
            new BlockingMinorityTest { Share = ">35%", Measure = VoteMeasure.Population, Members = "4" },
            "those who do not vote for do not make up more than 35% of the population with at least 4 members"
        },
        {
            new BlockingMinorityTest { Share = ">35%", Measure = VoteMeasure.Population, OneMore = true },
            "those who do not vote for do not make up more than 35% of the population with at least one member more than that share needs"
        },
        {
            new BlockingMinorityTest { Share = "26", Measure = VoteMeasure.Weight },
            "those who do not vote for do not make up at least 26 votes"
        },
        { new BlockingMinorityTest { Share = "1/3" }, "those who do not vote for do not make up at least 1/3 of all members" },
        {
            new OptOutTest { Members = "1/3", Population = "1/3" },
            "those who abstain and opt out are not at least 1/3 of all members with at least 1/3 of the population"
        },
        { new OptOutTest { Members = "1/3" }, "those who abstain and opt out are not at least 1/3 of all members" },
        { new QuorumTest { Quorum = new Quorum { Share = "100%" } }, "all members are present" },
        { new QuorumTest { Quorum = new Quorum { Share = "2/3", Of = VotingBase.Present } }, "at least 2/3 of all members are present" },
        {
            new QuorumTest { Quorum = new Quorum { Share = ">1/2", Of = VotingBase.Cast } },
            "more than 1/2 of all members hand in a ballot"
        },
        {
            new QuorumTest { Quorum = new Quorum { Share = "10", Of = VotingBase.PresentAndVoting } },
            "at least 10 members vote for or against"
        },
        {
            new QuorumTest { Quorum = new Quorum { Share = "2/3", Measure = VoteMeasure.Weight } },
            "members with at least 2/3 of all votes are present"
        },
        {
            new UnlessRejectedTest { By = new MajorityTest { Share = "2/3", Base = VotingBase.PresentAndVoting } },
            "it is not so that at least 2/3 of the members present and voting vote against"
        },
        { new ConsensusTest(), "nobody objects" },
        { new ConsensusTest { Except = ["greece"] }, "nobody but greece objects" },
        { new UnlessRejectedTest { By = new ConsensusTest { Except = ["greece"] } }, "it is not so that nobody but greece votes for" },
        {
            new CastingVoteTest { Holder = "spender" },
            "more members vote for than against, or equally many do and spender votes for"
        },
        {
            new UnlessRejectedTest { By = new CastingVoteTest { Holder = "spender" } },
            "it is not so that more members vote against than for, or equally many do and spender votes against"
        },
        { new WithinTest { Group = "exporters", Test = new UnanimityTest() }, "among exporters, every member votes for" },
        {
            new WithinTest { Group = "exporters", Test = new AllTests { Of = [new UnanimityTest(), new ConsensusTest()] } },
            "among exporters, (every member votes for, and nobody objects)"
        },
        {
            new UnlessRejectedTest { By = new AllTests { Of = [new UnanimityTest(), new ConsensusTest()] } },
            "it is not so that (every member votes against, and nobody votes for)"
        },
        {
            new UnlessRejectedTest { By = new UnlessRejectedTest { By = new UnanimityTest() } },
            "it is not so that it is not so that every member votes for"
        },
        { new RequiredVotesTest { Of = ["china"] }, "china votes for" },
        { new RequiredVotesTest { Of = ["china", "france"] }, "china and france all vote for" },
        { new VetoTest { Holders = ["china", "russia"] }, "none of china and russia votes against" },
        { new UnlessRejectedTest { By = new VetoTest { Holders = ["russia"] } }, "it is not so that none of russia votes for" },
        {
            new AllTests { Of = [new AllTests { Of = [new MajorityTest { Share = "9" }, new UnanimityTest()] }, new ConsensusTest()] },
            "(at least 9 members vote for, and every member votes for), and nobody objects"
        },
        {
            new AnyTest { Of = [new MajorityTest { Share = "9" }, new UnanimityTest()] },
            "either (at least 9 members vote for, or every member votes for)"
        },
        { new AnyTest { Of = [new UnanimityTest()] }, "either every member votes for" },
    };

    [Theory]
    [MemberData(nameof(Tests))]
    public void A_test_reads_as_a_sentence(VoteTest test, string words) => test.ToString().Should().Be(words);

    [Fact]
    public void A_rule_says_all_that_it_asks_for_and_whom_it_binds()
    {
        var rule = Rule(new MajorityTest { Share = "2/3" }) with
        {
            Quorum = new Quorum { Share = ">1/2", Of = VotingBase.Present },
            Fallback = new Fallback { Test = new UnanimityTest(), Binding = BindingScope.ThoseInFavour },
            Franchise = new VotingEligibility { Exclusions = [Exclusion.PartyToDispute, Exclusion.InArrears] },
            SilenceIsConsent = true,
            Binding = BindingScope.AllMembers,
            Spell = EdtfInterval.Parse("1992-05-15/1999-04-20"),
        };
        rule.Describe().Should().Be(
            "The rule: adopted if at least 2/3 of all members vote for, provided more than 1/2 of all members are present; "
            + "failing that, if every member votes for, which then binds those who voted for."
            + " A voter who says nothing before the deadline agrees."
            + " A member that is in arrears or a party to the dispute has no vote. Otherwise it binds all members."
            + " From 1992-05-15 to 1999-04-20.");
        (rule with { Test = null, Fallback = null, Quorum = null }).Describe().Should().Be("The rule: the record does not state the test.");
    }

    [Theory]
    [InlineData("all", "1945-10-24/..", " It binds all members. Since 1945-10-24.")]
    [InlineData("none", "../1965-08-31", " It binds nobody. Until 1965-08-31.")]
    [InlineData("those-in-favour", null, " It binds those who voted for.")]
    [InlineData("those-who-did-not-opt-out", null, " It binds all but those who opted out.")]
    public void A_rule_says_whom_it_binds_and_since_when(string scope, string? spell, string words) =>
        (Rule(new UnanimityTest()) with { Binding = BindingScope.Parse(scope), Spell = spell is null ? null : EdtfInterval.Parse(spell) })
            .Describe().Should().Be($"The rule: adopted if every member votes for.{words}");

    [Fact]
    public void A_franchise_says_who_votes_with_what()
    {
        new VotingEligibility().ToString().Should().Be("the members");
        new VotingEligibility
        {
            Of = "unsc",
            Seats = 15,
            Exclusions = [Exclusion.PartyToDispute, Exclusion.StateConcerned, Exclusion.NotTakingPart, Exclusion.Suspended],
        }.ToString().Should().Be(
            "the members of unsc; 15 seats; without vote: not taking part, a party to the dispute, concerned by the decision, suspended");
        new VotingEligibility
        {
            Voters = ["austria", "belgium"],
            Groups = [new VoterGroup { Group = "euro-area", Voters = ["austria"] }, new VoterGroup { Group = "schengen" }],
            Weights = [new VoterWeight { Voter = "austria", Population = 9_000_000 }],
            AsOf = EdtfDate.Parse("2024"),
        }.ToString().Should().Be("austria and belgium; groups: euro-area, schengen; weights of 1 voters as of 2024");
        new VotingEligibility { Weights = [new VoterWeight { Voter = "austria", Weight = 4 }] }.ToString()
            .Should().Be("the members; weights of 1 voters");
    }

    // What misses a share is never shown as that share, however near it is.
    [Theory]
    [InlineData(5496, 10_000, "55%", "54.9 %")]
    [InlineData(5500, 10_000, "55%", "55.0 %")]
    [InlineData(5504, 10_000, "55%", "55.0 %")]
    [InlineData(5505, 10_000, "55%", "55.1 %")]
    [InlineData(5494, 10_000, "55%", "54.9 %")]
    [InlineData(5496, 10_000, "9", "55.0 %")]
    [InlineData(2, 3, "2/3", "66.7 %")]
    [InlineData(1999, 3000, "2/3", "66.6 %")]
    [InlineData(1, 3, ">1/2", "33.3 %")]
    [InlineData(0, 7, "2/3", "0.0 %")]
    [InlineData(7, 7, "100%", "100.0 %")]
    [InlineData(9999, 10_000, "100%", "99.9 %")]
    [InlineData(0, 0, "2/3", "0.0 %")]
    [InlineData(666_666_666_666, 999_999_999_999, "2/3", "66.7 %")]
    public void A_percentage_is_rounded_and_not_over_the_share(long part, long whole, string share, string percent) =>
        RuleWording.Percent(part, whole, Share.Parse(share)).Should().Be(percent);
}
