using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Provenance;

/// <summary>Whether a reader could have known a record by a day. Every question that takes a day of knowledge asks here.</summary>
/// <remarks>
/// A record is known when a source it cites is out. What a record cites as general knowledge is known from the day of which the
/// record tells, whenever its source was published. A statement is known when a source is out on the way back of any report of
/// it, or of the statement inside which it is told, and never before it was said. A date that reaches beyond the day leaves the
/// answer unknown.
/// </remarks>
internal sealed class Disclosure(IRecords records, EdtfDate by)
{
    private readonly SourceBook sources = records.Book<SourceBook>();
    private readonly StatementBook statements = records.Book<StatementBook>();
    private readonly Dictionary<StatementId, Answer?> told = [];

    /// <summary>Whether the record could have been known.</summary>
    public Answer Of(DatasetRecord record) => Of(record, record.Time, record.Citations);

    /// <summary>Whether a dated part of the record could have been known.</summary>
    /// <param name="record">The record.</param>
    /// <param name="when">The time of which the part tells; null where it tells of none.</param>
    /// <param name="citations">The citations of the part.</param>
    public Answer Of(DatasetRecord record, EdtfValue? when, ImmutableArray<Citation> citations) => record switch
    {
        Source source => IsOut(source),
        Report report => IsOut(report.Source),
        Statement { Said: { } said } when said.EarliestDay > by.LatestDay => Answer.No,
        Statement statement => Told(statement) ?? IsCited(when, citations),
        Link when citations.IsEmpty => Answer.Yes,
        _ => IsCited(when, citations),
    };

    private Answer IsCited(EdtfValue? when, ImmutableArray<Citation> citations) => citations.IsEmpty
        ? Answer.Unknown
        : citations.Select(one => one.Basis == CitationBasis.GeneralKnowledge ? IsGeneral(when) : IsOut(one.Source)).Any();

    private Answer IsGeneral(EdtfValue? when) =>
        when is null || when.EarliestDay <= by.EarliestDay ? Answer.Yes
        : when.EarliestDay > by.LatestDay ? Answer.No
        : Answer.Unknown;

    /// <summary>Whether a source on the way back of any report is out, of the statement or else of the one inside which it is told; null where nobody tells it.</summary>
    private Answer? Told(Statement statement)
    {
        var way = new List<StatementId>();
        Answer? answer = null;
        for (var next = statement; next is not null && answer is null && !told.TryGetValue(next.Id, out answer); next = Outer(next))
        {
            told.Add(next.Id, null);
            way.Add(next.Id);
            answer = ToldItself(next);
        }

        foreach (var passed in way)
            told[passed] = answer;
        return answer;
    }

    private Statement? Outer(Statement statement) => statement.NestedIn is { } outer ? statements.Find(outer) : null;

    private Answer? ToldItself(Statement statement)
    {
        Answer? answer = null;
        foreach (var report in statements.ReportsOf(statement.Id))
            if (Viewpoints.Takes(report, statement.AccordingTo))
                foreach (var step in ReportChain.Of(report, statements).Steps)
                    answer = (answer ?? Answer.No).Or(step.Source is null ? Answer.Unknown : IsOut(step.Source));
        return answer;
    }

    private Answer IsOut(SourceId id) => sources.Find(id) is { } source ? IsOut(source) : Answer.Unknown;

    private Answer IsOut(Source source) =>
        source.Published is not { } published ? Answer.Unknown
        : published.LatestDay <= by.EarliestDay ? Answer.Yes
        : published.EarliestDay > by.LatestDay ? Answer.No
        : Answer.Unknown;
}
