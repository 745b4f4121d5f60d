using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Memberships;

/// <summary>The members of one organization through time, as one viewpoint sees them.</summary>
/// <remarks>
/// Keep it to ask again and again: who was in on a day costs a binary search and allocates nothing. A time that is only
/// partly known is one day, not known which: the answer is yes only if it is yes on every day that can be meant, and an
/// interval is taken in the same way.
/// </remarks>
public sealed class Roster
{
    private readonly ImmutableArray<Coverage> coverage;
    private readonly ImmutableArray<MemberHistory> histories;
    private readonly Dictionary<ActorId, MemberHistory> byActor;
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
        StartingBy = startingBy;
        Memberships = memberships;
        Limitations = limitations;
        this.coverage = coverage;
        var limitationsOf = limitations.ToLookup(one => one.Of);
        histories =
        [
            .. memberships
                .GroupBy(one => one.Member)
                .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
                .Select(group => new MemberHistory(organization, group.Key, startingBy, group, limitationsOf[group.Key])),
        ];
        byActor = histories.ToDictionary(one => one.Actor);
        changes = [.. histories.SelectMany(one => one.Changes).Distinct().Order()];
        members = new ImmutableArray<Member>[changes.Length + 1];
    }

    /// <summary>The organization.</summary>
    public ActorId Organization { get; }

    /// <summary>Whose view it is; null where it is the one not contested.</summary>
    public ActorId? Viewpoint { get; }

    /// <summary>The legal step memberships are counted from; null where each is counted from the start of its spell.</summary>
    public LegalStep? StartingBy { get; }

    /// <summary>Every membership it rests on.</summary>
    public ImmutableArray<Membership> Memberships { get; }

    /// <summary>Every limitation it rests on.</summary>
    public ImmutableArray<Limitation> Limitations { get; }

    /// <summary>Those who are members on the day or may be: every actor whose answer is yes or unknown, by id.</summary>
    public ImmutableArray<Member> On(LocalDate day) => InEpoch(EpochOf(DayNumber.Of(day)));

    /// <summary>Those who are members at a time that is only partly known, or may be.</summary>
    public ImmutableArray<Member> On(EdtfValue time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time.EarliestDay == time.LatestDay
            ? InEpoch(EpochOf(time.EarliestDay))
            : [.. Over(time.EarliestDay, time.LatestDay).Where(member => member.Answer != Answer.No)];
    }

    /// <summary>Everyone who belongs to the organization under any status on the day, or may: observers and associates too.</summary>
    public ImmutableArray<Member> Standing(LocalDate day)
    {
        var number = DayNumber.Of(day);
        return [.. Over(number, number)];
    }

    /// <summary>Everyone who belongs to the organization under any status at the time, or may: observers and associates too.</summary>
    public ImmutableArray<Member> Standing(EdtfValue time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return [.. Over(time.EarliestDay, time.LatestDay)];
    }

    /// <summary>Whether the actor is a member on the day, and why.</summary>
    /// <inheritdoc cref="Contains(ActorId, EdtfValue)" path="/remarks"/>
    public Explained<Answer> Contains(ActorId actor, LocalDate on)
    {
        var day = DayNumber.Of(on);
        return Contains(actor, day, day);
    }

    /// <summary>Whether the actor is a member at a time that may be only partly known, and why.</summary>
    /// <remarks>
    /// "No" needs a reason: a membership that ended before, a status that does not count, a legal step not yet taken, or a
    /// declaration that the dataset is complete here. That a first membership began later is no reason: an earlier one may
    /// be missing.
    /// </remarks>
    public Explained<Answer> Contains(ActorId actor, EdtfValue on)
    {
        ArgumentNullException.ThrowIfNull(on);
        return Contains(actor, on.EarliestDay, on.LatestDay);
    }

    internal Member? MemberAt(ActorId actor, int from, int to) => byActor.GetValueOrDefault(actor)?.Over(from, to);

    private Explained<Answer> Contains(ActorId actor, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var history = byActor.GetValueOrDefault(actor);
        return history?.Over(from, to) is { } member
            ? new(member.Answer, member.Because)
            : Absence.Explain(this, history, coverage, from, to);
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
        var day = epoch > 0 ? changes[epoch - 1] : changes.Length > 0 ? changes[0] - 1 : 0;
        return members[epoch] = [.. Over(day, day).Where(member => member.Answer != Answer.No)];
    }

    private IEnumerable<Member> Over(int from, int to) => histories.Select(one => one.Over(from, to)).OfType<Member>();
}
