using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Panels;

/// <summary>The obligations that a panel of dyads counts, and which states owe them to which.</summary>
internal sealed class ObligationBits
{
    private readonly StateSystem states;
    private readonly ImmutableArray<Duty>[] duties;

    public ObligationBits(TreatyBook treaties, StateSystem states, ActorId? viewpoint)
    {
        this.states = states;
        var rolls = treaties.Rolls(viewpoint);
        var byKind = treaties.Obligations.Where(one => Viewpoints.Takes(one, viewpoint)).ToLookup(one => one.Kind);
        duties = [.. Kinds.Select(kind => byKind[kind].Select(one => Duty.Of(one, rolls, states)).OfType<Duty>().ToImmutableArray())];
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
    public OwedBits In(DayWindow window) => new([.. duties.Select(ofKind => In(ofKind, window))]);

    /// <summary>Returns the obligations of one kind that are, or may be, owed on a day.</summary>
    public DutiesOfDay On(int kind, int day) => new(duties[kind], day);

    private (TieBits By, TieBits To) In(ImmutableArray<Duty> ofKind, DayWindow window)
    {
        var (by, to) = (new TieBits(states.Count, ofKind.Length), new TieBits(states.Count, ofKind.Length));
        for (var column = 0; column < ofKind.Length; column++)
            ofKind[column].Set(by, to, column, window);
        return (by, to);
    }
}

/// <summary>Who owes what to whom, for each kind of obligation.</summary>
internal sealed class OwedBits(ImmutableArray<(TieBits By, TieBits To)> kinds)
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
    public OwedAnswer Of(int kind, int a, int b)
    {
        var (by, to) = kinds[kind];
        return new(by.Meets(a, to, b), by.Meets(b, to, a));
    }
}
