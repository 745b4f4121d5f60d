using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Puts the requirements of one actor's conditions in order, each act after its requirements.</summary>
internal static class PreconditionChainBuilder
{
    /// <summary>A requirement before an act, with the condition that contains it.</summary>
    private sealed record Gate(ActionKind Act, Explanation Explanation, ConditionId Condition, bool IsGuard);

    public static PreconditionChain Of(ActorId holder, ImmutableArray<ConditionVerdict> verdicts, Inquiry inquiry)
    {
        var binding = verdicts.Where(one => one.Nature != ConditionNature.Opinion).ToList();
        var organs = inquiry.Books.Actors.OrgansOf(holder).Add(holder);
        var gates = binding.Where(one => one.Nature != ConditionNature.Constraint).SelectMany(Gates).ToList();
        var steps = gates.Select(gate => gate.Act).Concat(binding.Select(one => one.Condition!.Act)).Distinct()
            .OrderBy(ActionOrder.KeyOf)
            .SelectMany(act => StepsOf(act, gates, organs).Append(ActStep(act, holder, binding, inquiry)));
        var constraints = binding.SelectMany(
            one => one.Nature == ConditionNature.Constraint ? [one.Requires!] : Constraints(one.Requires!));
        return new(holder, inquiry, [.. steps], verdicts, [.. constraints.DistinctBy(one => one.Requirement)]);
    }

    private static IEnumerable<Gate> Gates(ConditionVerdict verdict)
    {
        var act = verdict.Condition!.Act;
        if (verdict.Guard is { } guard)
            yield return new(act, guard, verdict.ConditionId, IsGuard: true);
        foreach (var part in Parts(verdict.Requires!))
            yield return new(act, part, verdict.ConditionId, IsGuard: false);
    }

    private static IEnumerable<Explanation> Parts(Explanation whole) => whole switch
    {
        _ when whole.Nature == ConditionNature.Constraint || whole.Nature == ConditionNature.Opinion => [],
        { Requirement: AllOf or ConditionMet, Parts.Length: > 0 } => whole.Parts.SelectMany(Parts),
        _ => [whole],
    };

    private static IEnumerable<Explanation> Constraints(Explanation whole) =>
        whole.Nature == ConditionNature.Constraint ? [whole] : whole.Parts.SelectMany(Constraints);

    // A requirement that an earlier act already needs is not repeated.
    private static IEnumerable<PreconditionStep> StepsOf(ActionKind act, List<Gate> gates, ImmutableArray<ActorId> organs) =>
        gates.GroupBy(gate => (gate.Explanation.Requirement, gate.IsGuard))
            .Where(same => same.MinBy(gate => ActionOrder.KeyOf(gate.Act))!.Act == act)
            .OrderBy(same => same.Key.IsGuard ? 0 : 1)
            .ThenBy(same => SortKey(same.Key.Requirement, organs))
            .Select(same => StepOf(act, [.. same]));

    private static PreconditionStep StepOf(ActionKind act, ImmutableArray<Gate> same)
    {
        // The dataset may promise completeness for one condition and not for another. The known answer of the first then stands for both.
        var told = same.FirstOrDefault(gate => gate.Explanation.Answer != Answer.Unknown, same[0]).Explanation;
        ImmutableArray<ConditionId> conditions = [.. same.Select(gate => gate.Condition).Distinct()];
        return new(act, told.Says, new(told.Answer, told.Because), told, conditions, same[0].IsGuard);
    }

    /// <summary>
    /// The sort key of a requirement: circumstances, then decisions of others, instruments, the consent of others, and last the actor's own
    /// organs.
    /// </summary>
    private static int SortKey(Requirement requirement, ImmutableArray<ActorId> organs) => requirement switch
    {
        DecisionTaken taken => organs.Contains(taken.Body) ? 4 : 1,
        InstrumentExists => 2,
        ConsentGiven given => given.Of.Any(organs.Contains) ? 4 : 3,
        AnyOf or AllOf or ConditionMet => 2,
        _ => 0,
    };

    private static PreconditionStep ActStep(ActionKind act, ActorId holder, List<ConditionVerdict> binding, Inquiry inquiry)
    {
        var conditions = binding.Where(one => one.Condition!.Act == act).Select(one => one.Condition!).ToList();
        var scope = conditions.Select(one => one.Scope).FirstOrDefault(one => one is not null);
        var says = $"{holder} does it: {act}{(scope is null ? "" : $" ({scope})")}";
        var done = ActionEvaluator.Done(act, holder, scope, inquiry with { Within = [.. conditions.Select(one => one.Id)] });
        return new(act, says, done, null, [], isGuard: false);
    }
}

/// <summary>
/// The order of acts: an actor discusses before it decides, and decides before it sends. Acts outside this order are independent of it.
/// </summary>
internal static class ActionOrder
{
    private static readonly ActionKind[] Ladder = [ActionKind.Discuss, ActionKind.Decide, ActionKind.Send, ActionKind.Stay];

    public static (int Rung, int Index, string Text) KeyOf(ActionKind act) =>
        Array.IndexOf(Ladder, act) is >= 0 and var rung
            ? (rung, 0, "")
            : (Ladder.Length, ActionKind.All.IndexOf(act) is >= 0 and var index ? index : ActionKind.All.Length, act.ToString());

    /// <summary>Whether a requirement before the earlier act is also a requirement before the act.</summary>
    public static bool ComesWith(ActionKind earlier, ActionKind act)
    {
        if (earlier == act)
            return true;
        var (from, to) = (Array.IndexOf(Ladder, earlier), Array.IndexOf(Ladder, act));
        return from >= 0 && from < to;
    }
}
