using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Preconditions;

/// <summary>What one record says of whether an instrument had come so far.</summary>
internal readonly record struct Beginning(Answer Answer, EdtfValue? When, Reason Reason);

/// <summary>The records by which an instrument comes to a stage: its own steps, the decision that adopts it, the event it comes out of.</summary>
internal static class InstrumentBeginnings
{
    // With any of these taken, the instrument had been adopted before or was then.
    private static readonly LegalStep[] AfterAdoption =
        [LegalStep.Ratified, LegalStep.Deposited, LegalStep.Acceded, LegalStep.InForce, LegalStep.CharterRatified, LegalStep.Extended, LegalStep.NoticeGiven, LegalStep.Effective];

    public static IEnumerable<Beginning> Of(Treaty treaty, TreatyStage stage, Inquiry inquiry)
    {
        var found = (stage == TreatyStage.InForce ? Forces(treaty, inquiry) : Adoptions(treaty, inquiry)).ToList();
        return found.Count > 0 ? found : Told(treaty, stage, inquiry);
    }

    private static IEnumerable<Beginning> Forces(Treaty treaty, Inquiry inquiry) =>
        OfSteps(treaty, step => step == LegalStep.InForce, isFirst: true, inquiry)
            .Concat(OfSteps(treaty, step => step == LegalStep.Extended, isFirst: false, inquiry));

    private static IEnumerable<Beginning> Adoptions(Treaty treaty, Inquiry inquiry)
    {
        foreach (var step in OfSteps(treaty, step => step == LegalStep.Signed || step == LegalStep.Decided, isFirst: true, inquiry))
            yield return step;
        foreach (var step in OfSteps(treaty, AfterAdoption.Contains, isFirst: false, inquiry))
            yield return step;
        foreach (var decision in inquiry.Held.Decisions.All)
            if (decision.Instrument == treaty.Id && inquiry.IsInView(decision) && IsAdopted(decision))
                yield return Weigh(decision, decision.On, $"adopted by {decision.Body}", isFirst: true, inquiry.Weigh(decision, decision.On), inquiry);
        foreach (var happened in inquiry.Held.Events.All)
            if (happened.Produced.Contains(treaty.Id) && inquiry.IsInView(happened))
                foreach (var state in happened.States.Where(one => one.Modality == Modality.Held))
                    yield return Weigh(happened, state.When, $"came out of {happened.Id}", isFirst: true, inquiry.Weigh(happened, state.When, state.Citations), inquiry);
    }

    private static bool IsAdopted(Decision decision) => decision.Declared == DecisionResult.Adopted || decision.Declared == DecisionResult.DeclaredAdopted;

    // Where sources disagree on the day of a step, the step is on one of these days.
    private static IEnumerable<Beginning> OfSteps(Treaty treaty, Func<LegalStep, bool> counts, bool isFirst, Inquiry inquiry)
    {
        foreach (var days in treaty.Steps.Where(one => counts(one.Step)).GroupBy(one => one.Step))
        {
            var each = days.Select(one => Weigh(treaty, one.On, $"{treaty.Id} {one.Step}", isFirst, inquiry.Weigh(treaty, one.On, one.Citations), inquiry)).ToList();
            var agree = each.TrueForAll(one => one.Answer == each[0].Answer);
            foreach (var one in each)
                yield return agree ? one : one with { Answer = Answer.Unknown };
        }
    }

    // A later step that is yet to come says nothing of the first one.
    private static Beginning Weigh(DatasetRecord record, EdtfValue? when, string says, bool isFirst, Happening occurrence, Inquiry inquiry)
    {
        if (occurrence.Known == Answer.No)
            return new(Answer.Unknown, when, inquiry.Hidden);
        var answer = occurrence.Both == Answer.No && !isFirst ? Answer.Unknown : occurrence.Both;
        var date = when is null ? "undated" : $"on {when}";
        var late = occurrence.Happened == Answer.No ? $", only after {inquiry.On}" : "";
        return new(answer, when, new Reason($"{says} {date}{late}{inquiry.Doubts(occurrence)}", record));
    }

    // Without a date, those who tell of the instrument tell how far it had come when they told.
    private static IEnumerable<Beginning> Told(Treaty treaty, TreatyStage stage, Inquiry inquiry)
    {
        var told = treaty.Stage ?? TreatyStage.Adopted;
        var occurrence = inquiry.Weigh(treaty, null);
        var reason = new Reason($"{treaty.Id} is told of as {told}{inquiry.Doubts(occurrence with { Happened = Answer.Yes })}", treaty);
        if (occurrence.Known == Answer.No)
            yield return new(Answer.Unknown, null, inquiry.Hidden);
        else if (told == TreatyStage.Hypothetical || told == TreatyStage.Draft)
            yield return new(occurrence.Known == Answer.Yes && IsStillToldOn(treaty, inquiry) ? Answer.No : Answer.Unknown, null, reason);
        else if (stage == TreatyStage.Adopted || told == TreatyStage.InForce)
            yield return new(occurrence.Both.Or(Answer.Unknown), null, reason);
    }

    /// <summary>Whether the day asked about is not later than the last that tells of the instrument.</summary>
    private static bool IsStillToldOn(Treaty treaty, Inquiry inquiry)
    {
        if (inquiry.LooksAhead)
            return false;
        var told = treaty.Citations.Select(one => inquiry.Held.Sources.Find(one.Source)?.Published).OfType<EdtfValue>().ToList();
        return told.Count == 0 || told.Max(one => one.EarliestDay) >= inquiry.On.LatestDay;
    }
}
