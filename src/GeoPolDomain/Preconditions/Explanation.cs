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
/// <remarks>
/// When several requirements refer to one condition, they share its explanation, so a small tree can have very many ways from its root to
/// a leaf. Use <see cref="All"/> to come to each explanation once.
/// </remarks>
public sealed class Explanation
{
    /// <summary>The number of lines that <see cref="Describe()"/> tells at most: 1000.</summary>
    public const int MostLines = 1000;

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
        BeforeTheAct = FindBeforeTheAct();
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

    /// <summary>This explanation, its parts and their parts, in the order of the tree. A shared explanation comes once.</summary>
    public IEnumerable<Explanation> All => ExplanationGraph.Each([this]);

    /// <summary>
    /// Describes the tree as text, with one line for each requirement, reason and need. At most <see cref="MostLines"/> lines are told.
    /// </summary>
    public string Describe() => Describe(MostLines);

    /// <summary>
    /// Describes the tree as text, with at most so many lines. A last line then says how many more ways lead from the root to a
    /// requirement.
    /// </summary>
    public string Describe(int lines) => string.Join('\n', TreeText.Of(this, 0, lines));

    /// <summary>Describes the answer and the requirement in one line.</summary>
    public override string ToString() => $"{Answer.ToText()}: {Says}";

    /// <summary>
    /// Whether everything is so that must be so before the act. Null when nothing in this requirement has to be so before the act.
    /// </summary>
    internal Answer? BeforeTheAct { get; }

    /// <summary>What is wrong with the condition to which the requirement refers: the dataset does not hold it, or it leads back.</summary>
    internal ImmutableArray<Reason> Remarks => Requirement is ConditionMet && Parts.IsEmpty ? Because : [];

    private Answer? FindBeforeTheAct()
    {
        if (Nature == ConditionNature.Constraint || Nature == ConditionNature.Opinion)
            return null;
        return Requirement switch
        {
            AllOf => Rest() is { Count: > 0 } rest ? rest.All() : null,
            AnyOf => Rest() is { } rest && rest.Count == Parts.Length ? rest.Any() : null,
            Not => Parts[0].BeforeTheAct?.Not(),
            ConditionMet when Parts.Length > 0 => Parts[0].BeforeTheAct,
            _ => Answer,
        };
    }

    private List<Answer> Rest() => [.. Parts.Select(part => part.BeforeTheAct).OfType<Answer>()];
}
