using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Consent;

/// <summary>Puts what the conditions of one actor require in order, and the acts after it.</summary>
internal static class Chaining
{
    /// <summary>A requirement before an act, with the condition that asks for it.</summary>
    private sealed record Gate(GatedAct Act, Explanation Explanation, ConditionId Condition, bool IsGuard);

    public static ConsentChain Of(ActorId holder, ImmutableArray<ConditionVerdict> verdicts, Inquiry inquiry)
    {
        var binding = verdicts.Where(one => one.Nature != ConditionNature.Opinion).ToList();
        var organs = inquiry.Held.Actors.OrgansOf(holder).Add(holder);
        var gates = binding.Where(one => one.Nature != ConditionNature.Constraint).SelectMany(Gates).ToList();
        var steps = gates.Select(gate => gate.Act).Concat(binding.Select(one => one.Condition!.Act)).Distinct()
            .OrderBy(ActOrder.KeyOf)
            .SelectMany(act => StepsOf(act, gates, organs).Append(ActStep(act, holder, binding, inquiry)));
        var constraints = binding.SelectMany(one => one.Nature == ConditionNature.Constraint ? [one.Requires!] : Constraints(one.Requires!));
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

    // What an earlier act already needs is not a step a second time.
    private static IEnumerable<ConsentStep> StepsOf(GatedAct act, List<Gate> gates, ImmutableArray<ActorId> organs) =>
        gates.GroupBy(gate => (gate.Explanation.Requirement, gate.IsGuard))
            .Where(same => same.MinBy(gate => ActOrder.KeyOf(gate.Act))!.Act == act)
            .OrderBy(same => same.Key.IsGuard ? 0 : 1)
            .ThenBy(same => Place(same.Key.Requirement, organs))
            .Select(same => StepOf(act, [.. same]));

    private static ConsentStep StepOf(GatedAct act, ImmutableArray<Gate> same)
    {
        // One condition may be promised to be held completely and another not: the promise tells more.
        var told = same.FirstOrDefault(gate => gate.Explanation.Answer != Answer.Unknown, same[0]).Explanation;
        return new(act, told.Says, new(told.Answer, told.Because), told, [.. same.Select(gate => gate.Condition).Distinct()], same[0].IsGuard);
    }

    /// <summary>Circumstances first, then what others decide, instruments, the consent of others, and at last the actor's own organs.</summary>
    private static int Place(Requirement requirement, ImmutableArray<ActorId> organs) => requirement switch
    {
        DecisionTaken taken => organs.Contains(taken.Body) ? 4 : 1,
        InstrumentExists => 2,
        ConsentGiven given => given.Of.Any(organs.Contains) ? 4 : 3,
        AnyOf or AllOf or ConditionMet => 2,
        _ => 0,
    };

    private static ConsentStep ActStep(GatedAct act, ActorId holder, List<ConditionVerdict> binding, Inquiry inquiry)
    {
        var conditions = binding.Where(one => one.Condition!.Act == act).Select(one => one.Condition!).ToList();
        var scope = conditions.Select(one => one.Scope).FirstOrDefault(one => one is not null);
        var says = $"{holder} does it: {act}{(scope is null ? "" : $" ({scope})")}";
        return new(act, says, Acts.Done(act, holder, scope, inquiry with { Within = [.. conditions.Select(one => one.Id)] }), null, [], isGuard: false);
    }
}
