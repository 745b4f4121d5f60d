using GeoPolDomain.Identity;
using GeoPolDomain.Rules;

namespace GeoPolDomain.Voting;

/// <summary>Requires that the votes for are enough of a base, where each member counts as one.</summary>
internal sealed class MajorityConstraint(Share share, VotingBase of) : Constraint
{
    public override bool Narrow(bool holds, ref Scenario scenario)
    {
        var (vote, inFavour) = (scenario.Vote, scenario.AllInFavour);
        if (inFavour == 0)
            return !holds;
        if (share.IsCount || of.Groups == 0)
            return share.IsReachedBy(inFavour, scenario.AllMembers) == holds;
        var others = share.GreatestWholeOf(inFavour) - inFavour;
        for (var group = VoteGroup.Against; group <= of.Groups; group++)
            others -= vote.KnownIn(group);
        scenario.LimitUpTo(of.Groups, holds ? new NumberRange(0, others) : new NumberRange(Math.Max(0, others + 1), int.MaxValue));
        return !holds || others >= 0;
    }
}

/// <summary>Requires that the votes for are enough of a base, where members count by weight or population.</summary>
/// <remarks>
/// A scenario fixes how many open votes are for and limits how many other open voters are in the base. The votes for are strongest when the
/// heaviest open voters are for and the lightest of the others are in the base.
/// </remarks>
internal sealed class WeightedMajorityConstraint(Share share, VotingBase of, WeightTable weights) : Constraint
{
    public override bool Narrow(bool holds, ref Scenario scenario) => scenario.AllInFavour > 0 || !holds;

    public override bool CanBe(bool holds, in Scenario scenario)
    {
        if (!weights.IsComplete || scenario.AllInFavour == 0)
            return true;
        var inFavour = weights.KnownIn(VoteGroup.For) + (holds ? weights.Heaviest(scenario.InFavour) : weights.Lightest(scenario.InFavour));
        return share.IsReachedBy(inFavour, Whole(holds, scenario, inFavour)) == holds;
    }

    private long Whole(bool holds, in Scenario scenario, long inFavour)
    {
        if (of.Groups == 0 || share.IsCount)
            return weights.Whole;
        var others = scenario.UpTo(of.Groups);
        var inBase = holds ? weights.Lightest(others.Least) : weights.Heaviest(others.Most);
        return weights.KnownUpTo(of.Groups) - weights.KnownIn(VoteGroup.For) + inFavour + inBase;
    }
}

/// <summary>Requires that none of certain voters votes against.</summary>
internal sealed class NoneAgainstConstraint : Constraint
{
    private readonly HashSet<ActorId> named;
    private readonly bool isExcept;

    public NoneAgainstConstraint(PartialVote vote, IEnumerable<ActorId> named, bool isExcept)
    {
        (this.named, this.isExcept) = ([.. named], isExcept);
        var voters = vote.Electorate.Voters;
        Broken =
        [
            .. Enumerable.Range(0, voters.Length)
                .Where(index => vote.GroupOf(index) == VoteGroup.Against && Concerns(voters[index].Id)),
        ];
    }

    /// <summary>The indexes of the voters whose votes against break this constraint for certain.</summary>
    public IReadOnlyList<int> Broken { get; }

    /// <summary>Whether a vote against by the actor would break this constraint. Null stands for a voter not known by name.</summary>
    public bool Concerns(ActorId? actor) => (actor is not null && named.Contains(actor)) != isExcept;
}

/// <summary>Requires that the voters who do not vote for stay below a share of all members, counted by members or by weight.</summary>
internal sealed class BlockingConstraint(Share share, WeightTable? weights) : Constraint
{
    public override bool Narrow(bool holds, ref Scenario scenario) =>
        weights is not null || share.IsReachedBy(scenario.AllMembers - scenario.AllInFavour, scenario.AllMembers) != holds;

    public override bool CanBe(bool holds, in Scenario scenario)
    {
        if (weights is not { IsComplete: true })
            return true;
        var inFavour = weights.KnownIn(VoteGroup.For) + (holds ? weights.Heaviest(scenario.InFavour) : weights.Lightest(scenario.InFavour));
        return share.IsReachedBy(weights.Whole - inFavour, weights.Whole) != holds;
    }
}

/// <summary>Requires that enough voters are present.</summary>
internal sealed class QuorumConstraint(Share share) : Constraint
{
    public override bool Narrow(bool holds, ref Scenario scenario)
    {
        var missing = share.FewestOf(scenario.AllMembers) - scenario.AllInFavour;
        for (var group = VoteGroup.Against; group <= VoteGroup.NotParticipating; group++)
            missing -= scenario.Vote.KnownIn(group);
        scenario.LimitUpTo(
            VoteGroup.NotParticipating,
            holds ? new NumberRange(Math.Max(0, missing), int.MaxValue) : new NumberRange(0, missing - 1));
        return holds || missing > 0;
    }
}

/// <summary>
/// Requires that the voters who abstain and opt out stay below a share of the members, or below a share of the population.
/// </summary>
internal sealed class OptOutConstraint(Share members, Share? population, WeightTable weights) : Constraint
{
    public override bool Narrow(bool holds, ref Scenario scenario)
    {
        if (population is not null && !weights.IsComplete)
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
