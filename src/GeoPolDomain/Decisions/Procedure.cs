using System.Collections.Immutable;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Decisions;

/// <summary>
/// Several decision rules under which a motion must be adopted one after the other, often by several bodies. For example, a state becomes a
/// member of the United Nations after a recommendation of the Security Council and a decision of the General Assembly.
/// </summary>
public sealed class Procedure
{
    private Procedure(ImmutableArray<DecisionRule> rules) => Rules = rules;

    /// <summary>The rules, in the order in which they apply; at least one.</summary>
    public ImmutableArray<DecisionRule> Rules { get; }

    /// <summary>Creates a procedure from its rules, in the order in which they apply.</summary>
    /// <exception cref="ArgumentException">There is no rule, or the list holds null.</exception>
    public static Procedure Of(params IEnumerable<DecisionRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ImmutableArray<DecisionRule> steps = [.. rules];
        return steps.IsEmpty || steps.Contains(null!)
            ? throw new ArgumentException("A procedure has at least one rule, and none that is null.", nameof(rules))
            : new(steps);
    }

    /// <summary>Tells where a motion stands from the votes on each step. Leave out the votes of the steps still to come.</summary>
    /// <exception cref="ArgumentException">
    /// There are votes for more steps than the procedure has, the votes of a step cannot belong to its electorate, or it is not known who
    /// may vote.
    /// </exception>
    public ProcedureVerdict Evaluate(params ReadOnlySpan<Votes> votes)
    {
        if (votes.Length > Rules.Length)
            throw new ArgumentException($"There are votes on {votes.Length} steps of {Rules.Length}.", nameof(votes));
        var verdicts = new Dictionary<DecisionRule, VoteVerdict>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < votes.Length; i++)
            verdicts[Rules[i]] = Rules[i].Evaluate(votes[i]);
        return Standing(verdicts.GetValueOrDefault);
    }

    internal ProcedureVerdict Standing(Func<DecisionRule, VoteVerdict?> verdictOf) =>
        new([.. Rules.Select(rule => new ProcedureStep(rule, verdictOf(rule)))]);
}

/// <summary>One step of a procedure, as far as it was taken.</summary>
/// <param name="Rule">The rule of the step.</param>
/// <param name="Verdict">The verdict on the votes of the step. Null when no votes are known.</param>
public sealed record ProcedureStep(DecisionRule Rule, VoteVerdict? Verdict)
{
    /// <summary>Returns the name of the rule and the outcome in one line.</summary>
    public override string ToString() => $"{Rule.Names[0].Text}: {Verdict?.ToString() ?? "not voted on yet"}";
}

/// <summary>Where a motion stands in a procedure.</summary>
public sealed class ProcedureVerdict
{
    internal ProcedureVerdict(ImmutableArray<ProcedureStep> steps)
    {
        Steps = steps;
        At = steps.FirstOrDefault(one => one.Verdict?.Outcome != VoteOutcome.Adopted);
        Outcome = At is null ? VoteOutcome.Adopted
            : steps.Any(one => one.Verdict?.Outcome == VoteOutcome.NotAdopted) ? VoteOutcome.NotAdopted
            : At.Verdict?.Outcome ?? VoteOutcome.Pending;
    }

    /// <summary>The steps, in order.</summary>
    public ImmutableArray<ProcedureStep> Steps { get; }

    /// <summary>
    /// Whether the motion is adopted by all steps. Not adopted as soon as one step fails; pending while a step is still to come.
    /// </summary>
    public VoteOutcome Outcome { get; }

    /// <summary>The step at which the motion stands: the first that has not adopted it. Null when every step has.</summary>
    public ProcedureStep? At { get; }

    /// <summary>Describes where the motion stands, with one line for each step.</summary>
    public string Describe()
    {
        var head = At is { } at ? $"{Outcome.ToText()}: it stands at {at.Rule.Names[0].Text}" : Outcome.ToText();
        return $"{head}\n{string.Join('\n', Steps.Select(one => $"  {one}"))}";
    }

    /// <summary>Returns the outcome and the step at which the motion stands.</summary>
    public override string ToString() => At is { } at ? $"{Outcome.ToText()} at {at.Rule.Names[0].Text}" : Outcome.ToText();
}
