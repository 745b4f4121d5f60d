using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Memberships;

/// <summary>How one actor stands to one organization through time.</summary>
/// <remarks>Holds one Member for each stretch of days in which nothing changes; rosters of many days share them.</remarks>
internal sealed class MemberHistory
{
    // Held where no spell touches a stretch of days, so that it is found out only once.
    private static readonly object Absent = new();

    private readonly ActorId organization;
    private readonly LegalStep? startingBy;
    private readonly ImmutableArray<(Limitation Limitation, DayRange Range)> limitations;
    private readonly object?[] stretches;

    public MemberHistory(
        ActorId organization,
        ActorId actor,
        LegalStep? startingBy,
        IEnumerable<Membership> memberships,
        IEnumerable<Limitation> limitations)
    {
        this.organization = organization;
        Actor = actor;
        this.startingBy = startingBy;
        Spells = [.. memberships.Select(one => (one, DayRange.Of(one, startingBy)))];
        this.limitations = [.. limitations.Select(one => (one, DayRange.Of(one.Spell)))];
        var days = new SortedSet<int>();
        foreach (var (_, range) in Spells)
            range.AddChanges(days);
        foreach (var (_, range) in this.limitations)
            range.AddChanges(days);
        Changes = [.. days];
        stretches = new object?[Changes.Length + 1];
    }

    public ActorId Actor { get; }

    public ImmutableArray<(Membership Membership, DayRange Range)> Spells { get; }

    /// <summary>The days on which anything changes, in order.</summary>
    public ImmutableArray<int> Changes { get; }

    /// <summary>How the actor stands on a day; null where none of its spells touches it.</summary>
    public Member? On(int day)
    {
        var index = Changes.BinarySearch(day);
        var stretch = index >= 0 ? index + 1 : ~index;
        return (stretches[stretch] ??= Find(day, day) ?? Absent) as Member;
    }

    /// <summary>How the actor stands on one day that is known only to lie between the two; null where none of its spells touches them.</summary>
    public Member? Over(int from, int to) => from == to ? On(from) : Find(from, to);

    private Member? Find(int from, int to)
    {
        var touching = Spells.Where(one => one.Range.First <= to && one.Range.Last >= from).ToImmutableArray();
        if (touching.IsEmpty)
            return null;
        if (touching.Length > 1)
            touching =
            [
                .. touching
                    .OrderByDescending(one => Over(from, to, day => Counts(one, day)))
                    .ThenBy(one => one.Membership.IdText, StringComparer.Ordinal),
            ];
        var limiting = limitations.Where(one => one.Range.First <= to && one.Range.Last >= from).ToImmutableArray();
        return new Member(
            organization,
            Actor,
            Over(from, to, day => touching.Select(one => Counts(one, day)).Any()),
            Over(from, to, day => May(day, Right.Vote, status => status.MayVote)),
            Over(from, to, day => May(day, Right.Block, status => status.MayBlock)),
            startingBy,
            [.. touching.Select(one => one.Membership)],
            [.. limiting.Select(one => one.Limitation)]);

        Answer May(int day, Right right, Func<MembershipStatus, Answer> byStatus) =>
            touching.Select(one => one.Range.Holds(day).And(byStatus(one.Membership.Status))).Any()
                .And(limiting.Select(one => one.Range.Holds(day).And(one.Limitation.KeepsFrom(right))).Any().Not());
    }

    private static Answer Counts((Membership Membership, DayRange Range) spell, int day) =>
        spell.Range.Holds(day).And(spell.Membership.Status.CountsAsMember);

    /// <summary>The answer for a day known only to lie between the two: it must hold on every one of them.</summary>
    private Answer Over(int from, int to, Func<int, Answer> on)
    {
        var over = on(from);
        foreach (var day in Changes)
            if (day > from && day <= to && on(day) != over)
                return Answer.Unknown;
        return over;
    }
}
