using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;

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

    /// <summary>A statement with its tellings, each followed back to the first source known.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="viewpoint">Whose record of the tellings to take beside what is not contested.</param>
    public Trace TraceOf(StatementId statement, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Trace.Of(statement, viewpoint, this);
    }

    /// <summary>How many independent sources carry a claim, directly or by what entails it.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="viewpoint">Whose records to take beside what is not contested.</param>
    public Corroboration CorroborationOf(ClaimId claim, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Corroboration.Of(claim, viewpoint, this);
    }

    /// <summary>How many independent sources carry a statement: that it was made, not that it is true.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="viewpoint">Whose records to take beside what is not contested.</param>
    public Corroboration CorroborationOf(StatementId statement, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Corroboration.Of(statement, viewpoint, this);
    }

    /// <summary>How a claim stands, and why.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="policy">The policy by which that is judged; <see cref="StatusPolicy.Standard"/>, where none is given.</param>
    /// <param name="viewpoint">Whose records to take beside what is not contested.</param>
    public ClaimStanding StandingOf(ClaimId claim, StatusPolicy? policy = null, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return (policy ?? StatusPolicy.Standard).Judge(ClaimEvidence.Of(claim, viewpoint, this));
    }

    /// <summary>What contradicts what among statements, assessments and what happened.</summary>
    internal IEnumerable<ContradictionFinding> FindContradictions(ActorId? viewpoint) =>
        new OpposedStances(this, new HoldingIndex(this, viewpoint)).Find()
            .Concat(new Utterances(this, viewpoint).Find())
            .Concat(QuantifiedSpeech.Find(this, viewpoint));

    internal Source? FindSource(SourceId id) => Records.Book<SourceBook>().Find(id);

    internal IEnumerable<Link> LinksFrom(RecordKey key) => (linksFrom ??= Links.ToLookup(link => link.From))[key];

    internal IEnumerable<Link> LinksTo(RecordKey key) => (linksTo ??= Links.ToLookup(link => link.To))[key];

    internal IEnumerable<Correction> CorrectionsOf(RecordKey key) =>
        (correctionsOf ??= Corrections.SelectMany(one => one.Of, (one, of) => (one, of)).ToLookup(one => one.of, one => one.one))[key];
}
