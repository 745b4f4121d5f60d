using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Sources;

namespace GeoPolDomain.Statements;

/// <summary>What authors add to the facts, what sources got wrong, and what does not fit together.</summary>
public sealed class AssessmentBook : IBook<AssessmentBook>
{
    private AssessmentBook(IRecords records)
    {
        All = records.Of<Assessment>();
        Corrections = records.Of<Correction>();
        Contradictions = records.Of<Contradiction>();
    }

    static AssessmentBook IBook<AssessmentBook>.Over(IRecords records) => new(records);

    /// <summary>Every assessment, by id.</summary>
    public ImmutableArray<Assessment> All { get; }

    /// <summary>Every correction, by id.</summary>
    public ImmutableArray<Correction> Corrections { get; }

    /// <summary>Every contradiction, by id.</summary>
    public ImmutableArray<Contradiction> Contradictions { get; }

    /// <summary>The assessment with that id; null where there is none.</summary>
    public Assessment? Find(AssessmentId id) => All.WithId(id);

    /// <summary>The correction with that id; null where there is none.</summary>
    public Correction? FindCorrection(CorrectionId id) => Corrections.WithId(id);

    /// <summary>The contradiction with that id; null where there is none.</summary>
    public Contradiction? FindContradiction(ContradictionId id) => Contradictions.WithId(id);
}
