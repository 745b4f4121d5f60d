using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Evaluates a tree of requirements, including the conditions to which it refers.</summary>
internal sealed class RequirementEvaluator(Books books)
{
    private readonly List<Reason> remarks = [];

    /// <summary>Problems in the conditions themselves, in the order in which the evaluator found them.</summary>
    public ImmutableArray<Reason> Remarks => [.. remarks.Distinct()];

    public Explanation Evaluate(Requirement requirement, Inquiry inquiry) => requirement switch
    {
        AllOf all => Of(all, all.Of, inquiry, Answers.All),
        AnyOf any => Of(any, any.Of, inquiry, Answers.Any),
        Not not => Of(not, [not.Of], inquiry, static parts => parts.Single().Not()),
        ConditionMet met => Evaluate(met, inquiry),
        DecisionTaken taken => DecisionEvaluator.Evaluate(taken, inquiry),
        InstrumentExists exists => InstrumentEvaluator.Evaluate(exists, inquiry),
        ConsentGiven given => ConsentEvaluator.Evaluate(given, inquiry),
        Willingness will => ConsentEvaluator.Evaluate(will, inquiry),
        Composition composition => CompositionEvaluator.Evaluate(composition, inquiry),
        Circumstance circumstance => CircumstanceEvaluator.Evaluate(circumstance, inquiry),
        TimeReached time => TimeEvaluator.Evaluate(time, inquiry),
        _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement, "There is no such requirement."),
    };

    private Explanation Of(Requirement whole, ImmutableArray<Requirement> of, Inquiry inquiry, Func<IEnumerable<Answer>, Answer> combine)
    {
        var parts = of.Select(part => Evaluate(part, inquiry)).ToImmutableArray();
        return new(whole, combine(parts.Select(part => part.Answer)), [], null, parts);
    }

    private Explanation Evaluate(ConditionMet met, Inquiry inquiry)
    {
        if (inquiry.Within.Contains(met.Condition))
            return Broken(
                met,
                $"the condition {met.Condition} refers back to itself by way of {string.Join(", ", inquiry.Within)}",
                $"the condition {met.Condition}, without a reference back to itself",
                books.Conditions.WithId(met.Condition));
        if (books.Conditions.WithId(met.Condition) is not { } condition)
            return Broken(met, $"the dataset does not hold the condition {met.Condition}", $"the condition {met.Condition}");
        var part = Evaluate(condition.Requires, inquiry with { Within = inquiry.Within.Add(condition.Id), Holder = condition.Holder });
        return new(met, part.Answer, [], null, [part], condition.Nature ?? ConditionNature.Precondition);
    }

    private Explanation Broken(ConditionMet met, string says, string needed, Condition? condition = null)
    {
        var reason = new Reason(says, condition);
        remarks.Add(reason);
        return new(met, Answer.Unknown, [reason], needed);
    }
}
