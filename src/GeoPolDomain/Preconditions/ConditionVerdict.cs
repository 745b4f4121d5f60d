using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
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
        Explanation? requires)
    {
        ConditionId = conditionId;
        Condition = condition;
        On = inquiry.On;
        KnownBy = inquiry.KnownBy;
        Viewpoint = inquiry.Viewpoint;
        Stated = stated;
        Guard = guard;
        Requires = requires;
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
    public ImmutableArray<Reason> Remarks => Condition is null
        ? Stated.Because
        : [.. ExplanationGraph.Each([.. Guard is null ? [] : new[] { Guard }, Requires!]).SelectMany(one => one.Remarks).Distinct()];

    /// <summary>
    /// Describes the verdict and the tree of requirements, one line each. At most <see cref="Explanation.MostLines"/> lines of a tree are
    /// told.
    /// </summary>
    public string Describe() => Describe(Explanation.MostLines);

    /// <summary>
    /// Describes the verdict and the tree of requirements, one line each, with at most so many lines of a tree. A last line then says how
    /// many more ways lead to a requirement.
    /// </summary>
    public string Describe(int lines) => VerdictText.Of(this, lines);

    /// <summary>Describes the condition, the day and the answer in one line.</summary>
    public override string ToString() => $"{ConditionId} on {On}: {Answer.ToText()}";

    private Answer IsNotYet => (Requires?.BeforeTheAct ?? Answer.Yes).Not();
}

/// <summary>Formats verdicts as text.</summary>
internal static class VerdictText
{
    public static string Of(ConditionVerdict verdict, int most) => string.Join('\n', Lines(verdict, most));

    /// <summary>Formats the days of the question, for example "on 2017-06-24, by what was known on 2017-06-22".</summary>
    public static string Asked(EdtfDate on, EdtfDate? knownBy) => knownBy is null ? $"on {on}" : $"on {on}, by what was known on {knownBy}";

    /// <summary>Formats the heading of a condition, for example "kyrgyzstan: send (troops to Syria); a precondition".</summary>
    public static string Heading(Condition condition) =>
        $"{condition.Holder}: {condition.Act}{(condition.Scope is { } scope ? $" ({scope})" : "")}; "
        + TreeText.Of(condition.Nature ?? ConditionNature.Precondition);

    private static IEnumerable<string> Lines(ConditionVerdict verdict, int most)
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
            foreach (var line in TreeText.Of(guard, 2, most))
                yield return line;
        }

        if (verdict.Requires is { } requires)
            foreach (var line in TreeText.Of(requires, 1, most))
                yield return line;
        var remarks = verdict.Remarks;
        foreach (var remark in remarks.Take(most))
            yield return $"  remark: {remark}";
        if (remarks.Length > most)
            yield return $"  and {remarks.Length - most} more remarks";
    }
}

/// <summary>Finds out whether a condition had been set by the day of the question.</summary>
internal static class ConditionStatements
{
    public static Explained<Answer> Explain(Condition condition, Inquiry inquiry)
    {
        var statements = condition.StatedIn.Select(inquiry.Books.Statements.Find).OfType<Statement>().ToList();
        if (statements.Count == 0)
            return ByItself(condition, inquiry);
        var answers = statements.Select(one => AnswerOf(one, inquiry)).ToList();
        var answer = answers.Select(one => one.Answer).Any();
        return new(answer, [.. answers.Where(one => one.Answer == answer).Select(one => one.Reason)]);
    }

    private static RecordAnswer AnswerOf(Statement statement, Inquiry inquiry)
    {
        var happening = inquiry.HappeningOf(statement, statement.Said);
        var said = statement.Said is { } when ? $"said {when}" : "undated";
        if (happening.Happened == Answer.No)
            return new(Answer.No, new Reason($"{said}, after {inquiry.On}", statement));
        var but = happening.Known == Answer.No ? $"; it was not known by {inquiry.KnownBy}" : inquiry.Doubts(happening);
        return new(happening.Both, new Reason($"{said}{but}", statement));
    }

    private static Explained<Answer> ByItself(Condition condition, Inquiry inquiry)
    {
        var happening = inquiry.HappeningOf(condition, null);
        return new(happening.Both, [new Reason($"no statement sets it{inquiry.Doubts(happening)}", condition)]);
    }
}
