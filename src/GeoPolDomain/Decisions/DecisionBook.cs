using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Decisions;

/// <summary>The decision rules, motions and decisions of a dataset, with the verdicts on the decisions.</summary>
public sealed class DecisionBook : IBook<DecisionBook>
{
    private readonly MembershipBook memberships;
    private ILookup<ActorId, Decision>? byBody;
    private ILookup<ActorId?, DecisionRule>? rulesByBody;

    private DecisionBook(IRecords records)
    {
        Rules = records.Of<DecisionRule>();
        Motions = records.Of<Motion>();
        All = records.Of<Decision>();
        memberships = records.Book<MembershipBook>();
    }

    static DecisionBook IBook<DecisionBook>.Over(IRecords records) => new(records);

    /// <summary>Every decision rule, sorted by id.</summary>
    public ImmutableArray<DecisionRule> Rules { get; }

    /// <summary>Every motion, sorted by id.</summary>
    public ImmutableArray<Motion> Motions { get; }

    /// <summary>Every decision, sorted by id.</summary>
    public ImmutableArray<Decision> All { get; }

    /// <summary>Finds the decision rule with the given id. Returns null when the dataset holds none.</summary>
    public DecisionRule? FindRule(DecisionRuleId id) => Rules.WithId(id);

    /// <summary>Finds the motion with the given id. Returns null when the dataset holds none.</summary>
    public Motion? FindMotion(MotionId id) => Motions.WithId(id);

    /// <summary>Finds the decision with the given id. Returns null when the dataset holds none.</summary>
    public Decision? Find(DecisionId id) => All.WithId(id);

    /// <summary>Tells which rule of a body applies to a matter on a day, and why.</summary>
    /// <param name="body">The body that decides.</param>
    /// <param name="matter">The kind of matter. Null when it is not known; then every rule in force may apply.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="viewpoint">The actor whose contested rules to take. Null takes only the rules that nobody contests.</param>
    public ApplicableRule RuleFor(ActorId body, Matter? matter, LocalDate on, ActorId? viewpoint = null) =>
        RuleFor(body, matter, EdtfDate.On(on), viewpoint);

    /// <summary>Tells which rule of a body applies to a matter at a time that may be only partly known, and why.</summary>
    /// <inheritdoc cref="RuleFor(ActorId, Matter?, LocalDate, ActorId?)"/>
    public ApplicableRule RuleFor(ActorId body, Matter? matter, EdtfDate on, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(on);
        rulesByBody ??= Rules.ToLookup(one => one.Body);
        return ApplicableRule.Among([.. rulesByBody[body]], body, matter, on, viewpoint);
    }

    /// <summary>
    /// Applies the rule that a decision names to its ballots and counts, with the electorate on the day of the decision. The verdict also
    /// tells whether the declared result contradicts the rule.
    /// </summary>
    /// <returns>The verdict; null when the dataset does not hold the decision or its rule, or when the decision names no rule.</returns>
    public VoteVerdict? VerdictOn(DecisionId id) =>
        Find(id) is { Rule: { } named } decision && FindRule(named) is { } rule ? Judge(decision, rule) : null;

    /// <summary>
    /// Returns the verdict under the rule that the decision names. If the kind of matter was disputed, also returns a verdict under each
    /// rule of the body for another kind of matter that may have been in force on that day. Empty when <see cref="VerdictOn"/> returns
    /// null.
    /// </summary>
    public ImmutableArray<VoteVerdict> VerdictsOn(DecisionId id)
    {
        if (VerdictOn(id) is not { } verdict || Find(id) is not { } decision)
            return [];
        if (decision.Motion is not { } motion || FindMotion(motion) is not { MatterIsContested: true })
            return [verdict];
        var others = Rules.Where(rule => rule.Body == decision.Body && rule.Matter != verdict.Rule.Matter && MayHold(rule, decision.On));
        return [verdict, .. others.Select(rule => Judge(decision, rule))];
    }

    /// <summary>
    /// Returns the procedure that ends with a rule: the rules under which a motion must be adopted one after the other. A rule that nothing
    /// must come before is a procedure of one step. Null when the dataset does not hold the rule.
    /// </summary>
    public Procedure? ProcedureOf(DecisionRuleId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var rules = new List<DecisionRule>();
        for (var rule = FindRule(id); rule is not null && !rules.Contains(rule); rule = rule.After is { } before ? FindRule(before) : null)
            rules.Insert(0, rule);
        return rules.Count == 0 ? null : Procedure.Of(rules);
    }

    /// <summary>
    /// Tells where a motion stands in the procedure that ends with a rule, from the decisions on the motion that the dataset holds. Of
    /// several decisions under one rule, the latest counts. Null when the dataset does not hold the rule.
    /// </summary>
    public ProcedureVerdict? StandingOf(MotionId motion, DecisionRuleId rule)
    {
        ArgumentNullException.ThrowIfNull(motion);
        return ProcedureOf(rule)?.Standing(step => All
            .Where(one => one.Motion == motion && one.Rule == step.Id)
            .OrderBy(one => one.On?.EarliestDay ?? int.MinValue)
            .Select(one => Judge(one, step))
            .LastOrDefault());
    }

    internal IEnumerable<Decision> OfBody(ActorId body) => (byBody ??= All.ToLookup(one => one.Body))[body];

    private static bool MayHold(DecisionRule rule, EdtfValue? on) =>
        on is not EdtfDate day || rule.Spell is null || rule.Spell.Contains(day) != Answer.No;

    // Content of a dataset never causes an exception. Votes that cannot be right give a verdict that is unknown and says why.
    private VoteVerdict Judge(Decision decision, DecisionRule rule)
    {
        var votes = new Votes
        {
            Ballots = decision.Ballots,
            Counts = decision.Counts,
            Deadline = decision.Deadline,
            AreObjectionsComplete = decision.AreObjectionsComplete,
            Declared = decision.Declared,
        };
        if (VotesCheck.Of(rule).Select(one => new Reason(one.Message, rule)).ToImmutableArray() is { IsEmpty: false } slips)
            return VoteEvaluation.Unusable(rule, votes, slips);
        var electorate = decision.On is { } on ? rule.FindElectorateOn(memberships, on) : rule.FindElectorate();
        var seated = VoteEvaluation.Seated(rule, electorate, votes);
        ImmutableArray<Reason> flaws =
        [
            .. seated is null ? [new Reason("it is not known who could vote", decision)] : Array.Empty<Reason>(),
            .. VotesCheck.Of(votes, seated, rule).Select(one => new Reason(one.Message, decision)),
        ];
        return flaws.IsEmpty
            ? VoteEvaluation.Of(rule, votes, electorate, decision.On as EdtfDate, decision)
            : VoteEvaluation.Unusable(rule, votes, flaws);
    }
}
