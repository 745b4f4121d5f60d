using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
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
        new(FindingCode.OutsideTreaty, OutsideTreaty),
    ];

    private static IEnumerable<Flaw> EndsFirst(Dataset data)
    {
        foreach (var one in data.Treaties.All)
            if (one.End?.On is { } on && StepDates.Of(on) is var end
                && (DatesOf(one, LegalStep.Signed).AreAllAfter(end) || DatesOf(one, LegalStep.InForce).AreAllAfter(end)))
                yield return new(
                    one,
                    "/end/on",
                    $"the instrument ended on {on}, before it was signed or in force; mend this date or the date of that step");
    }

    private static IEnumerable<Flaw> StepsOutOfOrder(Dataset data) =>
        data.Treaties.All.SelectMany(one => OutOfOrder(one, one.Steps))
            .Concat(data.Treaties.Parties.SelectMany(one => OutOfOrder(one, one.Steps)))
            .Concat(data.Memberships.All.SelectMany(one => OutOfOrder(one, one.Steps)));

    private static IEnumerable<Flaw> OutOfOrder(DatasetRecord record, ImmutableArray<DatedStep> steps)
    {
        if (steps.Length < 2)
            yield break;
        var dated = StepDates.ByStep(steps);
        var firsts = dated.ToDictionary(late => late.Key, late => dated
            .Where(one => one.Key.ComesBefore(late.Key) && one.Value.Dates.AreAllAfter(late.Value.Dates))
            .Select(one => (int?)one.Value.First)
            .Min());
        for (var i = 0; i < steps.Length; i++)
            if (steps[i] is var late && firsts.GetValueOrDefault(late.Step) is { } place && steps[place] is var first)
                yield return new(
                    record,
                    $"/steps/{i}/on",
                    $"'{late.Step}' on {late.On} comes before '{first.Step}' on {first.On}, which must come first; mend one of the dates");
    }

    private static IEnumerable<Flaw> PartyFirst(Dataset data)
    {
        var opened = new Dictionary<TreatyId, StepDates>();
        foreach (var one in data.Treaties.Parties)
            for (var i = 0; i < one.Steps.Length; i++)
                if (one.Steps[i] is var step && step.Step == LegalStep.Signed && Opened(one.Treaty).AreAllAfter(StepDates.Of(step.On)))
                    yield return new(
                        one,
                        $"/steps/{i}/on",
                        $"'{one.Treaty}' was opened for signature after {step.On}; mend this date or the date of the instrument",
                        one.Treaty.Key);

        StepDates Opened(TreatyId id) => opened.TryGetValue(id, out var dates)
            ? dates
            : opened[id] = data.Treaties.Find(id) is { } treaty ? DatesOf(treaty, LegalStep.Signed) : StepDates.Of();
    }

    // An open end may mean "as long as the instrument", so only what is dated is outside.
    private static IEnumerable<Flaw> OutsideTreaty(Dataset data) => data.Treaties.Parties
        .Select(one => (Record: (DatasetRecord)one, Treaty: (TreatyId?)one.Treaty, At: "/spell", one.Spell))
        .Concat(data.Treaties.Obligations.Select(one => (Record: (DatasetRecord)one, one.Treaty, At: "/during", Spell: one.During)))
        .SelectMany(one => one.Treaty is { } id && one.Spell is { } spell && data.Treaties.Find(id) is { } treaty
            && Outside(treaty, spell) is { } why
                ? [new Flaw(one.Record, one.At, $"{why}; mend the dates of one of them", id.Key)]
                : Array.Empty<Flaw>());

    private static string? Outside(Treaty treaty, EdtfInterval spell)
    {
        if (treaty.End?.On is { } end && (spell.IsAfter(end) == Answer.Yes || spell.End?.IsAfter(end) == Answer.Yes))
            return $"'{spell}' goes beyond {end}, when '{treaty.Id}' ended";
        var signed = treaty.Steps.Where(one => one.Step == LegalStep.Signed).Select(one => one.On).ToList();
        return signed.Count > 0 && signed.TrueForAll(on => on.IsAfter(spell) == Answer.Yes)
            ? $"'{spell}' ended before '{treaty.Id}' was signed, on {signed[0]}"
            : null;
    }

    private static StepDates DatesOf(Treaty treaty, LegalStep step) =>
        StepDates.Of(treaty.Steps.Where(one => one.Step == step).Select(one => one.On));
}
