using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>A condition while it is judged under one set of promises.</summary>
internal sealed class JudgedCondition(Condition condition, Inquiry inquiry)
{
    private readonly Dictionary<Requirement, Explanation> leaves = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ConditionMet, ConditionReference> references = new(ReferenceEqualityComparer.Instance);
    private List<ConditionReference> inOrder = [];
    private int next;

    public Condition Condition { get; } = condition;

    public Inquiry Inquiry { get; } = inquiry;

    /// <summary>Whether the walk has come to this condition.</summary>
    public bool IsReached { get; private set; }

    /// <summary>The place on the path of the walk. Null before and after the walk is at this condition or at those it refers to.</summary>
    public int? PlaceOnPath { get; set; }

    /// <summary>Whether a reference of this condition leads back to a condition that refers to it.</summary>
    public bool LeadsBack => inOrder.Exists(one => one.Circle is not null);

    /// <summary>The answer as far as it is known. Unknown while the condition is being judged.</summary>
    public Answer Answer { get; set; } = Answer.Unknown;

    /// <summary>The judgement. Null while the condition is being judged.</summary>
    public Explanation? Requires
    {
        get;
        set
        {
            field = value;
            Answer = value!.Answer;
        }
    }

    /// <summary>The references of this condition to other conditions.</summary>
    public IReadOnlyList<ConditionReference> References => inOrder;

    /// <summary>Judges what does not depend on other conditions, and finds the references to those.</summary>
    public void Enter(int place)
    {
        (IsReached, PlaceOnPath) = (true, place);
        RequirementTree.Visit(Condition.Requires, leaf =>
        {
            if (leaf is ConditionMet met)
                references.TryAdd(met, new(met));
            else
                leaves.TryAdd(leaf, RequirementTree.JudgeLeaf(leaf, Inquiry));
        });
        inOrder = [.. references.Values];
    }

    public ConditionReference? NextReference() => next < inOrder.Count ? inOrder[next++] : null;

    /// <summary>
    /// Judges the whole tree, with the given explanation of each reference. A reference that leads back explains nothing, but counts with
    /// the answer of its condition.
    /// </summary>
    public Explanation Judge(Func<ConditionReference, Explanation> explain) => RequirementTree.Combine(
        Condition.Requires,
        leaf => leaf is ConditionMet met ? explain(references[met]) : leaves[leaf],
        part => part.Requirement is ConditionMet met && references[met] is { Circle: not null, Target: { } target }
            ? target.Answer
            : part.Answer);

    /// <summary>The answer that follows from the answers that the references have now.</summary>
    public Answer AnswerNow() => RequirementTree.AnswerOf(
        Condition.Requires,
        leaf => leaf is ConditionMet met ? references[met].Target?.Answer ?? Answer.Unknown : leaves[leaf].Answer);
}

/// <summary>A reference of one condition to another while they are judged.</summary>
internal sealed class ConditionReference(ConditionMet met)
{
    public ConditionMet Met { get; } = met;

    /// <summary>The condition to which it refers. Null when the dataset does not hold it.</summary>
    public JudgedCondition? Target { get; set; }

    /// <summary>The conditions by way of which the reference leads back, in words. Null when it does not lead back.</summary>
    public string? Circle { get; set; }
}

/// <summary>Finds the answers of conditions that refer to each other in a circle.</summary>
/// <remarks>
/// At first every answer is unknown. An answer that follows whatever the unknown answers are is known, and may make others known. An
/// answer that became known never changes, so the result does not depend on the order.
/// </remarks>
internal static class CircleAnswers
{
    public static void Find(List<JudgedCondition> conditions)
    {
        var referring = conditions
            .SelectMany(one => one.References, (from, reference) => (From: from, reference.Target))
            .Where(one => one.Target is not null)
            .ToLookup(one => one.Target!, one => one.From);
        var waiting = new Queue<JudgedCondition>(conditions);
        var isWaiting = conditions.ToHashSet();
        while (waiting.TryDequeue(out var one))
        {
            isWaiting.Remove(one);
            if (one.Answer != Answer.Unknown || (one.Answer = one.AnswerNow()) == Answer.Unknown)
                continue;
            foreach (var from in referring[one])
                if (from.Answer == Answer.Unknown && isWaiting.Add(from))
                    waiting.Enqueue(from);
        }
    }
}
