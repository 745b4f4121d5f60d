using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Puts the requirements of one actor's conditions in order, each act after its requirements.</summary>
internal static class PreconditionChainBuilder
{
    /// <summary>A requirement with the first act before which it comes: a guard, or a part of what conditions require.</summary>
    private readonly record struct Gate(ActionKind Act, Explanation Explanation, ConditionId? GuardOf);

    public static PreconditionChain Of(ActorId holder, ImmutableArray<ConditionVerdict> verdicts, Inquiry inquiry)
    {
        var binding = verdicts.Where(one => one.Nature != ConditionNature.Opinion).ToList();
        var gated = new GatedRequirements([.. binding.Where(one => one.Nature != ConditionNature.Constraint)]);
        var byAct = binding.ToLookup(one => one.Condition!.Act, one => one.Condition!);
        ImmutableArray<ActionKind> acts = [.. byAct.Select(same => same.Key).OrderBy(ActionOrder.KeyOf)];
        var gates = Gates(gated, acts)
            .GroupBy(gate => (gate.Explanation.Requirement, IsGuard: gate.GuardOf is not null))
            .ToLookup(same => same.MinBy(gate => ActionOrder.KeyOf(gate.Act)).Act);
        var organs = inquiry.Books.Actors.OrgansOf(holder).Add(holder);
        var steps = acts.SelectMany(act => gates[act]
            .OrderBy(same => same.Key.IsGuard ? 0 : 1)
            .ThenBy(same => SortKey(same.Key.Requirement, organs))
            .Select(same => StepOf(act, [.. same], gated))
            .Append(ActStep(act, holder, [.. byAct[act]], inquiry)));
        return new(holder, inquiry, [.. steps], verdicts, [.. Constraints(binding).DistinctBy(one => one.Requirement)]);
    }

    // In the order of the conditions. What several conditions require comes once.
    private static IEnumerable<Gate> Gates(GatedRequirements gated, ImmutableArray<ActionKind> acts)
    {
        var first = gated.FirstActs(acts);
        var seen = new HashSet<Explanation>(ReferenceEqualityComparer.Instance);
        foreach (var verdict in gated.Verdicts)
        {
            if (verdict.Guard is { } guard)
                yield return new(verdict.Condition!.Act, guard, verdict.ConditionId);
            foreach (var part in GatedRequirements.PartsOf([verdict.Requires!], seen))
                yield return new(first[part], part, null);
        }
    }

    private static IEnumerable<Explanation> Constraints(List<ConditionVerdict> binding)
    {
        var seen = new HashSet<Explanation>(ReferenceEqualityComparer.Instance);
        return binding.SelectMany(one => one.Nature == ConditionNature.Constraint
            ? [one.Requires!]
            : ExplanationGraph.Each([one.Requires!], static whole => whole.Nature == ConditionNature.Constraint ? [] : whole.Parts, seen)
                .Where(whole => whole.Nature == ConditionNature.Constraint));
    }

    // A requirement that an earlier act already needs is not repeated.
    private static PreconditionStep StepOf(ActionKind act, ImmutableArray<Gate> same, GatedRequirements gated)
    {
        // The dataset may promise completeness for one condition and not for another. The known answer of the first then stands for both.
        var told = same.FirstOrDefault(gate => gate.Explanation.Answer != Answer.Unknown, same[0]).Explanation;
        var isGuard = same[0].GuardOf is not null;
        return new(act, told.Says, new(told.Answer, told.Because), told, Conditions, isGuard);

        ImmutableArray<ConditionId> Conditions(int most) => isGuard
            ? [.. same.Select(gate => gate.GuardOf!).Distinct().Take(most)]
            : gated.Containing(same.Select(gate => gate.Explanation), most);
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

    private static PreconditionStep ActStep(ActionKind act, ActorId holder, ImmutableArray<Condition> conditions, Inquiry inquiry)
    {
        var scope = conditions.Select(one => one.Scope).FirstOrDefault(one => one is not null);
        var says = $"{holder} does it: {act}{(scope is null ? "" : $" ({scope})")}";
        var promised = conditions.Where(one => inquiry.Books.Promises.AreAbout(one.Key)).Select(one => one.Id);
        var done = ActionEvaluator.Done(act, holder, scope, inquiry with { Within = [.. promised] });
        return new(act, says, done, null, static _ => [], isGuard: false);
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
