using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;

namespace GeoPolDomain.Testing.Tests;

public class ConditionAssertionTests
{
    private static readonly Condition Mandate = Given.Condition("mandate", "norland", "send", new DecisionTaken { Body = "parliament" });

    private static readonly ConditionVerdict Met = On(Given.Decision("vote-1", "parliament", on: "2003-05-01", declared: "adopted"));
    private static readonly ConditionVerdict NotMet = On(Given.Coverage(RecordKind.Decision, "actor:parliament"));
    private static readonly ConditionVerdict Unknown = On();

    [Fact]
    public void Each_answer_has_its_assertion()
    {
        Met.Should().BeMet().RestingOn("decision:vote-1").And.NotBlockTheAct();
        NotMet.Should().NotBeMet().RestingOn("coverage:decision-actor-parliament").And.BlockTheAct();
        Unknown.Should().BeUnknown();
    }

    [Fact]
    public void What_is_known_is_not_taken_for_unknown_nor_what_is_met_for_not_met()
    {
        Assert.StartsWith("Expected Met to be unknown, but the answer is Yes", Failing.With(() => Met.Should().BeUnknown()));
        var met = Met.Requires;
        Assert.StartsWith("Expected met to be unknown, but the answer is Yes", Failing.With(() => met.Should().BeUnknown()));
        Assert.StartsWith("Expected met not to be met, but the answer is Yes", Failing.With(() => met.Should().NotBeMet()));
    }

    [Fact]
    public void A_failure_shows_each_requirement_with_its_reasons() =>
        Assert.Equal(
            "Expected Met not to be met, but the answer is Yes:" + Failing.Below(Met.Describe()),
            Failing.With(() => Met.Should().NotBeMet()));

    [Fact]
    public void Unknown_is_not_taken_for_not_met_and_what_would_settle_it_is_told()
    {
        var failure = Failing.With(() => Unknown.Should().NotBeMet());
        Assert.Contains("the answer is Unknown, which is not the same as No:", failure, StringComparison.Ordinal);
        Assert.Contains(Unknown.Requires!.Needed!, failure, StringComparison.Ordinal);
        Assert.Contains("whether it does is Unknown:", Failing.With(() => Unknown.Should().BlockTheAct()), StringComparison.Ordinal);
        Assert.Contains("whether it does is Yes:", Failing.With(() => NotMet.Should().NotBlockTheAct()), StringComparison.Ordinal);
    }

    [Fact]
    public void One_requirement_is_asserted_alone()
    {
        Met.Requires.Should().BeMet().Because("adopted");
        NotMet.Requires.Should().NotBeMet();
        Unknown.Requires.Should().BeUnknown();
        var requirement = Unknown.Requires;
        Assert.StartsWith(
            "Expected requirement to be met, but the answer is Unknown, which is not the same as Yes:"
                + Failing.Below(requirement!.Describe()),
            Failing.With(() => requirement.Should().BeMet()),
            StringComparison.Ordinal);
    }

    private static ConditionVerdict On(params DatasetRecord[] records)
    {
        Dataset data = Given.Data([Mandate, .. records]);
        return data.Preconditions.Evaluate("mandate", Harbours.Day);
    }
}
