using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Memberships;

/// <summary>The members of one organization through time, in the uncontested view or in the view of one actor.</summary>
/// <remarks>
/// Keep a roster to ask it repeatedly: finding the members on a day takes a binary search, and allocates nothing once the days around it
/// have been asked for. A time that is only partly known, for example <c>2004-06</c> or an interval, stands for one day, and which day is
/// not known. The answer is yes only when it is yes on every possible day.
/// </remarks>
public sealed class Roster
{
    private readonly Completeness completeness;
    private readonly Dictionary<ActorId, MemberHistory> byActor;
    private readonly int[] changes;
    private readonly ImmutableArray<Member>[] members;
    private int[]? allChanges;

    internal Roster(
        ActorId organization,
        ActorId? viewpoint,
        LegalStep? startingBy,
        ImmutableArray<Membership> memberships,
        ImmutableArray<Limitation> limitations,
        Completeness completeness)
    {
        Organization = organization;
        Viewpoint = viewpoint;
        StartingBy = startingBy;
        Memberships = memberships;
        Limitations = limitations;
        this.completeness = completeness;
        var limitationsOf = limitations.ToLookup(one => one.Of);
        Histories =
        [
            .. memberships
                .GroupBy(one => one.Member)
                .OrderBy(group => group.Key.ToString(), StringComparer.Ordinal)
                .Select(group => new MemberHistory(organization, group.Key, startingBy, group, limitationsOf[group.Key])),
        ];
        byActor = Histories.ToDictionary(one => one.Actor);
        changes = [.. Histories.SelectMany(one => one.Changes).Distinct().Order()];
        members = new ImmutableArray<Member>[changes.Length + 1];
    }

    /// <summary>The organization whose members the roster lists.</summary>
    public ActorId Organization { get; }

    /// <summary>The actor whose view the roster takes. Null when the roster rests only on records that nobody contests.</summary>
    public ActorId? Viewpoint { get; }

    /// <summary>The legal step from which memberships count. Null when each membership counts from the start of its interval.</summary>
    public LegalStep? StartingBy { get; }

    /// <summary>The memberships on which the roster rests.</summary>
    public ImmutableArray<Membership> Memberships { get; }

    /// <summary>The limitations on which the roster rests.</summary>
    public ImmutableArray<Limitation> Limitations { get; }

    /// <summary>Returns the members on a day: every actor whose answer is yes or unknown, ordered by id.</summary>
    public ImmutableArray<Member> On(LocalDate day) => InEpoch(EpochOf(DayNumber.Of(day)));

    /// <summary>
    /// Returns the members at a time that may be only partly known: every actor whose answer is yes or unknown, ordered by id.
    /// </summary>
    public ImmutableArray<Member> On(EdtfValue time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time.EarliestDay == time.LatestDay
            ? InEpoch(EpochOf(time.EarliestDay))
            : [.. Over(time.EarliestDay, time.LatestDay).Where(member => member.Answer != Answer.No)];
    }

    /// <summary>
    /// Returns every actor that belongs, or may belong, to the organization on a day in any status, including observers and associates.
    /// </summary>
    public ImmutableArray<Member> Standing(LocalDate day)
    {
        var number = DayNumber.Of(day);
        return [.. Over(number, number)];
    }

    /// <summary>
    /// Returns every actor that belongs, or may belong, to the organization at a time in any status, including observers and associates.
    /// </summary>
    public ImmutableArray<Member> Standing(EdtfValue time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return [.. Over(time.EarliestDay, time.LatestDay)];
    }

    /// <summary>Returns whether an actor is a member on a day, and why.</summary>
    /// <inheritdoc cref="Contains(ActorId, EdtfValue)" path="/remarks"/>
    public Explained<Answer> Contains(ActorId actor, LocalDate on)
    {
        var day = DayNumber.Of(on);
        return Contains(actor, day, day);
    }

    /// <summary>Returns whether an actor is a member at a time that may be only partly known, and why.</summary>
    /// <remarks>
    /// The answer is no only for a reason: a membership that ended earlier, a status that does not count as membership, a legal step that
    /// was not yet taken, or a declaration that the dataset is complete here. A first recorded membership that began later is not a reason,
    /// because an earlier membership may be missing from the dataset.
    /// </remarks>
    public Explained<Answer> Contains(ActorId actor, EdtfValue on)
    {
        ArgumentNullException.ThrowIfNull(on);
        return Contains(actor, on.EarliestDay, on.LatestDay);
    }

    /// <summary>Returns whether an actor is a member through time: each answer with the day from which it holds, in order.</summary>
    public ImmutableArray<AnswerFrom> Through(ActorId actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return AnswerFrom.Of(this, byActor.GetValueOrDefault(actor), ChangesFor(actor));
    }

    internal Member? MemberAt(ActorId actor, int from, int to) => byActor.GetValueOrDefault(actor)?.Over(from, to);

    /// <summary>Whether each actor with a membership is a member on a day, as <see cref="Contains(ActorId, LocalDate)"/> says.</summary>
    internal IEnumerable<(ActorId Actor, Answer Answer)> AnswersOn(int day)
    {
        var ofOthers = OfOthers(day);
        foreach (var history in Histories)
            yield return (history.Actor, history.On(day)?.Answer ?? Absence.Value(this, history, ofOthers, day));
    }

    /// <summary>Whether an actor without any membership is a member on a day.</summary>
    internal Answer OfOthers(int day) => completeness.OfOthers(day);

    /// <summary>How each actor with a membership belongs to the organization through time, ordered by the actor.</summary>
    internal ImmutableArray<MemberHistory> Histories { get; }

    internal IEnumerable<Member> StandingOn(int day) => Over(day, day);

    /// <summary>
    /// Returns the day itself and the later days, up to the last day given, on which the answer for any actor may change, in order.
    /// </summary>
    internal IEnumerable<int> ChangesWithin(int from, int to)
    {
        allChanges ??= AllChanges();
        yield return from;
        foreach (var day in allChanges)
            if (day > from && day <= to)
                yield return day;
    }

    private int[] AllChanges()
    {
        var days = new SortedSet<int>(changes);
        completeness.AddChanges(days);
        return [.. days];
    }

    /// <summary>The days on which anything changes for one actor, in ascending order.</summary>
    internal ImmutableArray<int> ChangesFor(ActorId actor)
    {
        var days = new SortedSet<int>(byActor.GetValueOrDefault(actor)?.Changes ?? []);
        completeness.AddChanges(days);
        return [.. days];
    }

    internal Explained<Answer> Contains(ActorId actor, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var history = byActor.GetValueOrDefault(actor);
        return history?.Over(from, to) is not { } member ? Absence.Explain(this, history, completeness, from, to)
            : member.Answer != Answer.Unknown ? new(member.Answer, member.Because)
            : new(member.Answer, [.. member.Because, .. history.WhyUnknown(from, to)]);
    }

    // An epoch is a stretch of days without a change. Epoch 0 lies before the first change; epoch i starts on the day of change i - 1.
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

    // Two threads may fill one epoch at the same time; both write the same members.
    private ImmutableArray<Member> Fill(int epoch)
    {
        var day = epoch > 0 ? changes[epoch - 1] : changes.Length > 0 ? changes[0] - 1 : 0;
        return members[epoch] = [.. Over(day, day).Where(member => member.Answer != Answer.No)];
    }

    private IEnumerable<Member> Over(int from, int to) => Histories.Select(one => one.Over(from, to)).OfType<Member>();
}
