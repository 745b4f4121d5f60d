using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Statements;

/// <summary>What authors add to the facts, what sources got wrong, and what does not fit together.</summary>
public sealed class AssessmentBook
{
    internal AssessmentBook(ImmutableArray<Assessment> assessments, ImmutableArray<Correction> corrections, ImmutableArray<Contradiction> contradictions) =>
        (All, Corrections, Contradictions) = (assessments, corrections, contradictions);

    /// <summary>Every assessment, by id.</summary>
    public ImmutableArray<Assessment> All { get; }

    /// <summary>Every correction, by id.</summary>
    public ImmutableArray<Correction> Corrections { get; }

    /// <summary>Every contradiction, by id.</summary>
    public ImmutableArray<Contradiction> Contradictions { get; }

    /// <summary>The assessment with that id; null where there is none.</summary>
    public Assessment? Find(AssessmentId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordTable.Find(All, id.ToString());
    }

    /// <summary>The correction with that id; null where there is none.</summary>
    public Correction? FindCorrection(CorrectionId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordTable.Find(Corrections, id.ToString());
    }

    /// <summary>The contradiction with that id; null where there is none.</summary>
    public Contradiction? FindContradiction(ContradictionId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordTable.Find(Contradictions, id.ToString());
    }
}
