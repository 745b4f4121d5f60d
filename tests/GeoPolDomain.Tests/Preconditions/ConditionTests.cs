using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Preconditions;

/// <summary>Conditions as wholes: what they refer to, what they are to their holder, and what a promise of completeness does.</summary>
public class ConditionTests
{
    private static readonly LocalDate Day = Given.Day(Judged.Day);

    private static readonly TimeReached Met = new() { From = EdtfDate.Parse("2017-01-01"), Until = EdtfDate.Parse("2018") };

    private static readonly TimeReached Unmet = new() { From = EdtfDate.Parse("2018") };

    private static readonly DecisionTaken Wanted = new() { Body = "council", Text = "To send troops" };

    [Fact]
    public void A_circle_of_conditions_ends_in_a_remark()
    {
        var data = Given.Data(
            GivenGate.Condition("a", Ref("b")),
            GivenGate.Condition("b", new AllOf { Of = [Ref("c"), Unmet] }),
            GivenGate.Condition("c", Ref("a")),
            GivenGate.Condition("self", Ref("self")));

        var circle = data.Preconditions.Evaluate("a", Day);
        circle.Answer.Should().Be(Answer.No, "one part is not met whatever the circle says");
        circle.Remarks.Should().ContainSingle().Which.ToString()
            .Should().Be("the condition a refers back to itself by way of a, b, c [condition:a]");
        data.Preconditions.Evaluate("self", Day).Answer.Should().Be(Answer.Unknown);
    }

    [Fact]
    public void To_refer_to_one_condition_twice_is_no_circle()
    {
        var verdict = Given.Data(
            GivenGate.Condition("a", new AllOf { Of = [Ref("b"), Ref("b")] }),
            GivenGate.Condition("b", Unmet)).Preconditions.Evaluate("a", Day);
        verdict.Remarks.Should().BeEmpty();
        verdict.Answer.Should().Be(Answer.No);
    }

    [Fact]
    public void A_condition_that_is_not_held_is_unknown_with_the_reason()
    {
        var verdict = Given.Data(GivenGate.Condition("a", Ref("b"))).Preconditions.Evaluate("a", Day);
        verdict.Answer.Should().Be(Answer.Unknown);
        verdict.Remarks.Should().ContainSingle().Which.Says.Should().Be("the dataset does not hold the condition b");

        var missing = Given.Data().Preconditions.Evaluate("a", Day);
        missing.Answer.Should().Be(Answer.Unknown);
        missing.Blocks.Should().Be(Answer.Unknown);
        missing.Remarks.Should().ContainSingle();
        missing.Describe().Should().Contain("remark: the dataset does not hold the condition a");
    }

    [Theory]
    [InlineData(null, Answer.Yes)]
    [InlineData("precondition", Answer.Yes)]
    [InlineData("refusal", Answer.Yes)]
    [InlineData("constraint", Answer.No)]
    [InlineData("opinion", Answer.No)]
    [InlineData("curse", Answer.Unknown)]
    public void What_is_not_met_keeps_from_the_act_by_what_it_is_to_its_holder(string? nature, Answer expected)
    {
        var verdict = Given.Data(GivenGate.Condition("a", Unmet, nature: nature)).Preconditions.Evaluate("a", Day);
        verdict.Answer.Should().Be(Answer.No);
        verdict.Blocks.Should().Be(expected);
        verdict.Nature.ToString().Should().Be(nature ?? "precondition");
    }

    [Fact]
    public void What_is_met_keeps_nobody_whatever_it_is()
    {
        foreach (var nature in ConditionNature.All.Select(one => one.ToString()).Append("curse"))
            Given.Data(GivenGate.Condition("a", Met, nature: nature)).Preconditions.Evaluate("a", Day).Blocks
                .Should().Be(Answer.No, nature);
    }

    [Fact]
    public void A_constraint_among_preconditions_is_told_apart_and_keeps_nobody()
    {
        var verdict = Given.Data(
            GivenGate.Condition("a", new AllOf { Of = [Ref("b"), Ref("how")] }),
            GivenGate.Condition("b", new TimeReached { From = EdtfDate.Parse("2017-01-01") }),
            GivenGate.Condition("how", Unmet, nature: "constraint")).Preconditions.Evaluate("a", Day);

        verdict.Answer.Should().Be(Answer.No);
        verdict.Blocks.Should().Be(Answer.No);
        verdict.Requires!.Parts.Select(part => part.Nature).Should().Equal(ConditionNature.Precondition, ConditionNature.Constraint);
        verdict.Requires.Parts.Select(part => part.Condition!.ToString()).Should().Equal("b", "how");
    }

    [Fact]
    public void Who_is_to_be_sent_is_a_constraint_wherever_it_stands()
    {
        var composition = new Composition { Text = "volunteers" };
        Judged.Of(composition, null).Blocks.Should().Be(Answer.No);
        Judged.Of(new AllOf { Of = [Unmet, composition] }, null).Blocks.Should().Be(Answer.Yes);
        Judged.Of(new AnyOf { Of = [Unmet, composition] }, null).Blocks.Should().Be(Answer.No);
        Judged.Of(new Not { Of = composition }, null).Blocks.Should().Be(Answer.No);
    }

    [Fact]
    public void The_guard_is_answered_apart()
    {
        var verdict = Given.Data(GivenGate.Condition(
            "a", Unmet, guard: new Circumstance { Text = "if it arises" })).Preconditions.Evaluate("a", Day);
        verdict.Guard!.Answer.Should().Be(Answer.Unknown);
        verdict.Answer.Should().Be(Answer.No);
        Given.Data(GivenGate.Condition("a", Unmet)).Preconditions.Evaluate("a", Day).Guard.Should().BeNull();
    }

    [Theory]
    [InlineData(null, null, Answer.Unknown)]
    [InlineData("actor:council", null, Answer.No)]
    [InlineData("actor:council", "../2017-06-24", Answer.No)]
    [InlineData("actor:council", "2000/2017-12-31", Answer.Unknown)]
    [InlineData("actor:council", "../2017-06-23", Answer.Unknown)]
    [InlineData("actor:other", null, Answer.Unknown)]
    [InlineData("condition:c", null, Answer.No)]
    [InlineData("condition:other", null, Answer.Unknown)]
    public void What_is_missing_is_no_only_where_all_of_it_is_promised(string? about, string? during, Answer expected)
    {
        DatasetRecord[] promise = about is null ? [] : [Given.Coverage(RecordKind.Decision, about, during)];
        Judged.Leaf(Wanted, promise).Answer.Should().Be(expected);
        Judged.Leaf(Wanted, [.. promise, Given.Coverage(RecordKind.Statement)]).Answer.Should().Be(expected);
    }

    [Fact]
    public void A_promise_of_every_decision_is_one_of_those_of_each_body()
    {
        Judged.Leaf(Wanted, Given.Coverage(RecordKind.Decision)).Answer.Should().Be(Answer.No);
        Judged.Leaf(Wanted, Given.Coverage(RecordKind.Decision), GivenGate.Decision("council", "2017-06-01")).Answer
            .Should().Be(Answer.Unknown);
    }

    [Fact]
    public void A_promise_about_a_condition_excludes_what_the_condition_does_not_name()
    {
        var other = GivenGate.Decision("council", "2017-06-01", id: "d");
        var promise = Given.Coverage(RecordKind.Decision, "condition:c");
        Judged.Leaf(Wanted, Given.Coverage(RecordKind.Decision, "actor:council"), other).Answer.Should().Be(Answer.Unknown);
        Judged.Leaf(Wanted, promise, other).Answer.Should().Be(Answer.No);
        Judged.Leaf(Wanted with { Decision = "d" }, promise, other).Answer.Should().Be(Answer.Yes);
    }

    [Fact]
    public void A_promise_about_a_condition_holds_for_those_it_refers_to()
    {
        var data = Given.Data(
            GivenGate.Condition("a", Ref("b")), GivenGate.Condition("b", Wanted), Given.Coverage(RecordKind.Decision, "condition:a"));
        data.Preconditions.Evaluate("a", Day).Answer.Should().Be(Answer.No);
        data.Preconditions.Evaluate("b", Day).Answer.Should().Be(Answer.Unknown);
    }

    [Fact]
    public void A_promise_for_part_of_the_time_is_mentioned() =>
        Judged.Leaf(Wanted, Given.Coverage(RecordKind.Decision, "actor:council", "2000/2017-12-31")).Because.Should().ContainSingle()
            .Which.Says.Should().Be("no decision of council is recorded for then, and the dataset does not say that it holds all of them "
                + "(only for 2000/2017-12-31)");

    private static ConditionMet Ref(string id) => new() { Condition = id };
}
