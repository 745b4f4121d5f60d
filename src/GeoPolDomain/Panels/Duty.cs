using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Panels;

/// <summary>One obligation: who owes it to whom, and when.</summary>
internal sealed record Duty(ImmutableArray<Side> By, ImmutableArray<Side> To, DayRange? During)
{
    public static Duty? Of(Obligation one, PartyRolls rolls, StateSystem states)
    {
        var parties = one.Treaty is null ? [] : rolls.Of(one.Treaty);
        var (by, to) = (Sides(one.From, isNamed: false), Sides(one.Towards, isNamed: true));
        return by.IsEmpty || to.IsEmpty ? null : new(by, to, DuringOf(one));

        ImmutableArray<Side> Sides(ImmutableArray<ActorId> named, bool isNamed) => named.IsEmpty
            ? [.. parties.Select(party => new Side(states.IndexOf(party.Actor), party, Answer.No)).Where(side => side.State >= 0)]
            : [.. named.Select(actor => Named(actor, isNamed)).Where(side => side.State >= 0)];

        // Whom a clause names as protected need not be a party, as Poland in the declaration of 31 March 1939.
        Side Named(ActorId actor, bool isProtected) => new(
            states.IndexOf(actor),
            one.Treaty is not null && rolls.Find(one.Treaty, actor) is { } party && !(isProtected && IsNeverBound(party)) ? party : null,
            isProtected || one.Treaty is null ? Answer.Yes : Answer.Unknown);
    }

    public void Set(TieBits by, TieBits to, int column, DayWindow window)
    {
        var layer = 0;
        foreach (var day in DaysIn(window))
        {
            var during = During?.Holds(day) ?? Answer.Yes;
            if (during == Answer.No)
                continue;
            foreach (var side in By)
                by.Set(layer, side.State, column, side.On(day).And(during));
            foreach (var side in To)
                to.Set(layer, side.State, column, side.On(day));
            layer++;
        }
    }

    private static bool IsNeverBound(PartyHistory party) => party.On(0).Records.All(one => one.Role.IsBound == Answer.No);

    /// <summary>Returns whether one state owes the duty to another on a day.</summary>
    public Answer Owed(int by, int to, int day) =>
        (During?.Holds(day) ?? Answer.Yes).And(On(By, by, day)).And(On(To, to, day));

    /// <summary>Returns the days around a day on which one state surely owes the duty to another without a break.</summary>
    public SureRun? Run(int by, int to, int day)
    {
        var days = new SortedSet<int>();
        During?.AddChanges(days);
        foreach (var side in By.Where(one => one.State == by).Concat(To.Where(one => one.State == to)))
            if (side.Party is { } party)
                days.UnionWith(party.Changes);
        return SureRun.Around([.. days], one => Owed(by, to, one), day);
    }

    private static Answer On(ImmutableArray<Side> sides, int state, int day)
    {
        foreach (var side in sides)
            if (side.State == state)
                return side.On(day);
        return Answer.No;
    }

    private IEnumerable<int> DaysIn(DayWindow window)
    {
        if (window.From == window.To)
            return [window.From];
        var days = new SortedSet<int>();
        During?.AddChanges(days);
        foreach (var side in By.Concat(To))
            if (side.Party is { } party)
                days.UnionWith(party.Changes);
        return days.Where(day => day > window.From && day <= window.To).Prepend(window.From);
    }

    // Without an instrument and an interval, nobody has told when the duty was owed.
    private static DayRange? DuringOf(Obligation one) =>
        one.During is { } during ? DayRange.Of(during)
        : one.Treaty is null ? new DayRange(int.MinValue, int.MaxValue, int.MaxValue, int.MinValue)
        : null;
}

/// <summary>A state on one side of an obligation, with its part in the instrument. Without a part, the answer is the given one.</summary>
internal sealed record Side(int State, PartyHistory? Party, Answer Otherwise)
{
    public Answer On(int day) => Party?.On(day).Answer ?? Otherwise;
}

/// <summary>The obligations of one kind that are, or may be, owed on a day.</summary>
internal sealed class DutiesOfDay(ImmutableArray<Duty> duties, int day)
{
    private readonly ImmutableArray<Duty> held = [.. duties.Where(one => one.During is not { } during || during.Holds(day) != Answer.No)];

    /// <summary>Returns how many obligations one state surely owes to another, and how many it may owe.</summary>
    public (int Sure, int Possible) Count(int by, int to)
    {
        var (sure, possible) = (0, 0);
        foreach (var duty in held)
        {
            var answer = duty.Owed(by, to, day);
            sure += answer == Answer.Yes ? 1 : 0;
            possible += answer != Answer.No ? 1 : 0;
        }

        return (sure, possible);
    }

    /// <summary>Returns the days from the beginning of the first of these obligations to the end of the last.</summary>
    public SureRun? Run(int by, int to)
    {
        SureRun? run = null;
        foreach (var duty in held)
            if (duty.Run(by, to, day) is { } ofDuty)
                run = ofDuty.Or(run);
        return run;
    }
}
