using System.Collections.Immutable;
using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>The days on which one party record says that an actor is bound, and why it begins and ends then.</summary>
/// <param name="Range">The days.</param>
/// <param name="Since">When it begins, in words.</param>
/// <param name="Ended">Why it ended, with the record that says so. Null when no end is recorded.</param>
internal sealed record BoundDays(DayRange Range, string Since, Reason? Ended)
{
    /// <summary>Returns the days on which an actor is bound, from the recorded interval or else from the legal steps.</summary>
    public static BoundDays Of(TreatyParty party, Treaty? treaty, Actor? actor)
    {
        if (party.Spell is { } spell)
            return new(
                DayRange.Of(spell),
                SpellWords.Describe(spell),
                spell.EndKind == EdtfEndpoint.Dated ? new($"it was bound {SpellWords.Describe(spell)}", party) : null);
        if (treaty?.Stage is { } stage && (stage == TreatyStage.Draft || stage == TreatyStage.Hypothetical))
            return new(DayRange.Never, "never", new($"the instrument is only {stage}", treaty));
        var start = StartOf(party.Steps, treaty);
        return Between(start, Withdrawal(party, start), EndOf(treaty, start), Extinction(actor, start));
    }

    /// <summary>Returns the days on which an instrument is in force, whoever is bound by it.</summary>
    public static BoundDays Of(Treaty treaty)
    {
        var start = StartOf([], treaty);
        return Between(start, EndOf(treaty, start));
    }

    private static BoundDays Between(StepDay start, params DatedEnd?[] all)
    {
        var ends = all.OfType<DatedEnd>().ToList();
        var last = ends.Count == 0 ? int.MaxValue : ends.Min(one => one.Last);
        var sureLast = ends.Count == 0 ? int.MaxValue : ends.Min(one => one.SureLast);
        return new(
            new(start.From, last, start.To, Math.Min(sureLast, last)),
            start.Says,
            ends.OrderBy(one => one.Last).ThenBy(one => one.SureLast).FirstOrDefault()?.Because);
    }

    private static StepDay StartOf(ImmutableArray<DatedStep> steps, Treaty? treaty)
    {
        if (StepDay.Of(steps, LegalStep.InForce) is { } own)
            return own;
        var joined = StepDay.LatestOf(steps, [LegalStep.Acceded, LegalStep.Ratified, LegalStep.Deposited])
            ?? StepDay.Of(steps, LegalStep.Signed);
        if (Begun(steps, treaty) is { } begun)
            return joined is null ? begun : begun.OrLater(joined);

        // Nobody recorded when the instrument came into force: not before it was signed or joined, and perhaps never.
        var earliest = joined ?? StepDay.Of(treaty?.Steps ?? [], LegalStep.Signed);
        return new(earliest?.From ?? int.MinValue, int.MaxValue, "since a day unknown");
    }

    private static StepDay? Begun(ImmutableArray<DatedStep> steps, Treaty? treaty) =>
        treaty is null ? null
        : StepDay.Of(treaty.Steps, LegalStep.InForce)
            ?? (BindsOnSignature(treaty)
                ? StepDay.Of(treaty.Steps, LegalStep.Signed) ?? StepDay.Of(steps, LegalStep.Signed)
                : null);

    private static bool BindsOnSignature(Treaty treaty) =>
        treaty.Force == LegalForce.Political || treaty.Kind == TreatyKind.Declaration || treaty.Kind == TreatyKind.ExchangeOfNotes
        || treaty.Kind == TreatyKind.Memorandum;

    private static DatedEnd? Withdrawal(TreatyParty party, StepDay start) =>
        StepDay.Of(party.Steps, LegalStep.Effective) is { } effective && effective.From > start.From
            ? new(effective.From - 1, effective.To - 1, new($"its withdrawal took effect: {effective.Says}", party))
            : null;

    private static DatedEnd? EndOf(Treaty? treaty, StepDay start) => treaty switch
    {
        { End.On: { } on } => new(on.EarliestDay - 1, on.LatestDay, new($"the instrument ended on {on} ({treaty.End.Ground})", treaty)),
        { End: { } end } => new(start.To, int.MaxValue, new($"the instrument ended on a day unknown ({end.Ground})", treaty)),
        { Stage: { } stage } when stage == TreatyStage.Ended =>
            new(start.To, int.MaxValue, new("the instrument ended on a day unknown", treaty)),
        _ => null,
    };

    // The actor has gone when every list says so. A list that counts a state anew after a gap does not bring its old duties back.
    private static DatedEnd? Extinction(Actor? actor, StepDay start)
    {
        if (actor is null || actor.Existence.IsEmpty)
            return null;
        EdtfInterval? lasting = null;
        foreach (var period in actor.Existence.Select(one => one.Period).OrderBy(one => one.EarliestDay))
            if (lasting is null ? period.LatestDay >= start.From : period.EarliestDay - 1L <= lasting.LatestDay)
                lasting = lasting is null || period.LatestDay > lasting.LatestDay ? period : lasting;
        return lasting?.EndKind == EdtfEndpoint.Dated
            ? new(lasting.SureLastDay, lasting.LatestDay, new($"it ceased to exist on {lasting.End}", actor))
            : null;
    }

    /// <summary>The last day on which something surely holds, the last day on which it may hold, and why.</summary>
    private sealed record DatedEnd(int SureLast, int Last, Reason Because);
}

/// <summary>The day of a legal step. Where sources disagree, it lies between the first and the last of their dates.</summary>
internal sealed record StepDay(int From, int To, string Says)
{
    /// <summary>The day of a step. Null when the step is not recorded.</summary>
    public static StepDay? Of(ImmutableArray<DatedStep> steps, LegalStep step)
    {
        StepDay? found = null;
        foreach (var one in steps)
            if (one.Step == step)
                found = found is null
                    ? new(one.On.EarliestDay, one.On.LatestDay, $"{step} {one.On}")
                    : new(
                        Math.Min(found.From, one.On.EarliestDay),
                        Math.Max(found.To, one.On.LatestDay),
                        $"{found.Says} or {one.On}");
        return found;
    }

    /// <summary>The day on which the last of several steps was taken. Null when none of them is recorded.</summary>
    public static StepDay? LatestOf(ImmutableArray<DatedStep> steps, ReadOnlySpan<LegalStep> kinds)
    {
        StepDay? latest = null;
        foreach (var kind in kinds)
            if (Of(steps, kind) is { } day)
                latest = latest?.OrLater(day) ?? day;
        return latest;
    }

    /// <summary>The day by which both steps have been taken.</summary>
    public StepDay OrLater(StepDay other) =>
        new(Math.Max(From, other.From), Math.Max(To, other.To), other.To > To ? other.Says : Says);
}
