using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Ties;

/// <summary>What is owed when a state is attacked (casus foederis): who must help, who must consult, and what the attacker breaks.</summary>
public sealed class Casus
{
    private readonly Func<ActorId, Explained<Answer>> absent;

    internal Casus(
        Attack attack, ImmutableArray<CasusDuty> duties, ImmutableArray<OwedObligation> broken, Func<ActorId, Explained<Answer>> absent)
    {
        Attack = attack;
        Duties = duties;
        Broken = broken;
        this.absent = absent;
    }

    /// <summary>The attack that the question supposes.</summary>
    public Attack Attack { get; }

    /// <summary>
    /// The duties towards the attacked state by instruments that bind on the day: help first, then the others; in each, the sure duties
    /// first. A duty that is not owed in this case is listed with the reason.
    /// </summary>
    public ImmutableArray<CasusDuty> Duties { get; }

    /// <summary>What the attackers owe to the attacked state and break by the attack: non-aggression, or even help.</summary>
    public ImmutableArray<OwedObligation> Broken { get; }

    /// <summary>The actors that must help, or may have to, ordered by id.</summary>
    public ImmutableArray<ActorId> Helpers =>
    [
        .. Duties.Where(one => one.IsHelp && one.Answer != Answer.No)
            .Select(one => one.Actor)
            .Distinct()
            .OrderBy(one => one.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Returns whether an actor must help the attacked state, and why. No where no text obliges it.</summary>
    public Explained<Answer> MustHelp(ActorId actor) => Of(actor, static duty => duty.Answer);

    /// <summary>
    /// Returns whether an actor must help once everything has come that must come first: a request, a decision, the help of another.
    /// </summary>
    public Explained<Answer> MustHelpOnceReady(ActorId actor) => Of(actor, static duty => duty.AnswerOnceReady);

    /// <summary>Returns the duties of one actor towards the attacked state, in the order of <see cref="Duties"/>.</summary>
    public IEnumerable<CasusDuty> DutiesOf(ActorId actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Duties.Where(one => one.Actor == actor);
    }

    /// <summary>Describes the case as a tree, one line each: the duties, and indented below them the reasons and what depends on them.</summary>
    public string Describe() => string.Join('\n', CasusText.Lines(this));

    /// <summary>Describes the case in one line.</summary>
    public override string ToString() => $"{Attack}: {Helpers.Length} must help or may have to";

    private Explained<Answer> Of(ActorId actor, Func<CasusDuty, Answer> answerOf)
    {
        var duties = DutiesOf(actor).Where(one => one.IsHelp).ToList();
        if (duties.Count == 0)
            return absent(actor);
        var answer = duties.Select(answerOf).Any();
        return new(answer, [.. duties.Where(one => answerOf(one) == answer).SelectMany(one => one.Because).Distinct()]);
    }
}

/// <summary>An attack that a question supposes.</summary>
/// <param name="Victim">The attacked state.</param>
/// <param name="By">The attackers, at least one.</param>
/// <param name="On">The day of the attack.</param>
/// <param name="Where">The place of the attack. Null when it is not given.</param>
/// <param name="IsUnprovoked">Whether the victim did not provoke the attack, which some clauses require.</param>
/// <param name="Viewpoint">The actor whose view is taken. Null takes only records that nobody contests.</param>
public sealed record Attack(
    ActorId Victim, ImmutableArray<ActorId> By, LocalDate On, PlaceId? Where, Answer IsUnprovoked, ActorId? Viewpoint)
{
    /// <summary>Whether both suppose the same attack.</summary>
    public bool Equals(Attack? other) =>
        other is not null
        && (Victim, On, Where, IsUnprovoked, Viewpoint) == (other.Victim, other.On, other.Where, other.IsUnprovoked, other.Viewpoint)
        && By.AsSpan().SequenceEqual(other.By.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Victim, By.Length, On, Where);

    /// <summary>Describes the attack in a few words.</summary>
    public override string ToString() =>
        $"{Victim} attacked by {string.Join(" and ", By)} on {EdtfDate.On(On)}{(Where is null ? "" : $" in {Where}")}";
}
