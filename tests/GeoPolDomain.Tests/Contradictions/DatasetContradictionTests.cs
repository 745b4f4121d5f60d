using GeoPolDomain.Evidence;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Tests.Catalogue;

namespace GeoPolDomain.Tests.Contradictions;

/// <summary>What contradicts what in conditions and planned deployments (hard case P35, gates).</summary>
public class DatasetContradictionTests
{
    private static readonly DatasetRecord[] Told =
    [
        Given.Statement("s1", "kz", "conditions may-send", "2017-06-23"), Given.Statement("s2", "kz", "conditions may-send", "2017-06"),
        Given.Statement("s3", "kz", "conditions may-send", "2017-09-14"), Given.Statement("s4", "kz", "conditions other", "2017-06-23"),
    ];

    [Fact]
    public void One_act_may_be_told_to_depend_on_different_things() =>
        Found(Given.Condition("c1", "kz", "send", "a mandate", "s1"), Given.Condition("c2", "kz", "send", "a consensus", "s2"))
            .Should().Equal("gate: c1 | c2");

    [Fact]
    public void One_requirement_may_be_told_to_stand_before_different_acts()
    {
        Found(Given.Condition("c1", "kz", "send", "a mandate", "s1"), Given.Condition("c2", "kz", "discuss", "a mandate", "s2"))
            .Should().Equal("gate: c1 | c2");
        Found(Given.Condition("c1", "kz", "send", "a mandate", "s1"), Given.Condition("c2", "kz", "send", "a mandate", "s2"))
            .Should().BeEmpty();
    }

    [Fact]
    public void Another_holder_sets_its_own_gate_and_another_matter_has_another()
    {
        Found(Given.Condition("c1", "kz", "send", "a mandate", "s1"), Given.Condition("c2", "ru", "send", "a consensus", "s2"))
            .Should().BeEmpty();
        Found(Given.Condition("c1", "kz", "send", "a mandate", "s1"), Given.Condition("c4", "kz", "send", "a consensus", "s4"))
            .Should().BeEmpty();
        Found(
            Given.Condition("c1", "kz", "send", "a mandate", "s1"), Given.Condition("c4", "ru", "send", "a consensus", "s4"),
            Given.Link("statement:s4", "same-position", "statement:s1"))
            .Should().Equal("gate: c1 | c4");
    }

    [Fact]
    public void What_is_surely_said_later_is_a_change() =>
        Found(Given.Condition("c1", "kz", "send", "a mandate", "s1"), Given.Condition("c3", "kz", "send", "a consensus", "s3"))
            .Should().BeEmpty();

    [Fact]
    public void A_part_of_a_condition_is_not_set_against_others() =>
        Found(
            Given.Condition(
                "c1", "kz", "send", "all",
                "s1") with
            { Requires = new AllOf { Of = [new Not { Of = new ConditionMet { Condition = "c1.1" } }] } },
            Given.Condition(
                "c1.1", "kz", "send", "a consensus",
                "s1"), Given.Condition("c2", "kz", "send", "a mandate", "s2")).Should().Equal("gate: c1 | c2");

    [Fact]
    public void Conditions_of_one_statement_are_parts_of_one() =>
        Found(Given.Condition("c1", "kz", "send", "a mandate", "s1"), Given.Condition("c1.1", "kz", "send", "a consensus", "s1"))
            .Should().BeEmpty();

    [Fact]
    public void One_plan_may_have_soldiers_in_different_roles()
    {
        Found(
            GivenGate.Plan("d1", "kz", "syria", "observer", when: "2017-06"),
            GivenGate.Plan("d2", "kz", "syria", "military-police", when: "2017")).Should().Equal("role: d1 | d2");
        Found(
            GivenGate.Plan("d1", "kz", "syria", "observer", when: "2017-06"),
            GivenGate.Plan("d2", "kz", "syria", "military-police", when: "2018")).Should().BeEmpty();
        Found(GivenGate.Plan("d1", "kz", "syria", "observer"), GivenGate.Plan("d2", "kg", "syria", "military-police")).Should().BeEmpty();
        Found(GivenGate.Plan("d1", "kz", "syria", "observer"), GivenGate.Plan("d2", "kz", "syria", "military-police", "actual"))
            .Should().BeEmpty();
        Found(GivenGate.Plan("d1", "kz", "syria", "observer"), GivenGate.Plan("d2", "kz", "syria", "observer")).Should().BeEmpty();
        Found(GivenGate.Plan("d1", "kz", "syria", "observer"), GivenGate.Plan("d2", "kz", "syria", "unspecified")).Should().BeEmpty();
        Found(GivenGate.Plan("d1", "kz", "syria", "observer"), GivenGate.Plan("d2", "kz", "syria", "military-police", "hypothetical"))
            .Should().BeEmpty();
    }

    private static IEnumerable<string> Found(params DatasetRecord[] records) =>
        Given.Data([.. Told, .. records]).Contradictions.Search().All
            .Select(one => $"{one.Kind}: {IdsOf(one.One)} | {IdsOf(one.Other)}");

    private static string IdsOf(IEnumerable<DatasetRecord> records) => string.Join(' ', records.Select(record => record.Key.Id));
}
