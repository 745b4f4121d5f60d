using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Preconditions;

/// <summary>A tree of requirements follows the logic of Kleene, whatever its leaves are.</summary>
public class TreeLaws
{
    private static readonly TimeReached Yes = new() { From = EdtfDate.Parse("2017-06-24") };
    private static readonly TimeReached No = new() { From = EdtfDate.Parse("2017-06-25") };
    private static readonly TimeReached Unknown = new() { From = EdtfDate.Parse("2017-06") };

    private static readonly Gen<Requirement> Trees = Tree(4);
    private static readonly Gen<ImmutableArray<Requirement>> Some = Parts(2);

    [Fact]
    public void A_tree_is_what_its_parts_make_it() => Hold(Trees, tree => AnswerOf(tree) == Naive(tree));

    [Fact]
    public void Not_all_is_one_that_is_not_and_none_is_all_that_are_not() => Hold(Some, parts =>
        AnswerOf(new Not { Of = new AllOf { Of = parts } }) == AnswerOf(new AnyOf { Of = Negated(parts) })
        && AnswerOf(new Not { Of = new AnyOf { Of = parts } }) == AnswerOf(new AllOf { Of = Negated(parts) }));

    [Fact]
    public void Twice_not_is_the_thing_itself() => Hold(Trees, tree => AnswerOf(new Not { Of = new Not { Of = tree } }) == AnswerOf(tree));

    [Fact]
    public void A_tree_made_in_code_may_nest_a_thousand_levels()
    {
        static Requirement Nested() => Enumerable.Range(0, 1000).Aggregate((Requirement)Yes, (inner, _) => new Not { Of = inner });
        Nested().Should().Be(Nested());
        AnswerOf(Nested()).Should().Be(Answer.Yes);
        var data = Given.Data(Given.Condition("c", "x", "send", Nested()));
        data.Preconditions.Evaluate("c", EdtfDate.Parse("2017-06-24")).Describe().Should().NotBeEmpty();
        data.Contradictions.Search().All.Should().BeEmpty();
    }

    [Fact]
    public void The_order_of_the_parts_changes_nothing() => Hold(Some, parts =>
        AnswerOf(new AllOf { Of = parts }) == AnswerOf(new AllOf { Of = [.. parts.Reverse()] })
        && AnswerOf(new AnyOf { Of = parts }) == AnswerOf(new AnyOf { Of = [.. parts.Reverse()] }));

    [Fact]
    public void What_is_learned_of_an_unknown_part_takes_back_no_answer() => Hold(Trees, tree =>
        AnswerOf(tree) is var answer
            && (answer == Answer.Unknown || new[] { Yes, No }.All(learned => AnswerOf(Learn(tree, learned)) == answer)));

    [Fact]
    public void Without_constraints_it_keeps_from_the_act_exactly_when_it_is_not_met() => Hold(Trees, tree =>
        Judged.Of(tree, null) is var verdict && verdict.Blocks == verdict.Answer.Not());

    [Fact]
    public void Every_part_is_explained() => Hold(Trees, tree => Judged.Of(tree, null).Describe().Split('\n').Length >= Size(tree));

    private static Gen<Requirement> Tree(int depth) => depth == 0
        ? Gen.Elements<Requirement>(Yes, No, Unknown)
        : Gen.OneOf(
            Gen.Elements<Requirement>(Yes, No, Unknown),
            Parts(depth - 1).Select(Requirement (parts) => new AllOf { Of = parts }),
            Parts(depth - 1).Select(Requirement (parts) => new AnyOf { Of = parts }),
            Tree(depth - 1).Select(Requirement (part) => new Not { Of = part }));

    private static Gen<ImmutableArray<Requirement>> Parts(int depth) =>
        Gen.Choose(1, 4).SelectMany(count => Tree(depth).ListOf(count)).Select(parts => parts.ToImmutableArray());

    private static Answer AnswerOf(Requirement tree) => Judged.Leaf(tree).Answer;

    private static Answer Naive(Requirement tree) => tree switch
    {
        AllOf all => (Answer)all.Of.Min(one => (int)Naive(one)),
        AnyOf any => (Answer)any.Of.Max(one => (int)Naive(one)),
        Not not => (Answer)(-(int)Naive(not.Of)),
        _ => ReferenceEquals(tree, Yes) ? Answer.Yes : ReferenceEquals(tree, No) ? Answer.No : Answer.Unknown,
    };

    private static Requirement Learn(Requirement tree, Requirement learned) => tree switch
    {
        AllOf all => new AllOf { Of = [.. all.Of.Select(one => Learn(one, learned))] },
        AnyOf any => new AnyOf { Of = [.. any.Of.Select(one => Learn(one, learned))] },
        Not not => new Not { Of = Learn(not.Of, learned) },
        _ => ReferenceEquals(tree, Unknown) ? learned : tree,
    };

    private static int Size(Requirement tree) => tree switch
    {
        AllOf all => 1 + all.Of.Sum(Size),
        AnyOf any => 1 + any.Of.Sum(Size),
        Not not => 1 + Size(not.Of),
        _ => 1,
    };

    private static ImmutableArray<Requirement> Negated(ImmutableArray<Requirement> parts) => [.. parts.Select(one => new Not { Of = one })];

    private static void Hold<T>(Gen<T> values, Func<T, bool> law) => Law.Holds(200, values, law);
}
