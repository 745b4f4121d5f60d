using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Preconditions;

public class PreconditionChainTests
{
    private static readonly DecisionTaken Alliance = new() { Body = "alliance", Decision = "d1" };
    private static readonly InstrumentExists Mandate = new() { Treaty = "mandate" };
    private static readonly DecisionTaken Parliament = new() { Body = "parliament", Decision = "d2" };
    private static readonly Circumstance Asked = new() { Text = "if it is asked", Event = "request" };

    private static readonly DatasetRecord[] Rules =
    [
        Given.Organ("parliament", of: "x"),
        GivenGate.Condition(
            "a", new AllOf { Of = [Parliament, new ConditionMet { Condition = "b" }, Alliance, new Composition { Text = "volunteers" }] },
            guard: Asked),
        GivenGate.Condition("b", Mandate, act: "discuss"),
        GivenGate.Condition("z", new TimeReached { From = EdtfDate.Parse("2020") }, nature: "opinion"),
        GivenGate.Condition("other", new TimeReached(), holder: "y"),
    ];

    private static readonly DatasetRecord[] Done =
    [
        GivenGate.Meeting("request", "held", "2017-06-01"),
        GivenGate.Treaty("mandate", "signed 2017-06-02"),
        GivenGate.Decision("alliance", "2017-06-03", id: "d1"),
        GivenGate.Decision("parliament", "2017-06-04", id: "d2"),
        GivenGate.Deployment("x", "observer", "2017-06-05"),
    ];

    [Fact]
    public void Steps_come_in_the_order_in_which_they_are_taken() =>
        Chain(5).Steps.Select(step => $"{step.Act} {step.Says}").Should().Equal(
        "discuss the instrument mandate",
        "discuss x does it: discuss",
        "send the circumstance: if it is asked",
        "send a decision of alliance (d1)",
        "send a decision of parliament (d2)",
        "send x does it: send");

    [Fact]
    public void What_two_acts_require_is_one_step_before_the_first() =>
        Chain(5).Steps[0].Conditions.Select(id => id.ToString()).Should().Equal("a", "b");

    [Fact]
    public void A_chain_says_what_comes_next()
    {
        Chain(0).Next!.Says.Should().Be("the instrument mandate");
        Chain(0).Reached.Should().BeNull();
        Chain(2).Next!.IsAct.Should().BeTrue("nothing shows that it was discussed");
        Chain(2).Reached!.Says.Should().Be("the instrument mandate");
    }

    [Fact]
    public void A_step_says_whether_it_is_done_and_whether_it_is_a_guard()
    {
        Chain(2).Steps[0].ToString().Should().Be("yes: the instrument mandate");
        Chain(2).Steps.Where(step => step.IsGuard).Select(step => step.Says).Should().Equal("the circumstance: if it is asked");
    }

    [Fact]
    public void A_chain_and_its_verdicts_say_what_was_asked()
    {
        var data = Given.Data([.. Rules, .. Done]);
        var chain = data.Preconditions.ChainOf("x", Given.Day(Judged.Day), knownBy: Given.Day("2018-01-01"), viewpoint: "y");
        chain.KnownBy!.ToString().Should().Be("2018-01-01");
        chain.Verdicts[0].Viewpoint.Should().Be(ActorId.Parse("y"));
        chain.Verdicts[0].ToString().Should().Be($"a on {chain.On}: {chain.Verdicts[0].Answer.ToText()}");
    }

    [Theory]
    [InlineData(1, Answer.Unknown, Answer.Unknown)]
    [InlineData(2, Answer.Yes, Answer.Unknown)]
    [InlineData(3, Answer.Yes, Answer.Unknown)]
    [InlineData(4, Answer.Yes, Answer.Yes)]
    public void An_act_is_free_when_all_before_it_is_met(int done, Answer discuss, Answer send)
    {
        Chain(done).May(ActionKind.Discuss).Should().Be(discuss);
        Chain(done).May(ActionKind.Decide).Should().Be(discuss);
        Chain(done).May(ActionKind.Send).Should().Be(send);
        Chain(done).May(ActionKind.Rebuild).Should().Be(Answer.Yes, "no condition stands before it");
    }

    [Fact]
    public void Constraints_and_opinions_are_no_steps()
    {
        var chain = Chain(5);
        chain.Constraints.Should().ContainSingle().Which.Requirement.Should().BeOfType<Composition>();
        chain.Verdicts.Select(one => one.ConditionId.ToString()).Should().Equal("a", "b", "z");
        chain.Steps.Should().NotContain(step => step.Conditions.Contains("z"));
    }

    [Fact]
    public void That_soldiers_were_sent_shows_that_it_was_done_unless_something_narrower_is_meant()
    {
        DatasetRecord sent = GivenGate.Deployment("x", "observer", "2017-06-05");
        LastStep(GivenGate.Condition("a", Alliance), sent).Done.Value.Should().Be(Answer.Yes);
        LastStep(GivenGate.Condition("a", Alliance, scope: "to Syria"), sent).Done.Value.Should().Be(Answer.Unknown);
        LastStep(
            GivenGate.Condition("a", Alliance, scope: "to Syria"), sent,
            Given.Coverage(RecordKind.Deployment, "condition:a")).Done.Value.Should().Be(Answer.No);
        LastStep(GivenGate.Condition("a", Alliance)).Done.Value.Should().Be(Answer.Unknown);
        LastStep(GivenGate.Condition("a", Alliance), Given.Coverage(RecordKind.Deployment, "actor:x")).Done.Value.Should().Be(Answer.No);
    }

    [Fact]
    public void That_an_organ_has_decided_shows_that_it_was_decided() =>
        LastStep(
            GivenGate.Condition("a", Alliance, act: "decide"), Given.Organ("parliament", of: "x"),
            GivenGate.Decision("parliament", "2017-06-01")).Done.Value.Should().Be(Answer.Yes);

    [Fact]
    public void A_chain_without_conditions_has_no_steps()
    {
        var chain = Given.Data().Preconditions.ChainOf("x", Given.Day(Judged.Day));
        chain.Steps.Should().BeEmpty();
        chain.Next.Should().BeNull();
        chain.ToString().Should().Be("x on 2017-06-24: nothing is left to do");
    }

    [Fact]
    public void A_chain_reads_as_a_list_with_the_next_step_marked() => Chain(2).Describe().Should().Be("""
        x on 2017-06-24
          discuss: yes: the instrument mandate [a, b]
        > discuss: unknown: x does it: discuss
          send: yes: the circumstance: if it is asked [a]
          send: unknown: a decision of alliance (d1) [a]
          send: unknown: a decision of parliament (d2) [a]
          send: unknown: x does it: send
          how: unknown: those who are sent: volunteers
        """.ReplaceLineEndings("\n"));

    private static PreconditionChain Chain(int done) =>
        Given.Data([.. Rules, .. Done.Take(done)]).Preconditions.ChainOf("x", Given.Day(Judged.Day));

    private static PreconditionStep LastStep(params DatasetRecord[] records) =>
        Given.Data(records).Preconditions.ChainOf("x", Given.Day(Judged.Day)).Steps[^1];
}
