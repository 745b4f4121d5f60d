using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Preconditions;

/// <summary>The answer of one record to whether an instrument had reached a stage.</summary>
internal readonly record struct Beginning(Answer Answer, EdtfValue? When, Reason Reason);

/// <summary>
/// Finds the records by which an instrument reaches a stage: its own legal steps, the decision that adopts it, or the event that produces
/// it.
/// </summary>
internal static class InstrumentBeginnings
{
    // An instrument for which one of these steps was taken had been adopted by then.
    private static readonly LegalStep[] AfterAdoption =
    [
        LegalStep.Ratified, LegalStep.Deposited, LegalStep.Acceded, LegalStep.InForce,
        LegalStep.CharterRatified, LegalStep.Extended, LegalStep.NoticeGiven, LegalStep.Effective,
    ];

    public static IEnumerable<Beginning> Of(Treaty treaty, TreatyStage stage, Inquiry inquiry)
    {
        var found = (stage == TreatyStage.InForce ? EntriesIntoForce(treaty, inquiry) : Adoptions(treaty, inquiry)).ToList();
        return found.Count > 0 ? found : ByStage(treaty, stage, inquiry);
    }

    private static IEnumerable<Beginning> EntriesIntoForce(Treaty treaty, Inquiry inquiry) =>
        OfSteps(treaty, step => step == LegalStep.InForce, isFirst: true, inquiry)
            .Concat(OfSteps(treaty, step => step == LegalStep.Extended, isFirst: false, inquiry));

    private static IEnumerable<Beginning> Adoptions(Treaty treaty, Inquiry inquiry)
    {
        foreach (var step in OfSteps(treaty, step => step == LegalStep.Signed || step == LegalStep.Decided, isFirst: true, inquiry))
            yield return step;
        foreach (var step in OfSteps(treaty, AfterAdoption.Contains, isFirst: false, inquiry))
            yield return step;
        foreach (var decision in inquiry.Books.Decisions.All)
            if (decision.Instrument == treaty.Id && inquiry.IsInView(decision) && IsAdopted(decision))
                yield return BeginningOf(
                    decision,
                    decision.On,
                    $"adopted by {decision.Body}",
                    isFirst: true,
                    inquiry.HappeningOf(decision, decision.On),
                    inquiry);
        foreach (var happened in inquiry.Books.Events.All)
            if (happened.Produced.Contains(treaty.Id) && inquiry.IsInView(happened))
                foreach (var state in happened.States.Where(one => one.Modality == Modality.Held))
                    yield return BeginningOf(
                        happened,
                        state.When,
                        $"came out of {happened.Id}",
                        isFirst: true,
                        inquiry.HappeningOf(happened, state.When, state.Citations),
                        inquiry);
    }

    private static bool IsAdopted(Decision decision) =>
        decision.Declared == DecisionResult.Adopted || decision.Declared == DecisionResult.DeclaredAdopted;

    // When sources disagree on the day of a step, the step happened on one of those days.
    private static IEnumerable<Beginning> OfSteps(Treaty treaty, Func<LegalStep, bool> counts, bool isFirst, Inquiry inquiry)
    {
        foreach (var days in treaty.Steps.Where(one => counts(one.Step)).GroupBy(one => one.Step))
        {
            var each = days.Select(one => BeginningOf(
                treaty,
                one.On,
                $"{treaty.Id} {one.Step}",
                isFirst,
                inquiry.HappeningOf(treaty, one.On, one.Citations),
                inquiry)).ToList();
            var agree = each.TrueForAll(one => one.Answer == each[0].Answer);
            foreach (var one in each)
                yield return agree ? one : one with { Answer = Answer.Unknown };
        }
    }

    // A later step that has not yet happened says nothing about the first step.
    private static Beginning BeginningOf(
        DatasetRecord record,
        EdtfValue? when,
        string says,
        bool isFirst,
        Happening happening,
        Inquiry inquiry)
    {
        if (happening.Known == Answer.No)
            return new(Answer.Unknown, when, inquiry.Hidden);
        var answer = happening.Both == Answer.No && !isFirst ? Answer.Unknown : happening.Both;
        var date = when is null ? "undated" : $"on {when}";
        var late = happening.Happened == Answer.No ? $", only after {inquiry.On}" : "";
        return new(answer, when, new Reason($"{says} {date}{late}{inquiry.Doubts(happening)}", record));
    }

    // Without a date, the sources that report an instrument show which stage it had reached when they were published.
    private static IEnumerable<Beginning> ByStage(Treaty treaty, TreatyStage stage, Inquiry inquiry)
    {
        var told = treaty.Stage ?? TreatyStage.Adopted;
        var happening = inquiry.HappeningOf(treaty, null);
        var doubts = inquiry.Doubts(happening with { Happened = Answer.Yes });
        var reason = new Reason($"sources describe {treaty.Id} as {told}{doubts}", treaty);
        if (happening.Known == Answer.No)
            yield return new(Answer.Unknown, null, inquiry.Hidden);
        else if (told == TreatyStage.Hypothetical || told == TreatyStage.Draft)
            yield return new(happening.Known == Answer.Yes && IsStageCurrent(treaty, inquiry) ? Answer.No : Answer.Unknown, null, reason);
        else if (stage == TreatyStage.Adopted || told == TreatyStage.InForce)
            yield return new(happening.Both.Or(Answer.Unknown), null, reason);
    }

    /// <summary>Whether the day of the question is no later than the last publication that reports the instrument.</summary>
    private static bool IsStageCurrent(Treaty treaty, Inquiry inquiry)
    {
        if (inquiry.LooksAhead)
            return false;
        var told = treaty.Citations.Select(one => inquiry.Books.Sources.Find(one.Source)?.Published).OfType<EdtfValue>().ToList();
        return told.Count == 0 || told.Max(one => one.EarliestDay) >= inquiry.On.LatestDay;
    }
}
