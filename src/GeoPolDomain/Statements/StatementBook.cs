using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>The claims, statements and reports of a dataset: who said what, as told by whom.</summary>
public sealed class StatementBook : IBook<StatementBook>
{
    private ILookup<StatementId, Report>? reportsByStatement;
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

    /// <summary>Every claim, by id.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Every statement, by id.</summary>
    public ImmutableArray<Statement> All { get; }

    /// <summary>Every report, by id.</summary>
    public ImmutableArray<Report> Reports { get; }

    /// <summary>Every link, by id.</summary>
    public ImmutableArray<Link> Links { get; }

    internal ImmutableArray<Assessment> Assessments { get; }

    internal ImmutableArray<Correction> Corrections { get; }

    internal IRecords Records { get; }

    internal StanceIndex Stances => stances ??= new StanceIndex(Claims, All);

    internal ClaimGraph ClaimGraph => Stances.Graph;

    /// <summary>The statement with that id; null where there is none.</summary>
    public Statement? Find(StatementId id) => All.WithId(id);

    /// <summary>The claim with that id; null where there is none.</summary>
    public Claim? FindClaim(ClaimId id) => Claims.WithId(id);

    /// <summary>The report with that id; null where there is none.</summary>
    public Report? FindReport(ReportId id) => Reports.WithId(id);

    /// <summary>The tellings of a statement, by id.</summary>
    public IEnumerable<Report> ReportsOf(StatementId statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return (reportsByStatement ??= Reports.ToLookup(report => report.Statement))[statement];
    }

    /// <summary>Who affirms, denies, doubts, conditions or knows nothing of a claim, since when, by whom, and by which reports.</summary>
    /// <remarks>Relations between claims are followed: who denies what a claim entails denies the claim, and who denies a part of it denies it in part. The position then says by way of which claim. From silence nothing follows.</remarks>
    /// <param name="claim">The claim.</param>
    /// <param name="viewpoint">Whose record of the statements to take beside what is not contested.</param>
    public Positions PositionsOn(ClaimId claim, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var timeline = Stances.Timeline(claim, viewpoint);
        return new(claim, FindClaim(claim), Position.Gather(timeline, viewpoint, this), timeline, Stances.Silences(claim, viewpoint), Stances.ViewsLeft(claim, viewpoint));
    }

    internal Source? FindSource(SourceId id) => Records.Book<SourceBook>().Find(id);

    internal IEnumerable<Link> LinksFrom(RecordKey key) => (linksFrom ??= Links.ToLookup(link => link.From))[key];

    internal IEnumerable<Link> LinksTo(RecordKey key) => (linksTo ??= Links.ToLookup(link => link.To))[key];

    internal IEnumerable<Correction> CorrectionsOf(RecordKey key) =>
        (correctionsOf ??= Corrections.SelectMany(one => one.Of, (one, of) => (one, of)).ToLookup(one => one.of, one => one.one))[key];
}
