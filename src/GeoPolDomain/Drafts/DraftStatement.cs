using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Drafts;

/// <summary>A statement in a draft: says how it stands to claims, and which sources tell of it.</summary>
public sealed class DraftStatement
{
    private readonly DatasetDraft draft;

    internal DraftStatement(DatasetDraft draft, Statement record) => (this.draft, Id) = (draft, record.Id);

    /// <summary>The id of the statement.</summary>
    public StatementId Id { get; }

    /// <summary>The statement as it is now.</summary>
    public Statement Record => draft.Get<Statement>(Id.Key);

    /// <summary>The id, so that a statement can stand where its id is asked for.</summary>
    public static implicit operator StatementId(DraftStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Id;
    }

    /// <summary>Says that the statement affirms a claim.</summary>
    public DraftStatement Affirms(ClaimId claim) => Stands(StanceKind.Affirms, claim);

    /// <summary>Says that the statement denies a claim.</summary>
    public DraftStatement Denies(ClaimId claim) => Stands(StanceKind.Denies, claim);

    /// <summary>Says that the statement doubts a claim.</summary>
    public DraftStatement Doubts(ClaimId claim) => Stands(StanceKind.Doubts, claim);

    /// <summary>Says that the speakers know nothing about a claim. This is neither a denial nor a doubt.</summary>
    public DraftStatement KnowsNothingOf(ClaimId claim) => Stands(StanceKind.KnowsNothing, claim);

    /// <summary>Says that the statement affirms a claim on a condition.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="condition">The condition, in a few words.</param>
    public DraftStatement AffirmsIf(ClaimId claim, string condition) => Stands(StanceKind.Conditions, claim, condition);

    /// <summary>Changes any member of the statement but its id: <c>With(one => one with { Setting = "a briefing" })</c>.</summary>
    /// <exception cref="ArgumentException">The id would change.</exception>
    public DraftStatement With(Func<Statement, Statement> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        draft.Replace(Record, change(Record));
        return this;
    }

    /// <summary>Adds the report of a source that tells of the statement.</summary>
    /// <param name="source">The source.</param>
    /// <param name="form">How close the report is to the words spoken.</param>
    /// <param name="place">The place in the source, for example the paragraph <c>p7</c>.</param>
    /// <param name="quote">The words inside the quotation marks, as printed.</param>
    /// <param name="id">The id; proposed from the statement and the source when omitted.</param>
    /// <returns>The report, to say by whom it was relayed.</returns>
    /// <exception cref="ArgumentException">The draft holds another report with the id.</exception>
    public DraftReport ToldIn(SourceId source, ReportForm form, string? place = null, string? quote = null, ReportId? id = null) =>
        new(draft, draft.Add(DraftReport.Of(Id, source, form, place, quote, id)));

    private DraftStatement Stands(StanceKind kind, ClaimId claim, string? condition = null) =>
        With(one => one with { Stances = one.Stances.Add(new Stance { Claim = claim, Kind = kind, Condition = condition }) });
}
