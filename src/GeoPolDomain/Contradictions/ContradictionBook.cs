using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Preconditions;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Contradictions;

/// <summary>
/// What does not fit together in a dataset: the contradictions that an editor recorded, the contradictions that reasoning finds, and the
/// differences between the reports of one utterance.
/// </summary>
public sealed class ContradictionBook : IBook<ContradictionBook>
{
    /// <summary>
    /// The number of others with which <see cref="Search(ActorId?)"/> compares each claim, statement or condition at least: 10.
    /// </summary>
    public const int MostClaims = 10;

    private readonly IRecords records;

    private ContradictionBook(IRecords records)
    {
        this.records = records;
        All = records.Of<Contradiction>();
    }

    static ContradictionBook IBook<ContradictionBook>.Over(IRecords records) => new(records);

    /// <summary>All contradictions that an editor recorded, ordered by id.</summary>
    public ImmutableArray<Contradiction> All { get; }

    /// <summary>Finds the recorded contradiction with the given id. Returns null when the dataset does not hold it.</summary>
    public Contradiction? Find(ContradictionId id) => All.WithId(id);

    /// <summary>Finds contradictions by reasoning over the records of the dataset.</summary>
    /// <remarks>
    /// The search finds opposed stances, an actor that contradicts itself, a paraphrase against its quotation, two reports with different
    /// occasions, a stronger against a weaker quantifier, what happened against what was said, different conditions for one action,
    /// different roles in one plan, and different numbers of soldiers for one thing at one time. Numbers are compared in all views, and
    /// so that an imprecise date or a rounded number gives a finding that says so. Silence, lack of information and doubt never count as
    /// a denial. Where the relations of very many claims lead far, or very many statements or conditions belong together, each is
    /// compared with the nearest others only, at least <see cref="MostClaims"/>.
    /// </remarks>
    /// <param name="viewpoint">
    /// The actor whose own view counts beside the uncontested records. Null counts only uncontested records.
    /// </param>
    public FoundContradictions Search(ActorId? viewpoint = null) => Search(viewpoint, MostClaims);

    /// <summary>Finds contradictions by reasoning, and says how far the relations of a claim are followed.</summary>
    /// <param name="viewpoint">
    /// The actor whose own view counts beside the uncontested records. Null counts only uncontested records.
    /// </param>
    /// <param name="claims">
    /// With how many claims to which its relations lead each claim is compared at least, the nearest first; and with how many others to
    /// which they belong, each statement and each condition. <see cref="FoundContradictions.LeadingFurther"/> says how many claims lead
    /// further, and <see cref="FoundContradictions.ComparedInPart"/> how many statements and conditions belong to more.
    /// </param>
    public FoundContradictions Search(ActorId? viewpoint, int claims)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(claims);
        var statements = records.Book<StatementBook>();
        var near = new NearClaims(statements.ClaimGraph, claims);
        var others = new NearRecords(claims, statements.All.Length + records.Of<Condition>().Length + DifferingStrengths.CountIn(records));
        return new(
            [
                .. OpposedStances.Find(statements, viewpoint, near),
                .. new UtteranceContradictions(statements, viewpoint, others).Find(),
                .. QuantifierContradictions.Find(statements, viewpoint),
                .. new DifferingConditions(records, viewpoint, others).Find(),
                .. DifferingPlans.Find(records, viewpoint),
                .. new DifferingStrengths(records, others).Find(),
            ],
            Viewpoints.Left(
                viewpoint,
                Table<Statement>(),
                Table<Report>(),
                Table<Link>(),
                Table<Assessment>(),
                Table<Condition>(),
                Table<Deployment>()),
            near.LeadingFurther,
            others.ComparedInPart);
    }

    /// <summary>
    /// Compares the reports of one utterance and lists in what they differ, for example in speaker, outlet, verb, words, stance or
    /// condition.
    /// </summary>
    /// <remarks>Two statements are one utterance when links say so, directly or by way of other statements. Nothing is merged.</remarks>
    /// <param name="statement">The id of the statement.</param>
    /// <param name="alsoSamePosition">Whether to include statements that express the same position, perhaps in another utterance.</param>
    /// <param name="viewpoint">
    /// The actor whose own view counts beside the uncontested records. Null counts only uncontested records.
    /// </param>
    public ReportComparison CompareReports(StatementId statement, bool alsoSamePosition = false, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new ReportComparer(records, viewpoint).Compare(statement, alsoSamePosition);
    }

    private DatasetRecord[] Table<TRecord>() where TRecord : DatasetRecord =>
        ImmutableCollectionsMarshal.AsArray(records.Of<TRecord>())!;
}
