using GeoPolDomain.Forces;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Testing.Tests;

public class PositionsAssertionTests
{
    private static readonly Positions Talks = Given.Data(
        Given.Claim("talks"),
        Given.Statement("s-1", "shamanov", "affirms talks", "2017-06-22", onBehalfOf: "russia"),
        Given.Statement("s-2", "kz-mfa", "denies talks", "2017-06-23", "deny", onBehalfOf: "kazakhstan"),
        Given.Statement("s-3", "kg-mfa", "knows-nothing talks", "2017-06-23", "no-information", onBehalfOf: "kyrgyzstan"),
        Given.Statement("s-4", "belarus", "conditions talks", "2017-06-24"),
        Given.Statement("s-5", "armenia", "doubts talks", "2017-06-24"),
        Given.Statement("s-6", "tajikistan", "affirms talks", "2017-06-24", "no-response")).Statements.PositionsOn("talks");

    [Fact]
    public void Each_stance_has_its_assertion() =>
        Talks.Should().HaveAffirmedBy("russia")
            .And.HaveDeniedBy("kazakhstan")
            .And.HaveNothingKnownBy("kyrgyzstan")
            .And.HaveConditionedBy("belarus")
            .And.HaveDoubtedBy("armenia")
            .And.HaveSilenceOf("tajikistan")
            .And.HaveNoPositionOf("tajikistan");

    [Fact]
    public void A_failure_shows_every_position() =>
        Assert.Equal(
            "Expected Talks to have the claim talks denied by russia, but the positions are:" + Failing.Below(Talks.Describe()),
            Failing.With(() => Talks.Should().HaveDeniedBy("russia")));

    [Fact]
    public void Each_assertion_fails_for_another_stance()
    {
        Failing.With(() => Talks.Should().HaveAffirmedBy("kazakhstan"));
        Failing.With(() => Talks.Should().HaveDoubtedBy("kazakhstan"));
        Failing.With(() => Talks.Should().HaveConditionedBy("kazakhstan"));
        Failing.With(() => Talks.Should().HaveNothingKnownBy("tajikistan"));
        Failing.With(() => Talks.Should().HaveNoPositionOf("russia"));
        Failing.With(() => Talks.Should().HaveSilenceOf("russia"));
    }

    [Fact]
    public void An_order_of_battle_has_a_total_and_contributors()
    {
        var battle = Given.Data(
            Given.Contribution("norland", "guard", "2002/..", "500"),
            Given.Contribution("ostwick", "guard", "2002/..", unit: "first"),
            Given.Total("guard", "2003", "900")).Forces.Of("guard").On(Harbours.Day);
        battle.Should().HaveTotal(StrengthKind.Deployed, "500..").And.HaveExactly("ostwick", "norland");
        Assert.Equal(
            """
            Expected battle to have a deployed total of 500, but it is deployed: 500.. (reported: 900 as of 2003):
              - norland: Yes, 500 [contribution:norland-guard-2002-on-deployed-500]
              - ostwick by first: Yes, without a number [contribution:ostwick-guard-2002-on-first]
            """,
            Failing.With(() => battle.Should().HaveTotal(StrengthKind.Deployed, 500)));
        Assert.Contains(
            "exactly the contributors norland, but they are:",
            Failing.With(() => battle.Should().HaveExactly("norland")),
            StringComparison.Ordinal);
    }
}
