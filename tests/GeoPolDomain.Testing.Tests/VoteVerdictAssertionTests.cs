using GeoPolDomain.Decisions;

namespace GeoPolDomain.Testing.Tests;

public class VoteVerdictAssertionTests
{
    private static readonly VoteVerdict Adopted = Harbours.Council.Evaluate(Given.Votes("yes avonia belmark corland, no duria estovia"));
    private static readonly VoteVerdict Vetoed = Harbours.Council.Evaluate(Given.Votes("yes belmark corland duria, no avonia, abstain "
        + "estovia"));
    private static readonly VoteVerdict TooFew = Harbours.Council.Evaluate(Given.Votes("yes belmark, no avonia corland duria estovia"));
    private static readonly VoteVerdict Open = Harbours.Council.Evaluate(Given.Votes("yes belmark corland", isOpen: true));
    private static readonly VoteVerdict InPart = Harbours.Council.Evaluate(Given.Votes("yes belmark corland"));

    [Fact]
    public void Each_outcome_has_its_assertion()
    {
        Adopted.Should().BeAdopted().RestingOn("decision-rule:council").And.NotBeVetoed();
        Vetoed.Should().NotBeAdopted().And.HaveVetoBy("avonia");
        TooFew.Should().NotBeAdopted().And.NotBeVetoed();
        Open.Should().BePending();
        InPart.Should().BeUnknown();
    }

    [Fact]
    public void Pending_and_unknown_are_told_apart_from_each_other_and_from_adopted()
    {
        Assert.StartsWith("Expected Adopted to be pending, but the outcome is Adopted", Failing.With(() => Adopted.Should().BePending()));
        Assert.StartsWith("Expected InPart to be pending, but the outcome is Unknown", Failing.With(() => InPart.Should().BePending()));
        Assert.StartsWith("Expected Open to be unknown, but the outcome is Pending", Failing.With(() => Open.Should().BeUnknown()));
    }

    [Fact]
    public void A_failure_shows_what_became_of_each_part_of_the_rule() =>
        Assert.Equal(
            "Expected Vetoed to be adopted, but the outcome is NotAdopted:"
                + Failing.Below(Vetoed.Describe())
                + "\n  the records it rests on:\n    - COUNCIL [decision-rule:council]",
            Failing.With(() => Vetoed.Should().BeAdopted()));

    [Fact]
    public void What_is_pending_or_unknown_is_not_yet_not_adopted()
    {
        Assert.Contains(
            "the outcome is Pending, which is not the same as NotAdopted:",
            Failing.With(() => Open.Should().NotBeAdopted()),
            StringComparison.Ordinal);
        Assert.Contains(
            "the outcome is Unknown, which is not the same as NotAdopted:",
            Failing.With(() => InPart.Should().NotBeAdopted()),
            StringComparison.Ordinal);
        Assert.Contains(InPart.Missing[0], Failing.With(() => InPart.Should().NotBeAdopted()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_vote_against_what_fails_anyway_is_no_veto()
    {
        Assert.Contains(
            "to have a veto by avonia, but it is not vetoed:",
            Failing.With(() => TooFew.Should().HaveVetoBy("avonia")),
            StringComparison.Ordinal);
        Assert.Contains(
            "to have a veto by belmark, but the vetoes are those of avonia:",
            Failing.With(() => Vetoed.Should().HaveVetoBy("belmark")),
            StringComparison.Ordinal);
        Assert.Contains("whether it is vetoed is Yes:", Failing.With(() => Vetoed.Should().NotBeVetoed()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_result_may_go_against_the_rule()
    {
        var declared = Given.Data(
                Harbours.Council with { Body = "the-council" },
                Given.Decision(
                    "d",
                    "the-council",
                    "yes belmark corland duria, no avonia, abstain estovia",
                    declared: "adopted",
                    rule: "council"))
            .Decisions.VerdictOn("d");
        declared.Should().ContradictWhatWasDeclared();
        Vetoed.Should().NotContradictWhatWasDeclared();
        Assert.Contains(
            "but declared was nothing:",
            Failing.With(() => Vetoed.Should().ContradictWhatWasDeclared()),
            StringComparison.Ordinal);
        Assert.Contains(
            "but declared was adopted:",
            Failing.With(() => declared.Should().NotContradictWhatWasDeclared()),
            StringComparison.Ordinal);
    }

    [Fact]
    public void No_verdict_at_all_is_told()
    {
        var none = Harbours.Data.Decisions.VerdictOn("no-such-decision");
        none.Should().BeNull();
        Assert.Equal("Expected none to be there, but it is null", Failing.With(() => none.Should().BeAdopted()));
        Assert.Equal("Expected none to be there, but it is null", Failing.With(() => none.Should().NotBeNull()));
    }
}
