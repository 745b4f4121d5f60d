using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Provenance;

/// <summary>
/// Determines whether a reader could have known a record by a day. Every question that takes a day of knowledge uses this class.
/// </summary>
/// <remarks>
/// A record is known once a source that it cites is published. A citation of general knowledge counts from the time that the record
/// describes, whenever its source was published. A statement is known once a source in the chain of one of its reports is published, but
/// never before the statement was made. A statement without reports takes the reports of the outer statement that relays it. A date that
/// extends beyond the day makes the answer unknown.
/// </remarks>
/// <param name="records">The records of the dataset.</param>
/// <param name="by">The day.</param>
/// <param name="published">What is known beforehand of all sources. Null when each source is looked up.</param>
internal sealed class Disclosure(IRecords records, EdtfDate by, SourcesOut? published = null)
{
    private readonly SourceBook sources = records.Book<SourceBook>();
    private readonly StatementBook statements = records.Book<StatementBook>();
    private readonly Dictionary<StatementId, Answer?> reported = [];
    private ChainsOut? all;
    private int places;

    /// <summary>Whether the record could have been known.</summary>
    public Answer Of(DatasetRecord record) => Of(record, record.Time, record.Citations);

    /// <summary>Whether a dated part of the record could have been known.</summary>
    /// <param name="record">The record that contains the part.</param>
    /// <param name="when">The time that the part describes. Null when the part describes no time.</param>
    /// <param name="citations">The citations of the part.</param>
    public Answer Of(DatasetRecord record, EdtfValue? when, ImmutableArray<Citation> citations) => record switch
    {
        Source source => IsOut(source),
        Report report => IsOut(report.Source),
        Statement statement when IsSaidLater(statement) => Answer.No,
        Statement statement => IsReported(statement) ?? IsCited(when, citations),
        Link when citations.IsEmpty => Answer.Yes,
        _ => IsCited(when, citations),
    };

    /// <summary>Whether the statement was certainly made after the day.</summary>
    public bool IsSaidLater(Statement statement) => statement.Said is { } said && said.EarliestDay > by.LatestDay;

    /// <summary>Whether a source was published.</summary>
    public static Answer IsOut(Source source, EdtfDate by) =>
        source.Published is not { } published ? Answer.Unknown
        : published.LatestDay <= by.EarliestDay ? Answer.Yes
        : published.EarliestDay > by.LatestDay ? Answer.No
        : Answer.Unknown;

    /// <summary>Whether a source was published that one of the citations names.</summary>
    public Answer IsCited(EdtfValue? when, ImmutableArray<Citation> citations)
    {
        if (citations.IsEmpty)
            return Answer.Unknown;
        var answer = Answer.No;
        foreach (var one in citations)
            answer = answer.Or(one.Basis == CitationBasis.GeneralKnowledge ? IsGeneral(when) : IsOut(one.Source));
        return answer;
    }

    private Answer IsGeneral(EdtfValue? when) =>
        when is null || when.EarliestDay <= by.EarliestDay ? Answer.Yes
        : when.EarliestDay > by.LatestDay ? Answer.No
        : Answer.Unknown;

    /// <summary>
    /// Whether a source in the chain of one of the statement's reports is published. A statement without reports takes the answer of the
    /// outer statement that relays it. Null when there is no report at all.
    /// </summary>
    private Answer? IsReported(Statement statement)
    {
        var passed = new List<StatementId>();
        Answer? answer = null;
        for (var next = statement; next is not null && answer is null && !reported.TryGetValue(next.Id, out answer); next = Outer(next))
        {
            reported.Add(next.Id, null);
            passed.Add(next.Id);
            answer = IsReportedItself(next);
        }

        foreach (var id in passed)
            reported[id] = answer;
        return answer;
    }

    private Statement? Outer(Statement statement) => statement.NestedIn is { } outer ? statements.Find(outer) : null;

    private Answer? IsReportedItself(Statement statement)
    {
        Answer? answer = null;
        var taken = statements.ReportsOf(statement.Id).Where(report => Viewpoints.Takes(report, statement.AccordingTo)).ToList();
        if (taken.Count == 0)
            return null;
        var chains = ChainsOf(taken);
        foreach (var report in taken)
            answer = (answer ?? Answer.No).Or(chains.IsOut(report));
        return answer;
    }

    // Statements can share long chains. Once their chains have more places than the dataset has reports, all chains are laid out at once.
    private ChainsOut ChainsOf(List<Report> taken)
    {
        if (all is not null)
            return all;
        if (places > statements.Reports.Length)
            return all = new(statements, statements.Reports, IsOut);
        var few = new ChainsOut(statements, taken, IsOut);
        places += few.Count;
        return few;
    }

    private Answer IsOut(SourceId id) =>
        published is not null ? published.IsOut(id)
        : sources.Find(id) is { } source ? IsOut(source)
        : Answer.Unknown;

    private Answer IsOut(Source source) => IsOut(source, by);
}
