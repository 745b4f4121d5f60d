using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;

namespace GeoPolDomain.Consent;

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
    public string Says => Wording.Of(Requirement);

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
            NotSo => Parts[0].BeforeTheAct()?.Not(),
            ConditionMet when Parts.Length > 0 => Parts[0].BeforeTheAct(),
            _ => Answer,
        };
    }

    private List<Answer> Rest() => [.. Parts.Select(part => part.BeforeTheAct()).OfType<Answer>()];
}
