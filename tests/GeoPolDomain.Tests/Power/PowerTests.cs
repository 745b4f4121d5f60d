using System.Numerics;
using GeoPolDomain.Decisions;
using GeoPolDomain.Power;
using GeoPolDomain.Rules;
using GeoPolDomain.Tests.Decisions;

namespace GeoPolDomain.Tests.Power;

/// <summary>The power of voters by example.</summary>
public class PowerTests
{
    private static readonly DecisionRule Council = Bodies.Rule(new AllTests
    {
        Of = [new MajorityTest { Share = "3" }, new VetoTest { Holders = ["v1"] }],
    });

    private static readonly Electorate Five = Electorate.Of(Bodies.Named(5));

    [Fact]
    public void Who_holds_a_veto_has_more_power_than_all_others_together()
    {
        var power = Council.MeasurePower(electorate: Five);
        power.Of("v1")!.ShapleyShubik.ToString().Should().Be("3/5");
        power.Of("v1")!.SwingProbability.ToString().Should().Be("11/16");
        power.Of("v1")!.CanBlock.Should().BeTrue();
        power.Of("v2")!.ShapleyShubik.ToString().Should().Be("1/10");
        power.MinimalWinning().ToString().Should().Be("v1 and any 2 of v2, v3, v4 and v5");
        power.MinimalBlocking().ToString().Should().Be("v1\nany 3 of v2, v3, v4 and v5");
    }

    [Fact]
    public void Votes_that_are_known_leave_the_others_to_decide()
    {
        var power = Council.MeasurePower(Bodies.Letters("yn???"), Five);
        power.OpenVoters.Should().Be(3);
        power.Outcome.Should().Be(VoteOutcome.Pending);
        power.SwingVoters.Select(one => one.ToString()).Should().Equal("v3", "v4", "v5");
        power.MinimalWinning().Fewest.Should().Be(2);
        power.Of("v1").Should().BeNull();
    }

    [Fact]
    public void Nobody_swings_where_all_is_decided()
    {
        var lost = Council.MeasurePower(Bodies.Letters("n????"), Five);
        lost.Outcome.Should().Be(VoteOutcome.NotAdopted);
        lost.SwingVoters.Should().BeEmpty();
        lost.MinimalWinning().Shown.Should().BeEmpty();
        lost.MinimalBlocking().Fewest.Should().Be(0);
        var won = Council.MeasurePower(Bodies.Letters("yyy??"), Five);
        won.Outcome.Should().Be(VoteOutcome.Adopted);
        won.WinningCoalitions.Should().Be((BigInteger)4);
        won.MinimalWinning().Fewest.Should().Be(0);
        Council.MeasurePower(Bodies.Letters("yyynn"), Five).WinningCoalitions.Should().Be(BigInteger.One);
    }

    [Fact]
    public void Who_abstains_is_out_of_the_game_and_stays_in_the_body()
    {
        var rule = Bodies.Rule(new MajorityTest { Share = ">1/2" });
        rule.MeasurePower(Bodies.Letters("aa???"), Five).MinimalWinning().ToString().Should().Be("v3, v4 and v5");
        rule.MeasurePower(Bodies.Letters("xx???"), Five).MinimalWinning().ToString().Should().Be("any 2 of v3, v4 and v5");
    }

    [Fact]
    public void A_reverse_majority_gives_power_to_those_who_reject()
    {
        var power = Bodies.Rule(new UnlessRejectedTest { By = new MajorityTest { Share = "4" } }).MeasurePower(electorate: Five);
        power.MinimalWinning().ToString().Should().Be("any 2 of v1, v2, v3, v4 and v5");
        power.MinimalBlocking().ToString().Should().Be("any 4 of v1, v2, v3, v4 and v5");
    }

    [Fact]
    public void Two_groups_each_need_a_majority_of_their_own()
    {
        var electorate = Five.WithGroup("exporters", "v1", "v2").WithGroup("importers", "v3", "v4", "v5");
        var most = new MajorityTest { Share = ">1/2" };
        var power = Bodies.Rule(new AllTests
        {
            Of = [new WithinTest { Group = "exporters", Test = most }, new WithinTest { Group = "importers", Test = most }],
        }).MeasurePower(electorate: electorate);
        power.MinimalWinning().ToString().Should().Be("v1, v2 and any 2 of v3, v4 and v5");
        power.Of("v1")!.CanBlock.Should().BeTrue();
    }

    [Fact]
    public void A_list_that_is_cut_says_how_many_more_there_are()
    {
        var voters = Bodies.Named(6).Select((one, i) => new VoterWeight { Voter = one, Weight = 10 + i });
        var some = ByWeight("1/2").MeasurePower(electorate: Electorate.Of(voters)).MinimalWinning(2);
        some.Shown.Should().HaveCount(2);
        some.IsComplete.Should().BeTrue();
        some.ToString().Should().EndWith($"and {some.More} more");
    }

    [Theory]
    [InlineData(193, "2/3", 129)]
    [InlineData(705, ">1/2", 353)]
    public void Where_all_count_alike_each_has_the_same_part(int voters, string share, int fewest)
    {
        var power = Bodies.Rule(new MajorityTest { Share = share }).MeasurePower(electorate: Electorate.OfSize(voters));
        power.Voters.Single().ShapleyShubik.ToString().Should().Be($"1/{voters}");
        power.Voters.Single().Banzhaf.ToString().Should().Be($"1/{voters}");
        power.MinimalWinning().Fewest.Should().Be(fewest);
        power.MinimalWinning().IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Many_voters_of_few_weights_are_counted_exactly()
    {
        var voters = Bodies.Named(100).Select((one, i) => new VoterWeight { Voter = one, Weight = 1 + (i % 4) });
        var rule = Bodies.Rule(new AllTests
        {
            Of = [new MajorityTest { Share = "2/3", Measure = VoteMeasure.Weight }, new MajorityTest { Share = ">1/2" }],
        });
        var power = rule.MeasurePower(electorate: Electorate.Of(voters));
        Sum(power.Voters.Select(one => one.ShapleyShubik)).Should().Be("1");
        Sum(power.Voters.Select(one => one.Banzhaf)).Should().Be("1");
        power.Voters.Take(4).Select(one => one.Swings).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Unlike_populations_of_eight_digits_are_counted_exactly()
    {
        var random = new Random(27);
        var voters = Bodies.Named(27)
            .Select(one => new VoterWeight { Voter = one, Population = random.Next(400_000, 84_000_000) })
            .ToList();
        var minority = new BlockingMinorityTest { Share = ">35%", Measure = VoteMeasure.Population, Members = "4" };
        var power = Bodies.Rule(new AllTests { Of = [new MajorityTest { Share = "55%" }, minority] })
            .MeasurePower(electorate: Electorate.Of(voters));
        Sum(power.Voters.Select(one => one.ShapleyShubik)).Should().Be("1");
        voters.OrderBy(one => one.Population!.Value).Select(one => power.Of(one.Voter)!.Swings).Should().BeInAscendingOrder();
    }

    [Fact]
    public void What_would_take_too_long_is_not_computed_and_says_so()
    {
        var random = new Random(190);
        var voters = Bodies.Named(190).Select(one => new VoterWeight { Voter = one, Weight = random.Next(1_000, 900_000) });
        var power = ByWeight("85%").MeasurePower(electorate: Electorate.Of(voters));
        power.Voters.Should().BeEmpty();
        power.WinningCoalitions.Should().BeNull();
        power.NotComputed.Should().StartWith("the 190 open voters form more");
        power.MinimalBlocking(1).Shown.Should().ContainSingle();
        var crowd = Bodies.Rule(new MajorityTest { Share = ">1/2" }).MeasurePower(electorate: Electorate.OfSize(100_000));
        crowd.NotComputed.Should().NotBeNull();
    }

    [Fact]
    public void What_is_not_known_is_refused_with_the_reason()
    {
        Refusal(() => Council.MeasurePower()).Should().Contain("not known who may vote");
        Refusal(() => (Council with { Test = null }).MeasurePower(electorate: Five)).Should().Contain("does not state the test");
        Refusal(() => Council.MeasurePower(new Votes { Counts = [Bodies.Count(VoteCast.Yes, 2)] }, Five))
            .Should().Contain("give them by name");
        Refusal(() => ByWeight("1/2").MeasurePower(electorate: Five)).Should().Contain("what each voter counts for");
        Refusal(() => Bodies.Rule(new WithinTest { Group = "nowhere", Test = new ConsensusTest() }).MeasurePower(electorate: Five))
            .Should().Contain("who belongs to a group");
        Refusal(() => Council.MeasurePower(Bodies.Letters("yyyyyy"), Five)).Should().Contain("v6");
    }

    [Theory]
    [InlineData(421, 2145)]
    [InlineData(1, 3)]
    [InlineData(0, 7)]
    [InlineData(7, 7)]
    [InlineData(1, 1_000_000_007)]
    public void The_value_of_a_ratio_is_the_nearest_number(int part, int whole) =>
        new Ratio(part, whole).Value.Should().Be((double)part / whole);

    [Fact]
    public void Rounded_numbers_are_told_where_the_rule_counts_them()
    {
        var voters = Electorate.Of(Bodies.Named(3).Select(one => new VoterWeight { Voter = one, Population = VoteNumber.Parse("~1000") }));
        Bodies.Rule(new MajorityTest { Share = ">1/2", Measure = VoteMeasure.Population })
            .MeasurePower(electorate: voters).IsRounded.Should().BeTrue();
        Bodies.Rule(new MajorityTest { Share = ">1/2" }).MeasurePower(electorate: voters).IsRounded.Should().BeFalse();
    }

    private static DecisionRule ByWeight(Share share) => Bodies.Rule(new MajorityTest { Share = share, Measure = VoteMeasure.Weight });

    private static string Refusal(Action ask) => ask.Should().Throw<ArgumentException>().Which.Message;

    private static string Sum(IEnumerable<Ratio> ratios)
    {
        var (above, below) = (BigInteger.Zero, BigInteger.One);
        foreach (var one in ratios)
            (above, below) = ((above * one.Denominator) + (one.Numerator * below), below * one.Denominator);
        return new Ratio(above, below).ToString();
    }
}
