using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Ties;

/// <summary>Finds whether records show that what must come before a duty has come.</summary>
internal sealed class RequiredSteps(Attack attack, DecisionBook decisions, EventBook events)
{
    // A step counts when it is dated to the day of the attack or to one of the days after it.
    private const int DaysAfter = 30;

    private readonly int day = DayNumber.Of(attack.On);

    public ImmutableArray<RequiredStep> Of(Obligation obligation, ActorId helper, ActorId victim, Treaty? treaty) =>
        [.. obligation.First.Select(step => Judge(step, helper, victim, treaty))];

    private RequiredStep Judge(Prerequisite step, ActorId helper, ActorId victim, Treaty? treaty)
    {
        var rule = step.Body is { } body ? decisions.RuleFor(body, null, attack.On, attack.Viewpoint) : null;
        var shown = Shown(step, helper, victim, treaty);
        return new(
            step,
            shown is null
                ? new(Answer.Unknown, [new($"no record shows it within {DaysAfter} days")])
                : new(Answer.Yes, [new("a record shows it", shown)]),
            rule is { Candidates.IsEmpty: false } ? rule : null);
    }

    private DatasetRecord? Shown(Prerequisite step, ActorId helper, ActorId victim, Treaty? treaty)
    {
        if (step.Kind == PrerequisiteKind.Request)
            return Event(EventKind.Request, [victim], treaty?.Founds is { } founded ? [helper, founded] : [helper]);
        if (step.Kind == PrerequisiteKind.Consultation)
            return Event(EventKind.Meeting, [victim, helper], []);
        return step.Body is { } body && treaty is not null
            ? decisions.OfBody(body).FirstOrDefault(one =>
                one.Instrument == treaty.Id && one.Declared == DecisionResult.Adopted && IsInTime(one.On)
                && Viewpoints.Takes(one, attack.Viewpoint))
            : null;
    }

    // Whoever is among the addressees was asked; an event without addressees was open to all.
    private Event? Event(EventKind kind, ActorId[] taking, ActorId[] addressed) => events.All.FirstOrDefault(one =>
        one.Kind == kind && Viewpoints.Takes(one, attack.Viewpoint)
        && one.States.Any(state => state.Modality == Modality.Held && IsInTime(state.When))
        && taking.All(actor => one.Participants.Any(
            taker => taker.Actor == actor && taker.Role != ParticipantRole.Absent && taker.Role != ParticipantRole.Addressee))
        && (addressed.Length == 0
            || one.Participants.All(other => other.Role != ParticipantRole.Addressee)
            || one.Participants.Any(other => other.Role == ParticipantRole.Addressee && addressed.Contains(other.Actor))));

    private bool IsInTime(EdtfValue? time) => time is not null && time.EarliestDay >= day && time.LatestDay <= day + DaysAfter;
}
