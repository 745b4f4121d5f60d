using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>What stands between an actor and its acts on a day, in order: that the question arises, what others decide, what the actor's own organs decide, the act.</summary>
/// <remarks>The acts follow each other from discussing over deciding to sending. What two acts require is a step before the first of them.</remarks>
public sealed class PreconditionChain
{
    internal PreconditionChain(ActorId holder, Inquiry inquiry, ImmutableArray<PreconditionStep> steps, ImmutableArray<ConditionVerdict> verdicts, ImmutableArray<Explanation> constraints)
    {
        Holder = holder;
        On = inquiry.On;
        KnownBy = inquiry.KnownBy;
        Steps = steps;
        Verdicts = verdicts;
        Constraints = constraints;
    }

    /// <summary>The actor.</summary>
    public ActorId Holder { get; }

    /// <summary>The day of the world that is asked about.</summary>
    public EdtfDate On { get; }

    /// <summary>The day by which a reader must have been able to know it; null where all that is recorded counts.</summary>
    public EdtfDate? KnownBy { get; }

    /// <summary>The steps in order.</summary>
    public ImmutableArray<PreconditionStep> Steps { get; }

    /// <summary>Every condition of the actor, judged: those that bind, and the opinions that do not.</summary>
    public ImmutableArray<ConditionVerdict> Verdicts { get; }

    /// <summary>What says how the acts must be done and is no step before them.</summary>
    public ImmutableArray<Explanation> Constraints { get; }

    /// <summary>How far it has come: the last step before which, itself included, every one is done; null where the first is not.</summary>
    public PreconditionStep? Reached => Steps.TakeWhile(step => step.Done.Value == Answer.Yes).LastOrDefault();

    /// <summary>What comes next: the first step that is not done, or not known to be; null where all are.</summary>
    public PreconditionStep? Next => Steps.FirstOrDefault(step => step.Done.Value != Answer.Yes);

    /// <summary>Whether nothing keeps the actor from an act: every requirement before it, and before the acts it presupposes, is met.</summary>
    /// <remarks>That the question arises is not asked here.</remarks>
    public Answer May(ActionKind act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return Steps
            .Where(step => !step.IsAct && !step.IsGuard && ActionOrder.ComesWith(step.Act, act))
            .Select(step => step.Done.Value)
            .All();
    }

    /// <summary>The chain as text, one line a step; the next one is marked.</summary>
    public string Describe() => ChainText.Of(this);

    /// <summary>The actor, the day and what comes next.</summary>
    public override string ToString() => $"{Holder} on {On}: {(Next is { } next ? $"next is {next.Says}" : "nothing is left to do")}";
}

/// <summary>One step of a consent chain: something that must be so before an act, or the act itself.</summary>
public sealed class PreconditionStep
{
    internal PreconditionStep(ActionKind act, string says, Explained<Answer> done, Explanation? explanation, ImmutableArray<ConditionId> conditions, bool isGuard)
    {
        Act = act;
        Says = says;
        Done = done;
        Explanation = explanation;
        Conditions = conditions;
        IsGuard = isGuard;
    }

    /// <summary>The act it stands before, or is.</summary>
    public ActionKind Act { get; }

    /// <summary>The step in words.</summary>
    public string Says { get; }

    /// <summary>Whether it is done: what is required is so, or the act has taken place.</summary>
    public Explained<Answer> Done { get; }

    /// <summary>Why a requirement is met or not; null where the step is the act itself.</summary>
    public Explanation? Explanation { get; }

    /// <summary>The conditions that ask for it; empty where the step is the act itself.</summary>
    public ImmutableArray<ConditionId> Conditions { get; }

    /// <summary>Whether the step is that the question arises, as when somebody asks.</summary>
    public bool IsGuard { get; }

    /// <summary>Whether the step is the act itself.</summary>
    public bool IsAct => Explanation is null;

    /// <summary>The answer and the step.</summary>
    public override string ToString() => $"{Done.Value.ToText()}: {Says}";
}

/// <summary>Chains as text.</summary>
internal static class ChainText
{
    public static string Of(PreconditionChain chain) => string.Join('\n', Lines(chain));

    private static IEnumerable<string> Lines(PreconditionChain chain)
    {
        yield return $"{chain.Holder} {VerdictText.Asked(chain.On, chain.KnownBy)}";
        foreach (var step in chain.Steps)
        {
            var mark = ReferenceEquals(step, chain.Next) ? "> " : "  ";
            var asked = step.Conditions.IsEmpty ? "" : $" [{string.Join(", ", step.Conditions)}]";
            yield return $"{mark}{step.Act}: {step.Done.Value.ToText()}: {step.Says}{asked}";
        }

        foreach (var constraint in chain.Constraints)
            yield return $"  how: {constraint}";
    }
}
