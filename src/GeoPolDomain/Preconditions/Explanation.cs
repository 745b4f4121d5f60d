using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>
/// The evaluation of one requirement: whether it is met, by which records, or which record would settle it. Explanations form a tree, as
/// requirements do.
/// </summary>
public sealed class Explanation
{
    internal Explanation(
        Requirement requirement,
        Answer answer,
        ImmutableArray<Reason> because,
        string? needed = null,
        ImmutableArray<Explanation> parts = default,
        ConditionNature? nature = null)
    {
        Requirement = requirement;
        Answer = answer;
        Because = because.IsDefault ? [] : because;
        Needed = answer == Answer.Yes ? null : needed;
        Parts = parts.IsDefault ? [] : parts;
        Nature = nature;
    }

    /// <summary>The requirement that was evaluated.</summary>
    public Requirement Requirement { get; }

    /// <summary>Describes the requirement in words.</summary>
    public string Says => RequirementWording.Of(Requirement);

    /// <summary>Whether the requirement is met.</summary>
    public Answer Answer { get; }

    /// <summary>The reasons, with the records on which they rest. Empty when the parts give the reasons.</summary>
    public ImmutableArray<Reason> Because { get; }

    /// <summary>
    /// The record that would settle the requirement, in words. Null when the requirement is met, or when the parts say what is needed.
    /// </summary>
    public string? Needed { get; }

    /// <summary>The evaluations of the requirements that this requirement combines.</summary>
    public ImmutableArray<Explanation> Parts { get; }

    /// <summary>
    /// What this part is to the holder, when the part refers to another condition or restricts the composition of a force. Null when it is
    /// the same as for the whole.
    /// </summary>
    public ConditionNature? Nature { get; }

    /// <summary>The condition to which the requirement refers. Null when it refers to none.</summary>
    public ConditionId? Condition => (Requirement as ConditionMet)?.Condition;

    /// <summary>Describes the tree as text, with one line for each requirement, reason and need.</summary>
    public string Describe() => string.Join('\n', TreeText.Of(this, 0));

    /// <summary>Describes the answer and the requirement in one line.</summary>
    public override string ToString() => $"{Answer.ToText()}: {Says}";

    /// <summary>
    /// Whether everything is so that must be so before the act. Null when nothing in this requirement has to be so before the act.
    /// </summary>
    internal Answer? BeforeTheAct()
    {
        if (Nature == ConditionNature.Constraint || Nature == ConditionNature.Opinion)
            return null;
        return Requirement switch
        {
            AllOf => Rest() is { Count: > 0 } rest ? rest.All() : null,
            AnyOf => Rest() is { } rest && rest.Count == Parts.Length ? rest.Any() : null,
            Not => Parts[0].BeforeTheAct()?.Not(),
            ConditionMet when Parts.Length > 0 => Parts[0].BeforeTheAct(),
            _ => Answer,
        };
    }

    private List<Answer> Rest() => [.. Parts.Select(part => part.BeforeTheAct()).OfType<Answer>()];
}

/// <summary>Formats explanations as lines of text. Indented lines explain the line above them.</summary>
internal static class TreeText
{
    public static IEnumerable<string> Of(Explanation explanation, int depth)
    {
        var indent = new string(' ', depth * 2);
        yield return $"{indent}{explanation.Answer.ToText()}: {explanation.Says}{Nature(explanation)}";
        foreach (var reason in explanation.Because)
            yield return $"{indent}  because {reason}";
        if (explanation.Needed is { } needed)
            yield return $"{indent}  needed: {needed}";
        foreach (var line in explanation.Parts.SelectMany(part => Of(part, depth + 1)))
            yield return line;
    }

    /// <summary>Describes the nature of a condition in words.</summary>
    public static string Of(ConditionNature nature) => nature switch
    {
        _ when nature == ConditionNature.Precondition => "a precondition",
        _ when nature == ConditionNature.Constraint => "a constraint on how the act is done, not on whether",
        _ when nature == ConditionNature.Refusal => "a refusal in the form of a condition",
        _ when nature == ConditionNature.Opinion => "an opinion of one who does not decide",
        _ => $"a condition of the nature '{nature}'",
    };

    private static string Nature(Explanation explanation) => explanation.Nature is { } nature ? $" ({Of(nature)})" : "";
}
