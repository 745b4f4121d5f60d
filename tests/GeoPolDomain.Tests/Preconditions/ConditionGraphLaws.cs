using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Tests.Catalogue;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Preconditions;

/// <summary>
/// To judge each condition once gives the answers that every way through the references gives, also where they lead back.
/// </summary>
public class ConditionGraphLaws
{
    private const int Count = 5;

    private static readonly Dictionary<string, (Requirement Requirement, Answer Answer)> Leaves = new()
    {
        ["yes"] = (new TimeReached { From = EdtfDate.Parse("2017-06-24") }, Answer.Yes),
        ["no"] = (new TimeReached { From = EdtfDate.Parse("2017-06-25") }, Answer.No),
        ["unknown"] = (new TimeReached { From = EdtfDate.Parse("2017-06") }, Answer.Unknown),
    };

    private static readonly Gen<Requirement[]> Graphs = Tree(2).ArrayOf(Count);

    [Fact]
    public void Each_answer_is_the_one_that_all_ways_together_give() => Law.Holds(500, Graphs, graph =>
    {
        var data = Data(graph);
        for (var i = 0; i < Count; i++)
            data.Preconditions.Evaluate(Id(i), Given.Day(Judged.Day)).Answer.Should()
                .Be(ByEveryWay(new ConditionMet { Condition = Id(i) }, graph, []));
    });

    [Fact]
    public void A_chain_of_conditions_gives_each_the_answer_that_it_has_by_itself() => Law.Holds(500, Graphs, graph =>
    {
        var data = Data(graph);
        foreach (var verdict in data.Preconditions.ChainOf("x", Given.Day(Judged.Day)).Verdicts)
            verdict.Answer.Should().Be(data.Preconditions.Evaluate(verdict.ConditionId, Given.Day(Judged.Day)).Answer);
    });

    // Follows every way, and takes a reference to a condition on the way for unknown: the slow rule, which is easy to check by eye.
    private static Answer ByEveryWay(Requirement requirement, Requirement[] graph, string[] way) => requirement switch
    {
        AllOf all => (Answer)all.Of.Min(one => (int)ByEveryWay(one, graph, way)),
        AnyOf any => (Answer)any.Of.Max(one => (int)ByEveryWay(one, graph, way)),
        Not not => (Answer)(-(int)ByEveryWay(not.Of, graph, way)),
        ConditionMet met when way.Contains(met.Condition.ToString()) => Answer.Unknown,
        ConditionMet met => ByEveryWay(graph[met.Condition.ToString()[1] - '0'], graph, [.. way, met.Condition.ToString()]),
        _ => Leaves.Values.Single(one => one.Requirement.Equals(requirement)).Answer,
    };

    private static Dataset Data(Requirement[] graph) =>
        Given.Data([.. graph.Select((requires, i) => (DatasetRecord)GivenGate.Condition(Id(i), requires))]);

    private static string Id(int i) => $"c{i}";

    private static Gen<Requirement> Tree(int depth) => depth == 0
        ? Gen.OneOf(
            Gen.Elements(Leaves.Values.Select(one => one.Requirement)),
            Gen.Choose(0, Count - 1).Select(Requirement (i) => new ConditionMet { Condition = Id(i) }))
        : Gen.OneOf(
            Gen.Choose(0, Count - 1).Select(Requirement (i) => new ConditionMet { Condition = Id(i) }),
            Tree(depth - 1).ArrayOf(2).Select(Requirement (of) => new AllOf { Of = [.. of] }),
            Tree(depth - 1).ArrayOf(2).Select(Requirement (of) => new AnyOf { Of = [.. of] }),
            Tree(depth - 1).Select(Requirement (of) => new Not { Of = of }));
}
