using System.Collections.Immutable;

namespace GeoPolDomain.Voting;

/// <summary>Searches for a completion of a vote that meets a list of demands.</summary>
/// <remarks>
/// Seats that contribute alike form one class. The search goes through the classes, choice by choice. It first follows what leaves the most
/// room, which finds most completions at once. Then it keeps all that may still be needed after each choice: it drops a state that cannot
/// meet a demand any more, and a state that needs at least as much as another state in every demand. The search is exact. It gives up only
/// after so many states that a body would need dozens of open voters with unlike weights by several measures.
/// </remarks>
internal sealed class CompletionSearch(PartialVote vote)
{
    private const int MostTries = 2_000;
    private const int MostStates = 1_000_000;

    /// <summary>Whether a completion meets all demands. Returns true also when the search gives up.</summary>
    public bool CanMeet(IEnumerable<Demand> demands)
    {
        ImmutableArray<Demand> all = [.. demands, .. CountDemands()];
        var needed = new long[all.Length];
        for (var i = 0; i < needed.Length; i++)
        {
            if (all[i].NeededFrom(vote) is not { } open)
                return true;
            needed[i] = open;
        }

        return CanMeet(SeatClass.Of(vote, all), needed);
    }

    private static bool CanMeet(IReadOnlyList<SeatClass> classes, long[] needed)
    {
        if (!SeatClass.AreCalculable(classes))
            return true;
        var rest = Rest.After(classes, needed.Length);
        var start = new State(needed, 0);
        if (!start.TrySettle(rest[0]))
            return false;
        // What is followed is a call for each step.
        var tries = classes.Sum(one => one.Columns.Length) <= MostTries ? MostTries : 0;
        return TryMeet(classes, rest, 0, start, ref tries) ?? CanMeet(classes, rest, start);
    }

    // Follows what leaves the most room first. Null when so many tries found nothing and something is left to try.
    private static bool? TryMeet(IReadOnlyList<SeatClass> classes, Rest[] rest, int step, State state, ref int tries)
    {
        var (place, choice) = (0, step);
        while (place < classes.Count && choice >= classes[place].Columns.Length)
            choice -= classes[place++].Columns.Length;
        if (place == classes.Count || state.IsMet)
            return true;
        var group = classes[place];
        if (choice == 0)
            state = state with { Left = group.Count };
        var found = new List<(State State, double Room)>();
        foreach (var after in group.After(state, choice, rest[place + 1]))
        {
            var later = group.RestAfter(choice, after.Left, rest[place + 1]);
            if (after.TrySettle(later))
                found.Add((after, after.RoomIn(later)));
        }

        foreach (var (after, _) in found.OrderByDescending(one => one.Room))
        {
            if (tries-- <= 0)
                return null;
            if (TryMeet(classes, rest, step + 1, after, ref tries) is not false and var answer)
                return answer;
        }

        return false;
    }

    private static bool CanMeet(IReadOnlyList<SeatClass> classes, Rest[] rest, State start)
    {
        var made = 0;
        List<State> states = [start];
        for (var i = 0; i < classes.Count; i++)
        {
            var group = classes[i];
            states = [.. states.Select(one => one with { Left = group.Count })];
            for (var choice = 0; choice < group.Columns.Length; choice++)
            {
                var next = new HashSet<State>(State.Comparer);
                foreach (var state in states)
                    foreach (var after in group.After(state, choice, rest[i + 1]))
                    {
                        if (++made > MostStates)
                            return true;
                        if (after.TrySettle(group.RestAfter(choice, after.Left, rest[i + 1])))
                            next.Add(after);
                    }

                if (next.Count == 0)
                    return false;
                states = StateFilter.Undominated(next);
            }
        }

        return true;
    }

    private IEnumerable<Demand> CountDemands()
    {
        for (var group = 0; group < VoteGroup.Count; group++)
        {
            var (limit, counted) = (vote.LimitOf(group), group);
            var known = vote.KnownIn(group);
            foreach (var one in Within(limit + known, (_, choice) => VoteGroup.Of(choice) == counted ? 1 : 0, vote.Open + known))
                yield return one;
        }

        foreach (var count in vote.GroupCounts)
            foreach (var one in Within(
                count.Range,
                (seat, choice) => VoteGroup.Of(choice) == count.VoteGroup && seat.IsIn(count.Groups) ? 1 : 0,
                int.MaxValue))
                yield return one;
    }

    private static IEnumerable<Demand> Within(NumberRange range, Func<Seat, int, long> amount, long noLimit)
    {
        if (range.Least > 0)
            yield return new Demand(amount, range.Least);
        if (range.Most < noLimit)
            yield return new Demand((seat, choice) => -amount(seat, choice), -range.Most);
    }
}
