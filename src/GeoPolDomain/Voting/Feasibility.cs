using System.Numerics;

namespace GeoPolDomain.Voting;

/// <summary>Finds out whether a condition can hold, and whether it can fail, when the open votes become known.</summary>
/// <remarks>
/// No completion is made. For each number of open votes for, the limits on the other groups are settled exactly. Who of the
/// open voters it is matters for vetoes, which is exact too, and for weights: with one weighted condition the heaviest or
/// lightest voters decide it; where several of them, or one beside a veto or a limit on opting out, must be met by the same
/// voters, each is looked at by itself. Then "possible" may be said of what only a sum of subsets could rule out, and the
/// answer is unknown more often than it need be, but never wrong.
/// </remarks>
internal sealed class Feasibility(PartialVote division)
{
    private const int MostTries = 512;
    private const int MostSets = 8;

    private readonly List<(Constraint Constraint, bool Holds)> taken = [];
    private int tries;

    /// <summary>Whether there may be a completion in which the formula holds, or in which it does not.</summary>
    public bool MayBe(Formula formula, bool holds)
    {
        taken.Clear();
        tries = 0;
        return Choose(new Todo(formula, holds, null));
    }

    private bool Choose(Todo? todo)
    {
        if (todo is null)
            return tries++ >= MostTries || IsPossible();
        var ((formula, holds, rest), limit) = (todo, todo.Formula as Constraint);
        if (limit is not null)
        {
            taken.Add((limit, holds));
            var found = Choose(rest);
            taken.RemoveAt(taken.Count - 1);
            return found;
        }

        var (parts, isTogether) = formula is Formula.Every every ? (every.Of, holds) : (((Formula.Some)formula).Of, !holds);
        if (isTogether)
            return Choose(parts.Reverse().Aggregate(rest, (before, part) => new Todo(part, holds, before)));
        foreach (var part in parts)
            if (Choose(new Todo(part, holds, rest)))
                return true;
        return false;
    }

    private bool IsPossible()
    {
        if (!TryAgainst(out var against))
            return false;
        var (inFavour, excluded) = (division.OpenIn(VoteGroup.For), division.OpenIn(VoteGroup.Excluded));
        for (var outside = excluded.Least; outside <= excluded.Most; outside++)
            for (var count = inFavour.Most; count >= inFavour.Least; count--)
                if (IsPossible(new Scenario(division, count, outside), against))
                    return true;
        return false;
    }

    private bool IsPossible(Scenario slice, NumberRange against)
    {
        slice.LimitAgainst(against);
        foreach (var (limit, holds) in taken)
            if (!limit.Narrow(holds, ref slice))
                return false;
        if (!slice.Settle())
            return false;
        foreach (var (limit, holds) in taken)
            if (!limit.CanBe(holds, slice))
                return false;
        return true;
    }

    // Who must not vote against takes a vote against away; of those one of whom must, as few as can stand for all are needed.
    private bool TryAgainst(out NumberRange against)
    {
        var forbidden = new List<NoneAgainstConstraint>();
        var demanded = new List<NoneAgainstConstraint>();
        foreach (var (limit, holds) in taken)
            if (limit is NoneAgainstConstraint one)
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
        for (var i = 0; i < division.OpenPlaces.Length + Math.Min(1, division.Electorate.Unnamed); i++)
        {
            var isNamed = i < division.OpenPlaces.Length;
            var voter = isNamed ? division.Electorate.Voters[division.OpenPlaces[i]].Id : null;
            if (forbidden.Exists(one => one.Concerns(voter)))
                continue;
            free += isNamed ? 1 : division.Electorate.Unnamed;
            var kind = 0U;
            for (var set = 0; set < Math.Min(demanded.Count, MostSets); set++)
                kind |= demanded[set].Concerns(voter) ? 1U << set : 0;
            kinds.Add(kind);
        }

        var fewest = Fewest(kinds, (1U << Math.Min(demanded.Count, MostSets)) - 1);
        against = new NumberRange(fewest, free);
        return fewest <= free;
    }

    // How many voters, each of a kind that stands for some sets, stand for all of them; more than there are where none do.
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

    private sealed record Todo(Formula Formula, bool Holds, Todo? Rest);
}
