using System.Collections.Immutable;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Voting;

/// <summary>Requires that the voters who do not vote for stay below a share of all members, counted by members or by weight.</summary>
/// <param name="vote">The vote.</param>
/// <param name="share">The share that blocks.</param>
/// <param name="weights">What each member counts for; null when each counts as one.</param>
/// <param name="scope">The votes that count.</param>
/// <param name="isOneMore">Whether one member more than the share needs must not vote for. Then each member counts as one.</param>
internal sealed class BlockingConstraint(PartialVote vote, Share share, WeightTable? weights, VoteScope scope, bool isOneMore = false)
    : Constraint
{
    // One member more than the fewest who reach the share: without that member, the others still reach it.
    private int Spare => isOneMore ? 1 : 0;

    public override ConstraintKind Kind =>
        !scope.IsPlain ? ConstraintKind.Other : weights is null ? ConstraintKind.Counting : ConstraintKind.Alone;

    public override bool Narrow(bool holds, ref Scenario scenario) =>
        !scope.IsPlain || weights is not null
        || share.IsReachedBy(scenario.AllMembers - scenario.AllInFavour - Spare, scenario.AllMembers) != holds;

    public override bool CanBe(bool holds, in Scenario scenario)
    {
        if (!scope.IsPlain || weights is not { IsComplete: true })
            return true;
        var inFavour = weights.KnownIn(VoteGroup.For) + (holds ? weights.Heaviest(scenario.InFavour) : weights.Lightest(scenario.InFavour));
        return share.IsReachedBy(weights.Whole - inFavour, weights.Whole) != holds;
    }

    public override IReadOnlyList<ImmutableArray<Demand>>? Demands(bool holds) =>
        new ShareDemands(vote, scope, weights).ReachedByOthers(share, Spare) is { } blocked
            ? Only(blocked, !holds)
            : null;
}
