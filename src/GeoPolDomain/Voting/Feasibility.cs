using System.Collections.Immutable;
using System.Numerics;

namespace GeoPolDomain.Voting;

/// <summary>Finds out whether a formula can hold, and whether it can fail, once the open votes are known.</summary>
/// <remarks>
/// The class never enumerates the completions (the ways to fill in the open votes). For each number of open votes for, it computes the
/// exact limits on the other vote groups. Vetoes depend on who the open voters are, and they are exact too. With one weighted constraint,
/// the heaviest or lightest voters decide. Where the same voters must meet several weighted constraints, a weighted one together with a
/// veto, or a constraint on a group, the limits may call something possible that no completion reaches. Then a
/// <see cref="CompletionSearch"/> decides, up to 40 open voters with names. Beyond that, each such constraint is checked alone, and the
/// answer may be unknown although it could be known; it is never wrong.
/// </remarks>
internal sealed class Feasibility(PartialVote vote)
{
    // After this many combinations of parts, the class answers "possible" without a check.
    private const int MostTries = 512;
    // With more open voters than that, constraints that depend on who votes in which way are checked each by itself.
    private const int MostSearched = 40;
    // Only this many constraints that need a vote against are covered exactly. A bit mask holds them.
    private const int MostSets = 8;

    private readonly List<(Constraint Constraint, bool Holds)> assumed = [];
    private int tries;

    /// <summary>Whether a completion may exist in which the formula holds (or, with <paramref name="holds"/> false, fails).</summary>
    public bool CanBe(Formula formula, bool holds)
    {
        assumed.Clear();
        tries = 0;
        return CanReach(new Goal(formula, holds, null));
    }

    private bool CanReach(Goal? goal)
    {
        if (goal is null)
            return tries++ >= MostTries || IsPossible();
        var ((formula, holds, rest), constraint) = (goal, goal.Formula as Constraint);
        if (constraint is not null)
        {
            assumed.Add((constraint, holds));
            var found = CanReach(rest);
            assumed.RemoveAt(assumed.Count - 1);
            return found;
        }

        if (formula is Formula.Opposite opposite)
            return CanReach(new Goal(opposite.Of, !holds, rest));
        var (parts, isTogether) = formula is Formula.Every every ? (every.Of, holds) : (((Formula.Some)formula).Of, !holds);
        if (isTogether)
            return CanReach(parts.Reverse().Aggregate(rest, (before, part) => new Goal(part, holds, before)));
        foreach (var part in parts)
            if (CanReach(new Goal(part, holds, rest)))
                return true;
        return false;
    }

    private bool IsPossible()
    {
        if (!TryCountAgainst(out var against))
            return false;
        var (inFavour, excluded) = (vote.OpenIn(VoteGroup.For), vote.OpenIn(VoteGroup.Excluded));
        for (var outside = excluded.Least; outside <= excluded.Most; outside++)
            for (var count = inFavour.Most; count >= inFavour.Least; count--)
                if (IsPossible(new Scenario(vote, count, outside), against))
                    return !NeedsSearch || Search(0, []);
        return false;
    }

    // The limits of a scenario are exact while no two constraints depend on which voters vote in which way. They say nothing of groups.
    private bool NeedsSearch
    {
        get
        {
            if (!vote.GroupCounts.IsEmpty)
                return true;
            var (alone, byVoter) = (0, 0);
            foreach (var (constraint, _) in assumed)
            {
                if (constraint.Kind == ConstraintKind.Other)
                    return true;
                alone += constraint.Kind == ConstraintKind.Alone ? 1 : 0;
                byVoter += constraint.Kind == ConstraintKind.ByVoter ? 1 : 0;
            }

            var areTogether = alone > 1 || (alone == 1 && (byVoter > 0 || vote.OpenIn(VoteGroup.Excluded).Most > 0));
            return areTogether && vote.OpenIndexes.Length <= MostSearched;
        }
    }

    // Tries every choice of one alternative for each constraint. A constraint of which a number is missing demands nothing.
    private bool Search(int next, ImmutableStack<Demand> demands)
    {
        if (next == assumed.Count)
            return tries++ >= MostTries || new CompletionSearch(vote).CanMeet(demands);
        var (constraint, holds) = assumed[next];
        if (constraint.Demands(holds) is not { } alternatives)
            return Search(next + 1, demands);
        foreach (var alternative in alternatives)
            if (Search(next + 1, alternative.Aggregate(demands, (all, one) => all.Push(one))))
                return true;
        return false;
    }

    private bool IsPossible(Scenario scenario, NumberRange against)
    {
        scenario.LimitAgainst(against);
        foreach (var (constraint, holds) in assumed)
            if (!constraint.Narrow(holds, ref scenario))
                return false;
        if (!scenario.Settle())
            return false;
        foreach (var (constraint, holds) in assumed)
            if (!constraint.CanBe(holds, scenario))
                return false;
        return true;
    }

    // A constraint that must hold takes away the votes against of its voters. A constraint that must fail needs a vote against by one of
    // its voters; one voter can serve several such constraints, so the fewest voters that cover all of them are counted.
    private bool TryCountAgainst(out NumberRange against)
    {
        var forbidden = new List<NoneAgainstConstraint>();
        var demanded = new List<NoneAgainstConstraint>();
        foreach (var (constraint, holds) in assumed)
            if (constraint is NoneAgainstConstraint { Kind: ConstraintKind.ByVoter } one)
            {
                if (holds)
                    forbidden.Add(one);
                else if (one.Broken.Count == 0)
                    demanded.Add(one);
            }

        against = NumberRange.Any;
        if (forbidden.Exists(one => one.Broken.Count > 0))
            return false;
        if (forbidden.Count + demanded.Count == 0)
            return true;
        var free = 0L;
        var kinds = new HashSet<uint>();
        for (var i = 0; i < vote.OpenIndexes.Length + Math.Min(1, vote.Electorate.Unnamed); i++)
        {
            var isNamed = i < vote.OpenIndexes.Length;
            var voter = isNamed ? vote.SeatOf(vote.OpenIndexes[i]) : new Seat(-1, 0);
            if (forbidden.Exists(one => one.Concerns(voter)))
                continue;
            free += isNamed ? 1 : vote.Electorate.Unnamed;
            var kind = 0U;
            for (var set = 0; set < Math.Min(demanded.Count, MostSets); set++)
                kind |= demanded[set].Concerns(voter) ? 1U << set : 0;
            kinds.Add(kind);
        }

        var fewest = Fewest(kinds, (1U << Math.Min(demanded.Count, MostSets)) - 1);
        against = new NumberRange(fewest, free);
        return fewest <= free;
    }

    // The fewest voters whose kinds cover all sets. A kind is a bit mask of the sets that a voter belongs to. Returns int.MaxValue when the
    // kinds cannot cover all sets.
    private static long Fewest(IReadOnlyCollection<uint> kinds, uint all)
    {
        if (all == 0)
            return 0;
        var reached = new HashSet<uint> { 0 };
        for (var count = 1; count <= BitOperations.PopCount(all); count++)
        {
            reached = [.. reached.SelectMany(one => kinds, (one, kind) => one | kind)];
            if (reached.Contains(all))
                return count;
        }

        return int.MaxValue;
    }

    private sealed record Goal(Formula Formula, bool Holds, Goal? Rest);
}
