using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>What a verdict says of each part of a rule: the numbers that decided it, and what is not known of them.</summary>
public class TallyWordingTests
{
    private static readonly ActorId[] Five = [.. Named(5)];

    // The founding members of the European Economic Community, with the votes that article 148 gave them from 1958 to 1972.
    private static readonly Electorate Six = Electorate.Of(
        Of("v1", 4), Of("v2", 4), Of("v3", 4), Of("v4", 2), Of("v5", 2), Of("v6", 1));

    public static TheoryData<VoteTest, string, string> OfFive() => new()
    {
        { new MajorityTest { Share = "3" }, "yynna", "3 of 5 needed, 2 reached" },
        { new MajorityTest { Share = "3" }, "yy???", "3 of 5 needed, 2 to 5 reached" },
        { new MajorityTest { Share = ">1/2" }, "yyynn", "3 of 5 (>1/2) needed, 3 reached: 60.0 %" },
        { new MajorityTest { Share = "2/3", Base = VotingBase.PresentAndVoting }, "yyna-", "2 of 3 (2/3) needed, 2 reached: 66.7 %" },
        { new MajorityTest { Share = "2/3", Base = VotingBase.PresentAndVoting }, "yyn?-", "2/3 of 3 to 4 needed, 2 to 3 reached" },
        { new MajorityTest { Share = ">1/2", Base = VotingBase.Cast }, "aaa--", "2 of 3 (>1/2) needed, 0 reached: 0.0 %" },
        { new UnanimityTest(), "yyyyn", "5 of 5 (100%) needed, 4 reached: 80.0 %" },
        { new ConsensusTest(), "yyaan", "v5 objects" },
        { new ConsensusTest(), "yyann", "v4 and v5 object" },
        { new ConsensusTest(), "yyaaa", "nobody objects" },
        { new ConsensusTest(), "-----", "nobody is present" },
        { new ConsensusTest { Except = ["v5"] }, "yyaan", "nobody objects" },
        { new VetoTest { Holders = ["v1", "v2"] }, "nnyyy", "v1 and v2 vote against" },
        { new VetoTest { Holders = ["v1", "v2"] }, "nyyyy", "v1 votes against" },
        { new VetoTest { Holders = ["v1", "v2"] }, "ayyyn", "nobody votes against" },
        { new VetoTest { Holders = ["v1", "v2"] }, "?yyyn", "not all votes are known" },
        { new RequiredVotesTest { Of = ["v1", "v2", "v3"] }, "yna??", "not v2 and v3" },
        { new RequiredVotesTest { Of = ["v1", "v2"] }, "yyn??", "" },
        { new RequiredVotesTest { Of = ["v1", "v2", "v4"] }, "yna??", "not v2" },
        { new UnanimityTest { Base = VotingBase.PresentAndVoting }, "yyna-", "3 of 3 (100%) needed, 2 reached: 66.7 %" },
        { new MajorityTest { Share = "3", Base = VotingBase.Cast }, "yy??-", "3 of 2 to 4 needed, 2 to 4 reached" },
        { new MajorityTest { Share = "2/3", Base = VotingBase.PresentAndVoting }, "aaaaa", "1 of 0 (2/3) needed, 0 reached" },
        { new OptOutTest { Members = "1/3" }, "yyyyy", "nobody is known to opt out" },
        { new BlockingMinorityTest { Share = "2" }, "yyyna", "2 members do not vote for" },
        { new QuorumTest { Quorum = new Quorum { Share = "3", Of = VotingBase.Present } }, "yn---", "3 of 5 needed, 2 present" },
        { new WithinTest { Group = "unknown", Test = new UnanimityTest() }, "yyyyy", "it is not known who belongs to unknown" },
        {
            new MajorityTest { Share = "2/3", Measure = VoteMeasure.Population }, "yyyyy",
            "it is not known how many people each voter stands for"
        },
        {
            new MajorityTest { Share = "2/3", Measure = VoteMeasure.Emissions }, "yyyyy",
            "it is not known how many emissions each voter stands for"
        },
    };

    public static TheoryData<VoteTest, string, string> OfTheSix() => new()
    {
        { new MajorityTest { Share = "12", Measure = VoteMeasure.Weight }, "yyynnn", "12 of 17 votes needed, 12 reached" },
        { new MajorityTest { Share = "12", Measure = VoteMeasure.Weight }, "yyn?nn", "12 of 17 votes needed, 8 to 10 reached" },
        {
            new MajorityTest { Share = "2/3", Measure = VoteMeasure.Weight }, "yyynnn",
            "2/3 needed, 70.6 % reached: 12 of 17 votes"
        },
        {
            new MajorityTest { Share = ">1/2", Measure = VoteMeasure.Weight, Base = VotingBase.PresentAndVoting }, "yya-nn",
            ">1/2 needed, 72.7 % reached: 8 of 11 votes"
        },
        {
            new MajorityTest { Share = ">1/2", Measure = VoteMeasure.Weight, Base = VotingBase.PresentAndVoting }, "yya-n?",
            ">1/2 needed, 8 to 9 votes for"
        },
        {
            new BlockingMinorityTest { Share = "6", Measure = VoteMeasure.Weight }, "yynyyy",
            "1 member with 23.5 % do not vote for"
        },
        {
            new BlockingMinorityTest { Share = "6", Measure = VoteMeasure.Weight }, "yyn?yy",
            "1 to 2 members with 23.5 % to 35.3 % do not vote for"
        },
    };

    [Theory]
    [MemberData(nameof(OfFive))]
    public void It_names_the_votes_or_counts_them(VoteTest test, string votes, string says) =>
        Rule(test).Evaluate(Letters(votes), Electorate.Of(Five)).Parts.Single().Says.Should().Be(says);

    [Theory]
    [MemberData(nameof(OfTheSix))]
    public void It_counts_the_weights(VoteTest test, string votes, string says) =>
        Rule(test).Evaluate(Letters(votes), Six).Parts.Single().Says.Should().Be(says);

    [Theory]
    [InlineData("yyyya", "v5 opts out")]
    [InlineData("yyyaa", "v4 and v5 opt out")]
    [InlineData("yyyyn", "nobody is known to opt out")]
    public void It_names_those_who_opt_out(string letters, string says)
    {
        var votes = Letters(letters);
        votes = votes with { Ballots = [.. votes.Ballots.Select(one => one with { OptsOut = one.Vote == VoteCast.Abstain })] };
        Rule(new OptOutTest { Members = "1/3" }).Evaluate(votes, Electorate.Of(Five)).Parts.Single().Says.Should().Be(says);
    }

    public static TheoryData<VoteTest, int, string> Against() => new()
    {
        { new VetoTest { Holders = [.. Five] }, 2, "2 vote against, not known who" },
        { new VetoTest { Holders = ["v1"] }, 2, "2 against, not known who" },
        { new VetoTest { Holders = ["v1"] }, 0, "nobody votes against" },
        { new ConsensusTest(), 2, "2 object, not known who" },
        { new ConsensusTest { Except = ["v1"] }, 1, "1 against, not known who" },
    };

    [Theory]
    [MemberData(nameof(Against))]
    public void It_says_of_those_against_that_they_are_not_known(VoteTest test, int no, string says) =>
        Rule(test).Evaluate(new Votes { Counts = [Count(VoteCast.Yes, 5 - no), Count(VoteCast.No, no)] }, Electorate.Of(Five))
            .Parts.Single().Says.Should().Be(says);

    public static TheoryData<VoteTest, string, string> Rounded() => new()
    {
        { new MajorityTest { Share = "12", Measure = VoteMeasure.Weight }, "yyynnn", "12 of 17 votes needed, 12 reached" },
        { new MajorityTest { Share = "2/3", Measure = VoteMeasure.Weight }, "yyynnn", "2/3 needed, 70.6 % reached: 12 of 17 votes" },
        {
            new MajorityTest { Share = ">1/2", Measure = VoteMeasure.Weight, Base = VotingBase.Cast }, "yya-n?",
            ">1/2 needed, 8 to 9 votes for"
        },
        { new BlockingMinorityTest { Share = "6", Measure = VoteMeasure.Weight }, "yynyyy", "1 member with 23.5 % do not vote for" },
    };

    [Theory]
    [MemberData(nameof(Rounded))]
    public void It_says_of_rounded_numbers_that_they_are_rounded(VoteTest test, string votes, string says)
    {
        var body = Electorate.Of(Six.Voters.Select(one => new VoterWeight
        {
            Voter = one.Id,
            Weight = VoteNumber.Of(one.Weight!.Value, isApproximate: one.Id == "v6"),
        }));
        Rule(test).Evaluate(Letters(votes), body).Parts.Single().Says.Should().Be($"{says}, by rounded numbers");
    }

    private static VoterWeight Of(string voter, int weight) => new() { Voter = voter, Weight = weight };
}
