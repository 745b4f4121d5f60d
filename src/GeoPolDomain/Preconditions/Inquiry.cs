using System.Collections.Immutable;
using GeoPolDomain.Decisions;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Provenance;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>
/// One question about conditions: the day, the day of the reader's knowledge, the viewpoint, and the enclosing conditions about which the
/// dataset promises something.
/// </summary>
internal sealed record Inquiry(Books Books, EdtfDate On, EdtfDate? KnownBy, ActorId? Viewpoint)
{
    private readonly Disclosure? disclosure = KnownBy is null ? null : new Disclosure(Books.Records, KnownBy);

    /// <summary>
    /// The conditions that contain the current requirement or refer to it, and about which the dataset promises something. The outermost
    /// comes first.
    /// </summary>
    public ImmutableArray<ConditionId> Within { get; init; } = [];

    /// <summary>The actor that holds the condition that contains the current requirement.</summary>
    public ActorId? Holder { get; init; }

    /// <summary>Whether a day of the question lies after the day of the reader's knowledge.</summary>
    public bool LooksAhead => KnownBy is { } known && known.EarliestDay < On.LatestDay;

    public bool IsInView(DatasetRecord record) => Viewpoints.Takes(record, Viewpoint);

    /// <summary>
    /// Finds out whether what a record tells had happened, and whether readers could know it, from the date and the sources of the record.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="when">The time at which the recorded fact happened. Null when the record does not state it.</param>
    /// <param name="own">The citations of the relevant part of the record, if the part has citations of its own.</param>
    public Happening HappeningOf(DatasetRecord record, EdtfValue? when, ImmutableArray<Citation> own = default)
    {
        var citations = own.IsDefaultOrEmpty ? record.Citations : own;
        var sources = SourcesOf(record, citations).ToList();
        var earliest = when?.EarliestDay ?? int.MinValue;
        var latest = HasOneDate(record, when, own) ? Latest(earliest, when, sources) : when!.LatestDay;
        return new(HasHappened(earliest, latest), WasKnown(record, when, citations));
    }

    /// <summary>Describes what is uncertain about the record, as a continuation of its text.</summary>
    public string Doubts(Happening happening)
    {
        var late = happening.Happened == Answer.Unknown ? $"; it is not known whether that was by {On}" : "";
        var hidden = happening.Known == Answer.Unknown ? $"; it is not known whether that was known by {KnownBy}" : "";
        return late + hidden;
    }

    /// <summary>The reason that replaces a record which readers could not yet know.</summary>
    public Reason Hidden => new($"a record of it exists, but was not yet known by {KnownBy}");

    /// <summary>The reason why changes after the day of the reader's knowledge leave the answer open.</summary>
    public Reason Ahead => new($"what came after {KnownBy} could not be known by then");

    private IEnumerable<Source?> SourcesOf(DatasetRecord record, ImmutableArray<Citation> citations)
    {
        foreach (var citation in citations)
            if (citation.Basis != CitationBasis.GeneralKnowledge)
                yield return Books.Sources.Find(citation.Source);
        if (record is not Statement statement)
            yield break;
        foreach (var report in Books.Statements.ReportsOf(statement.Id))
        {
            yield return Books.Sources.Find(report.Source);
            if (report.Citing is { } citing)
                yield return Books.Sources.Find(citing);
        }
    }

    // A record such as an instrument has several dates, and a source that reports the record need not report each of them.
    private static bool HasOneDate(DatasetRecord record, EdtfValue? when, ImmutableArray<Citation> own) =>
        when is null || !own.IsDefaultOrEmpty || record is Statement or Decision;

    // A source reports what has already happened, unless the record itself gives a date after the publication.
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

    // Nobody can know of an event before it happens.
    private Answer WasKnown(DatasetRecord record, EdtfValue? when, ImmutableArray<Citation> citations) =>
        disclosure is null ? Answer.Yes
        : when?.EarliestDay > KnownBy!.LatestDay ? Answer.No
        : disclosure.Of(record, when, citations);
}

/// <summary>Whether a recorded fact had happened by the day of the question, and whether readers could know the record.</summary>
internal readonly record struct Happening(Answer Happened, Answer Known)
{
    /// <summary>Whether the fact had happened and readers could know the record.</summary>
    public Answer Both => Happened.And(Known);

    /// <summary>
    /// Whether the fact may have happened but readers surely could not know it. The record then neither counts nor counts as missing.
    /// </summary>
    public bool IsHidden => Happened != Answer.No && Known == Answer.No;
}
