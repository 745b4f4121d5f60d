using GeoPolDomain.Decisions;
using GeoPolDomain.Rules;
using static GeoPolDomain.Tests.Decisions.Bodies;

namespace GeoPolDomain.Tests.Decisions;

/// <summary>What a verdict that is not certain says is missing.</summary>
public class MissingFactsTests
{
    private static readonly DecisionRule Half = Rule(new MajorityTest { Share = ">1/2" });

    [Theory]
    [InlineData(4, 0, "yy??", "the votes of v3 and v4")]
    [InlineData(2, 0, "y?", "the votes of v2")]
    [InlineData(0, 1, "", "the votes of one voter not known by name")]
    [InlineData(0, 2, "", "the votes of 2 voters not known by name")]
    [InlineData(2, 1, "y?", "the votes of v2, and of one voter not known by name")]
    [InlineData(3, 2, "y??", "the votes of v2 and v3, and of 2 voters not known by name")]
    [InlineData(2, 2, "yn", "the votes of 2 voters not known by name")]
    [InlineData(3, 0, "y?a", "the votes of v2")]
    [InlineData(3, 0, "yyn")]
    [InlineData(3, 0, "ynn")]
    public void It_is_the_votes_of_those_whose_votes_are_not_known(int named, int unnamed, string letters, params string[] missing) =>
        Half.Evaluate(Letters(letters), Electorate.Of(Named(named)).WithSeats(named + unnamed)).Missing.Should().Equal(missing);

    [Theory]
    [InlineData(12, 0, "the votes of v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11 and v12")]
    [InlineData(12, 3, "the votes of v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11 and v12, and of 3 voters not known by name")]
    [InlineData(13, 0, "the votes of 13 voters")]
    [InlineData(13, 3, "the votes of 16 voters")]
    public void More_than_a_dozen_are_counted(int named, int unnamed, string missing) =>
        Half.Evaluate(new Votes(), Electorate.Of(Named(named)).WithSeats(named + unnamed)).Missing.Should().Equal(missing);

    // The numbers are known, and not who is behind them.
    [Theory]
    [InlineData("y???", "which way each voted of v2, v3 and v4")]
    [InlineData("????", "which way each voted of v1, v2, v3 and v4")]
    [InlineData("??yn")]
    [InlineData("n???")]
    public void Where_the_numbers_are_known_it_is_who_voted_which_way(string letters, params string[] missing)
    {
        var rule = Rule(new VetoTest { Holders = ["v1", "v2"] });
        var votes = Letters(letters) with { Counts = [Count(VoteCast.Yes, 2), Count(VoteCast.No, 2)] };
        rule.Evaluate(votes, Electorate.Of(Named(4))).Missing.Should().Equal(missing);
    }

    [Fact]
    public void Groups_of_which_nobody_says_who_belongs_to_them_come_first_each_once()
    {
        var rule = Rule(new AllTests
        {
            Of =
            [
                new WithinTest { Group = "sahel", Test = new UnanimityTest() },
                new WithinTest { Group = "coast", Test = new ConsensusTest() },
                new WithinTest { Group = "known", Test = new ConsensusTest() },
                new UnlessRejectedTest { By = new WithinTest { Group = "sahel", Test = new UnanimityTest() } },
            ],
        });
        var body = Electorate.Of(Named(2)).WithGroup("known", "v1");
        rule.Evaluate(Letters("y?"), body).Missing.Should().Equal("who belongs to sahel", "who belongs to coast", "the votes of v2");
        rule.Evaluate(Letters("yy"), body).Missing.Should().Equal("who belongs to sahel", "who belongs to coast");
    }

    [Fact]
    public void Where_all_votes_are_known_it_is_what_each_counts_for()
    {
        var rule = Rule(new MajorityTest { Share = "2/3", Measure = VoteMeasure.Weight });
        var verdict = rule.Evaluate(Letters("yyn"), Electorate.Of(Named(3)));
        verdict.Outcome.Should().Be(VoteOutcome.Unknown);
        verdict.Missing.Should().Equal("what each voter counts for");
        rule.Evaluate(Letters("yy?"), Electorate.Of(Named(3))).Missing.Should().Equal("the votes of v3");
    }

    [Fact]
    public void A_rule_without_a_test_misses_the_test_alone() =>
        (Half with { Test = null }).Evaluate(Letters("y?"), Electorate.Of(Named(2))).Missing
            .Should().Equal("the test by which the body decides");
}
