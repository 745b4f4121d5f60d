using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

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
    public Answer Blocks =>
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

/// <summary>Verdicts and chains as text.</summary>
internal static class VerdictText
{
    public static string Of(ConditionVerdict verdict) => string.Join('\n', Lines(verdict));

    /// <summary>As in "on 2017-06-24, by what was known on 2017-06-22".</summary>
    public static string Asked(EdtfDate on, EdtfDate? knownBy) => knownBy is null ? $"on {on}" : $"on {on}, by what was known on {knownBy}";

    /// <summary>As in "kyrgyzstan: send (troops to Syria); a precondition".</summary>
    public static string Heading(Condition condition) =>
        $"{condition.Holder}: {condition.Act}{(condition.Scope is { } scope ? $" ({scope})" : "")}; {TreeText.Of(condition.Nature ?? ConditionNature.Precondition)}";

    private static IEnumerable<string> Lines(ConditionVerdict verdict)
    {
        yield return $"{verdict.ConditionId}: {verdict.Answer.ToText()} {Asked(verdict.On, verdict.KnownBy)}";
        if (verdict.Condition is { } condition)
            yield return $"  {Heading(condition)}";
        yield return $"  keeps from the act: {verdict.Blocks.ToText()}";
        yield return $"  had been set by then: {verdict.Stated.Value.ToText()}{string.Concat(verdict.Stated.Because.Select(one => $"; {one}"))}";
        if (verdict.Guard is { } guard)
        {
            yield return "  only if it arises:";
            foreach (var line in TreeText.Of(guard, 2))
                yield return line;
        }

        if (verdict.Requires is { } requires)
            foreach (var line in TreeText.Of(requires, 1))
                yield return line;
        foreach (var remark in verdict.Remarks)
            yield return $"  remark: {remark}";
    }
}
