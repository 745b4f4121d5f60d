using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Memberships;

/// <summary>How one actor belongs to one organization through time.</summary>
/// <remarks>
/// The history caches one <see cref="Member"/> for each stretch of days on which nothing changes, so that rosters of many days share the
/// objects.
/// </remarks>
internal sealed class MemberHistory
{
    // Marks a stretch of days that no membership can cover, so that the search is made only once.
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
        Spells = [.. memberships.Select(one => (one, MembershipDays.Of(one, startingBy)))];
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

    /// <summary>The days on which anything changes, in ascending order.</summary>
    public ImmutableArray<int> Changes { get; }

    /// <summary>
    /// Returns how the actor belongs to the organization on a day, or null when none of its memberships can cover the day.
    /// </summary>
    public Member? On(int day)
    {
        var index = Changes.BinarySearch(day);
        var stretch = index >= 0 ? index + 1 : ~index;
        return (stretches[stretch] ??= Find(day, day) ?? Absent) as Member;
    }

    /// <summary>
    /// Returns how the actor belongs to the organization on an unknown day between two days, both included. Null when none of its
    /// memberships can cover any of these days.
    /// </summary>
    public Member? Over(int from, int to) => from == to ? On(from) : Find(from, to);

    /// <summary>
    /// Explains an unknown answer for an unknown day between two days, both included: the answer depends on the day, or on dates that are
    /// not known to the day. Empty when the answer is unknown for another reason, which the records give.
    /// </summary>
    public IEnumerable<Reason> WhyUnknown(int from, int to)
    {
        IEnumerable<int> days = [from, .. Changes.Where(day => day > from && day <= to)];
        if (days.Any(day => On(day)?.Answer == Answer.Yes))
            yield return new("the time asked about can mean a day of that membership or another day");
        else if (days.Any(day => Spells.Any(one => one.Range.Holds(day) == Answer.Unknown)))
            yield return new("the recorded dates leave open whether it covers the time asked about");
    }

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

    /// <summary>
    /// Returns the answer for an unknown day between two days, both included: the answer that all these days share, or unknown when their
    /// answers differ.
    /// </summary>
    private Answer Over(int from, int to, Func<int, Answer> on)
    {
        var over = on(from);
        foreach (var day in Changes)
            if (day > from && day <= to && on(day) != over)
                return Answer.Unknown;
        return over;
    }
}
