using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Voting;

/// <summary>Translates tests into formulas on one vote.</summary>
/// <param name="vote">The vote.</param>
/// <param name="scope">The votes that the tests count. Null means those of the whole body.</param>
/// <param name="isWithoutVetoes">Whether vetoes are left out, to find out whether a veto alone prevented adoption.</param>
internal sealed class FormulaBuilder(PartialVote vote, VoteScope? scope = null, bool isWithoutVetoes = false)
{
    private readonly VoteScope scope = scope ?? VoteScope.Whole;

    /// <summary>The formula that holds when a vote passes the test.</summary>
    public Formula Of(VoteTest test) => test switch
    {
        AllTests all => new Formula.Every([.. all.Of.Select(Of)]),
        AnyTest any => new Formula.Some([.. any.Of.Select(Of)]),
        MajorityTest majority => Majority(majority.Share, majority.Base, majority.Measure),
        UnanimityTest unanimity => Majority(Share.Everything, unanimity.Base, VoteMeasure.Members),
        ConsensusTest consensus => new Formula.Every([Somebody, NoneAgainst(consensus.Except, isExcept: true)]),
        VetoTest veto => NoneAgainst(veto.Holders, isExcept: false),
        BlockingMinorityTest blocking => Blocking(blocking),
        OptOutTest optOut =>
            new OptOutConstraint(vote, optOut.Members, optOut.Population, vote.WeightsBy(VoteMeasure.Population), scope),
        CastingVoteTest casting => new CastingVoteConstraint(vote, casting.Holder, scope),
        RequiredVotesTest required => new RequiredVotesConstraint(vote, required.Of, scope),
        QuorumTest quorum => Of(quorum.Quorum),
        WithinTest within => ScopeOf(within) is { } inner
            ? new FormulaBuilder(vote, inner, isWithoutVetoes).Of(within.Test)
            : new UnknownConstraint(),
        UnlessRejectedTest rejected => new FormulaBuilder(vote, Turned, isWithoutVetoes).Of(rejected.By).Not(),
        _ => throw new ArgumentOutOfRangeException(nameof(test), test, "There is no such test."),
    };

    /// <summary>The formula that holds when a vote meets the rule: its quorum, and its test or its fallback.</summary>
    public Formula Of(DecisionRule rule)
    {
        var test = Of(rule.Test!);
        if (rule.Fallback is { } fallback)
            test = new Formula.Some([test, Of(fallback.Test)]);
        return rule.Quorum is { } quorum ? new Formula.Every([Of(quorum), test]) : test;
    }

    public Formula Of(Quorum quorum) => new QuorumConstraint(vote, quorum.Share, quorum.Counted, WeightsBy(quorum.Measure), scope);

    public NoneAgainstConstraint NoneOf(ImmutableArray<ActorId> named, bool isExcept) => new(vote, named, isExcept, scope);

    /// <summary>The votes that a test of one group counts. Null when it is not known who belongs to the group.</summary>
    public VoteScope? ScopeOf(WithinTest within) =>
        vote.Groups.BitOf(within.Group) is { } bit ? scope with { Groups = scope.Groups | bit } : null;

    /// <summary>The same votes, with votes against in the place of votes for.</summary>
    public VoteScope Turned => scope with { IsSwapped = !scope.IsSwapped };

    private Formula Somebody => new QuorumConstraint(vote, Share.Count(1), VotingBase.Present, null, scope);

    private Formula Majority(Share share, VotingBase? of, VoteMeasure? measure) =>
        WeightsBy(measure) is { } weights
            ? new WeightedMajorityConstraint(vote, share, of ?? VotingBase.AllMembers, weights, scope)
            : new MajorityConstraint(vote, share, of ?? VotingBase.AllMembers, scope);

    private WeightTable? WeightsBy(VoteMeasure? measure) =>
        measure is null || measure == VoteMeasure.Members ? null : vote.WeightsBy(measure);

    private Formula NoneAgainst(ImmutableArray<ActorId> named, bool isExcept) =>
        isWithoutVetoes && !isExcept ? Formula.True : NoneOf(named, isExcept);

    private Formula Blocking(BlockingMinorityTest blocking)
    {
        var opposed = new BlockingConstraint(vote, blocking.Share, WeightsBy(blocking.Measure), scope);
        var counts = new[] { blocking.Members }.OfType<Share>().Select(one => new BlockingConstraint(vote, one, null, scope));
        return blocking.OneMore ? new Formula.Some([opposed, .. counts, OneMore(blocking)]) : new Formula.Some([opposed, .. counts]);
    }

    private Formula OneMore(BlockingMinorityTest blocking) =>
        WeightsBy(blocking.Measure) is not { } weights ? new BlockingConstraint(vote, blocking.Share, null, scope, isOneMore: true)
        : FewestReaching(blocking.Share, weights) is { } fewest
            ? new BlockingConstraint(vote, Share.Count(fewest), null, scope, isOneMore: true)
        : new UnknownConstraint();

    // The smallest number of voters that could reach the share. Null when it depends on who is excluded, or when a weight is missing.
    private long? FewestReaching(Share share, WeightTable weights)
    {
        if (vote.OpenIn(VoteGroup.Excluded).Most > 0)
            return null;
        var seats = vote.KnownSeats.Where(one => one.Choice != VoteGroup.Excluded && scope.Holds(one.Seat)).Select(one => one.Seat.Index);
        seats = seats.Concat(vote.OpenIndexes.Where(index => scope.Holds(new Seat(index, vote.Groups.Of(index)))));
        if (!seats.All(weights.IsKnown) || vote.Groups.UnnamedSeats.Any(one => one.Count > 0 && scope.Holds(one.Seat)))
            return null;
        var numbers = seats.Select(index => weights.ByIndex[index]).OrderDescending().ToList();
        var whole = numbers.Sum();
        var (sum, count) = (0L, 0);
        while (count < numbers.Count && !share.IsReachedBy(sum, whole))
            sum += numbers[count++];
        return count;
    }
}

/// <summary>A constraint of which nothing is known, because the record does not say what it needs.</summary>
internal sealed class UnknownConstraint : Constraint
{
    public override ConstraintKind Kind => ConstraintKind.Other;

    public override IReadOnlyList<ImmutableArray<Demand>>? Demands(bool holds) => null;
}
