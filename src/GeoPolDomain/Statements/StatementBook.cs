using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>The claims, statements and reports of a dataset: who said what, and which source reports it.</summary>
public sealed class StatementBook : IBook<StatementBook>
{
    private ILookup<RecordKey, Link>? linksFrom;
    private ILookup<RecordKey, Link>? linksTo;
    private ILookup<RecordKey, Correction>? correctionsOf;
    private StanceIndex? stances;

    private StatementBook(IRecords records)
    {
        Claims = records.Of<Claim>();
        All = records.Of<Statement>();
        Reports = records.Of<Report>();
        Links = records.Of<Link>();
        Assessments = records.Of<Assessment>();
        Corrections = records.Of<Correction>();
        Records = records;
    }

    static StatementBook IBook<StatementBook>.Over(IRecords records) => new(records);

    /// <summary>All claims, ordered by id.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>All statements, ordered by id.</summary>
    public ImmutableArray<Statement> All { get; }

    /// <summary>All reports, ordered by id.</summary>
    public ImmutableArray<Report> Reports { get; }

    /// <summary>All links, ordered by id.</summary>
    public ImmutableArray<Link> Links { get; }

    internal ImmutableArray<Assessment> Assessments { get; }

    internal ImmutableArray<Correction> Corrections { get; }

    internal IRecords Records { get; }

    internal StanceIndex Stances => stances ??= new StanceIndex(Claims, All);

    internal ClaimGraph ClaimGraph => Stances.Graph;

    internal ReportsByStatement ReportsByStatement => field ??= new(All, Reports);

    /// <summary>Finds the statement with the given id. Returns null when the dataset does not hold it.</summary>
    public Statement? Find(StatementId id) => All.WithId(id);

    /// <summary>Finds the claim with the given id. Returns null when the dataset does not hold it.</summary>
    public Claim? FindClaim(ClaimId id) => Claims.WithId(id);

    /// <summary>Finds the report with the given id. Returns null when the dataset does not hold it.</summary>
    public Report? FindReport(ReportId id) => Reports.WithId(id);

    /// <summary>Returns the reports of a statement, ordered by id.</summary>
    public IEnumerable<Report> ReportsOf(StatementId statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return ReportsByStatement.Of(statement);
    }

    /// <summary>
    /// Finds who affirms, denies, doubts, conditions or knows nothing of a claim, since when, through which speakers, and in which
    /// reports.
    /// </summary>
    /// <remarks>
    /// Relations between claims count. An actor who denies what a claim entails denies the claim. An actor who denies a part of a claim
    /// denies the claim in part. <see cref="Position.Via"/> names the claims from which a position follows. No stance follows from
    /// silence.
    /// </remarks>
    /// <param name="claim">The id of the claim.</param>
    /// <param name="viewpoint">
    /// The actor whose own view of the statements counts beside the uncontested records. Null counts only uncontested records.
    /// </param>
    public Positions PositionsOn(ClaimId claim, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var timeline = Stances.Timeline(claim, viewpoint);
        return new(
            claim,
            FindClaim(claim),
            Position.Gather(timeline, viewpoint, this),
            timeline,
            Stances.Silences(claim, viewpoint),
            Stances.ViewsLeft(claim, viewpoint));
    }

    internal Source? FindSource(SourceId id) => Records.Book<SourceBook>().Find(id);

    internal IEnumerable<Link> LinksFrom(RecordKey key) => (linksFrom ??= Links.ToLookup(link => link.From))[key];

    internal IEnumerable<Link> LinksTo(RecordKey key) => (linksTo ??= Links.ToLookup(link => link.To))[key];

    internal IEnumerable<Correction> CorrectionsOf(RecordKey key) =>
        (correctionsOf ??= Corrections.SelectMany(one => one.Of, (one, of) => (one, of)).ToLookup(one => one.of, one => one.one))[key];
}
