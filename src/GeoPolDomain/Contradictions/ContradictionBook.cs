using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Contradictions;

/// <summary>What does not fit together: the contradictions an editor recorded, those that reasoning finds, and in what the reports of one utterance differ.</summary>
public sealed class ContradictionBook : IBook<ContradictionBook>
{
    private readonly IRecords records;

    private ContradictionBook(IRecords records)
    {
        this.records = records;
        All = records.Of<Contradiction>();
    }

    static ContradictionBook IBook<ContradictionBook>.Over(IRecords records) => new(records);

    /// <summary>Every contradiction an editor recorded, by id.</summary>
    public ImmutableArray<Contradiction> All { get; }

    /// <summary>The contradiction with that id; null where there is none.</summary>
    public Contradiction? Find(ContradictionId id) => All.WithId(id);

    /// <summary>Finds contradictions by reasoning: opposed stances, one actor against itself, a paraphrase against its quotation, two reports of one occasion, a stronger and a weaker quantifier, what happened against what was said, different conditions for one action, different roles in one plan.</summary>
    /// <remarks>Neither silence, nor lack of information, nor doubt is ever a denial.</remarks>
    /// <param name="viewpoint">Whose records to take beside what is not contested.</param>
    public FoundContradictions Search(ActorId? viewpoint = null)
    {
        var statements = records.Book<StatementBook>();
        return new(
            [
                .. new OpposedStances(statements, new HeldStanceIndex(statements, viewpoint)).Find(),
                .. new UtteranceContradictions(statements, viewpoint).Find(),
                .. QuantifierContradictions.Find(statements, viewpoint),
                .. DifferingConditions.Find(records, viewpoint),
                .. DifferingPlans.Find(records, viewpoint),
            ],
            Viewpoints.Left(
                [
                    .. statements.All, .. statements.Reports, .. statements.Links, .. records.Of<Assessment>(),
                    .. records.Of<Condition>(), .. records.Of<Deployment>(),
                ],
                viewpoint));
    }

    /// <summary>The reports of one utterance side by side, and in what they differ: speaker, outlet, verb, words, stance, condition.</summary>
    /// <remarks>Two statements are one utterance where links hold them to be, directly or by way of others. Nothing is merged.</remarks>
    /// <param name="statement">The statement.</param>
    /// <param name="alsoSamePosition">Whether to compare also those that express one position, perhaps in two utterances.</param>
    /// <param name="viewpoint">Whose records to take beside what is not contested.</param>
    public ReportComparison CompareReports(StatementId statement, bool alsoSamePosition = false, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new ReportComparer(records, viewpoint).Compare(statement, alsoSamePosition);
    }
}
