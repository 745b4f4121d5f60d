using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Statements;

/// <summary>The claims, statements and reports of a dataset: who said what, as told by whom.</summary>
public sealed class StatementBook
{
    private readonly ImmutableArray<Source> sources;
    private ILookup<StatementId, Report>? reportsByStatement;
    private StanceIndex? stances;

    internal StatementBook(
        ImmutableArray<Claim> claims,
        ImmutableArray<Statement> statements,
        ImmutableArray<Report> reports,
        ImmutableArray<Link> links,
        ImmutableArray<Source> sources)
    {
        Claims = claims;
        All = statements;
        Reports = reports;
        Links = links;
        this.sources = sources;
    }

    /// <summary>Every claim, by id.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Every statement, by id.</summary>
    public ImmutableArray<Statement> All { get; }

    /// <summary>Every report, by id.</summary>
    public ImmutableArray<Report> Reports { get; }

    /// <summary>Every link, by id.</summary>
    public ImmutableArray<Link> Links { get; }

    /// <summary>The statement with that id; null where there is none.</summary>
    public Statement? Find(StatementId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordTable.Find(All, id.ToString());
    }

    /// <summary>The claim with that id; null where there is none.</summary>
    public Claim? FindClaim(ClaimId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordTable.Find(Claims, id.ToString());
    }

    /// <summary>The report with that id; null where there is none.</summary>
    public Report? FindReport(ReportId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordTable.Find(Reports, id.ToString());
    }

    /// <summary>The tellings of a statement, by id.</summary>
    public IEnumerable<Report> ReportsOf(StatementId statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return (reportsByStatement ??= Reports.ToLookup(report => report.Statement))[statement];
    }

    /// <summary>Who affirms, denies, doubts, conditions or knows nothing of a claim, since when, and by which reports.</summary>
    /// <remarks>Relations between claims are followed: who denies what a claim entails denies the claim. The position then says by way of which claim. From silence nothing follows.</remarks>
    /// <param name="claim">The claim.</param>
    /// <param name="viewpoint">Whose record of the statements to take beside what is not contested.</param>
    public Positions PositionsOn(ClaimId claim, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new(claim, FindClaim(claim), [.. Stances.PositionsOn(claim, viewpoint, this)]);
    }

    /// <summary>A statement with its tellings, each followed back to the first source known.</summary>
    public Trace TraceOf(StatementId statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Trace.Of(statement, this);
    }

    internal Source? FindSource(SourceId id) => RecordTable.Find(sources, id.ToString());

    private StanceIndex Stances => stances ??= new StanceIndex(Claims, All);
}
