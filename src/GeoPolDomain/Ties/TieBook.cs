using System.Collections.Concurrent;
using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Places;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Ties;

/// <summary>Who is bound to whom: what ties two actors, who is allied with whom, and who must help when a state is attacked.</summary>
/// <remarks>
/// What ties a pair is found once and kept: asking again takes a look-up and a binary search, and allocates nothing for days between
/// which nothing changed. Nothing is inferred from sympathy: where there is no text, there is no obligation.
/// </remarks>
public sealed class TieBook : IBook<TieBook>
{
    private readonly IRecords records;
    private readonly ConcurrentDictionary<ActorId, TieSources> views = new();

    private TieBook(IRecords records) => this.records = records;

    static TieBook IBook<TieBook>.Over(IRecords records) => new(records);

    /// <summary>Returns what ties two actors on a day.</summary>
    /// <inheritdoc cref="Between(ActorId, ActorId, EdtfValue, ActorId?)"/>
    public Dyad Between(ActorId first, ActorId second, LocalDate on, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Sources(viewpoint).Between(first, second).On(DayNumber.Of(on));
    }

    /// <summary>Returns what ties two actors at a time that may be only partly known.</summary>
    /// <param name="first">The first actor.</param>
    /// <param name="second">The second actor.</param>
    /// <param name="on">The time.</param>
    /// <param name="viewpoint">The actor whose view to take where records are contested. Null takes the uncontested records.</param>
    public Dyad Between(ActorId first, ActorId second, EdtfValue on, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(on);
        return Sources(viewpoint).Between(first, second).Over(on.EarliestDay, on.LatestDay);
    }

    /// <summary>
    /// Returns the allies of an actor on a day: who owes it help in war, and to whom it owes such help, ordered by id. The actor is the
    /// first of each pair.
    /// </summary>
    public ImmutableArray<AlliedPair> AlliesOf(ActorId actor, LocalDate on, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var sources = Sources(viewpoint);
        var day = DayNumber.Of(on);
        var owed = sources.OwedBy(actor).Where(one => Help.Is(one.Obligation.Kind))
            .SelectMany(duty => duty.Towards, (duty, other) => (duty, From: actor, To: other))
            .Concat(sources.OwedTo(actor).Where(one => Help.Is(one.Obligation.Kind))
                .SelectMany(duty => duty.From, (duty, other) => (duty, From: other, To: actor)));
        return Pairs(owed, day, (from, to) => from == actor ? (from, to) : (to, from));
    }

    /// <summary>
    /// Returns every pair of which one owes the other help in war on a day, ordered by id. The first id is the smaller one.
    /// </summary>
    public ImmutableArray<AlliedPair> Pairs(LocalDate on, ActorId? viewpoint = null)
    {
        var owed =
            from duty in Sources(viewpoint).Duties
            where Help.Is(duty.Obligation.Kind)
            from debtor in duty.From
            from creditor in duty.Towards
            select (duty, debtor, creditor);
        return Pairs(
            owed, DayNumber.Of(on), (from, to) => string.CompareOrdinal(from.ToString(), to.ToString()) < 0 ? (from, to) : (to, from));
    }

    /// <summary>Returns the pairs that are allied on one of two days and not, or not as surely, on the other, ordered by id.</summary>
    public ImmutableArray<AllianceChange> Changes(LocalDate from, LocalDate to, ActorId? viewpoint = null)
    {
        var before = Pairs(from, viewpoint).ToDictionary(one => (one.First, one.Second));
        var after = Pairs(to, viewpoint).ToDictionary(one => (one.First, one.Second));
        return
        [
            .. before.Keys.Union(after.Keys)
                .Select(pair => new AllianceChange(before.GetValueOrDefault(pair), after.GetValueOrDefault(pair)))
                .Where(one => one.AnswerBefore != one.AnswerAfter)
                .OrderBy(one => one.First.ToString(), StringComparer.Ordinal)
                .ThenBy(one => one.Second.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <summary>Returns what is owed when a state is attacked by another state on a day.</summary>
    /// <inheritdoc cref="IfAttacked(ActorId, IEnumerable{ActorId}, LocalDate, PlaceId?, Answer, ActorId?)"/>
    public Casus IfAttacked(
        ActorId victim, ActorId by, LocalDate on, PlaceId? where = null, Answer unprovoked = Answer.Unknown, ActorId? viewpoint = null) =>
        IfAttacked(victim, [by], on, where, unprovoked, viewpoint);

    /// <summary>Returns what is owed when a state is attacked by several states on a day.</summary>
    /// <param name="victim">The attacked state.</param>
    /// <param name="by">The attackers, at least one.</param>
    /// <param name="on">The day of the attack.</param>
    /// <param name="where">The place of the attack. Where it is not given, a duty that is owed in some area only is unknown.</param>
    /// <param name="unprovoked">Whether the victim did not provoke the attack, which some clauses require.</param>
    /// <param name="viewpoint">The actor whose view to take where records are contested. Null takes the uncontested records.</param>
    /// <remarks>
    /// The answer follows the texts: clauses that hinge on the help of another, and clauses by which a helper that joins the war brings its
    /// own allies, but no attack on a helper is supposed. A duty is unknown while no record shows that what must come first has come;
    /// <see cref="CasusDuty.AnswerOnceReady"/> says what is owed then.
    /// </remarks>
    public Casus IfAttacked(
        ActorId victim,
        IEnumerable<ActorId> by,
        LocalDate on,
        PlaceId? where = null,
        Answer unprovoked = Answer.Unknown,
        ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(victim);
        ArgumentNullException.ThrowIfNull(by);
        ImmutableArray<ActorId> attackers = [.. by.Select(one => one ?? throw new ArgumentNullException(nameof(by))).Distinct()];
        if (attackers.IsEmpty)
            throw new ArgumentException("There is no attacker.", nameof(by));
        var attack = new Attack(victim, attackers, on, where, unprovoked, viewpoint);
        var sources = Sources(viewpoint);
        var clauses = new ClauseTests(attack, records.Book<PlaceBook>());
        return new CasusBuilder(
            sources,
            attack,
            clauses,
            new RequiredSteps(attack, records.Book<DecisionBook>(), records.Book<EventBook>()),
            new Collisions(sources, attack, clauses, records.Book<TreatyBook>())).Build();
    }

    private static ImmutableArray<AlliedPair> Pairs(
        IEnumerable<(Duty Duty, ActorId From, ActorId To)> owed, int day, Func<ActorId, ActorId, (ActorId, ActorId)> inOrder) =>
    [
        .. owed
            .Where(one => one.From != one.To)
            .Select(one => one.Duty.Between(one.From, one.To).At(day, day))
            .OfType<OwedObligation>()
            .GroupBy(one => inOrder(one.From, one.To))
            .OrderBy(group => group.Key.Item1.ToString(), StringComparer.Ordinal)
            .ThenBy(group => group.Key.Item2.ToString(), StringComparer.Ordinal)
            .Select(group => new AlliedPair(
                group.Key.Item1,
                group.Key.Item2,
                [.. group.OrderBy(one => one.Obligation.IdText, StringComparer.Ordinal).ThenBy(one => one.From == group.Key.Item2)])),
    ];

    /// <summary>Returns everything that can tie two actors in a view. A book keeps it.</summary>
    internal TieSources Sources(ActorId? viewpoint) =>
        viewpoint is null || !Views.Contains(viewpoint)
            ? Uncontested
            : views.GetOrAdd(viewpoint, static (view, records) => new(records, view), records);

    private TieSources Uncontested => field ??= new(records, null);

    private HashSet<ActorId> Views => field ??= [.. records.All.Select(one => one.AccordingTo).OfType<ActorId>()];
}
