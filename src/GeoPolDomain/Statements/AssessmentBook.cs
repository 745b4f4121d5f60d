using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Statements;

/// <summary>What authors add to the facts, and what sources got wrong.</summary>
public sealed class AssessmentBook : IBook<AssessmentBook>
{
    private AssessmentBook(IRecords records)
    {
        All = records.Of<Assessment>();
        Corrections = records.Of<Correction>();
    }

    static AssessmentBook IBook<AssessmentBook>.Over(IRecords records) => new(records);

    /// <summary>Every assessment, by id.</summary>
    public ImmutableArray<Assessment> All { get; }

    /// <summary>Every correction, by id.</summary>
    public ImmutableArray<Correction> Corrections { get; }

    /// <summary>The assessment with that id; null where there is none.</summary>
    public Assessment? Find(AssessmentId id) => All.WithId(id);

    /// <summary>The correction with that id; null where there is none.</summary>
    public Correction? FindCorrection(CorrectionId id) => Corrections.WithId(id);
}
