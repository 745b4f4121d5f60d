using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Events;
using GeoPolDomain.Time;

namespace GeoPolDomain.Checks;

/// <summary>Checks of events and of their states.</summary>
internal static class EventChecks
{
    public static ImmutableArray<DatasetCheck> All { get; } = [new(FindingCode.HeldBeforeItsTime, HeldBefore)];

    private static IEnumerable<Flaw> HeldBefore(Dataset data)
    {
        foreach (var one in data.Events.All)
            for (var i = 0; i < one.States.Length; i++)
                if (one.States[i] is { When: { } when, AsOf: { } asOf } state
                    && state.Modality == Modality.Held
                    && when.IsAfter(asOf) == Answer.Yes)
                    yield return new(
                        one,
                        $"/states/{i}/asOf",
                        $"as of {asOf} the event was still to come ({when}); say that it was planned, or mend a date");
    }
}
