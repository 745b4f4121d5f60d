using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>
/// The steps before the acts of an actor on a day, in order: the question arises, others decide, the actor's own organs decide, the act
/// follows.
/// </summary>
/// <remarks>
/// The acts follow one another: discuss, decide, send, stay. A requirement that several acts share is one step, before the first of them.
/// </remarks>
public sealed class PreconditionChain
{
    /// <summary>The number of conditions that <see cref="Describe()"/> names at most for one step: 20.</summary>
    public const int MostConditions = 20;

    internal PreconditionChain(
        ActorId holder,
        Inquiry inquiry,
        ImmutableArray<PreconditionStep> steps,
        ImmutableArray<ConditionVerdict> verdicts,
        ImmutableArray<Explanation> constraints)
    {
        Holder = holder;
        On = inquiry.On;
        KnownBy = inquiry.KnownBy;
        Steps = steps;
        Verdicts = verdicts;
        Constraints = constraints;
    }

    /// <summary>The actor whose conditions are in the chain.</summary>
    public ActorId Holder { get; }

    /// <summary>The day to which the question applies.</summary>
    public EdtfDate On { get; }

    /// <summary>The day by which a reader must have been able to know a record for it to count. Null when every record counts.</summary>
    public EdtfDate? KnownBy { get; }

    /// <summary>The steps in order.</summary>
    public ImmutableArray<PreconditionStep> Steps { get; }

    /// <summary>The verdicts on all conditions of the actor, including opinions, which bind nobody.</summary>
    public ImmutableArray<ConditionVerdict> Verdicts { get; }

    /// <summary>The requirements that say how the acts must be done. They are not steps before the acts.</summary>
    public ImmutableArray<Explanation> Constraints { get; }

    /// <summary>
    /// How far the actor has come: the last done step before which every step is done. Null when the first step is not done.
    /// </summary>
    public PreconditionStep? Reached => Steps.TakeWhile(step => step.Done.Value == Answer.Yes).LastOrDefault();

    /// <summary>The next step: the first one that is not done or not known to be done. Null when all steps are done.</summary>
    public PreconditionStep? Next => Steps.FirstOrDefault(step => step.Done.Value != Answer.Yes);

    /// <summary>
    /// Whether nothing keeps the actor from an act: every requirement before the act, and before the acts that come before it, is met.
    /// </summary>
    /// <remarks>Guards are ignored: the answer does not depend on whether the question of the act arises.</remarks>
    public Answer May(ActionKind act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return Steps
            .Where(step => !step.IsAct && !step.IsGuard && ActionOrder.ComesWith(step.Act, act))
            .Select(step => step.Done.Value)
            .All();
    }

    /// <summary>
    /// Describes the chain as text, one line for each step. The next step is marked. A step names at most <see cref="MostConditions"/>
    /// conditions.
    /// </summary>
    public string Describe() => Describe(MostConditions);

    /// <summary>Describes the chain as text. Each step names at most so many of the conditions that contain it.</summary>
    public string Describe(int conditions)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(conditions);
        return ChainText.Of(this, conditions);
    }

    /// <summary>Describes the actor, the day and the next step in one line.</summary>
    public override string ToString() => $"{Holder} on {On}: {(Next is { } next ? $"next is {next.Says}" : "nothing is left to do")}";
}

/// <summary>One step of a chain: a requirement before an act, or the act itself.</summary>
public sealed class PreconditionStep
{
    private readonly Func<int, ImmutableArray<ConditionId>> conditions;

    internal PreconditionStep(
        ActionKind act,
        string says,
        Explained<Answer> done,
        Explanation? explanation,
        Func<int, ImmutableArray<ConditionId>> conditions,
        bool isGuard)
    {
        Act = act;
        Says = says;
        Done = done;
        Explanation = explanation;
        this.conditions = conditions;
        IsGuard = isGuard;
    }

    /// <summary>The act before which the step comes, or the act that the step is.</summary>
    public ActionKind Act { get; }

    /// <summary>Describes the step in words.</summary>
    public string Says { get; }

    /// <summary>Whether the step is done: the requirement is met, or the act has taken place.</summary>
    public Explained<Answer> Done { get; }

    /// <summary>The evaluation of the requirement. Null when the step is the act itself.</summary>
    public Explanation? Explanation { get; }

    /// <summary>
    /// The conditions that contain this requirement, directly or in a condition to which they refer. Empty when the step is the act itself.
    /// </summary>
    /// <remarks>The list is made each time that it is asked for, because the lists of all steps can be large together.</remarks>
    public ImmutableArray<ConditionId> Conditions => conditions(int.MaxValue);

    /// <summary>The first of the conditions, at most so many, ordered by id.</summary>
    internal ImmutableArray<ConditionId> FirstConditions(int most) => conditions(most);

    /// <summary>Whether the step is a guard: the question of the act arises, for example because somebody asks for soldiers.</summary>
    public bool IsGuard { get; }

    /// <summary>Whether the step is the act itself.</summary>
    public bool IsAct => Explanation is null;

    /// <summary>Describes the answer and the step in one line.</summary>
    public override string ToString() => $"{Done.Value.ToText()}: {Says}";
}

/// <summary>Formats chains as text.</summary>
internal static class ChainText
{
    public static string Of(PreconditionChain chain, int most) => string.Join('\n', Lines(chain, most));

    private static IEnumerable<string> Lines(PreconditionChain chain, int most)
    {
        yield return $"{chain.Holder} {VerdictText.Asked(chain.On, chain.KnownBy)}";
        var following = chain.Next;
        foreach (var step in chain.Steps)
            yield return $"{(ReferenceEquals(step, following) ? "> " : "  ")}{step.Act}: {step.Done.Value.ToText()}: {step.Says}"
                + Conditions(step, most);
        foreach (var constraint in chain.Constraints)
            yield return $"  how: {constraint}";
    }

    private static string Conditions(PreconditionStep step, int most)
    {
        // One more than is told shows whether there are more.
        var first = step.FirstConditions(most + 1);
        return first.IsEmpty ? "" : $" [{string.Join(", ", first.Take(most))}{(first.Length > most ? " and more" : "")}]";
    }
}
