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
        !scope.IsPlain ? ConstraintKind.Other : weights is null ? ConstraintKind.Counting : ConstraintKind.Weighted;

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

/// <summary>
/// Requires that the voters who abstain and opt out stay below a share of the members, or below a share of the population.
/// </summary>
internal sealed class OptOutConstraint(PartialVote vote, Share members, Share? population, WeightTable weights, VoteScope scope)
    : Constraint
{
    public override ConstraintKind Kind =>
        !scope.IsWhole ? ConstraintKind.Other : population is null ? ConstraintKind.ByVoter : ConstraintKind.Weighted;

    public override bool Narrow(bool holds, ref Scenario scenario)
    {
        if (!scope.IsWhole || (population is not null && !weights.IsComplete))
            return true;
        if (holds)
            return !IsOver(scenario, 0);
        for (var more = 0L; more <= scenario.Vote.Open; more++)
            if (IsOver(scenario, more))
            {
                scenario.LimitAbstaining(new NumberRange(more, int.MaxValue));
                return true;
            }

        return false;
    }

    public override IReadOnlyList<ImmutableArray<Demand>>? Demands(bool holds)
    {
        static bool IsOut(int choice) => choice == VoteGroup.OptedOut;
        var many = new ShareDemands(vote, scope, null).Reaching(members, VotingBase.AllMembers, IsOut);
        if (population is null)
            return Only(many!, !holds);
        var populous = new ShareDemands(vote, scope, weights).Reaching(population, VotingBase.AllMembers, IsOut);
        return populous is null ? null : holds ? [[many!.Opposite()], [populous.Opposite()]] : [[many!, populous]];
    }

    // No open voter has to opt out. If some do, the most populous ones reach the share of the population soonest.
    private bool IsOver(in Scenario scenario, long more)
    {
        var optOuts = scenario.Vote.OptOuts;
        if (!members.IsReachedBy(optOuts.Length + more, scenario.AllMembers))
            return false;
        if (population is null)
            return true;
        var people = weights.Heaviest(Math.Min(more, scenario.Vote.OpenIndexes.Length));
        foreach (var index in optOuts)
            people += weights.ByIndex[index];
        return population.IsReachedBy(people, weights.Whole);
    }
}
