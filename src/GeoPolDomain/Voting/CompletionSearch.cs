using System.Collections.Immutable;

namespace GeoPolDomain.Voting;

/// <summary>Searches for a completion of a vote that meets a list of demands.</summary>
/// <remarks>
/// Seats that contribute alike form one class. The search goes through the classes, choice by choice, and keeps what is still needed after
/// each. It drops a state that cannot meet a demand any more, and a state that needs at least as much as another state in every demand.
/// The search is exact. It gives up only after so many states that a body would need dozens of open voters with unlike weights.
/// </remarks>
internal sealed class CompletionSearch(PartialVote vote)
{
    private const int MostStates = 300_000;
    private const int MostCompared = 4_000;

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
        var rest = Rest.After(classes, needed.Length);
        var made = 0;
        List<State> states = [new State(needed, 0)];
        if (!TrySettle(states[0], rest[0]))
            return false;
        for (var i = 0; i < classes.Count; i++)
        {
            var group = classes[i];
            states = [.. states.Select(one => one with { Left = group.Count })];
            for (var choice = 0; choice < group.Columns.Length; choice++)
            {
                var next = new Dictionary<State, State>(State.Comparer);
                foreach (var state in states)
                    foreach (var after in group.After(state, choice, rest[i + 1]))
                    {
                        if (++made > MostStates)
                            return true;
                        if (TrySettle(after, group.RestAfter(choice, after.Left, rest[i + 1])))
                            next.TryAdd(after, after);
                    }

                states = Undominated([.. next.Values]);
                if (states.Count == 0)
                    return false;
            }
        }

        return states.Count > 0;
    }

    // What the rest surely gives is not needed any more: all states that differ only there become one.
    private static bool TrySettle(State state, Rest rest)
    {
        for (var i = 0; i < state.Needed.Length; i++)
        {
            if (state.Needed[i] == State.Met)
                continue;
            if (state.Needed[i] > rest.Most[i])
                return false;
            if (state.Needed[i] <= rest.Least[i])
                state.Needed[i] = State.Met;
        }

        return true;
    }

    private static List<State> Undominated(List<State> states)
    {
        if (states.Count is 1 or > MostCompared)
            return states;
        states.Sort(static (left, right) => left.Left != right.Left
            ? left.Left.CompareTo(right.Left)
            : left.Needed.AsSpan().SequenceCompareTo(right.Needed));
        var kept = new List<State>();
        var start = 0;
        foreach (var state in states)
        {
            if (kept.Count > start && kept[start].Left != state.Left)
                start = kept.Count;
            if (!IsDominated(kept, start, state))
                kept.Add(state);
        }

        return kept;
    }

    private static bool IsDominated(List<State> kept, int start, State state)
    {
        for (var i = start; i < kept.Count; i++)
        {
            var (better, worse) = (kept[i].Needed, state.Needed);
            var at = 0;
            while (at < better.Length && better[at] <= worse[at])
                at++;
            if (at == better.Length)
                return true;
        }

        return false;
    }

    private IEnumerable<Demand> CountDemands()
    {
        for (var group = 0; group < VoteGroup.Count; group++)
        {
            var (limit, counted) = (vote.LimitOf(group), group);
            foreach (var one in Within(limit + vote.KnownIn(group), (_, choice) => VoteGroup.Of(choice) == counted ? 1 : 0, vote.Open + vote.KnownIn(group)))
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
