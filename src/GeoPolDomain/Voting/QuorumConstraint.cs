using System.Collections.Immutable;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Voting;

/// <summary>Requires that enough voters are present.</summary>
internal sealed class QuorumConstraint(PartialVote vote, Share share, VotingBase of, WeightTable? weights, VoteScope scope) : Constraint
{
    private bool IsPlain => scope.IsWhole && weights is null;

    public override ConstraintKind Kind => IsPlain ? ConstraintKind.Counting : ConstraintKind.Other;

    public override bool Narrow(bool holds, ref Scenario scenario)
    {
        if (!IsPlain)
            return true;
        var missing = share.FewestOf(scenario.AllMembers) - scenario.AllInFavour;
        for (var group = VoteGroup.Against; group <= of.Groups; group++)
            missing -= scenario.Vote.KnownIn(group);
        scenario.LimitUpTo(of.Groups, holds ? new NumberRange(Math.Max(0, missing), int.MaxValue) : new NumberRange(0, missing - 1));
        return holds || missing > 0;
    }

    public override IReadOnlyList<ImmutableArray<Demand>>? Demands(bool holds) =>
        new ShareDemands(vote, scope, weights).Reaching(share, VotingBase.AllMembers, choice => VoteScope.IsIn(of, choice)) is { } present
            ? Only(present, holds)
            : null;
}
