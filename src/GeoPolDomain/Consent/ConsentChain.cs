using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Consent;

/// <summary>What stands between an actor and its acts on a day, in order: that the question arises, what others decide, what the actor's own organs decide, the act.</summary>
/// <remarks>The acts follow each other from discussing over deciding to sending. What two acts require is a step before the first of them.</remarks>
public sealed class ConsentChain
{
    internal ConsentChain(ActorId holder, Inquiry inquiry, ImmutableArray<ConsentStep> steps, ImmutableArray<ConditionVerdict> verdicts, ImmutableArray<Explanation> constraints)
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
    public ImmutableArray<ConsentStep> Steps { get; }

    /// <summary>Every condition of the actor, judged: those that bind, and the opinions that do not.</summary>
    public ImmutableArray<ConditionVerdict> Verdicts { get; }

    /// <summary>What says how the acts must be done and is no step before them.</summary>
    public ImmutableArray<Explanation> Constraints { get; }

    /// <summary>How far it has come: the last step before which, itself included, every one is done; null where the first is not.</summary>
    public ConsentStep? Reached => Steps.TakeWhile(step => step.Done.Value == Answer.Yes).LastOrDefault();

    /// <summary>What comes next: the first step that is not done, or not known to be; null where all are.</summary>
    public ConsentStep? Next => Steps.FirstOrDefault(step => step.Done.Value != Answer.Yes);

    /// <summary>Whether nothing keeps the actor from an act: every requirement before it, and before the acts it presupposes, is met.</summary>
    /// <remarks>That the question arises is not asked here.</remarks>
    public Answer May(GatedAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return Steps
            .Where(step => !step.IsAct && !step.IsGuard && ActOrder.ComesWith(step.Act, act))
            .Select(step => step.Done.Value)
            .All();
    }

    /// <summary>The chain as text, one line a step; the next one is marked.</summary>
    public string Describe() => ChainText.Of(this);

    /// <summary>The actor, the day and what comes next.</summary>
    public override string ToString() => $"{Holder} on {On}: {(Next is { } next ? $"next is {next.Says}" : "nothing is left to do")}";
}
