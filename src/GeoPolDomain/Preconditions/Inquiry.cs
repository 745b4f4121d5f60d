using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>What is asked: about which day, with the knowledge of which day, in whose view, and within which conditions.</summary>
internal sealed record Inquiry(Books Held, EdtfDate On, EdtfDate? KnownBy, ActorId? Viewpoint)
{
    private readonly Disclosure? disclosure = KnownBy is null ? null : new Disclosure(Held.Records, KnownBy);

    /// <summary>The conditions that are being judged, the outermost first.</summary>
    public ImmutableArray<ConditionId> Within { get; init; } = [];

    /// <summary>Who holds the innermost of them.</summary>
    public ActorId? Holder { get; init; }

    /// <summary>Whether there are days asked about that lie after the day of knowledge.</summary>
    public bool LooksAhead => KnownBy is { } known && known.EarliestDay < On.LatestDay;

    public bool IsInView(DatasetRecord record) => Viewpoints.Takes(record, Viewpoint);

    /// <summary>Weighs a record by its date and by those who tell of it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="when">When that happened of which it tells; null where it does not say.</param>
    /// <param name="own">The citations of the part that counts, where it has its own.</param>
    public Happening Weigh(DatasetRecord record, EdtfValue? when, ImmutableArray<Citation> own = default)
    {
        var citations = own.IsDefaultOrEmpty ? record.Citations : own;
        var sources = Tellers(record, citations).ToList();
        var earliest = when?.EarliestDay ?? int.MinValue;
        var latest = TellsOfOneTime(record, when, own) ? Latest(earliest, when, sources) : when!.LatestDay;
        return new(HasHappened(earliest, latest), WasKnown(record, when, citations));
    }

    /// <summary>What is in doubt about it, in words that follow the record's.</summary>
    public string Doubts(Happening occurrence)
    {
        var late = occurrence.Happened == Answer.Unknown ? $"; it is not known whether that was by {On}" : "";
        var hidden = occurrence.Known == Answer.Unknown ? $"; it is not known whether that was known by {KnownBy}" : "";
        return late + hidden;
    }

    /// <summary>The reason that stands for a record which could not be known yet.</summary>
    public Reason Hidden => new($"what is recorded of it was not known by {KnownBy}");

    /// <summary>The reason why nothing can be said of what may have changed since.</summary>
    public Reason Ahead => new($"what came after {KnownBy} could not be known by then");

    private IEnumerable<Source?> Tellers(DatasetRecord record, ImmutableArray<Citation> citations)
    {
        foreach (var citation in citations)
            if (citation.Basis != CitationBasis.GeneralKnowledge)
                yield return Held.Sources.Find(citation.Source);
        if (record is not Statement statement)
            yield break;
        foreach (var report in Held.Statements.ReportsOf(statement.Id))
        {
            yield return Held.Sources.Find(report.Source);
            if (report.Citing is { } citing)
                yield return Held.Sources.Find(citing);
        }
    }

    // Who tells of an instrument with several dates need not tell of each.
    private static bool TellsOfOneTime(DatasetRecord record, EdtfValue? when, ImmutableArray<Citation> own) =>
        when is null || !own.IsDefaultOrEmpty || record is Statement or Decision;

    // Who tells of it tells of what has happened, unless the record itself says that it came later.
    private static int Latest(int earliest, EdtfValue? when, List<Source?> sources)
    {
        var latest = when?.LatestDay ?? int.MaxValue;
        foreach (var source in sources)
            if (source?.Published is { } published && published.LatestDay >= earliest)
                latest = Math.Min(latest, published.LatestDay);
        return latest;
    }

    private Answer HasHappened(int earliest, int latest) =>
        latest <= On.EarliestDay ? Answer.Yes
        : earliest > On.LatestDay ? Answer.No
        : Answer.Unknown;

    // Nothing is known to have happened before it has.
    private Answer WasKnown(DatasetRecord record, EdtfValue? when, ImmutableArray<Citation> citations) =>
        disclosure is null ? Answer.Yes
        : when?.EarliestDay > KnownBy!.LatestDay ? Answer.No
        : disclosure.Of(record, when, citations);
}

/// <summary>Whether something recorded had happened by the day asked about, and whether that could be known by then.</summary>
internal readonly record struct Happening(Answer Happened, Answer Known)
{
    public Answer Both => Happened.And(Known);

    /// <summary>Whether it may have happened, but was surely not known: it must not be counted, and not be taken for missing.</summary>
    public bool IsHidden => Happened != Answer.No && Known == Answer.No;
}
