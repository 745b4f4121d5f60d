using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Preconditions;

/// <summary>Who must agree, and whether they have: the conditions of a dataset, judged by all its books.</summary>
/// <remarks>
/// "Yes" and "No" rest on records. What is not recorded is unknown, unless the dataset promises to hold it: all decisions of a
/// body, all statements of an actor, or whatever would meet a condition. Words are not compared: a decision that a requirement
/// does not name may be the one it means, or not.
/// </remarks>
public sealed class PreconditionBook : IBook<PreconditionBook>
{
    private readonly Books held;

    private PreconditionBook(IRecords records)
    {
        All = records.Of<Condition>();
        held = new Books(records);
    }

    static PreconditionBook IBook<PreconditionBook>.Over(IRecords records) => new(records);

    /// <summary>Every condition, by id.</summary>
    public ImmutableArray<Condition> All { get; }

    /// <summary>The condition with that id; null where there is none.</summary>
    public Condition? Find(ConditionId id) => All.WithId(id);

    /// <summary>Whether a condition is met on a day, and why.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="on">The day of the world that is asked about.</param>
    /// <param name="knownBy">Counts only what a reader could have known by that day; all that is recorded, where no day is given.</param>
    /// <param name="viewpoint">Whose view to take beside what is not contested.</param>
    public ConditionVerdict Evaluate(ConditionId condition, LocalDate on, LocalDate? knownBy = null, ActorId? viewpoint = null) =>
        Evaluate(condition, EdtfDate.On(on), knownBy is { } day ? EdtfDate.On(day) : null, viewpoint);

    /// <summary>Whether a condition is met on a day that may be only partly known, and why.</summary>
    /// <inheritdoc cref="Evaluate(ConditionId, LocalDate, LocalDate?, ActorId?)" path="/param"/>
    public ConditionVerdict Evaluate(ConditionId condition, EdtfDate on, EdtfDate? knownBy = null, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(on);
        var inquiry = new Inquiry(held, on, knownBy, viewpoint);
        var walk = new RequirementEvaluator(held);
        if (Find(condition) is not { } found)
        {
            var missing = new Reason($"the dataset does not hold the condition {condition}");
            return new(condition, null, inquiry, new(Answer.Unknown, [missing]), null, null, [missing]);
        }

        var within = inquiry with { Within = [condition], Holder = found.Holder };
        var guard = found.Guard is { } arises ? walk.Evaluate(arises, within) : null;
        var requires = walk.Evaluate(found.Requires, within);
        return new(condition, found, inquiry, ConditionStatements.Explain(found, inquiry), guard, requires, walk.Remarks);
    }

    /// <summary>What stands between an actor and its acts on a day, in order, and what comes next.</summary>
    /// <param name="holder">The actor whose conditions are put in order.</param>
    /// <param name="on">The day of the world that is asked about.</param>
    /// <param name="knownBy">Counts only what a reader could have known by that day; all that is recorded, where no day is given.</param>
    /// <param name="viewpoint">Whose view to take beside what is not contested.</param>
    public PreconditionChain ChainOf(ActorId holder, LocalDate on, LocalDate? knownBy = null, ActorId? viewpoint = null) =>
        ChainOf(holder, EdtfDate.On(on), knownBy is { } day ? EdtfDate.On(day) : null, viewpoint);

    /// <summary>What stands between an actor and its acts on a day that may be only partly known, in order, and what comes next.</summary>
    /// <inheritdoc cref="ChainOf(ActorId, LocalDate, LocalDate?, ActorId?)" path="/param"/>
    public PreconditionChain ChainOf(ActorId holder, EdtfDate on, EdtfDate? knownBy = null, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(holder);
        ArgumentNullException.ThrowIfNull(on);
        var inquiry = new Inquiry(held, on, knownBy, viewpoint) { Holder = holder };
        ImmutableArray<ConditionVerdict> verdicts =
        [
            .. All
                .Where(one => one.Holder == holder && inquiry.IsInView(one))
                .Select(one => Evaluate(one.Id, on, knownBy, viewpoint)),
        ];
        return PreconditionChainBuilder.Of(holder, verdicts, inquiry);
    }
}
