using System.Collections.Immutable;
using GeoPolDomain.Ties;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Panels;

/// <summary>The obligations that a panel of dyads counts, and which states owe them to which.</summary>
internal sealed class ObligationBits
{
    private readonly int states;
    private readonly ImmutableArray<OwedColumn>[] columns;

    public ObligationBits(TieSources ties, StateSystem states)
    {
        this.states = states.Count;
        var byKind = ties.Duties.ToLookup(one => one.Obligation.Kind);
        columns =
        [
            .. Kinds.Select(kind => byKind[kind].Select(duty => new OwedColumn(duty, states))
                .Where(one => one.IsBetweenStates)
                .ToImmutableArray()),
        ];
    }

    /// <summary>The kinds of obligations, in the order of the columns. They are the pledge types of ATOP.</summary>
    public static ImmutableArray<ObligationKind> Kinds { get; } =
    [
        ObligationKind.Defense,
        ObligationKind.Offense,
        ObligationKind.Neutrality,
        ObligationKind.Nonaggression,
        ObligationKind.Consultation,
    ];

    /// <summary>Returns who owes what to whom in the window, for each kind.</summary>
    public OwedBits In(DayWindow window) => new([.. columns.Select(ofKind => new OwedOfKind(ofKind, states, window))]);

    /// <summary>Returns for each pair of states how many obligations of a kind one owes to the other on a day, and how long.</summary>
    public Dictionary<(int By, int To), (int Sure, int Possible, SureRun? Run)> On(int kind, int day)
    {
        var pairs = new Dictionary<(int By, int To), (int Sure, int Possible, SureRun? Run)>();
        foreach (var column in columns[kind])
            foreach (var (by, to, answer, run) in column.Pairs(day))
            {
                var (sure, possible, longest) = pairs.GetValueOrDefault((by, to));
                pairs[(by, to)] = answer == Answer.Yes
                    ? (sure + 1, possible + 1, run.Or(longest))
                    : (sure, possible + 1, longest);
            }

        return pairs;
    }
}

/// <summary>Who owes an obligation of one kind to whom in a window of days.</summary>
internal sealed class OwedOfKind
{
    private readonly TieBits owing;
    private readonly TieBits owed;
    private readonly Dictionary<(int By, int To), Answer> suspended = [];

    public OwedOfKind(ImmutableArray<OwedColumn> columns, int states, DayWindow window)
    {
        (owing, owed) = (new(states, columns.Length), new(states, columns.Length));
        for (var column = 0; column < columns.Length; column++)
        {
            columns[column].Set(owing, owed, column, window);
            columns[column].AddSuspended(suspended, window);
        }
    }

    public Answer IsOwed(int by, int to)
    {
        var answer = owing.Meets(by, owed, to);
        return suspended.Count == 0 || answer == Answer.Yes ? answer : answer.Or(suspended.GetValueOrDefault((by, to), Answer.No));
    }
}

/// <summary>Who owes what to whom, for each kind of obligation.</summary>
internal sealed class OwedBits(ImmutableArray<OwedOfKind> kinds)
{
    /// <summary>Returns what two states owe each other, packed.</summary>
    public int Between(int a, int b)
    {
        var owed = 0;
        for (var kind = 0; kind < kinds.Length; kind++)
            owed = DyadYear.Pack(owed, kind, Of(kind, a, b));
        return owed;
    }

    /// <summary>Returns what two states owe each other of one kind.</summary>
    public OwedAnswer Of(int kind, int a, int b) => new(kinds[kind].IsOwed(a, b), kinds[kind].IsOwed(b, a));
}
