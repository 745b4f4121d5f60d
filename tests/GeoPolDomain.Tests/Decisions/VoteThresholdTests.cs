using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>The numbers behind a verdict: what each part of a rule needs and has, and how many voted in each way.</summary>
public class VoteThresholdTests
{
    private static readonly Electorate Five = Electorate.Of([.. Named(5)]);
    private static readonly Electorate Six = Electorate.Of(Of("v1", 4), Of("v2", 4), Of("v3", 4), Of("v4", 2), Of("v5", 2), Of("v6", 1));

    public static TheoryData<VoteTest, string, string?> OfFive() => new()
    {
        { new MajorityTest { Share = "3" }, "yynna", "3 of 5 members needed, 2 reached" },
        { new MajorityTest { Share = "3" }, "yy???", "3 of 5 members needed, 2..5 reached" },
        { new MajorityTest { Share = "2/3", Base = VotingBase.PresentAndVoting }, "yyn?-", "2..3 of 3..4 members needed, 2..3 reached" },
        { new MajorityTest { Share = ">1/2", Base = VotingBase.PresentAndVoting }, "aaaaa", "1 of 0 members needed, 0 reached" },
        { new UnanimityTest(), "yyyyn", "5 of 5 members needed, 4 reached" },
        { new BlockingMinorityTest { Share = "2" }, "yyyna", "2 of 5 members block, 2 reached" },
        { new QuorumTest { Quorum = new Quorum { Share = "3" } }, "yn---", "3 of 5 members needed, 2 reached" },
        { new VetoTest { Holders = ["v1"] }, "yyyyy", (string?)null },
        { new MajorityTest { Share = "2/3", Measure = VoteMeasure.Population }, "yyyyy", null },
    };

    public static TheoryData<VoteTest, string, string?> OfTheSix() => new()
    {
        { new MajorityTest { Share = "12", Measure = VoteMeasure.Weight }, "yyn?nn", "12 of 17 votes needed, 8..10 reached" },
        { new MajorityTest { Share = "2/3", Measure = VoteMeasure.Weight }, "yyynnn", "12 of 17 votes needed, 12 reached" },
        { new BlockingMinorityTest { Share = "6", Measure = VoteMeasure.Weight }, "yyn?yy", "6 of 17 votes block, 4..6 reached" },
        {
            new MajorityTest { Share = ">1/2", Measure = VoteMeasure.Weight, Base = VotingBase.PresentAndVoting }, "yya-nn",
            "6 of 11 votes needed, 8 reached"
        },
        { new MajorityTest { Share = ">1/2", Measure = VoteMeasure.Weight, Base = VotingBase.PresentAndVoting }, "yya-n?", null },
    };

    [Theory]
    [MemberData(nameof(OfFive))]
    public void A_part_tells_what_it_needs_and_has(VoteTest test, string votes, string? says) =>
        Rule(test).Evaluate(Letters(votes), Five).Parts.Single().Threshold?.ToString().Should().Be(says);

    [Theory]
    [MemberData(nameof(OfTheSix))]
    public void A_part_tells_the_weights_that_it_needs_and_has(VoteTest test, string votes, string? says) =>
        Rule(test).Evaluate(Letters(votes), Six).Parts.Single().Threshold?.ToString().Should().Be(says);

    [Fact]
    public void A_verdict_counts_the_votes_of_each_way()
    {
        var counts = Rule(new MajorityTest { Share = "3" }).Evaluate(Letters("yna-?"), Five).Counts;

        counts.Select(one => $"{one.Count} {one.Vote.ToText()}").Should().Equal(
            "1..2 yes", "1..2 no", "1..2 abstain", "..1 not-participating", "1..2 absent", "0 excluded");
    }

    private static VoterWeight Of(string voter, int weight) => new() { Voter = voter, Weight = weight };
}
