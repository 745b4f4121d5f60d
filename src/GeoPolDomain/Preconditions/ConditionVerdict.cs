using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>The evaluation of a condition on a day: whether it is met, and whether it keeps its holder from the act.</summary>
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

    /// <summary>The condition. Null when the dataset does not hold it.</summary>
    public Condition? Condition { get; }

    /// <summary>The day to which the question applies.</summary>
    public EdtfDate On { get; }

    /// <summary>The day by which a reader must have been able to know a record for it to count. Null when every record counts.</summary>
    public EdtfDate? KnownBy { get; }

    /// <summary>The actor whose contested records count besides the uncontested ones. Null when only uncontested records count.</summary>
    public ActorId? Viewpoint { get; }

    /// <summary>What the condition is to its holder. A precondition when the record does not state it.</summary>
    public ConditionNature Nature => Condition?.Nature ?? ConditionNature.Precondition;

    /// <summary>Whether the condition had been set by the day, as far as readers could know.</summary>
    public Explained<Answer> Stated { get; }

    /// <summary>
    /// Whether the question of the act arises at all. Null when the condition has no guard. The guard changes no other answer.
    /// </summary>
    public Explanation? Guard { get; }

    /// <summary>The evaluation of the requirement, part by part. Null when the dataset does not hold the condition.</summary>
    public Explanation? Requires { get; }

    /// <summary>Whether everything that the condition requires is so.</summary>
    public Answer Answer => Requires?.Answer ?? Answer.Unknown;

    /// <summary>
    /// Whether the condition keeps its holder from the act on that day, because something that must be so before the act is not so.
    /// </summary>
    /// <remarks>
    /// A constraint says only how the act is done, and an opinion binds nobody. Neither keeps the holder from the act, whether as the whole
    /// condition or as a part.
    /// </remarks>
    public Answer Blocks =>
        Requires is null ? Answer.Unknown
        : Nature == ConditionNature.Opinion || Nature == ConditionNature.Constraint ? Answer.No
        : Nature == ConditionNature.Precondition || Nature == ConditionNature.Refusal ? IsNotYet
        : IsNotYet.And(Answer.Unknown);

    /// <summary>
    /// Problems in the conditions themselves: references in a circle, or references to records that the dataset does not hold.
    /// </summary>
    public ImmutableArray<Reason> Remarks { get; }

    /// <summary>Describes the verdict and the tree of requirements, one line each.</summary>
    public string Describe() => VerdictText.Of(this);

    /// <summary>Describes the condition, the day and the answer in one line.</summary>
    public override string ToString() => $"{ConditionId} on {On}: {Answer.ToText()}";

    private Answer IsNotYet => (Requires?.BeforeTheAct() ?? Answer.Yes).Not();
}

/// <summary>Formats verdicts as text.</summary>
internal static class VerdictText
{
    public static string Of(ConditionVerdict verdict) => string.Join('\n', Lines(verdict));

    /// <summary>Formats the days of the question, for example "on 2017-06-24, by what was known on 2017-06-22".</summary>
    public static string Asked(EdtfDate on, EdtfDate? knownBy) => knownBy is null ? $"on {on}" : $"on {on}, by what was known on {knownBy}";

    /// <summary>Formats the heading of a condition, for example "kyrgyzstan: send (troops to Syria); a precondition".</summary>
    public static string Heading(Condition condition) =>
        $"{condition.Holder}: {condition.Act}{(condition.Scope is { } scope ? $" ({scope})" : "")}; "
        + TreeText.Of(condition.Nature ?? ConditionNature.Precondition);

    private static IEnumerable<string> Lines(ConditionVerdict verdict)
    {
        yield return $"{verdict.ConditionId}: {verdict.Answer.ToText()} {Asked(verdict.On, verdict.KnownBy)}";
        if (verdict.Condition is { } condition)
            yield return $"  {Heading(condition)}";
        yield return $"  keeps from the act: {verdict.Blocks.ToText()}";
        var statedBecause = string.Concat(verdict.Stated.Because.Select(one => $"; {one}"));
        yield return $"  had been set by then: {verdict.Stated.Value.ToText()}{statedBecause}";
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
