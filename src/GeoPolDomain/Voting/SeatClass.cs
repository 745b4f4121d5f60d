using System.Collections.Immutable;

namespace GeoPolDomain.Voting;

/// <summary>Open seats that contribute alike to all demands.</summary>
/// <param name="Count">The number of these seats.</param>
/// <param name="Columns">
/// What one seat contributes to each demand, for each choice that makes a difference: a choice is left out when another one contributes as
/// much to every demand.
/// </param>
internal sealed record SeatClass(int Count, ImmutableArray<long[]> Columns)
{
    /// <summary>Returns the classes of the open seats, those that can decide the most first.</summary>
    public static IReadOnlyList<SeatClass> Of(PartialVote vote, ImmutableArray<Demand> demands)
    {
        var classes = new Dictionary<long[], (int Count, ImmutableArray<long[]> Columns)>(Numbers.Comparer);
        int[] choices =
        [
            .. Enumerable.Range(0, VoteGroup.Choices).Where(choice => vote.LimitOf(VoteGroup.Of(choice)).Most > 0),
        ];
        foreach (var (seat, count) in vote.OpenSeats)
        {
            long[][] columns = [.. choices.Select(choice => demands.Select(demand => demand.Amount(seat, choice)).ToArray())];
            var key = columns.SelectMany(column => column).ToArray();
            var before = classes.TryGetValue(key, out var found) ? found.Count : 0;
            classes[key] = (before + count, found.Columns.IsDefault ? Different(columns) : found.Columns);
        }

        return
        [
            .. classes.Values.Select(one => new SeatClass(one.Count, one.Columns))
                .OrderByDescending(one => one.Columns.Length > 1 ? one.Columns.Max(column => column.Max(Math.Abs)) : 0),
        ];
    }

    /// <summary>Whether all that the seats can contribute together is small enough to calculate with.</summary>
    public static bool AreCalculable(IReadOnlyList<SeatClass> classes)
    {
        Int128 all = 0;
        foreach (var one in classes)
            all += one.Count * one.Columns.Max(static column => column.Length == 0 ? 0 : column.Max(static number => Int128.Abs(number)));
        return all < long.MaxValue / 4;
    }

    /// <summary>The states after some of the seats of a state have made a choice.</summary>
    public IEnumerable<State> After(State state, int choice, Rest rest)
    {
        var column = Columns[choice];
        var (least, most) = choice == Columns.Length - 1 ? (state.Left, state.Left) : Possible(state, choice, rest);
        for (var count = least; count <= most; count++)
        {
            var needed = new long[column.Length];
            for (var i = 0; i < needed.Length; i++)
                needed[i] = state.Needed[i] == State.Met ? State.Met : state.Needed[i] - (count * column[i]);
            yield return new State(needed, state.Left - count);
        }
    }

    /// <summary>What the seats left, with the choices after this one, and all later classes can contribute.</summary>
    public Rest RestAfter(int choice, int left, Rest rest) =>
        left == 0 ? rest : rest.With(left, Columns.AsSpan()[(choice + 1)..]);

    // How many seats can make the choice so that no demand becomes impossible.
    private (int Least, int Most) Possible(State state, int choice, Rest rest)
    {
        var (least, most) = (0L, (long)state.Left);
        for (var i = 0; i < state.Needed.Length; i++)
        {
            if (state.Needed[i] == State.Met)
                continue;
            var best = long.MinValue;
            foreach (var column in Columns.AsSpan()[(choice + 1)..])
                best = Math.Max(best, column[i]);
            // needed <= count * amount + (left - count) * best + rest
            var (lack, gain) = (state.Needed[i] - rest.Most[i] - (state.Left * best), Columns[choice][i] - best);
            if (gain > 0)
                least = Math.Max(least, lack <= 0 ? 0 : ((lack - 1) / gain) + 1);
            else if (lack > 0)
                return (1, 0);
            else if (gain < 0)
                most = Math.Min(most, lack / gain);
        }

        return ((int)Math.Min(least, int.MaxValue), (int)most);
    }

    private static ImmutableArray<long[]> Different(long[][] columns)
    {
        var kept = new List<long[]>();
        foreach (var column in columns)
        {
            if (kept.Exists(other => Reaches(other, column)))
                continue;
            kept.RemoveAll(other => Reaches(column, other));
            kept.Add(column);
        }

        return [.. kept];
    }

    private static bool Reaches(long[] left, long[] right)
    {
        for (var i = 0; i < left.Length; i++)
            if (left[i] < right[i])
                return false;
        return true;
    }
}

/// <summary>The least and the most that seats without a choice can contribute to each demand.</summary>
internal sealed record Rest(long[] Least, long[] Most)
{
    /// <summary>What the classes from each one on can contribute; the last entry is nothing.</summary>
    public static Rest[] After(IReadOnlyList<SeatClass> classes, int demands)
    {
        var rest = new Rest[classes.Count + 1];
        rest[classes.Count] = new Rest(new long[demands], new long[demands]);
        for (var i = classes.Count - 1; i >= 0; i--)
            rest[i] = rest[i + 1].With(classes[i].Count, classes[i].Columns.AsSpan());
        return rest;
    }

    /// <summary>What these contribute together with a number of seats that have some choices.</summary>
    public Rest With(int count, ReadOnlySpan<long[]> columns)
    {
        var (least, most) = ((long[])Least.Clone(), (long[])Most.Clone());
        for (var i = 0; i < least.Length; i++)
        {
            var (smallest, largest) = (long.MaxValue, long.MinValue);
            foreach (var column in columns)
                (smallest, largest) = (Math.Min(smallest, column[i]), Math.Max(largest, column[i]));
            (least[i], most[i]) = (least[i] + (count * smallest), most[i] + (count * largest));
        }

        return new Rest(least, most);
    }
}
