using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Checks;

/// <summary>
/// Checks of instruments, their parties and legal steps. When sources disagree, a step has several dates: a check then reports a finding
/// only when every date is wrong.
/// </summary>
internal static class TreatyChecks
{
    public static ImmutableArray<DatasetCheck> All { get; } =
    [
        new(FindingCode.EndsBeforeItBegins, EndsFirst),
        new(FindingCode.StepsOutOfOrder, StepsOutOfOrder),
        new(FindingCode.PartyBeforeTreaty, PartyFirst),
    ];

    private static IEnumerable<Flaw> EndsFirst(Dataset data)
    {
        foreach (var one in data.Treaties.All)
            if (one.End?.On is { } end
                && (AreAllAfter(Dates(one.Steps, LegalStep.Signed), [end]) || AreAllAfter(Dates(one.Steps, LegalStep.InForce), [end])))
                yield return new(
                    one,
                    "/end/on",
                    $"the instrument ended on {end}, before it was signed or in force; mend this date or the date of that step");
    }

    private static IEnumerable<Flaw> StepsOutOfOrder(Dataset data) =>
        data.Treaties.All.SelectMany(one => OutOfOrder(one, one.Steps))
            .Concat(data.Treaties.Parties.SelectMany(one => OutOfOrder(one, one.Steps)))
            .Concat(data.Memberships.All.SelectMany(one => OutOfOrder(one, one.Steps)));

    private static IEnumerable<Flaw> OutOfOrder(DatasetRecord record, ImmutableArray<DatedStep> steps)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            var late = steps[i];
            var dates = Dates(steps, late.Step);
            var first = steps.FirstOrDefault(one => one.Step.ComesBefore(late.Step) && AreAllAfter(Dates(steps, one.Step), dates));
            if (first is not null)
                yield return new(
                    record,
                    $"/steps/{i}/on",
                    $"'{late.Step}' on {late.On} comes before '{first.Step}' on {first.On}, which must come first; mend one of the dates");
        }
    }

    private static IEnumerable<Flaw> PartyFirst(Dataset data)
    {
        foreach (var one in data.Treaties.Parties)
            for (var i = 0; i < one.Steps.Length; i++)
                if (one.Steps[i] is var step && step.Step == LegalStep.Signed
                    && data.Treaties.Find(one.Treaty) is { } treaty && AreAllAfter(Dates(treaty.Steps, LegalStep.Signed), [step.On]))
                    yield return new(
                        one,
                        $"/steps/{i}/on",
                        $"'{one.Treaty}' was opened for signature after {step.On}; mend this date or the date of the instrument");
    }

    private static ImmutableArray<EdtfDate> Dates(ImmutableArray<DatedStep> steps, LegalStep step) =>
        [.. steps.Where(one => one.Step == step).Select(one => one.On)];

    private static bool AreAllAfter(ImmutableArray<EdtfDate> dates, ImmutableArray<EdtfDate> others) =>
        !dates.IsEmpty && dates.All(date => others.All(other => date.IsAfter(other) == Answer.Yes));
}
