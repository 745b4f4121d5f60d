using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Judges conditions for one question, and the conditions to which they refer. Each condition is judged once.</summary>
/// <remarks>
/// References between conditions form a graph. The graph may be deep, may join again and may lead back, so it is walked without recursion.
/// A promise about a condition also holds for the conditions to which it refers. A condition is therefore judged once for each set of
/// promises under which it is reached, but not for more than <see cref="MostSets"/> sets: beyond them, only promises about the condition
/// itself count, and fewer promises only make an answer unknown. For the same reason the promises reach down
/// <see cref="MostPromised"/> promised conditions and no further.
/// </remarks>
internal sealed class ConditionJudge(Inquiry question)
{
    private const int MostSets = 4;
    private const int MostPromised = 8;
    private const int MostShown = 8;

    private readonly Dictionary<(ConditionId Condition, string Promised), JudgedCondition> judged = [];
    private readonly Dictionary<ConditionId, int> sets = [];

    /// <summary>Judges what a condition requires.</summary>
    public Explanation Requires(Condition condition) => Settled(Reach(condition, question)).Requires!;

    /// <summary>Judges the guard of a condition. Null when the condition has none.</summary>
    public Explanation? Guard(Condition condition)
    {
        if (condition.Guard is not { } guard)
            return null;
        var inquiry = Reach(condition, question).Inquiry;
        return RequirementTree.Judge(guard, inquiry, met => Explain(met, Reach(met, inquiry) is { } target ? Settled(target) : null));
    }

    private JudgedCondition? Reach(ConditionMet met, Inquiry from) =>
        question.Books.Conditions.WithId(met.Condition) is { } condition ? Reach(condition, from) : null;

    private JudgedCondition Reach(Condition condition, Inquiry from)
    {
        var isPromised = question.Books.Promises.AreAbout(condition.Key);
        var within = !isPromised || from.Within.Contains(condition.Id) ? from.Within : from.Within.Add(condition.Id);
        if (within.Length > MostPromised)
            within = within.RemoveAt(0);
        if (judged.TryGetValue((condition.Id, string.Join(' ', within)), out var known))
            return known;
        var count = sets[condition.Id] = sets.GetValueOrDefault(condition.Id) + 1;
        if (count > MostSets)
            within = isPromised ? [condition.Id] : [];
        var key = (condition.Id, string.Join(' ', within));
        if (!judged.TryGetValue(key, out known))
            judged.Add(key, known = new(condition, question with { Within = within, Holder = condition.Holder }));
        return known;
    }

    // Walks depth first. A condition is finished after all conditions to which it refers, except those that lead back to it.
    private JudgedCondition Settled(JudgedCondition start)
    {
        if (start.IsReached)
            return start;
        var path = new List<JudgedCondition>();
        var finished = new List<JudgedCondition>();
        Enter(start);
        while (path.Count > 0)
        {
            var last = path[^1];
            if (last.NextReference() is not { } reference)
            {
                last.PlaceOnPath = null;
                finished.Add(last);
                path.RemoveAt(path.Count - 1);
            }
            else if (Reach(reference.Met, last.Inquiry) is { } target)
            {
                reference.Target = target;
                if (target.PlaceOnPath is { } place)
                    reference.Circle = Circle(path, place);
                else if (!target.IsReached)
                    Enter(target);
            }
        }

        if (finished.Exists(one => one.LeadsBack))
            CircleAnswers.Find(finished);
        foreach (var one in finished)
            one.Requires = one.Judge(reference => reference is { Target: { } target, Circle: { } circle }
                ? LeadingBack(reference.Met, target, circle, isWhole: ReferenceEquals(one.Condition.Requires, reference.Met))
                : Explain(reference.Met, reference.Target));
        return start;

        void Enter(JudgedCondition next)
        {
            next.Enter(path.Count);
            path.Add(next);
        }
    }

    private static string Circle(List<JudgedCondition> path, int from)
    {
        var length = path.Count - from;
        var ids = path.Skip(from).Select(one => one.Condition.Id.ToString());
        return string.Join(", ", length <= MostShown ? ids : [.. ids.Take(MostShown - 1), $"and {length - MostShown + 1} more"]);
    }

    // A reference that leads back explains nothing. Where a condition requires nothing else, it still has the answer of the circle.
    private static Explanation LeadingBack(ConditionMet met, JudgedCondition target, string circle, bool isWhole) => new(
        met,
        isWhole ? target.Answer : Answer.Unknown,
        [new Reason($"the condition {met.Condition} refers back to itself by way of {circle}", target.Condition)],
        $"the condition {met.Condition}, without a reference back to itself");

    private static Explanation Explain(ConditionMet met, JudgedCondition? target)
    {
        if (target is null)
            return new(
                met,
                Answer.Unknown,
                [new Reason($"the dataset does not hold the condition {met.Condition}")],
                $"the condition {met.Condition}");
        var part = target.Requires!;
        return new(met, part.Answer, [], null, [part], target.Condition.Nature ?? ConditionNature.Precondition);
    }
}
