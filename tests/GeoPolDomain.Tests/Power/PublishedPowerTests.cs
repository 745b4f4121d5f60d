using System.Globalization;
using System.Numerics;
using GeoPolDomain.Power;
using GeoPolDomain.Rules;
using GeoPolDomain.Tests.Decisions;

namespace GeoPolDomain.Tests.Power;

/// <summary>The power of real bodies, as the literature has it.</summary>
public class PublishedPowerTests
{
    private static readonly string[] Permanent = ["china", "france", "russia", "united-kingdom", "united-states"];

    private static readonly DecisionRule Weighted = Bodies.Rule(new MajorityTest { Share = "12", Measure = VoteMeasure.Weight });

    private static readonly Electorate Six = Weights("germany 4, france 4, italy 4, netherlands 2, belgium 2, luxembourg 1");

    private static readonly DecisionRule SecurityCouncil =
        Bodies.Rule(new AllTests { Of = [new MajorityTest { Share = "9" }, new VetoTest { Holders = [.. Permanent] }] }) with
        {
            Franchise = new VotingEligibility { Seats = 15 },
        };

    [Fact]
    public void In_the_Council_of_six_of_1958_Luxembourg_is_a_dummy()
    {
        var power = Weighted.MeasurePower(electorate: Six);
        // Luxembourg may join or not, so each swing of the others counts twice: 5, 5, 5, 3 and 3 of 21.
        power.Voters.Select(one => (int)one.Swings).Should().Equal(10, 10, 10, 6, 6, 0);
        power.Voters.Select(one => one.Banzhaf.ToString()).Should().Equal("5/21", "5/21", "5/21", "1/7", "1/7", "0");
        power.Voters.Select(one => one.ShapleyShubik.ToString()).Should().Equal("7/30", "7/30", "7/30", "3/20", "3/20", "0");
        power.Dummies.Single().Voter.Should().Be((GeoPolDomain.Identity.ActorId)"luxembourg");
        power.MinimalWinning().ToString().Should().Be(
            """
            germany, france and italy
            netherlands, belgium and any 2 of germany, france and italy
            """.ReplaceLineEndings("\n"));
        power.MinimalWinning().Shown.Select(one => (int)one.Ways).Should().Equal(1, 3);
    }

    [Fact]
    public void In_the_Security_Council_a_permanent_member_has_a_hundred_times_the_power_of_another()
    {
        var power = SecurityCouncil.MeasurePower();
        foreach (var one in power.Voters.Where(one => one.Voter is not null))
        {
            one.ShapleyShubik.ToString().Should().Be("421/2145");
            one.ShapleyShubik.Value.Should().BeApproximately(0.1963, 0.00005);
            one.Swings.Should().Be((BigInteger)848);
            one.CanBlock.Should().BeTrue();
        }

        var others = power.Voters.Single(one => one.Voter is null);
        others.Seats.Should().Be(10);
        others.ShapleyShubik.ToString().Should().Be("4/2145");
        others.ShapleyShubik.Value.Should().BeApproximately(0.00186, 0.000005);
        others.Swings.Should().Be((BigInteger)84);
        power.WinningCoalitions.Should().Be((BigInteger)848);
        power.MinimalWinning().ToString().Should().Be(
            "china, france, russia, united-kingdom, united-states and any 4 of 10 seats without a name");
        power.MinimalBlocking().Shown.Select(one => one.ToString()).Should().Equal(
            "any 1 of china, france, russia, united-kingdom and united-states", "any 7 of 10 seats without a name");
    }

    // Banzhaf (normalised) and Shapley-Shubik of the Council of 27 by weights alone, quota 255: for example Felsenthal and Machover, and
    // Bindseil and Hantke; the largest members have 0.0778 and 0.0867.
    [Fact]
    public void In_the_Council_of_Nice_by_weights_alone_the_four_largest_have_the_published_power()
    {
        var power = Bodies.Rule(new MajorityTest { Share = "255", Measure = VoteMeasure.Weight }).MeasurePower(electorate: Nice);
        power.Of("germany")!.Banzhaf.Value.Should().BeApproximately(0.0778, 0.00005);
        power.Of("germany")!.ShapleyShubik.Value.Should().BeApproximately(0.0867, 0.0001);
        power.Of("germany")!.ShapleyShubik.Should().Be(power.Of("italy")!.ShapleyShubik);
    }

    private static Electorate Nice => Weights(
        "germany 29, united-kingdom 29, france 29, italy 29, spain 27, poland 27, romania 14, netherlands 13, greece 12, czechia 12, "
        + "belgium 12, hungary 12, portugal 12, sweden 10, bulgaria 10, austria 10, slovakia 7, denmark 7, finland 7, ireland 7, "
        + "lithuania 7, latvia 4, slovenia 4, estonia 4, cyprus 4, luxembourg 4, malta 3");

    private static Electorate Weights(string words) => Electorate.Of(words.Split(", ").Select(one => one.Split(' ')).Select(one =>
        new VoterWeight { Voter = one[0], Weight = long.Parse(one[1], CultureInfo.InvariantCulture) }));
}
