using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
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

    // With a veto it matters who the voters without a name are.
    [Fact]
    public void Where_it_is_not_known_who_is_against_a_blocker_may_be_among_them()
    {
        var rule = Rule(new AllTests { Of = [Four, new VetoTest { Holders = ["v1"] }] });
        var body = Electorate.Of(Named(2)).WithSeats(5);
        var open = rule.Evaluate(Letters("ny") with { Counts = [Count(VoteCast.Yes, 2), Count(VoteCast.No, 3)] }, body);
        open.YesNeeded!.ToString().Should().Be("at most 2 more votes for, that of v1 among them");
        var counted = Letters("ny") with { Counts = [Count(VoteCast.Yes, 2), Count(VoteCast.No, 1), Count(VoteCast.Abstain, 2)] };
        var closed = rule.Evaluate(counted, body);
        closed.YesNeeded!.ToString().Should().Be("2 more votes for, that of v1 among them");
    }

    [Fact]
    public void Where_another_test_would_do_a_blocker_need_not_turn()
    {
        var fallback = Rule(new AllTests { Of = [new MajorityTest { Share = "2" }, Veto] }) with
        {
            Fallback = new Fallback { Test = new MajorityTest { Share = "3" } },
        };
        var found = fallback.Evaluate(Letters("nyannn"), Six).YesNeeded!;
        (found.ToString(), Words(found.Must)).Should().Be(("at most 1 more vote for, that of v1 among them", "v1"));
        var without = (fallback with { Fallback = new Fallback { Test = new MajorityTest { Share = "2" } } })
            .Evaluate(Letters("nannnn"), Six).YesNeeded!;
        (without.ToString(), Words(without.Must)).Should().Be(("at most 2 more votes for, that of v1 among them", "v1"));
    }

    [Theory]
    [InlineData("nnyyyy", "2 more votes for, those of v1 and v2 among them")]
    [InlineData("ynyyyy", "1 more vote for, that of v2 among them")]
    [InlineData("------", "1 more vote for")]
    public void Who_objects_to_a_consensus_must_turn(string votes, string needed) =>
        Rule(new ConsensusTest()).Evaluate(Letters(votes), Six).YesNeeded!.ToString().Should().Be(needed);

    [Fact]
    public void Where_the_number_is_not_known_or_none_would_do_there_is_none()
    {
        var body = Electorate.Of(Named(5));
        Rule(Four).Evaluate(Letters("nn???"), body).YesNeeded.Should().BeNull("it is not known how the others voted");
        Rule(Four).Evaluate(Letters("nn???") with { Counts = [Count(VoteCast.Yes, 3)] }, body).YesNeeded!.Count.Should().Be(1);
        Rule(new MajorityTest { Share = "6" }).Evaluate(Letters("nnnnn"), body).YesNeeded.Should().BeNull("there are only five");
        Rule(Four).Evaluate(Letters("xxyyy"), body).YesNeeded.Should().BeNull("who is excluded has no vote to turn");
        Rule(Four).Evaluate(Letters("yyyyn"), body).YesNeeded.Should().BeNull("the motion is adopted");
        Rule(Four).Evaluate(Letters("yyy?n"), body).YesNeeded.Should().BeNull("it may be adopted");
        (Rule(Four) with { Test = null }).Evaluate(Letters("nnnnn"), body).YesNeeded.Should().BeNull("there is no test");
    }

    // Whether it is surely the fewest depends on the kinds of the tests.
    public static TheoryData<VoteTest, bool> Kinds() => new()
    {
        { new MajorityTest { Share = "5" }, true },
        { new UnanimityTest(), true },
        { new BlockingMinorityTest { Share = "2" }, true },
        { new BlockingMinorityTest { Share = "3", Measure = VoteMeasure.Weight }, true },
        { new WithinTest { Group = "all", Test = new UnanimityTest() }, false },
        { new UnlessRejectedTest { By = new MajorityTest { Share = "1" } }, false },
        { new RequiredVotesTest { Of = ["v2", "v3"] }, false },
        { new CastingVoteTest { Holder = "v3" }, false },
        { new AllTests { Of = [new UnanimityTest(), new QuorumTest { Quorum = new Quorum { Share = "1" } }] }, false },
        { new AllTests { Of = [new UnanimityTest(), new OptOutTest { Members = "1" }] }, false },
        { new AllTests { Of = [Twelve, new UnanimityTest { Base = VotingBase.Cast }] }, false },
        { new AllTests { Of = [Twelve, new UnanimityTest()] }, true },
        { new AllTests { Of = [new MajorityTest { Share = "15", Measure = VoteMeasure.Weight }, new MajorityTest { Share = "5" }] }, true },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_kind_of_test_says_whether_it_is_surely_the_fewest(VoteTest test, bool isFewest) =>
        Rule(test).Evaluate(Letters("ynnnnn"), Six.WithGroup("all", Named(6))).YesNeeded!.IsFewest.Should().Be(isFewest);

    [Fact]
    public void With_weights_a_quorum_makes_it_a_bound() =>
        (Rule(Twelve) with { Quorum = new Quorum { Share = "1" } }).Evaluate(Letters("ynnnnn"), Six).YesNeeded!.ToString()
            .Should().Be("at most 2 more votes for");

    [Fact]
    public void Two_numbers_are_the_same_with_the_same_voters()
    {
        var one = new YesNeeded(2, true, ["a"], ["b"]);
        one.Should().Be(new YesNeeded(2, true, ["a"], ["b"]));
        one.GetHashCode().Should().Be(new YesNeeded(2, true, ["a"], ["b"]).GetHashCode());
        YesNeeded[] others =
        [
            one with { Count = 3 }, one with { IsFewest = false }, one with { Must = ["c"] }, one with { Others = ["c"] },
        ];
        others.Should().AllSatisfy(other => one.Equals(other).Should().BeFalse());
        one.Equals(null).Should().BeFalse();
    }

    private static string Words(IEnumerable<ActorId> voters) => string.Join(' ', voters);

    private static VoterWeight Of(string voter, int weight) => new() { Voter = voter, Weight = weight };
}
