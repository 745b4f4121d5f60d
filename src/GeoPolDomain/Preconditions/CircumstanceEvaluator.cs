using GeoPolDomain.Actors;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>
/// Finds out whether a circumstance holds: whether a tenure covers the day and an event has happened. A statement does not prove its claim.
/// </summary>
internal static class CircumstanceEvaluator
{
    public static Explanation Evaluate(Circumstance wanted, Inquiry inquiry)
    {
        var answers = new List<RecordAnswer>();
        if (wanted.Tenure is { } tenure)
            answers.Add(AnswerOf(tenure, inquiry));
        if (wanted.Event is { } happened)
            answers.Add(AnswerOf(happened, inquiry));
        var needed = $"a tenure or an event that shows whether it is so on {inquiry.On}{RequirementWording.About(wanted.Text)}";
        if (answers.Count == 0)
            return new(wanted, Answer.Unknown, [.. PositionsOnClaim(wanted, inquiry)], needed);
        var answer = answers.Select(one => one.Answer).All();
        return new(
            wanted,
            answer,
            [.. answers.Where(one => one.Answer == answer).Select(one => one.Reason)],
            answer == Answer.Unknown ? needed : null);
    }

    private static RecordAnswer AnswerOf(TenureId id, Inquiry inquiry)
    {
        if (inquiry.Books.Actors.FindTenure(id) is not { } tenure)
            return new(Answer.Unknown, new Reason($"the dataset does not hold the tenure {id}"));
        var known = inquiry.HappeningOf(tenure, tenure.Spell?.Start).Known;
        if (known == Answer.No)
            return new(Answer.Unknown, inquiry.Hidden);
        var holds = Holds(tenure, inquiry);
        var says = tenure.Spell is { } spell ? $"for {spell}"
            : tenure.Attested is { } attested ? $"in a period that is not known, attested for {attested}"
            : "in a period that is not known";
        if (holds != Answer.Unknown && inquiry.LooksAhead)
            return new(Answer.Unknown, new Reason($"{tenure.Person} is {tenure.Office} {says}; {inquiry.Ahead.Says}", tenure));
        var doubt = known == Answer.Unknown ? $"; it is not known whether that was known by {inquiry.KnownBy}" : "";
        return new(
            known == Answer.Unknown ? Answer.Unknown : holds,
            new Reason($"{tenure.Person} is {tenure.Office} {says}{doubt}", tenure));
    }

    // A tenure may record only a time at which the person held the office. On other days the person may or may not have held it.
    private static Answer Holds(Tenure tenure, Inquiry inquiry) =>
        tenure.Spell is { } spell ? spell.Contains(inquiry.On)
        : tenure.Attested?.Contains(inquiry.On) == Answer.Yes ? Answer.Yes
        : Answer.Unknown;

    private static RecordAnswer AnswerOf(EventId id, Inquiry inquiry)
    {
        if (inquiry.Books.Events.Find(id) is not { } happened)
            return new(Answer.Unknown, new Reason($"the dataset does not hold the event {id}"));
        var states = happened.States.Select(state => AnswerOf(happened, state, inquiry)).OfType<RecordAnswer>().ToList();
        var answer = states.Exists(one => one.Answer == Answer.Yes) ? Answer.Yes
            : states.Exists(one => one.Answer == Answer.No) ? Answer.No
            : Answer.Unknown;
        var reasons = states.Where(one => one.Answer == answer).ToList();
        return reasons.Count > 0 ? reasons[0] : new(Answer.Unknown, new Reason($"{id} is not known to have happened", happened));
    }

    /// <summary>
    /// The answer of one state of an event; null when the state tells neither that the event took place nor that it was cancelled.
    /// </summary>
    private static RecordAnswer? AnswerOf(Event happened, EventState state, Inquiry inquiry)
    {
        var took = state.Modality == Modality.Held || state.Modality == Modality.UnderWay;
        if (!took && state.Modality != Modality.Cancelled)
            return null;
        var happening = inquiry.HappeningOf(happened, took ? state.When : state.AsOf, state.Citations);
        if (happening.Known == Answer.No)
            return new(Answer.Unknown, inquiry.Hidden);
        var when = state.When is { } time ? $" {time}" : "";
        var reason = new Reason($"{happened.Id} {state.Modality}{when}{inquiry.Doubts(happening)}", happened);
        if (state.Modality == Modality.UnderWay)
            return new((state.When?.Contains(inquiry.On) ?? Answer.Unknown).And(happening.Known), reason);
        if (took)
            return new(happening.Both, reason);
        return new(happening.Both == Answer.Yes ? Answer.No : Answer.Unknown, reason);
    }

    private static IEnumerable<Reason> PositionsOnClaim(Circumstance wanted, Inquiry inquiry)
    {
        yield return new Reason("no tenure and no event is named that would show it");
        if (wanted.Claim is not { } claim)
            yield break;
        if (inquiry.Books.Statements.FindClaim(claim) is not { } found)
        {
            yield return new Reason($"the dataset does not hold the claim {claim}");
            yield break;
        }

        foreach (var position in inquiry.Books.Statements.PositionsOn(claim, inquiry.Viewpoint).All)
            if (position.Statements.Any(one => inquiry.HappeningOf(one, one.Said).Both != Answer.No))
                yield return new Reason(
                    $"{position.Actor?.ToString() ?? "somebody unknown"} {position.Stance.ToText()} it, which does not prove it",
                    found);
    }
}
