using GeoPolDomain.Forces;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Preconditions;

/// <summary>Composition, circumstance and time.</summary>
public class OtherLeafTests
{
    private static readonly Composition Volunteers = new() { Text = "volunteers" };

    [Theory]
    [InlineData("actual", "2017-06-01", "volunteers", Answer.Yes)]
    [InlineData("actual", "2017-06-01/..", "Volunteers", Answer.Yes)]
    [InlineData("actual", "2017-06-01", "conscripts", Answer.Unknown)]
    [InlineData("actual", "2017-06-01", null, Answer.Unknown)]
    [InlineData("actual", "2017-07-01", "volunteers", Answer.Unknown)]
    [InlineData("actual", "2017-06", "volunteers", Answer.Unknown)]
    [InlineData("hypothetical", "2017-06-01", "volunteers", Answer.Unknown)]
    public void Who_was_sent_is_judged_by_the_same_words_only(string status, string when, string? composition, Answer expected) =>
        Judged.Leaf(Volunteers, GivenGate.Deployment("x", "observer", when, status, composition)).Answer.Should().Be(expected);

    [Theory]
    [InlineData("observer", Answer.Yes)]
    [InlineData("combat", Answer.No)]
    [InlineData("unspecified", Answer.Unknown)]
    public void A_role_can_be_compared(string role, Answer expected) =>
        Judged.Leaf(Volunteers with { Role = ForceRole.Observer }, GivenGate.Deployment("x", role, "2017-06-01")).Answer
            .Should().Be(expected);

    [Fact]
    public void One_deployment_that_does_not_fit_is_enough_for_no() =>
        Judged.Leaf(
            Volunteers with { Role = ForceRole.Observer }, GivenGate.Deployment("x", "observer", "2017-06-01"),
            GivenGate.Deployment("x", "combat", "2017-06-01")).Answer.Should().Be(Answer.No);

    [Fact]
    public void Only_those_of_the_holder_count_or_the_deployment_that_is_named()
    {
        var observers = Volunteers with { Role = ForceRole.Observer };
        Judged.Leaf(observers, GivenGate.Deployment("y", "observer", "2017-06-01", id: "d")).Answer.Should().Be(Answer.Unknown);
        Judged.Leaf(observers with { Deployment = "d" }, GivenGate.Deployment("y", "observer", "2017-06-01", id: "d")).Answer
            .Should().Be(Answer.Yes);
        Judged.Leaf(observers with { Deployment = "e" }).Because.Should().ContainSingle().Which.Says
            .Should().Be("the dataset does not hold the deployment e");
    }

    [Theory]
    [InlineData("2000-07-17/2024-12-08", null, Answer.Yes)]
    [InlineData("2000/..", null, Answer.Yes)]
    [InlineData("2000/2016", null, Answer.No)]
    [InlineData("2018/..", null, Answer.No)]
    [InlineData("2017/..", null, Answer.Unknown)]
    [InlineData("2000/", null, Answer.Unknown)]
    [InlineData(null, "2017-06-24", Answer.Yes)]
    [InlineData(null, "2017-06-23", Answer.Unknown)]
    [InlineData(null, null, Answer.Unknown)]
    public void A_tenure_shows_a_circumstance(string? spell, string? attested, Answer expected)
    {
        var explanation = Judged.Leaf(
            new Circumstance { Text = "while he is in office", Tenure = "t" }, GivenGate.Tenure("t", spell, attested));
        explanation.Answer.Should().Be(expected);
        explanation.Because.Should().ContainSingle().Which.Record.Should().NotBeNull();
    }

    [Theory]
    [InlineData("held", "2017-06-24", null, Answer.Yes)]
    [InlineData("held", "2017-06-25", null, Answer.No)]
    [InlineData("held", "2017-06", null, Answer.Unknown)]
    [InlineData("under-way", "2011/2020", null, Answer.Yes)]
    [InlineData("under-way", "2011/2016", null, Answer.No)]
    [InlineData("cancelled", "2017-07", "2017-06-01", Answer.No)]
    [InlineData("cancelled", "2017-07", "2017-06-25", Answer.Unknown)]
    [InlineData("planned", "2017-06-01", null, Answer.Unknown)]
    public void An_event_shows_a_circumstance_when_it_has_happened(string modality, string when, string? asOf, Answer expected) =>
        Judged.Leaf(new Circumstance { Text = "after the meeting", Event = "e" }, GivenGate.Meeting("e", modality, when, asOf)).Answer
            .Should().Be(expected);

    [Fact]
    public void What_is_said_of_a_claim_makes_no_fact()
    {
        var explanation = Judged.Leaf(
            new Circumstance { Text = "peace", Claim = "prp" },
            Given.Claim("prp"),
            Given.Statement("s", "russia", "affirms prp", "2017-01-01"));
        explanation.Answer.Should().Be(Answer.Unknown);
        explanation.Because.Should().Contain(one => one.Says == "russia affirms it, which does not prove it");
    }

    [Fact]
    public void A_circumstance_in_words_or_by_what_is_not_held_is_unknown()
    {
        Judged.Leaf(new Circumstance { Text = "if it arises" }).Answer.Should().Be(Answer.Unknown);
        Judged.Leaf(new Circumstance { Text = "x", Tenure = "t" }).Because[0].Says.Should().Be("the dataset does not hold the tenure t");
        Judged.Leaf(new Circumstance { Text = "x", Event = "e" }).Because[0].Says.Should().Be("the dataset does not hold the event e");
        Judged.Leaf(new Circumstance { Text = "x", Claim = "p" }).Because[1].Says.Should().Be("the dataset does not hold the claim p");
    }

    [Theory]
    [InlineData("2017-06-24", null, Answer.Yes)]
    [InlineData("2017-06-25", null, Answer.No)]
    [InlineData("2017-06", null, Answer.Unknown)]
    [InlineData(null, "2017-06-24", Answer.Yes)]
    [InlineData(null, "2017-06-23", Answer.No)]
    [InlineData("2017", "2017", Answer.Unknown)]
    [InlineData(null, null, Answer.Yes)]
    public void A_time_has_come_and_has_not_passed(string? from, string? until, Answer expected) =>
        Judged.Leaf(new TimeReached { From = Date(from), Until = Date(until) }).Answer.Should().Be(expected);

    [Fact]
    public void A_day_that_is_only_partly_known_is_one_of_its_days()
    {
        var data = Given.Data(GivenGate.Condition("c", new TimeReached { From = Date("2017-06-10") }));
        data.Preconditions.Evaluate("c", EdtfDate.Parse("2017-07")).Answer.Should().Be(Answer.Yes);
        data.Preconditions.Evaluate("c", EdtfDate.Parse("2017-06")).Answer.Should().Be(Answer.Unknown);
        data.Preconditions.Evaluate("c", EdtfDate.Parse("2016")).Answer.Should().Be(Answer.No);
    }

    private static EdtfDate? Date(string? text) => text is null ? null : EdtfDate.Parse(text);
}
