using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Checks;

/// <summary>Checks of the dates of sources against the records that rest on them.</summary>
internal static class SourceChecks
{
    public static ImmutableArray<DatasetCheck> All { get; } =
    [
        new(FindingCode.CitesLaterSource, CitesLater),
        new(FindingCode.SourcesOlderThanFact, OlderThanFact),
    ];

    private static IEnumerable<Flaw> CitesLater(Dataset data)
    {
        foreach (var report in data.Statements.Reports)
        {
            if (report.Citing is { } citing && IsLater(citing, report))
                yield return new(
                    report,
                    "/citing",
                    $"'{report.Source}' cites '{citing}', which was published later; mend a date or the source",
                    report.Source.Key,
                    citing.Key);
            if (report.Through is { } through && data.Statements.FindReport(through) is { } earlier && IsLater(earlier.Source, report))
                yield return new(
                    report,
                    "/through",
                    $"'{through}' stands in '{earlier.Source}', which was published after '{report.Source}'; mend a date or the report",
                    through.Key);
        }

        bool IsLater(SourceId source, Report report) =>
            Published(data, report.Source) is { } own && Published(data, source)?.IsAfter(own) == Answer.Yes;
    }

    // Each state of an event is compared with each source of the event. An event with more of both was not written by hand.
    private const long MostCompared = 1_000_000;

    private static IEnumerable<Flaw> OlderThanFact(Dataset data)
    {
        foreach (var one in data.Statements.All)
            if (one.Said is { } said && AreOlder(data, one.Citations, said))
                yield return new(one, "/said", Older(said));
        foreach (var one in data.Decisions.All)
            if (one.On is { } on && AreOlder(data, one.Citations, on))
                yield return new(one, "/on", Older(on));
        foreach (var one in data.Events.All.Where(one => (long)one.States.Length * one.Citations.Length <= MostCompared))
            for (var i = 0; i < one.States.Length; i++)
                if (one.States[i] is { When: { } when } state
                    && state.Modality == Modality.Held
                    && AreOlder(data, state.Citations.IsEmpty ? one.Citations : state.Citations, when))
                    yield return new(one, $"/states/{i}/when", Older(when));
    }

    private static string Older(EdtfValue when) =>
        $"every source cited was published before {when}; mend the date, or cite a source published later";

    // A source without a date may have been published at any time, so it is never too old.
    private static bool AreOlder(Dataset data, ImmutableArray<Citation> citations, EdtfValue when) =>
        !citations.IsEmpty && citations.All(citation => Published(data, citation.Source)?.IsBefore(when) == Answer.Yes);

    private static EdtfValue? Published(Dataset data, SourceId source) => data.Sources.Find(source)?.Published;
}
