using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Ties;

/// <summary>Whether one actor owes one obligation in the case of an attack, and why.</summary>
public sealed class CasusDuty
{
    internal CasusDuty(Obligation obligation, ActorId actor, ActorId towards, Explained<Answer> explained, Answer answerOnceReady)
    {
        Obligation = obligation;
        Actor = actor;
        Towards = towards;
        (Answer, Because) = (explained.Value, explained.Because);
        AnswerOnceReady = answerOnceReady;
    }

    /// <summary>The obligation.</summary>
    public Obligation Obligation { get; }

    /// <summary>The actor that owes it.</summary>
    public ActorId Actor { get; }

    /// <summary>The actor to which it is owed: the attacked state, or in a chain the helper that is drawn into the war.</summary>
    public ActorId Towards { get; }

    /// <summary>Whether it is owed in this case, as far as the records tell.</summary>
    public Answer Answer { get; }

    /// <summary>
    /// Whether it is owed once everything has come that must come first. This differs from <see cref="Answer"/> only where no record shows
    /// that it has come.
    /// </summary>
    public Answer AnswerOnceReady { get; }

    /// <summary>The reasons for the answer, the most important first.</summary>
    public ImmutableArray<Reason> Because { get; }

    /// <summary>What must come first, each with the answer whether it has come.</summary>
    public ImmutableArray<RequiredStep> First { get; internal init; } = [];

    /// <summary>What the actor owes to an attacker, or reserved, that collides with the duty.</summary>
    public ImmutableArray<Reason> Collisions { get; internal init; } = [];

    /// <summary>The duties of others of which one must be fulfilled first.</summary>
    public ImmutableArray<CasusDuty> HingesOn { get; internal init; } = [];

    /// <summary>The duties of others that arise when the actor joins the war, by clauses that speak of any war of the actor.</summary>
    public ImmutableArray<CasusDuty> Brings { get; internal init; } = [];

    /// <summary>Whether the duty is one of help in war: defence or offence.</summary>
    public bool IsHelp => Help.Is(Obligation.Kind);

    /// <summary>Describes the duty in one line.</summary>
    public override string ToString() =>
        $"{Answer.ToText()}: {Actor} owes {Towards} {Obligation.Kind}{(Obligation.Manner is { } manner ? $" ({manner})" : "")}"
        + (Obligation.Treaty is { } treaty ? $" under {treaty}" : "")
        + (Obligation.Article is { } article ? $", article {article}" : "");
}

/// <summary>A step that must come before a duty is owed, and whether it has come.</summary>
public sealed class RequiredStep
{
    internal RequiredStep(Prerequisite step, Explained<Answer> explained, ApplicableRule? rule)
    {
        Step = step;
        (Answer, Because) = (explained.Value, explained.Because);
        Rule = rule;
    }

    /// <summary>What must come first.</summary>
    public Prerequisite Step { get; }

    /// <summary>Whether it has come: yes when a record shows it, otherwise unknown.</summary>
    public Answer Answer { get; }

    /// <summary>The reasons for the answer.</summary>
    public ImmutableArray<Reason> Because { get; }

    /// <summary>The rule by which the body decides. Null when no body is named or the dataset holds no rule of it.</summary>
    public ApplicableRule? Rule { get; }

    /// <summary>Describes the step in one line.</summary>
    public override string ToString() =>
        $"{Answer.ToText()}: {Step.Kind}{(Step.Body is { } body ? $" of {body}" : "")}{(Step.Text is { } text ? $": {text}" : "")}"
        + (Rule is null ? "" : $" (rule: {Rule.Describe()})");
}

/// <summary>Formats a case as lines of text. Indented lines explain the line above them.</summary>
internal static class CasusText
{
    public static IEnumerable<string> Lines(Casus casus)
    {
        yield return $"If {casus.Attack.ToString().Replace(" attacked ", " is attacked ", StringComparison.Ordinal)}:";
        if (casus.Duties.IsEmpty)
            yield return "  no text obliges anybody";
        foreach (var line in casus.Duties.SelectMany(one => Lines(one, 1)))
            yield return line;
        foreach (var broken in casus.Broken)
            yield return $"  broken by the attack: {broken}";
    }

    private static IEnumerable<string> Lines(CasusDuty duty, int depth)
    {
        var indent = new string(' ', depth * 2);
        yield return $"{indent}{duty}";
        foreach (var reason in duty.Because)
            yield return $"{indent}  because {reason}";
        foreach (var step in duty.First)
            yield return $"{indent}  first {step}";
        foreach (var collision in duty.Collisions)
            yield return $"{indent}  collides: {collision}";
        foreach (var line in Nested("hinges on", duty.HingesOn, depth).Concat(Nested("brings", duty.Brings, depth)))
            yield return line;
    }

    private static IEnumerable<string> Nested(string heading, ImmutableArray<CasusDuty> duties, int depth)
    {
        if (duties.IsEmpty)
            yield break;
        yield return $"{new string(' ', (depth + 1) * 2)}{heading}:";
        foreach (var line in duties.SelectMany(one => Lines(one, depth + 2)))
            yield return line;
    }
}
