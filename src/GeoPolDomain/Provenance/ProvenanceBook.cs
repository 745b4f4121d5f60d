using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>
/// How statements and claims are known: the chain of each report back to the first known source, and the support that sources give to a
/// claim.
/// </summary>
public sealed class ProvenanceBook : IBook<ProvenanceBook>
{
    private readonly StatementBook statements;

    private ProvenanceBook(IRecords records) => statements = records.Book<StatementBook>();

    static ProvenanceBook IBook<ProvenanceBook>.Over(IRecords records) => new(records);

    /// <summary>Traces a statement: follows each of its reports back to the first known source.</summary>
    /// <param name="statement">The id of the statement.</param>
    /// <param name="viewpoint">
    /// The actor whose own view of the reports counts beside the uncontested records. Null counts only uncontested records.
    /// </param>
    public Trace TraceOf(StatementId statement, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Trace.Of(statement, viewpoint, statements);
    }

    /// <summary>Counts the independent sources that carry a claim, directly or through a claim that entails it.</summary>
    /// <param name="claim">The id of the claim.</param>
    /// <param name="viewpoint">
    /// The actor whose own view counts beside the uncontested records. Null counts only uncontested records.
    /// </param>
    public Corroboration CorroborationOf(ClaimId claim, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Corroboration.Of(claim, viewpoint, statements);
    }

    /// <summary>
    /// Counts the independent sources that carry a claim, and says how many reasons are given for sources in a circle.
    /// </summary>
    /// <param name="claim">The id of the claim.</param>
    /// <param name="viewpoint">
    /// The actor whose own view counts beside the uncontested records. Null counts only uncontested records.
    /// </param>
    /// <param name="reasons">
    /// How many reasons are given at most for sources that cite each other in a circle. A last reason says how many are left out. The
    /// numbers do not depend on it.
    /// </param>
    public Corroboration CorroborationOf(ClaimId claim, ActorId? viewpoint, int reasons)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentOutOfRangeException.ThrowIfNegative(reasons);
        return Corroboration.Of(claim, viewpoint, statements, reasons);
    }

    /// <summary>
    /// Counts the independent sources that carry a statement. They show that the statement was made, not that its content is true.
    /// </summary>
    /// <param name="statement">The id of the statement.</param>
    /// <param name="viewpoint">
    /// The actor whose own view counts beside the uncontested records. Null counts only uncontested records.
    /// </param>
    public Corroboration CorroborationOf(StatementId statement, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Corroboration.Of(statement, viewpoint, statements);
    }

    /// <summary>
    /// Counts the independent sources that carry a statement, and says how many reasons are given for sources in a circle.
    /// </summary>
    /// <param name="statement">The id of the statement.</param>
    /// <param name="viewpoint">
    /// The actor whose own view counts beside the uncontested records. Null counts only uncontested records.
    /// </param>
    /// <param name="reasons">
    /// How many reasons are given at most for sources that cite each other in a circle. A last reason says how many are left out. The
    /// numbers do not depend on it.
    /// </param>
    public Corroboration CorroborationOf(StatementId statement, ActorId? viewpoint, int reasons)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentOutOfRangeException.ThrowIfNegative(reasons);
        return Corroboration.Of(statement, viewpoint, statements, reasons);
    }

    /// <summary>Determines the status of a claim, with the reasons.</summary>
    /// <param name="claim">The id of the claim.</param>
    /// <param name="policy">The policy that judges the claim. Null means <see cref="StatusPolicy.Standard"/>.</param>
    /// <param name="viewpoint">
    /// The actor whose own view counts beside the uncontested records. Null counts only uncontested records.
    /// </param>
    public ClaimStanding StandingOf(ClaimId claim, StatusPolicy? policy = null, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return (policy ?? StatusPolicy.Standard).Judge(ClaimEvidence.Of(claim, viewpoint, statements));
    }
}
