using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>Whether the number of further votes that would have been enough is surely the smallest, or only a bound.</summary>
public class YesNeededTests
{
    // The founding members of the European Economic Community, with the votes that article 148 gave them from 1958 to 1972.
    private static readonly Electorate Six = Electorate.Of(
        Of("v1", 4), Of("v2", 4), Of("v3", 4), Of("v4", 2), Of("v5", 2), Of("v6", 1));

    private static readonly MajorityTest Four = new() { Share = "4" };
    private static readonly MajorityTest Twelve = new() { Share = "12", Measure = VoteMeasure.Weight };
    private static readonly VetoTest Veto = new() { Holders = ["v1"] };

    public static TheoryData<VoteTest, string, string> Cases() => new()
    {
        { Four, "yynnnn", "2 more votes for" },
        { Four, "yyynnn", "1 more vote for" },
        { Twelve, "ynnnnn", "2 more votes for" },
        { Twelve, "yynnnn", "1 more vote for" },
        { new AllTests { Of = [Four, Veto] }, "nyynnn", "2 more votes for, that of v1 among them" },
        { new AllTests { Of = [Twelve, Four] }, "yynnnn", "2 more votes for" },
        { new AllTests { Of = [Twelve, new UnanimityTest { Base = VotingBase.PresentAndVoting }] }, "yyynnn", "at most 3 more votes for" },
        { new MajorityTest { Share = "2/3", Measure = VoteMeasure.Weight, Base = VotingBase.Cast }, "ynnnnn", "at most 2 more votes for" },
        { new AnyTest { Of = [Twelve, new AllTests { Of = [Four, Veto] }] }, "nyynnn", "at most 1 more vote for, that of v1 among them" },
        { new AllTests { Of = [Four, new OptOutTest { Members = "1/2" }] }, "yynnnn", "at most 2 more votes for" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_fewest_are_certain_where_it_does_not_matter_who_turns(VoteTest test, string votes, string needed) =>
        Rule(test).Evaluate(Letters(votes), Six).YesNeeded!.ToString().Should().Be(needed);

    private static VoterWeight Of(string voter, int weight) => new() { Voter = voter, Weight = weight };
}
