using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Judges a tree of requirements: its leaves from the records, and the whole from its leaves.</summary>
/// <remarks>The tree of one condition is walked by recursion. A tree too deep for the stack ends in an exception, not in a crash.</remarks>
internal static class RequirementTree
{
    /// <summary>Passes every leaf to an action: what is neither "all", "any" nor "not".</summary>
    public static void Visit(Requirement requirement, Action<Requirement> leaf)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (PartsOf(requirement) is not { } parts)
            leaf(requirement);
        else
            foreach (var part in parts)
                Visit(part, leaf);
    }

    /// <summary>Judges the whole tree. The given function explains references to conditions.</summary>
    public static Explanation Judge(Requirement requirement, Inquiry inquiry, Func<ConditionMet, Explanation> explain) =>
        Combine(requirement, leaf => leaf is ConditionMet met ? explain(met) : JudgeLeaf(leaf, inquiry), static part => part.Answer);

    /// <summary>Explains the whole tree from the explanations of its leaves and the answers that they count with.</summary>
    public static Explanation Combine(
        Requirement requirement, Func<Requirement, Explanation> leaf, Func<Explanation, Answer> answerOf)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (PartsOf(requirement) is not { } of)
            return leaf(requirement);
        ImmutableArray<Explanation> parts = [.. of.Select(part => Combine(part, leaf, answerOf))];
        return new(requirement, Combined(requirement, parts.Select(answerOf)), [], null, parts);
    }

    /// <summary>The answer of the whole tree from the answers of its leaves.</summary>
    public static Answer AnswerOf(Requirement requirement, Func<Requirement, Answer> leaf) =>
        PartsOf(requirement) is { } of ? Combined(requirement, of.Select(part => AnswerOf(part, leaf))) : leaf(requirement);

    public static Explanation JudgeLeaf(Requirement requirement, Inquiry inquiry) => requirement switch
    {
        DecisionTaken taken => DecisionEvaluator.Evaluate(taken, inquiry),
        InstrumentExists exists => InstrumentEvaluator.Evaluate(exists, inquiry),
        ConsentGiven given => ConsentEvaluator.Evaluate(given, inquiry),
        Willingness will => ConsentEvaluator.Evaluate(will, inquiry),
        Composition composition => CompositionEvaluator.Evaluate(composition, inquiry),
        Circumstance circumstance => CircumstanceEvaluator.Evaluate(circumstance, inquiry),
        TimeReached time => TimeEvaluator.Evaluate(time, inquiry),
        _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement, "There is no such requirement."),
    };

    private static Answer Combined(Requirement requirement, IEnumerable<Answer> parts) => requirement switch
    {
        AllOf => parts.All(),
        AnyOf => parts.Any(),
        _ => parts.Single().Not(),
    };

    private static ImmutableArray<Requirement>? PartsOf(Requirement requirement) => requirement switch
    {
        AllOf all => all.Of,
        AnyOf any => any.Of,
        Not not => [not.Of],
        _ => null,
    };
}
