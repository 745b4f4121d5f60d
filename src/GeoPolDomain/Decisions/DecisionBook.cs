using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Rules;
using GeoPolDomain.Time;

namespace GeoPolDomain.Decisions;

/// <summary>The rules, motions, decisions and conditions of a dataset.</summary>
public sealed class DecisionBook : IBook<DecisionBook>
{
    private readonly MembershipBook memberships;
    private ILookup<ActorId, Decision>? byBody;

    private DecisionBook(IRecords records)
    {
        Rules = records.Of<DecisionRule>();
        Motions = records.Of<Motion>();
        All = records.Of<Decision>();
        memberships = records.Book<MembershipBook>();
    }

    static DecisionBook IBook<DecisionBook>.Over(IRecords records) => new(records);

    /// <summary>Every decision rule, by id.</summary>
    public ImmutableArray<DecisionRule> Rules { get; }

    /// <summary>Every motion, by id.</summary>
    public ImmutableArray<Motion> Motions { get; }

    /// <summary>Every decision, by id.</summary>
    public ImmutableArray<Decision> All { get; }

    /// <summary>The decision rule with that id; null where there is none.</summary>
    public DecisionRule? FindRule(DecisionRuleId id) => Rules.WithId(id);

    /// <summary>The motion with that id; null where there is none.</summary>
    public Motion? FindMotion(MotionId id) => Motions.WithId(id);

    /// <summary>The decision with that id; null where there is none.</summary>
    public Decision? Find(DecisionId id) => All.WithId(id);

    /// <summary>What follows from the ballots of a decision under the rule it names, by the members of the day, and whether that was declared.</summary>
    /// <returns>Null where there is no such decision, or none of its rule.</returns>
    public VoteVerdict? VerdictOn(DecisionId id) =>
        Find(id) is { Rule: { } named } decision && FindRule(named) is { } rule ? Judge(decision, rule) : null;

    /// <summary>The verdict by the rule the decision names and, where it was disputed what kind of matter it is, by each rule of the body for another kind.</summary>
    public ImmutableArray<VoteVerdict> VerdictsOn(DecisionId id)
    {
        if (VerdictOn(id) is not { } verdict || Find(id) is not { } decision)
            return [];
        if (decision.Motion is not { } motion || FindMotion(motion) is not { MatterIsContested: true })
            return [verdict];
        var others = Rules.Where(rule => rule.Body == decision.Body && rule.Matter != verdict.Rule.Matter && MayHold(rule, decision.On));
        return [verdict, .. others.Select(rule => Judge(decision, rule))];
    }

    internal IEnumerable<Decision> OfBody(ActorId body) => (byBody ??= All.ToLookup(one => one.Body))[body];

    private static bool MayHold(DecisionRule rule, EdtfValue? on) =>
        on is not EdtfDate day || rule.Spell is null || rule.Spell.Contains(day) != Answer.No;

    // What a dataset holds is never an exception: votes that do not fit are said to be of no use.
    private VoteVerdict Judge(Decision decision, DecisionRule rule)
    {
        var votes = new Votes { Ballots = decision.Ballots, Counts = decision.Counts, Deadline = decision.Deadline, Declared = decision.Declared };
        if (VotesCheck.Of(rule).Select(one => new Reason(one.Message, rule)).ToImmutableArray() is { IsEmpty: false } slips)
            return VoteEvaluation.Unusable(rule, votes, slips);
        var electorate = decision.On is { } on ? rule.FindElectorateOn(memberships, on) : rule.FindElectorate();
        var seated = VoteEvaluation.Seated(rule, electorate);
        ImmutableArray<Reason> flaws =
        [
            .. seated is null ? [new Reason("it is not known who could vote", decision)] : Array.Empty<Reason>(),
            .. VotesCheck.Of(votes, seated).Select(one => new Reason(one.Message, decision)),
        ];
        return flaws.IsEmpty ? VoteEvaluation.Of(rule, votes, electorate, decision.On as EdtfDate, decision) : VoteEvaluation.Unusable(rule, votes, flaws);
    }
}
