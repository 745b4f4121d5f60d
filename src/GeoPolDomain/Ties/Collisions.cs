using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Ties;

/// <summary>Finds what a helper owes to an attacker, and what it reserved, that collides with its help.</summary>
internal sealed class Collisions(TieSources sources, Attack attack, ClauseTests clauses, TreatyBook treaties)
{
    private readonly int day = DayNumber.Of(attack.On);

    public ImmutableArray<Reason> Of(Duty help, ActorId helper, ActorId victim) =>
    [
        .. from attacker in attack.By
           from duty in sources.OwedBy(helper)
           where Collides(duty.Obligation, victim) && duty.Towards.Contains(attacker) && !BindsAll(duty, victim)
           where duty.Between(helper, attacker).AnswerOn(day) != Answer.No
           select new Reason(
               Help.Is(duty.Obligation.Kind)
                   ? $"{helper} owes {duty.Obligation.Kind} to {attacker} too"
                   : $"{helper} owes {duty.Obligation.Kind} to {attacker}",
               duty.Obligation),
        .. from party in treaties.Parties
           where party.Treaty == help.Obligation.Treaty && party.Party == helper
           from reservation in party.Reservations
           select new Reason($"{helper} reserved: {reservation.Text}", party),
    ];

    private bool Collides(Obligation one, ActorId victim) =>
        (Help.Is(one.Kind) || one.Kind == ObligationKind.Neutrality || one.Kind == ObligationKind.Nonaggression)
        && (one.Against.IsEmpty || one.Against.Contains(victim))
        && !one.NotAgainst.Contains(victim)
        && (Help.Is(one.Kind) || clauses.IsInArea(one) != Answer.No);

    // Who breaks a general promise of peace towards a co-party cannot call on the others to keep it.
    private bool BindsAll(Duty duty, ActorId victim) =>
        !Help.Is(duty.Obligation.Kind) && duty.MayBind(victim, day);
}
