using System.Collections.Immutable;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Voting;

/// <summary>
/// Requires that the voters who abstain and opt out stay below a share of the members, or below a share of the population.
/// </summary>
internal sealed class OptOutConstraint(PartialVote vote, Share members, Share? population, WeightTable weights, VoteScope scope)
    : Constraint
{
    public override ConstraintKind Kind =>
        scope.IsWhole ? ConstraintKind.Alone : ConstraintKind.Other;

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
