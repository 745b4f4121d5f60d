using GeoPolDomain.Datasets;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Preconditions;

/// <summary>Conditions that refer to conditions: however they are connected, each is judged once.</summary>
public class ConditionGraphTests
{
    private static readonly LocalDate Day = Given.Day(Judged.Day);

    [Fact]
    public void A_diamond_is_judged_once_and_not_by_every_way()
    {
        var chain = ConditionShapes.Diamond(60).Preconditions.ChainOf("x", Day);
        chain.Verdicts.Should().HaveCount(61);
        chain.Verdicts[0].Requires!.All.Should().HaveCountLessThan(61 * 4);
        chain.Verdicts[0].Answer.Should().Be(Answer.Unknown);
        chain.Verdicts[0].Describe().Should().EndWith("and more than 1000000 more ways");
        chain.Verdicts[0].Blocks.Should().Be(Answer.Unknown);
        chain.Steps.Should().HaveCount(2);
        chain.Steps[0].Conditions.Should().HaveCount(61);
    }

    [Fact]
    public void The_caller_says_how_much_is_told()
    {
        var verdict = ConditionShapes.Diamond(2).Preconditions.Evaluate("c000000", Day);
        verdict.Requires!.Describe(1).Should().Be("unknown: all of these\nand 4 more ways".ReplaceLineEndings("\n"));
        verdict.Requires.Describe(1000).Should().NotContain("more ways").And.Be(verdict.Requires.Describe());
    }

    [Fact]
    public void A_step_names_the_first_conditions_that_contain_it_and_holds_all()
    {
        var chain = ConditionShapes.Chain(50).Preconditions.ChainOf("x", Day);
        var last = chain.Steps.Single(step => step.Says.Contains("c000049", StringComparison.Ordinal));
        last.Conditions.Should().HaveCount(50);
        chain.Describe(2).Should().Contain("c000049 [c000000, c000001 and more]").And.Contain("c000000 [c000000]");
    }

    [Fact]
    public void A_reference_in_a_circle_does_not_hide_what_settles_the_answer()
    {
        var data = Given.Data(
            GivenGate.Condition("a", new AllOf { Of = [Ref("b"), Ref("c")] }),
            GivenGate.Condition("b", new AllOf { Of = [Ref("c"), new TimeReached { From = EdtfDate.Parse("2018") }] }),
            GivenGate.Condition("c", Ref("b")));
        data.Preconditions.ChainOf("x", Day).Verdicts.Select(one => one.Answer).Should().Equal(Answer.No, Answer.No, Answer.No);
        data.Preconditions.Evaluate("c", Day).Answer.Should().Be(Answer.No);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_cost_grows_with_the_number_of_conditions(string shape)
    {
        Growth.Of(200, n => Work(shape, n, data => data.Preconditions.ChainOf("x", Day))).Should().BeLessThan(Growth.NearLinear);
        Growth.Of(200, n => Work(shape, n, data => data.Preconditions.ChainOf("x", Day).Describe()))
            .Should().BeLessThan(Growth.NearLinear);
        Growth.Of(200, n => Work(shape, n, data => data.Preconditions.ChainOf("x", Day).May(ActionKind.Send)))
            .Should().BeLessThan(Growth.NearLinear);
        Growth.Of(200, n => Work(shape, n, data => data.Preconditions.Evaluate("c000000", Day).Describe()))
            .Should().BeLessThan(Growth.NearLinear);
        Growth.Of(200, n => Work(shape, n, data => data.Preconditions.Evaluate("c000000", Day).Remarks.ToString()))
            .Should().BeLessThan(Growth.NearLinear);
    }

    [Theory]
    [InlineData("circle")]
    [InlineData("diamond")]
    public void A_deep_graph_does_not_exhaust_the_stack(string shape)
    {
        var data = ConditionShapes.Of(shape, 100_000);
        var chain = data.Preconditions.ChainOf("x", Day);
        chain.Verdicts[0].Describe().Should().NotBeEmpty();
        chain.Verdicts[0].Requires!.All.Count().Should().BeLessThan(1_000_000);
        chain.Steps.Length.Should().BeLessThan(200_002);
    }

    public static TheoryData<string> Shapes => new(ConditionShapes.Names);

    private static Action Work(string shape, int n, Action<Dataset> ask)
    {
        var data = ConditionShapes.Of(shape, n);
        return () => ask(data);
    }

    private static ConditionMet Ref(string id) => new() { Condition = id };
}
