using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>The assessments and corrections of a dataset: what authors add to the facts, and what sources got wrong.</summary>
public sealed class AssessmentBook : IBook<AssessmentBook>
{
    private AssessmentBook(IRecords records)
    {
        All = records.Of<Assessment>();
        Corrections = records.Of<Correction>();
    }

    static AssessmentBook IBook<AssessmentBook>.Over(IRecords records) => new(records);

    /// <summary>All assessments, ordered by id.</summary>
    public ImmutableArray<Assessment> All { get; }

    /// <summary>All corrections, ordered by id.</summary>
    public ImmutableArray<Correction> Corrections { get; }

    /// <summary>Finds the assessment with the given id. Returns null when the dataset does not hold it.</summary>
    public Assessment? Find(AssessmentId id) => All.WithId(id);

    /// <summary>Finds the correction with the given id. Returns null when the dataset does not hold it.</summary>
    public Correction? FindCorrection(CorrectionId id) => Corrections.WithId(id);
}
