using GeoPolDomain.Actors;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Whether circumstances are such: a tenure holds, an event has happened. What is said of a claim makes no fact.</summary>
internal static class CircumstanceEvaluator
{
    public static Explanation Evaluate(Circumstance wanted, Inquiry inquiry)
    {
        var weighed = new List<WeighedRecord>();
        if (wanted.Tenure is { } tenure)
            weighed.Add(Weigh(tenure, inquiry));
        if (wanted.Event is { } happened)
            weighed.Add(Weigh(happened, inquiry));
        var needed = $"a tenure or an event that shows whether it is so on {inquiry.On}{RequirementWording.About(wanted.Text)}";
        if (weighed.Count == 0)
            return new(wanted, Answer.Unknown, [.. Sayings(wanted, inquiry)], needed);
        var answer = weighed.Select(one => one.Answer).All();
        return new(wanted, answer, [.. weighed.Where(one => one.Answer == answer).Select(one => one.Reason)], answer == Answer.Unknown ? needed : null);
    }

    private static WeighedRecord Weigh(TenureId id, Inquiry inquiry)
    {
        if (inquiry.Held.Actors.FindTenure(id) is not { } tenure)
            return new(Answer.Unknown, new Reason($"the dataset does not hold the tenure {id}"));
        var known = inquiry.Weigh(tenure, tenure.Spell?.Start).Known;
        if (known == Answer.No)
            return new(Answer.Unknown, inquiry.Hidden);
        var holds = Holds(tenure, inquiry);
        var says = tenure.Spell is { } spell ? $"for {spell}" : $"at a time of which only {tenure.Attested?.ToString() ?? "nothing"} is known";
        if (holds != Answer.Unknown && inquiry.LooksAhead)
            return new(Answer.Unknown, new Reason($"{tenure.Person} is {tenure.Office} {says}; {inquiry.Ahead.Says}", tenure));
        var doubt = known == Answer.Unknown ? $"; it is not known whether that was known by {inquiry.KnownBy}" : "";
        return new(known == Answer.Unknown ? Answer.Unknown : holds, new Reason($"{tenure.Person} is {tenure.Office} {says}{doubt}", tenure));
    }

    // Outside a time at which somebody is known to have held an office, he may have held it or not.
    private static Answer Holds(Tenure tenure, Inquiry inquiry) =>
        tenure.Spell is { } spell ? spell.Contains(inquiry.On)
        : tenure.Attested?.Contains(inquiry.On) == Answer.Yes ? Answer.Yes
        : Answer.Unknown;

    private static WeighedRecord Weigh(EventId id, Inquiry inquiry)
    {
        if (inquiry.Held.Events.Find(id) is not { } happened)
            return new(Answer.Unknown, new Reason($"the dataset does not hold the event {id}"));
        var states = happened.States.Select(state => Weigh(happened, state, inquiry)).OfType<WeighedRecord>().ToList();
        var answer = states.Exists(one => one.Answer == Answer.Yes) ? Answer.Yes
            : states.Exists(one => one.Answer == Answer.No) ? Answer.No
            : Answer.Unknown;
        var reasons = states.Where(one => one.Answer == answer).ToList();
        return reasons.Count > 0 ? reasons[0] : new(Answer.Unknown, new Reason($"{id} is not known to have happened", happened));
    }

    /// <summary>What one state of an event says; null where it is only a plan, or was not known.</summary>
    private static WeighedRecord? Weigh(Event happened, EventState state, Inquiry inquiry)
    {
        var took = state.Modality == Modality.Held || state.Modality == Modality.UnderWay;
        if (!took && state.Modality != Modality.Cancelled)
            return null;
        var occurrence = inquiry.Weigh(happened, took ? state.When : state.AsOf, state.Citations);
        if (occurrence.Known == Answer.No)
            return new(Answer.Unknown, inquiry.Hidden);
        var when = state.When is { } time ? $" {time}" : "";
        var reason = new Reason($"{happened.Id} {state.Modality}{when}{inquiry.Doubts(occurrence)}", happened);
        if (state.Modality == Modality.UnderWay)
            return new((state.When?.Contains(inquiry.On) ?? Answer.Unknown).And(occurrence.Known), reason);
        if (took)
            return new(occurrence.Both, reason);
        return new(occurrence.Both == Answer.Yes ? Answer.No : Answer.Unknown, reason);
    }

    private static IEnumerable<Reason> Sayings(Circumstance wanted, Inquiry inquiry)
    {
        yield return new Reason("no tenure and no event is named that would show it");
        if (wanted.Claim is not { } claim)
            yield break;
        if (inquiry.Held.Statements.FindClaim(claim) is not { } held)
        {
            yield return new Reason($"the dataset does not hold the claim {claim}");
            yield break;
        }

        foreach (var position in inquiry.Held.Statements.PositionsOn(claim, inquiry.Viewpoint).All)
            if (position.Statements.Any(one => inquiry.Weigh(one, one.Said).Both != Answer.No))
                yield return new Reason($"{position.Actor?.ToString() ?? "somebody unknown"} {position.Stance.ToText()} it, which makes no fact", held);
    }
}
