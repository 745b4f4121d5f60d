using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>Which voters would have had to vote for: first those who block, then those whose turning helps most.</summary>
public class YesNeededOrderTests
{
    // The founding members of the European Economic Community, with the votes that article 148 gave them from 1958 to 1972.
    private static readonly Electorate Six = Electorate.Of(
        Of("v1", 4), Of("v2", 4), Of("v3", 4), Of("v4", 2), Of("v5", 2), Of("v6", 1));

    // A quorum of four: as many who were away must have come, and voted for. Beyond it, turning a vote against helps more.
    [Theory]
    [InlineData("4", "ynnn--", "2 more votes for", "v2 v3")]
    [InlineData("4", "yn----", "2 more votes for", "v3 v4")]
    [InlineData("4", "ynn---", "2 more votes for", "v4 v2")]
    [InlineData("4", "yya---", "1 more vote for", "v4")]
    [InlineData("1/2", "yn----", "1 more vote for", "v3")]
    [InlineData(">1/2", "yn----", "2 more votes for", "v3 v4")]
    [InlineData("100%", "yyyy--", "2 more votes for", "v5 v6")]
    [InlineData("4", "ynxx--", "2 more votes for", "v5 v6")]
    public void Where_the_quorum_was_missed_somebody_must_have_come(string quorum, string votes, string needed, string others)
    {
        var rule = Rule(new MajorityTest { Share = ">1/2", Base = VotingBase.PresentAndVoting }) with
        {
            Quorum = new Quorum { Share = quorum },
        };
        var found = rule.Evaluate(Letters(votes), Electorate.Of(Named(6))).YesNeeded!;
        found.ToString().Should().Be(needed);
        string.Join(' ', found.Others).Should().Be(others);
    }

    [Theory]
    [InlineData("nny---", "2 more votes for, that of v1 among them", "v1", "v4")]
    [InlineData("nyyyyy", "1 more vote for, that of v1 among them", "v1", "")]
    [InlineData("nyan--", "1 more vote for, that of v1 among them", "v1", "")]
    public void Who_blocks_must_turn_also_where_the_quorum_was_missed(string votes, string needed, string must, string others)
    {
        var rule = Rule(new AllTests
        {
            Of = [new MajorityTest { Share = ">1/2", Base = VotingBase.PresentAndVoting }, new VetoTest { Holders = ["v1"] }],
        }) with
        {
            Quorum = new Quorum { Share = "4" },
        };
        var found = rule.Evaluate(Letters(votes), Electorate.Of(Named(6))).YesNeeded!;
        (found.ToString(), Words(found.Must), Words(found.Others)).Should().Be((needed, must, others));
    }

    // Among voters without a name, and those with one: the votes against turn first, then those who abstained.
    [Theory]
    [InlineData(2, 2, 1, "2 more votes for")]
    [InlineData(3, 0, 2, "1 more vote for")]
    [InlineData(0, 0, 5, "4 more votes for")]
    [InlineData(3, 2, 0, "1 more vote for")]
    public void Voters_without_a_name_are_counted(int yes, int no, int abstaining, string needed)
    {
        var votes = new Votes
        {
            Counts =
            [
                Count(VoteCast.Yes, yes), Count(VoteCast.No, no), Count(VoteCast.Abstain, abstaining),
                Count(VoteCast.Absent, 5 - yes - no - abstaining),
            ],
        };
        var found = Rule(new MajorityTest { Share = "4" }).Evaluate(votes, Electorate.OfSize(5)).YesNeeded!;
        (found.ToString(), found.Others.Length).Should().Be((needed, 0));
    }

    // The heaviest turn first, and of voters of one weight those against before those who abstain.
    [Theory]
    [InlineData("12", "nnnnny", "v1 v2 v3")]
    [InlineData("12", "annnny", "v2 v3 v1")]
    [InlineData("12", "yannny", "v3 v2")]
    [InlineData("7", "nnnnny", "v1 v2")]
    [InlineData("17", "nyyyyy", "v1")]
    public void The_heaviest_turn_first(string share, string votes, string others)
    {
        var found = Rule(new MajorityTest { Share = share, Measure = VoteMeasure.Weight }).Evaluate(Letters(votes), Six).YesNeeded!;
        (Words(found.Others), found.Count, found.IsFewest).Should().Be((others, others.Split(' ').Length, true));
    }

    // By one measure the first voters are enough, by the other other voters: the better order is taken, and is no more than a bound.
    [Theory]
    [InlineData("nnn", "at most 2 more votes for", "v3 v2")]
    [InlineData("ynn", "at most 1 more vote for", "v3")]
    public void With_two_measures_the_better_order_is_a_bound(string votes, string needed, string others)
    {
        var body = Electorate.Of(
            new VoterWeight { Voter = "v1", Weight = 9, Population = 1 },
            new VoterWeight { Voter = "v2", Weight = 8, Population = 2 },
            new VoterWeight { Voter = "v3", Weight = 1, Population = 9 });
        var found = Rule(new AllTests
        {
            Of =
            [
                new MajorityTest { Share = "9", Measure = VoteMeasure.Weight },
                new MajorityTest { Share = "10", Measure = VoteMeasure.Population },
            ],
        }).Evaluate(Letters(votes), body).YesNeeded!;
        (found.ToString(), Words(found.Others)).Should().Be((needed, others));
    }

    private static string Words(IEnumerable<ActorId> voters) => string.Join(' ', voters);

    private static VoterWeight Of(string voter, int weight) => new() { Voter = voter, Weight = weight };
}
