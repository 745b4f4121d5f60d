using GeoPolDomain.Decisions;
using GeoPolDomain.Power;

namespace GeoPolDomain.Reference.Tests;

public class RuleBookPowerTests
{
    public static TheoryData<string> Named() =>
    [
        .. ReferenceData.DecisionRules.Decisions.Rules
            .Where(one => one.Test is not null && one.FindElectorate() is not null)
            .Select(one => one.Id.ToString()),
    ];

    [Theory]
    [MemberData(nameof(Named))]
    public void Where_the_rule_says_who_votes_the_power_of_all_of_them_is_one(string rule)
    {
        var power = ReferenceData.DecisionRules.Decisions.FindRule(rule)!.MeasurePower();
        power.NotComputed.Should().BeNull();
        power.Outcome.Should().Be(VoteOutcome.Pending);
        power.Voters.Sum(one => one.Seats * one.ShapleyShubik.Value).Should().BeApproximately(1, 1e-12);
        power.MinimalBlocking(1).Shown.Should().ContainSingle();
    }
}
