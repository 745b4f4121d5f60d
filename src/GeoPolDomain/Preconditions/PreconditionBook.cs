using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Preconditions;

/// <summary>
/// The conditions of a dataset, evaluated with all books of the dataset: who must agree before an act, and whether they have.
/// </summary>
/// <remarks>
/// The answers yes and no rest on records. What is not recorded is unknown, unless the dataset promises to hold it: all decisions of a
/// body, all statements of an actor, or every record that would meet a condition. The library does not compare words: a decision that a
/// requirement does not name may or may not be the decision it means.
/// </remarks>
public sealed class PreconditionBook : IBook<PreconditionBook>
{
    private readonly Books books;

    private PreconditionBook(IRecords records)
    {
        All = records.Of<Condition>();
        books = new Books(records);
    }

    static PreconditionBook IBook<PreconditionBook>.Over(IRecords records) => new(records);

    /// <summary>Every condition, sorted by id.</summary>
    public ImmutableArray<Condition> All { get; }

    /// <summary>Finds the condition with the given id. Returns null when the dataset holds none.</summary>
    public Condition? Find(ConditionId id) => All.WithId(id);

    /// <summary>Evaluates whether a condition is met on a day, and why.</summary>
    /// <param name="condition">The id of the condition.</param>
    /// <param name="on">The day to which the question applies.</param>
    /// <param name="knownBy">Only records that a reader could have known by this day count. Null means that every record counts.</param>
    /// <param name="viewpoint">
    /// The actor whose contested records count besides the uncontested ones. Null means that only uncontested records count.
    /// </param>
    public ConditionVerdict Evaluate(ConditionId condition, LocalDate on, LocalDate? knownBy = null, ActorId? viewpoint = null) =>
        Evaluate(condition, EdtfDate.On(on), knownBy is { } day ? EdtfDate.On(day) : null, viewpoint);

    /// <summary>Evaluates whether a condition is met on a day that may be known only in part, for example a month, and why.</summary>
    /// <inheritdoc cref="Evaluate(ConditionId, LocalDate, LocalDate?, ActorId?)" path="/param"/>
    public ConditionVerdict Evaluate(ConditionId condition, EdtfDate on, EdtfDate? knownBy = null, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(on);
        var inquiry = new Inquiry(books, on, knownBy, viewpoint);
        return Find(condition) is { } found
            ? Evaluate(found, inquiry, new(inquiry))
            : new(condition, null, inquiry, new(Answer.Unknown, [new($"the dataset does not hold the condition {condition}")]), null, null);
    }

    /// <summary>Puts what an actor requires before its acts in order, evaluates each step on a day, and finds the next step.</summary>
    /// <param name="holder">The actor whose conditions are put in order.</param>
    /// <param name="on">The day to which the question applies.</param>
    /// <param name="knownBy">Only records that a reader could have known by this day count. Null means that every record counts.</param>
    /// <param name="viewpoint">
    /// The actor whose contested records count besides the uncontested ones. Null means that only uncontested records count.
    /// </param>
    public PreconditionChain ChainOf(ActorId holder, LocalDate on, LocalDate? knownBy = null, ActorId? viewpoint = null) =>
        ChainOf(holder, EdtfDate.On(on), knownBy is { } day ? EdtfDate.On(day) : null, viewpoint);

    /// <summary>
    /// Puts what an actor requires before its acts in order, and evaluates each step on a day that may be known only in part, for example a
    /// month.
    /// </summary>
    /// <inheritdoc cref="ChainOf(ActorId, LocalDate, LocalDate?, ActorId?)" path="/param"/>
    public PreconditionChain ChainOf(ActorId holder, EdtfDate on, EdtfDate? knownBy = null, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(holder);
        ArgumentNullException.ThrowIfNull(on);
        var inquiry = new Inquiry(books, on, knownBy, viewpoint) { Holder = holder };
        var judge = new ConditionJudge(inquiry);
        ImmutableArray<ConditionVerdict> verdicts =
        [
            .. All
                .Where(one => one.Holder == holder && inquiry.IsInView(one))
                .Select(one => Evaluate(one, inquiry, judge)),
        ];
        return PreconditionChainBuilder.Of(holder, verdicts, inquiry);
    }

    private static ConditionVerdict Evaluate(Condition condition, Inquiry inquiry, ConditionJudge judge) => new(
        condition.Id,
        condition,
        inquiry,
        ConditionStatements.Explain(condition, inquiry),
        judge.Guard(condition),
        judge.Requires(condition));
}
