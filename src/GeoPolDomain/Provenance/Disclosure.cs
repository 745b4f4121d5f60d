using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Provenance;

/// <summary>Determines whether a reader could have known a record by a day, record by record.</summary>
/// <remarks>
/// The rules about dates are those of <see cref="PublishedBy"/>. A question over all records of a dataset takes them too, and judges
/// statements by the twin of this class, <see cref="StatementsOut"/>: who changes one changes both.
/// A record is known once a source that it cites is published. A citation of general knowledge counts from the time that the record
/// describes, whenever its source was published. A statement is known once a source in the chain of one of its reports is published, but
/// never before the statement was made. A statement without reports takes the reports of the outer statement that relays it. A date that
/// extends beyond the day makes the answer unknown.
/// </remarks>
internal sealed class Disclosure
{
    private readonly EdtfDate by;
    private readonly PublishedBy published;
    private readonly StatementBook statements;
    private readonly Dictionary<StatementId, Answer?> reported = [];
    private ChainsOut? all;
    private int places;

    /// <summary>Judges the records of a dataset by a day.</summary>
    public Disclosure(IRecords records, EdtfDate by)
    {
        var sources = records.Book<SourceBook>();
        published = new(by, id => sources.Find(id) is { } source ? PublishedBy.IsOut(source, by) : Answer.Unknown);
        statements = records.Book<StatementBook>();
        this.by = by;
    }

    /// <summary>Whether the record could have been known.</summary>
    public Answer Of(DatasetRecord record) => Of(record, record.Time, record.Citations);

    /// <summary>Whether a dated part of the record could have been known.</summary>
    /// <param name="record">The record that contains the part.</param>
    /// <param name="when">The time that the part describes. Null when the part describes no time.</param>
    /// <param name="citations">The citations of the part.</param>
    public Answer Of(DatasetRecord record, EdtfValue? when, ImmutableArray<Citation> citations) => record switch
    {
        Source source => PublishedBy.IsOut(source, by),
        Report report => published.IsOut(report.Source),
        Statement statement when published.IsSaidLater(statement) => Answer.No,
        Statement statement => IsReported(statement) ?? published.IsCited(when, citations),
        _ => published.Of(record, when, citations),
    };

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
            return all = new(statements, statements.Reports, published.IsOut);
        var few = new ChainsOut(statements, taken, published.IsOut);
        places += few.Count;
        return few;
    }
}
