using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Memberships;

/// <summary>The members of one organization through time, as one viewpoint sees them.</summary>
/// <remarks>Keep it to ask again and again: who was in on a day costs a binary search and allocates nothing.</remarks>
public sealed class Roster
{
    private readonly ImmutableArray<Coverage> coverage;
    private readonly ImmutableArray<Limitation> limitations;
    private readonly LegalStep? startingBy;
    private readonly int[] changes;
    private readonly ImmutableArray<Member>[] members;

    internal Roster(
        ActorId organization,
        ActorId? viewpoint,
        LegalStep? startingBy,
        ImmutableArray<Membership> memberships,
        ImmutableArray<Limitation> limitations,
        ImmutableArray<Coverage> coverage)
    {
        Organization = organization;
        Viewpoint = viewpoint;
        this.startingBy = startingBy;
        Memberships = memberships;
        this.limitations = limitations;
        this.coverage = coverage;
        changes = FindChanges();
        members = new ImmutableArray<Member>[changes.Length + 1];
    }

    /// <summary>The organization.</summary>
    public ActorId Organization { get; }

    /// <summary>Whose view it is; null where it is the one not contested.</summary>
    public ActorId? Viewpoint { get; }

    /// <summary>Every membership it rests on.</summary>
    public ImmutableArray<Membership> Memberships { get; }

    /// <summary>Those who are members on the day or may be: every actor whose answer is yes or unknown, by id.</summary>
    public ImmutableArray<Member> On(LocalDate day) => InEpoch(EpochOf(DayNumber.OfHeld(day)));

    /// <summary>Those who are members at a time that is only partly known, or may be.</summary>
    public ImmutableArray<Member> On(EdtfValue time)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (time.EarliestDay == time.LatestDay)
            return InEpoch(EpochOf(time.EarliestDay));
        return [.. Standing(time).Where(member => member.Answer != Answer.No)];
    }

    /// <summary>Everyone who belongs to the organization under any status at the time, or may: observers and associates too.</summary>
    public ImmutableArray<Member> Standing(EdtfValue time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return [.. ActorsAt(time.EarliestDay, time.LatestDay)];
    }

    /// <summary>Whether the actor is a member on the day, and why.</summary>
    public Explained<Answer> Contains(ActorId actor, LocalDate on) => Contains(actor, EdtfDate.On(on));

    /// <summary>Whether the actor is a member at a time that may be only partly known, and why.</summary>
    /// <remarks>"No" needs a reason: a membership that ended before, a status that does not count, or a declaration that the dataset is complete here.</remarks>
    public Explained<Answer> Contains(ActorId actor, EdtfValue on)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(on);
        var (from, to) = (on.EarliestDay, on.LatestDay);
        var own = Memberships.Where(one => one.Member == actor).ToImmutableArray();
        return MemberAt(actor, own, from, to) is { } member
            ? new(member.Answer, member.Because)
            : Absence.Explain(Organization, own, coverage, from, to);
    }

    internal Member? MemberAt(ActorId actor, int from, int to) =>
        MemberAt(actor, [.. Memberships.Where(one => one.Member == actor)], from, to);

    private int[] FindChanges()
    {
        var days = new SortedSet<int>();
        foreach (var membership in Memberships)
            DayRange.Of(membership, startingBy).AddChanges(days);
        foreach (var limitation in limitations)
            DayRange.Of(limitation.Spell).AddChanges(days);
        return [.. days];
    }

    // Epoch 0 lies before the first change; epoch i starts on the day of change i - 1.
    private int EpochOf(int day)
    {
        var index = Array.BinarySearch(changes, day);
        return index >= 0 ? index + 1 : ~index;
    }

    private ImmutableArray<Member> InEpoch(int epoch)
    {
        var found = members[epoch];
        return found.IsDefault ? Fill(epoch) : found;
    }

    // Two threads may fill one epoch; both find the same.
    private ImmutableArray<Member> Fill(int epoch)
    {
        var day = epoch == 0 ? (changes.Length == 0 ? 0 : changes[0] - 1) : changes[epoch - 1];
        return members[epoch] = [.. ActorsAt(day, day).Where(member => member.Answer != Answer.No)];
    }

    private IEnumerable<Member> ActorsAt(int from, int to) => Memberships
        .GroupBy(membership => membership.Member)
        .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
        .Select(group => MemberAt(group.Key, [.. group], from, to))
        .OfType<Member>();

    /// <summary>How the actor stands over the days; null where none of its spells touches them.</summary>
    private Member? MemberAt(ActorId actor, ImmutableArray<Membership> own, int from, int to)
    {
        var touching = own
            .Select(membership => (Membership: membership, Range: DayRange.Of(membership, startingBy)))
            .Where(one => one.Range.First <= to && one.Range.Last >= from)
            .OrderByDescending(one => AnswerOver([one], from, to))
            .ThenBy(one => one.Membership.IdText, StringComparer.Ordinal)
            .ToImmutableArray();
        if (touching.IsEmpty)
            return null;
        var limited = limitations.Where(one => one.Of == actor && one.Spell.EarliestDay <= to && one.Spell.LatestDay >= from);
        return new Member(Organization, actor, AnswerOver(touching, from, to), [.. touching.Select(one => one.Membership)], [.. limited]);
    }

    /// <summary>The answer for one day that is known only to lie between the two: it must hold on every one of them.</summary>
    private static Answer AnswerOver(ImmutableArray<(Membership Membership, DayRange Range)> spells, int from, int to)
    {
        var days = new SortedSet<int> { from };
        foreach (var (_, range) in spells)
            range.AddChanges(days);
        Answer? over = null;
        foreach (var day in days.GetViewBetween(from, to))
        {
            var answer = spells.Select(one => one.Range.Holds(day).And(one.Membership.Status.CountsAsMember)).Any();
            if (over is not null && over != answer)
                return Answer.Unknown;
            over = answer;
        }

        return over!.Value;
    }
}
