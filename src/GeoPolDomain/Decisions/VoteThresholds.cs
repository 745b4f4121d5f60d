using System.Collections.Immutable;
using GeoPolDomain.Rules;
using GeoPolDomain.Voting;

namespace GeoPolDomain.Decisions;

/// <summary>Finds the numbers that the parts of a rule need and reach.</summary>
internal sealed class VoteThresholds(PartialVote vote)
{
    public VoteThreshold? Of(VoteTest test) => test switch
    {
        MajorityTest majority => Majority(
            majority.Share, majority.Base ?? VotingBase.AllMembers, majority.Measure ?? VoteMeasure.Members),
        UnanimityTest unanimity => Majority(Share.Everything, unanimity.Base ?? VotingBase.AllMembers, VoteMeasure.Members),
        BlockingMinorityTest blocking => Blocking(blocking.Share, blocking.Measure ?? VoteMeasure.Members),
        QuorumTest quorum => Of(quorum.Quorum),
        _ => null,
    };

    public VoteThreshold? Of(Quorum quorum)
    {
        var (measure, last) = (quorum.Measure ?? VoteMeasure.Members, quorum.Counted.Groups);
        if (measure == VoteMeasure.Members)
            return VoteThreshold.Of(measure, quorum.Share, vote.UpTo(last), AllMembers);
        var weights = vote.WeightsBy(measure);
        return weights.IsComplete && vote.Open == 0
            ? Weighted(measure, quorum.Share, One(weights.KnownUpTo(last)), weights, One(weights.Whole))
            : null;
    }

    private VoteThreshold? Majority(Share share, VotingBase of, VoteMeasure measure)
    {
        if (measure == VoteMeasure.Members)
            return VoteThreshold.Of(measure, share, vote.UpTo(VoteGroup.For), of.Groups == 0 ? AllMembers : vote.UpTo(of.Groups));
        var weights = vote.WeightsBy(measure);
        if (!weights.IsComplete || (of.Groups > 0 && vote.Open > 0))
            return null;
        return Weighted(measure, share, For(weights), weights, One(of.Groups == 0 ? weights.Whole : weights.KnownUpTo(of.Groups)));
    }

    private VoteThreshold? Blocking(Share share, VoteMeasure measure)
    {
        if (measure == VoteMeasure.Members)
            return VoteThreshold.Of(
                measure, share, vote.UpTo(VoteGroup.For).SubtractedFrom(AllMembers.Most), One(AllMembers.Most), isToBlock: true);
        var weights = vote.WeightsBy(measure);
        return weights.IsComplete
            ? Weighted(measure, share, For(weights).SubtractedFrom(weights.Whole), weights, One(weights.Whole), isToBlock: true)
            : null;
    }

    private static VoteThreshold? Weighted(
        VoteMeasure measure, Share share, NumberRange reached, WeightTable weights, NumberRange whole, bool isToBlock = false) =>
        VoteThreshold.Of(measure, share, reached, whole, isToBlock, weights.IsApproximate);

    /// <summary>How much those who vote for the motion stand for.</summary>
    public NumberRange For(WeightTable weights)
    {
        var open = vote.OpenIn(VoteGroup.For);
        return new NumberRange(weights.Lightest(open.Least), weights.Heaviest(open.Most)) + weights.KnownIn(VoteGroup.For);
    }

    /// <summary>How many members there are.</summary>
    public NumberRange AllMembers
    {
        get
        {
            var excluded = vote.OpenIn(VoteGroup.Excluded);
            return new(vote.AllMembers(excluded.Most), vote.AllMembers(excluded.Least));
        }
    }

    /// <summary>How many voters belong to one vote group.</summary>
    public NumberRange In(int group) => vote.OpenIn(group) + vote.KnownIn(group);

    /// <summary>How many voters voted in each way. Empty when votes that contradict each other leave no number.</summary>
    public ImmutableArray<VoteCount> Counts()
    {
        var counts = ImmutableArray.CreateBuilder<VoteCount>(VoteGroup.Count);
        for (var group = 0; group < VoteGroup.Count; group++)
            if (VoteThreshold.Count(In(group)) is { } count)
                counts.Add(new() { Vote = CastOf(group), Count = count });
        return counts.Count == VoteGroup.Count ? counts.DrainToImmutable() : [];
    }

    private static VoteCast CastOf(int group) => group switch
    {
        VoteGroup.For => VoteCast.Yes,
        VoteGroup.Against => VoteCast.No,
        VoteGroup.Abstaining => VoteCast.Abstain,
        VoteGroup.NotParticipating => VoteCast.NotParticipating,
        VoteGroup.NotPresent => VoteCast.Absent,
        _ => VoteCast.Excluded,
    };

    private static NumberRange One(long number) => new(number, number);
}
