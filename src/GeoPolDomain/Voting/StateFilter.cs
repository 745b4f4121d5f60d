namespace GeoPolDomain.Voting;

/// <summary>Drops every state that needs at least as much as another state in every demand: what it can reach, the other can too.</summary>
internal static class StateFilter
{
    private const int MostCompared = 3_000;

    public static List<State> Undominated(IReadOnlyCollection<State> states)
    {
        var kept = new List<State>(states.Count);
        foreach (var alike in states.GroupBy(one => one.Left))
            Filter([.. alike], 0, kept);
        return kept;
    }

    // States that differ in one demand only have a best one, and states that differ in two have a front that one pass finds. With more
    // demands, the states are first divided by a demand of which there are few values.
    private static void Filter(List<State> states, int divided, List<State> kept)
    {
        if (states.Count == 1)
        {
            kept.Add(states[0]);
            return;
        }

        const int mostDivided = 4;
        var different = Different(states);
        if (different.Count <= 2)
            Front(states, different[0], different[^1], kept);
        else if (states.Count > MostCompared / 4 && divided < mostDivided)
        {
            var fewest = different.MinBy(place => states.Select(one => one.Needed[place]).Distinct().Count());
            foreach (var alike in states.GroupBy(one => one.Needed[fewest]))
                Filter([.. alike], divided + 1, kept);
        }
        else if (states.Count > MostCompared)
            kept.AddRange(states);
        else
            Compare(states, kept);
    }

    private static List<int> Different(List<State> states)
    {
        var found = new List<int>();
        for (var place = 0; place < states[0].Needed.Length; place++)
            if (states.Exists(one => one.Needed[place] != states[0].Needed[place]))
                found.Add(place);
        return found;
    }

    private static void Front(List<State> states, int first, int second, List<State> kept)
    {
        states.Sort((left, right) => left.Needed[first] != right.Needed[first]
            ? left.Needed[first].CompareTo(right.Needed[first])
            : left.Needed[second].CompareTo(right.Needed[second]));
        State? best = null;
        foreach (var state in states)
            if (best is null || state.Needed[second] < best.Needed[second])
                kept.Add(best = state);
    }

    private static void Compare(List<State> states, List<State> kept)
    {
        states.Sort(static (left, right) => left.Needed.AsSpan().SequenceCompareTo(right.Needed));
        var start = kept.Count;
        foreach (var state in states)
            if (!IsDominated(kept, start, state))
                kept.Add(state);
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
}
