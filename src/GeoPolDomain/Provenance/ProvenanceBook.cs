using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Provenance;

/// <summary>How we know: the way of each statement back to its first known source, and how much the sources of a claim carry.</summary>
public sealed class ProvenanceBook : IBook<ProvenanceBook>
{
    private readonly StatementBook statements;

    private ProvenanceBook(IRecords records) => statements = records.Book<StatementBook>();

    static ProvenanceBook IBook<ProvenanceBook>.Over(IRecords records) => new(records);

    /// <summary>A statement with its tellings, each followed back to the first source known.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="viewpoint">Whose record of the tellings to take beside what is not contested.</param>
    public Trace TraceOf(StatementId statement, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Trace.Of(statement, viewpoint, statements);
    }

    /// <summary>How many independent sources carry a claim, directly or by what entails it.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="viewpoint">Whose records to take beside what is not contested.</param>
    public Corroboration CorroborationOf(ClaimId claim, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Corroboration.Of(claim, viewpoint, statements);
    }

    /// <summary>How many independent sources carry a statement: that it was made, not that it is true.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="viewpoint">Whose records to take beside what is not contested.</param>
    public Corroboration CorroborationOf(StatementId statement, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Corroboration.Of(statement, viewpoint, statements);
    }

    /// <summary>How a claim stands, and why.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="policy">The policy by which that is judged; <see cref="StatusPolicy.Standard"/>, where none is given.</param>
    /// <param name="viewpoint">Whose records to take beside what is not contested.</param>
    public ClaimStanding StandingOf(ClaimId claim, StatusPolicy? policy = null, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return (policy ?? StatusPolicy.Standard).Judge(ClaimEvidence.Of(claim, viewpoint, statements));
    }
}
