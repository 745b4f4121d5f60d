using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Voting;

/// <summary>Translates tests into formulas on one vote.</summary>
internal sealed class FormulaBuilder(PartialVote vote, bool isWithoutVetoes = false)
{
    /// <summary>The formula that holds when a vote passes the test.</summary>
    public Formula Of(VoteTest test) => test switch
    {
        AllTests all => new Formula.Every([.. all.Of.Select(Of)]),
        AnyTest any => new Formula.Some([.. any.Of.Select(Of)]),
        MajorityTest majority => Majority(majority.Share, majority.Base, majority.Measure),
        UnanimityTest unanimity => Majority(Share.Everything, unanimity.Base, VoteMeasure.Members),
        ConsensusTest consensus => NoneAgainst(consensus.Except, isExcept: true),
        VetoTest veto => NoneAgainst(veto.Holders, isExcept: false),
        BlockingMinorityTest blocking => Blocking(blocking),
        OptOutTest optOut => new OptOutConstraint(optOut.Members, optOut.Population, vote.WeightsBy(VoteMeasure.Population)),
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

    public Formula Of(Quorum quorum) => new QuorumConstraint(quorum.Share);

    private Formula Majority(Share share, VotingBase? of, VoteMeasure? measure) =>
        measure is null || measure == VoteMeasure.Members
            ? new MajorityConstraint(share, of ?? VotingBase.AllMembers)
            : new WeightedMajorityConstraint(share, of ?? VotingBase.AllMembers, vote.WeightsBy(measure));

    private Formula NoneAgainst(ImmutableArray<ActorId> named, bool isExcept) =>
        isWithoutVetoes && !isExcept ? Formula.True : new NoneAgainstConstraint(vote, named, isExcept);

    private Formula Blocking(BlockingMinorityTest blocking)
    {
        var measure = blocking.Measure ?? VoteMeasure.Members;
        var opposed = new BlockingConstraint(blocking.Share, measure == VoteMeasure.Members ? null : vote.WeightsBy(measure));
        var fewest = blocking.OneMore ? Share.Count(FewestReaching(blocking.Share, measure) + 1) : null;
        var counts = new[] { blocking.Members, fewest }.OfType<Share>().Select(one => new BlockingConstraint(one, null));
        return new Formula.Some([opposed, .. counts]);
    }

    private long FewestReaching(Share share, VoteMeasure measure)
    {
        if (measure == VoteMeasure.Members)
            return share.FewestOf(vote.AllMembers(0));
        var weights = vote.WeightsBy(measure);
        var (sum, count) = (0L, 0L);
        foreach (var one in weights.ByIndex.OrderDescending())
        {
            if (share.IsReachedBy(sum, weights.Whole))
                break;
            (sum, count) = (sum + one, count + 1);
        }

        return count;
    }
}
