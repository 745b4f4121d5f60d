using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Whether one requirement is met, by which records, or what record would settle it: a tree, as the requirement is one.</summary>
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

    /// <summary>The requirement.</summary>
    public Requirement Requirement { get; }

    /// <summary>The requirement in words.</summary>
    public string Says => RequirementWording.Of(Requirement);

    /// <summary>Whether it is met.</summary>
    public Answer Answer { get; }

    /// <summary>The reasons, with the records they rest on; empty where the parts say why.</summary>
    public ImmutableArray<Reason> Because { get; }

    /// <summary>What record would settle it, in words; null where it is met, or where the parts say so.</summary>
    public string? Needed { get; }

    /// <summary>The requirements it is made of.</summary>
    public ImmutableArray<Explanation> Parts { get; }

    /// <summary>What this part is to the holder, where it is a condition of its own or says who is to be sent; null where it is what the whole is.</summary>
    public ConditionNature? Nature { get; }

    /// <summary>The condition referred to; null where the requirement refers to none.</summary>
    public ConditionId? Condition => (Requirement as ConditionMet)?.Condition;

    /// <summary>The tree as text, one line a requirement, a reason or a need.</summary>
    public string Describe() => string.Join('\n', TreeText.Of(this, 0));

    /// <summary>The requirement and the answer.</summary>
    public override string ToString() => $"{Answer.ToText()}: {Says}";

    /// <summary>Whether what must be so before the act is so; null where nothing of it need be so before.</summary>
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

/// <summary>Explanations as lines of text; what stands deeper explains what stands above it.</summary>
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

    /// <summary>What a nature is, in words.</summary>
    public static string Of(ConditionNature nature) => nature switch
    {
        _ when nature == ConditionNature.Precondition => "a precondition",
        _ when nature == ConditionNature.Constraint => "a constraint on how, not on whether",
        _ when nature == ConditionNature.Refusal => "a refusal in the form of a condition",
        _ when nature == ConditionNature.Opinion => "an opinion of one who does not decide",
        _ => $"a condition of the nature '{nature}'",
    };

    private static string Nature(Explanation explanation) => explanation.Nature is { } nature ? $" ({Of(nature)})" : "";
}
