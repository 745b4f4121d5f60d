using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Drafts;

/// <summary>A report in a draft: says which other source took the statement from it.</summary>
public sealed class DraftReport
{
    private readonly DatasetDraft draft;

    internal DraftReport(DatasetDraft draft, Report record) => (this.draft, Id) = (draft, record.Id);

    /// <summary>The id of the report.</summary>
    public ReportId Id { get; }

    /// <summary>The report as it is now.</summary>
    public Report Record => draft.Get<Report>(Id.Key);

    /// <summary>Changes any member of the report but its id: <c>With(one => one with { Verb = "admitted" })</c>.</summary>
    /// <exception cref="ArgumentException">The id would change.</exception>
    public DraftReport With(Func<Report, Report> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        draft.Replace(Record, change(Record));
        return this;
    }

    /// <summary>Adds the report of a source that took the statement from this report and not from the speaker.</summary>
    /// <param name="source">The source that relays.</param>
    /// <param name="form">How close its report is to the words spoken.</param>
    /// <param name="place">The place in the source.</param>
    /// <param name="quote">The words inside the quotation marks, as printed.</param>
    /// <param name="citedAs">How it names the source of this report, as printed. When omitted, it is not said that it names one.</param>
    /// <param name="id">The id; proposed from the statement and the source when omitted.</param>
    /// <returns>The new report, which others may have relayed in turn.</returns>
    /// <exception cref="ArgumentException">The draft holds another report with the id.</exception>
    public DraftReport RelayedIn(
        SourceId source, ReportForm form, string? place = null, string? quote = null, string? citedAs = null, ReportId? id = null)
    {
        var told = Record;
        var relayed = Of(told.Statement, source, form, place, quote, id) with
        {
            Through = Id,
            Citing = citedAs is null ? null : told.Source,
            CitedAs = citedAs,
        };
        return new DraftReport(draft, draft.Add(relayed));
    }

    internal static Report Of(StatementId statement, SourceId source, ReportForm form, string? place, string? quote, ReportId? id)
    {
        var report = new Report
        {
            Id = id ?? DatasetDraft.Unnamed,
            Statement = statement,
            Source = source,
            Form = form,
            Place = place,
            Wording = quote is null ? [] : [new QuotationSegment { Kind = SegmentKind.Verbatim, Text = quote }],
        };
        return id is null ? report with { Id = RecordIds.Of(report)! } : report;
    }
}
