using System.Collections.Concurrent;
using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Ties;

/// <summary>An obligation with everything that decides who owes it to whom on a day.</summary>
internal sealed class Duty
{
    private readonly PartyRolls rolls;
    private readonly Roster? roster;
    private readonly BoundDays? life;
    private readonly ConcurrentDictionary<(ActorId, ActorId), OwedHistory> histories = new();

    /// <summary>Creates a duty.</summary>
    /// <param name="obligation">The obligation.</param>
    /// <param name="treaty">The instrument that contains it, or null when the dataset does not hold it.</param>
    /// <param name="rolls">Who is bound by which instrument.</param>
    /// <param name="roster">The members of the organization that the instrument founds, or null.</param>
    public Duty(Obligation obligation, Treaty? treaty, PartyRolls rolls, Roster? roster)
    {
        Obligation = obligation;
        Treaty = treaty;
        this.rolls = rolls;
        this.roster = roster;
        life = treaty is null || roster is null ? null : BoundDays.Of(treaty);
        ImmutableArray<ActorId> parties = obligation.Treaty is null
            ? []
            :
            [
                .. rolls.Of(obligation.Treaty).Where(one => one.MayBind).Select(one => one.Actor)
                    .Concat(roster?.Memberships.Where(one => one.Status.CountsAsMember != Answer.No).Select(one => one.Member) ?? [])
                    .Distinct(),
            ];
        From = obligation.From.IsEmpty ? parties : obligation.From;
        Towards = obligation.Towards.IsEmpty ? parties : obligation.Towards;
        During = obligation.During is { } during ? DayRange.Of(during) : null;
        Suspensions = roster is null ? [] : [.. roster.Limitations.Where(one => one.Organ is null)];
    }

    public Obligation Obligation { get; }

    public Treaty? Treaty { get; }

    /// <summary>The actors that may owe it at any time.</summary>
    public ImmutableArray<ActorId> From { get; }

    /// <summary>The actors to which it may be owed at any time.</summary>
    public ImmutableArray<ActorId> Towards { get; }

    /// <summary>The days for which the obligation itself is owed. Null means as long as the instrument binds.</summary>
    public DayRange? During { get; }

    /// <summary>The limitations in the organization as a whole, which may suspend the duty.</summary>
    public ImmutableArray<Limitation> Suspensions { get; }

    /// <summary>Whether one actor owes the duty to the other through time.</summary>
    public OwedHistory Between(ActorId from, ActorId to) =>
        histories.GetOrAdd((from, to), static (pair, duty) => new(duty, pair.Item1, pair.Item2), this);

    /// <summary>Whether an actor that owes the duty is bound on a day.</summary>
    /// <remarks>
    /// A party record goes before membership in the organization: a state may leave the organization and stay bound, as the parties of the
    /// Manila Pact did.
    /// </remarks>
    public Explained<Answer> Binds(ActorId actor, int day)
    {
        if (Obligation.Treaty is not { } treaty)
            return new(During is null ? Answer.Unknown : Answer.Yes, [new("no instrument contains it", Obligation)]);
        var party = rolls.Find(treaty, actor)?.On(day);
        return party is not null && (party.Answer != Answer.Unknown || roster is null) ? party.Explained
            : roster is null ? rolls.Absent(treaty, actor, day, day)
            : AsMember(actor, day);
    }

    /// <summary>Whether an actor that has a part in the instrument, as a party or as a member, is or may be bound on a day.</summary>
    public bool MayBind(ActorId actor, int day) =>
        Obligation.Treaty is { } treaty
        && (rolls.Find(treaty, actor) is not null || roster?.MemberAt(actor, day, day) is not null)
        && Binds(actor, day).Value != Answer.No;

    /// <summary>Whether the duty is owed to an actor on a day. An actor that the obligation names need not be bound itself.</summary>
    public Explained<Answer> Benefits(ActorId actor, int day) =>
        !Obligation.Towards.IsEmpty && (Obligation.Treaty is not { } treaty || rolls.Find(treaty, actor) is not { MayBind: true })
            ? new(Answer.Yes, [])
            : Binds(actor, day);

    /// <summary>The days on which anything changes for an actor.</summary>
    public IEnumerable<int> ChangesFor(ActorId actor) =>
    [
        .. Obligation.Treaty is { } treaty ? rolls.Find(treaty, actor)?.Changes ?? [] : [],
        .. roster?.ChangesFor(actor) ?? [],
        .. life is null ? [] : EdtfDays.ChangesOf(life.Range),
    ];

    // A member is bound while the instrument is in force.
    private Explained<Answer> AsMember(ActorId actor, int day)
    {
        var inForce = life!.Range.Holds(day);
        if (inForce == Answer.No)
            return new(
                Answer.No,
                [life.Ended is { } ended && day > life.Range.Last ? ended : new($"not yet in force: {life.Since}", Treaty)]);
        var member = roster!.Contains(actor, day, day);
        return inForce.And(member.Value) == member.Value
            ? member
            : new(Answer.Unknown, [new($"the dates leave open whether it was in force: {life.Since}", Treaty), .. member.Because]);
    }
}

/// <summary>Whether one actor owes an obligation to another through time.</summary>
internal sealed class OwedHistory : TieHistory
{
    private readonly ImmutableArray<(Limitation Limitation, DayRange Range, Answer Takes)> suspensions;
    private readonly Explained<Answer>?[] stretches;

    public OwedHistory(Duty duty, ActorId from, ActorId to) : this(duty, from, to, SuspensionsOf(duty, from, to))
    {
    }

    private OwedHistory(
        Duty duty, ActorId from, ActorId to, ImmutableArray<(Limitation Limitation, DayRange Range, Answer Takes)> suspensions)
        : base(
        [
            .. duty.ChangesFor(from), .. duty.ChangesFor(to),
            .. duty.During is { } during ? EdtfDays.ChangesOf(during) : [],
            .. suspensions.SelectMany(one => EdtfDays.ChangesOf(one.Range)),
        ])
    {
        (Duty, From, To) = (duty, from, to);
        this.suspensions = suspensions;
        stretches = new Explained<Answer>?[Changes.Length + 1];
    }

    public Duty Duty { get; }

    public ActorId From { get; }

    public ActorId To { get; }

    public override Answer AnswerOn(int day) => On(day).Value;

    /// <summary>Whether it is owed on a day, and why.</summary>
    public Explained<Answer> On(int day)
    {
        var index = Changes.BinarySearch(day);
        return stretches[index >= 0 ? index + 1 : ~index] ??= Find(day);
    }

    public override Tie? At(int from, int to) =>
        Over(from, to) is { Value: not Answer.No } owed ? new OwedObligation(this, from, owed) : null;

    /// <summary>Whether it is owed on an unknown day between two days, both included.</summary>
    public Explained<Answer> Over(int from, int to)
    {
        var first = On(from);
        var answer = from == to ? first.Value : AnswerOver(from, to);
        return answer == first.Value
            ? first
            : new(answer, [new("the time asked about can mean days with different answers"), .. first.Because]);
    }

    private Explained<Answer> Find(int day)
    {
        var parts = new List<Explained<Answer>> { Duty.Binds(From, day), Duty.Benefits(To, day) };
        if (Duty.During is { } during && during.Holds(day) is not Answer.Yes and var held)
            parts.Add(new(held, [new($"it is owed only {SpellWords.Describe(Duty.Obligation.During!)}", Duty.Obligation)]));
        foreach (var (limitation, range, takes) in suspensions)
            if (range.Holds(day).And(takes) is not Answer.No and var suspended)
                parts.Add(new(suspended.Not(), [new(limitation.Describe(), limitation)]));
        var answer = parts.Select(one => one.Value).All();
        return new(answer, [.. parts.Where(one => one.Value == answer).SelectMany(one => one.Because).Distinct()]);
    }

    // Who is suspended is not protected. Who freezes its own part says that it owes nothing, which the others may dispute.
    private static ImmutableArray<(Limitation Limitation, DayRange Range, Answer Takes)> SuspensionsOf(
        Duty duty, ActorId from, ActorId to) =>
    [
        .. duty.Suspensions.Where(one => one.Of == to && (one.Towards is null || one.Towards == from) && Protects(one.Right, duty))
            .Concat(duty.Suspensions.Where(one => one.Of == from && one.Kind == LimitationKind.Freeze
                && one.Right is null && (one.Towards is null || one.Towards == to)))
            .Select(one => (one, DayRange.Of(one.Spell), one.Kind.TakesRights)),
    ];

    private static bool Protects(Right? right, Duty duty) =>
        right is null
        || (right == Right.BeProtected
            && (duty.Obligation.Kind == ObligationKind.Defense || duty.Obligation.Kind == ObligationKind.Offense));
}
