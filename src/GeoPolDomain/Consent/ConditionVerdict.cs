using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Consent;

/// <summary>How a condition stands on a day: whether it is met, and whether it keeps from the act.</summary>
public sealed class ConditionVerdict
{
    internal ConditionVerdict(
        ConditionId conditionId,
        Condition? condition,
        Inquiry inquiry,
        Explained<Answer> stated,
        Explanation? guard,
        Explanation? requires,
        ImmutableArray<Reason> remarks)
    {
        ConditionId = conditionId;
        Condition = condition;
        On = inquiry.On;
        KnownBy = inquiry.KnownBy;
        Viewpoint = inquiry.Viewpoint;
        Stated = stated;
        Guard = guard;
        Requires = requires;
        Remarks = remarks;
    }

    /// <summary>The id of the condition.</summary>
    public ConditionId ConditionId { get; }

    /// <summary>The condition; null where the dataset does not hold it.</summary>
    public Condition? Condition { get; }

    /// <summary>The day of the world that is asked about.</summary>
    public EdtfDate On { get; }

    /// <summary>The day by which a reader must have been able to know it; null where all that is recorded counts.</summary>
    public EdtfDate? KnownBy { get; }

    /// <summary>Whose view is taken beside what is not contested.</summary>
    public ActorId? Viewpoint { get; }

    /// <summary>What the condition is to its holder; a precondition, where its record says nothing.</summary>
    public ConditionNature Nature => Condition?.Nature ?? ConditionNature.Precondition;

    /// <summary>Whether the condition had been set by the day, as far as that was known.</summary>
    public Explained<Answer> Stated { get; }

    /// <summary>Whether the question arises at all; null where the condition has no guard. It changes no other answer.</summary>
    public Explanation? Guard { get; }

    /// <summary>The requirement, part by part; null where the dataset does not hold the condition.</summary>
    public Explanation? Requires { get; }

    /// <summary>Whether all that the condition requires is so.</summary>
    public Answer Answer => Requires?.Answer ?? Answer.Unknown;

    /// <summary>Whether it keeps its holder from the act as things stand: what must be so before the act is not so.</summary>
    /// <remarks>A constraint says how the act is done and an opinion binds nobody, so neither keeps from it, as a whole or as a part.</remarks>
    public Answer Bars =>
        Requires is null ? Answer.Unknown
        : Nature == ConditionNature.Opinion || Nature == ConditionNature.Constraint ? Answer.No
        : Nature == ConditionNature.Precondition || Nature == ConditionNature.Refusal ? IsNotYet
        : IsNotYet.And(Answer.Unknown);

    /// <summary>What a reader should know of the conditions themselves: references in a circle, or to what is not held.</summary>
    public ImmutableArray<Reason> Remarks { get; }

    /// <summary>The verdict and its tree as text.</summary>
    public string Describe() => VerdictText.Of(this);

    /// <summary>The condition, the day and the answer.</summary>
    public override string ToString() => $"{ConditionId} on {On}: {Answer.ToText()}";

    private Answer IsNotYet => (Requires?.BeforeTheAct() ?? Answer.Yes).Not();
}
